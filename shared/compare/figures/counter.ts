import type { Span } from '../../domain/span';
import { once } from '../once';
import type { FigureReading } from './read';

const WORD = "[\\p{L}][\\p{L}'’-]*";
const BODY = `((?:the |an? )?(?:${WORD} ){0,4}?${WORD})`;
// A storm that "claimed 12 lives", a wall that "gave way" and whoever "put out" a fire counted nothing.
const SAID =
  '(?:(?:said|says?|told|estimated|estimates?|counted|counts?|reported|reports?|announced|spoke)\\b|(?:puts?|gave|gives?)\\b(?! (?:way|birth|up|off|out|down|an end)\\b)|claim(?:ed|s)?\\b(?! (?:[\\p{L}\\d,-]+ ){1,4}lives\\b))';
const OPENS = new RegExp(`^["“]?${BODY} ${SAID}(?! (?:after|at|in)\\b)`, 'iu');
const CLOSES = new RegExp(`[,”"]\\s*${BODY} ${SAID}`, 'iu');
const ACCORDING = new RegExp(
  `\\baccording to ((?:the |an? )?(?:${WORD} ){0,3}?${WORD})(?=[,.;]|$| (?:on|in|at|who|which|that|and|but)\\b)`,
  'iu',
);
// "He said" names nobody, and "police have said" no more than police.
const NOBODY = /^(?:he|she|it|they|who|which|that|and|but|as|there|one|officials? who)$/iu;
const LEADING = /^(?:in|at|on|from|by|for) .+? (?=(?:the|its|their) )/iu;
const TRAILING = /\s+(?:have|has|had|also|later|on|in|at|who|which|is|are|was|were)\b.*$/iu;

/** Who the sentence says counted its figure ("organisers", "the fire service"), as printed; null when it gives nobody. */
export function counterOf({ sentence }: FigureReading): Counter | null {
  return counterIn(sentence);
}

type Counter = Span & { readonly words: string };

const counterIn = once((sentence: FigureReading['sentence']): Counter | null => {
  for (const pattern of [ACCORDING, CLOSES, OPENS]) {
    const match = pattern.exec(sentence.text);
    const words = match?.[1]?.replace(LEADING, '').replace(TRAILING, '').trim();
    if (match === null || words === undefined || words === '' || NOBODY.test(words) || /\d/.test(words))
      continue;
    const start = sentence.start + match.index + match[0].indexOf(words);
    return { words, start, end: start + words.length };
  }
  return null;
});

/** Whether two name one counter: "the police", "Police". */
export function isOneCounter(a: { readonly words: string }, b: { readonly words: string }): boolean {
  const plain = (words: string): string => words.toLowerCase().replace(/^(?:the|an?) /, '');
  return plain(a.words) === plain(b.words);
}
