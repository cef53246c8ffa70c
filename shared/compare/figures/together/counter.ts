import type { Span } from '../../../domain/span';
import { once } from '../../once';
import { stem } from '../../text/stem';
import { clauseOf } from './clause';
import type { FigureReading } from '../reading/read';
import { rivalsOf } from './rivals';

const WORD = "[\\p{L}][\\p{L}'’-]*";
const BODY = `((?:the |an? )?(?:${WORD} ){0,4}?${WORD})`;
// A storm that "claimed 12 lives", a wall that "gave way" and whoever "put out" a fire counted nothing.
const SAID =
  '(?:(?:said|says?|told|estimated|estimates?|counted|counts?|reported|reports?|announced|spoke|spoken)\\b|(?:puts?|gave|gives?)\\b(?! (?:way|birth|up|off|out|down|an end)\\b)|claim(?:ed|s)?\\b(?! (?:[\\p{L}\\d,-]+ ){1,4}lives\\b))';
const OPENS = new RegExp(`^["“]?${BODY} ${SAID}(?! (?:after|at|in)\\b)`, 'iu');
const CLOSES = new RegExp(`[,”"]\\s*${BODY} ${SAID}`, 'iu');
const ACCORDING = new RegExp(
  `\\b(?:according to|in the view of) ((?:the |an? )?(?:${WORD} ){0,3}?${WORD})(?=[,.;]|$| (?:on|in|at|who|which|that|and|but)\\b)`,
  'iu',
);
// "12,000 by police count", "by the union's tally".
const BY_COUNT = new RegExp(
  `\\bby ((?:the |an? )?(?:${WORD} ){0,3}?${WORD}?)(?:(?<=s)['’]|['’]s)? (?:own )?(?:counts?|tally|estimates?|reckoning|figures)\\b`,
  'iu',
);
// "Organisers put it at 30,000, police at 12,000".
const GOES_ON = new RegExp(
  `^((?:the |an? )?(?:${WORD} ){0,2}?${WORD})(?: (?:at|of))?(?: (?:about|around|some|nearly|almost|just|only|over|under|more than|fewer than|at least))*$`,
  'iu',
);
const SAYS = new RegExp(SAID, 'iu');
// "He said" names nobody, and "police have said" no more than police.
const NOBODY =
  /^(?:he|she|it|they|who|which|that|and|but|as|there|one|officials? who|the (?:number|figure|toll|total|count|crowd))$/iu;
const LEADING = /^(?:in|at|on|from|by|for) .+? (?=(?:the|its|their) )/iu;
const TRAILING = /\s+(?:have|has|had|also|later|on|in|at|who|which|is|are|was|were)\b.*$/iu;
const JOINS = /^(?:[\s,;:–—]|(?:and|but|while|whereas|though|although|with|against)\s)+/iu;

/** Who the copy says counted a figure ("organisers", "the fire service"), as printed; null when it gives nobody. */
export const counterOf = once((reading: FigureReading): Counter | null => {
  const { sentence, mark } = reading;
  const { start, end } = clauseOf(reading);
  const whole = (): Counter | null => counterIn(sentence.text, sentence.start);
  if (start === sentence.start && end === sentence.end) return whole();
  const told = (from: number, to: number): [string, number] => {
    const words = sentence.text.slice(from - sentence.start, to - sentence.start);
    const joins = JOINS.exec(words)?.[0].length ?? 0;
    return [words.slice(joins), from + joins];
  };
  const own = counterIn(...told(start, end));
  if (own !== null) return own;
  const saidBefore = SAYS.test(sentence.text.slice(0, start - sentence.start));
  return (saidBefore ? counterOfNext(...told(start, mark.start)) : null) ?? whole();
});

type Counter = Span & { readonly words: string };

function counterIn(text: string, offset: number): Counter | null {
  for (const pattern of [ACCORDING, BY_COUNT, CLOSES, OPENS]) {
    const found = named(pattern.exec(text), offset);
    if (found !== null) return found;
  }
  return null;
}

function counterOfNext(before: string, offset: number): Counter | null {
  return named(GOES_ON.exec(before.trimEnd()), offset);
}

function named(match: RegExpExecArray | null, offset: number): Counter | null {
  const words = match?.[1]?.replace(LEADING, '').replace(TRAILING, '').trim();
  if (match === null || words === undefined || words === '' || NOBODY.test(words) || /\d/.test(words))
    return null;
  const start = offset + match.index + match[0].indexOf(words);
  return { words, start, end: start + words.length };
}

/** Whether two name one counter: "the police", "Police". */
export function isOneCounter(a: { readonly words: string }, b: { readonly words: string }): boolean {
  const plain = (words: string): string => words.toLowerCase().replace(/^(?:the|an?) /, '');
  return plain(a.words) === plain(b.words);
}

// "The opposition" and "opposition activists", "the army" and "an army spokesman".
function areAlike(a: Counter, b: Counter): boolean {
  const stems = ({ words }: Counter): string[] =>
    words
      .toLowerCase()
      .split(/[\s'’-]+/)
      .map(stem);
  const [x, y] = [stems(a), stems(b)];
  return x.includes(y.at(-1) ?? '') || y.includes(x.at(-1) ?? '');
}

/**
 * Whether one of two figures is by somebody of whom the other's article has a figure of his own: organisers and police of
 * one march. Where each article has only one, the two are one question, and a conflict.
 */
export function otherCounter(a: FigureReading, b: FigureReading): boolean {
  const [p, q] = [rivalsOf(a), rivalsOf(b)];
  if (p.length === 0 && q.length === 0) return false;
  const [x, y] = [counterOf(a), counterOf(b)];
  if (x === null || y === null || areAlike(x, y)) return false;
  const isBy =
    (counter: Counter) =>
    (other: FigureReading): boolean => {
      const own = counterOf(other);
      return own !== null && areAlike(own, counter);
    };
  return p.some(isBy(y)) || q.some(isBy(x));
}
