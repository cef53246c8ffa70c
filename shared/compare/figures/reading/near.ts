import { once } from '../../once';
import type { Mark } from '../../../domain/mark';
import { overlaps, type Span } from '../../../domain/span';
import { HEDGES } from '../../lexicon/hedges';
import { sameThing } from '../../lexicon/nouns';
import { isStop } from '../../lexicon/words';
import type { ReadSentence } from '../../text/reading';
import { root } from '../../text/root';
import type { Token } from '../../text/tokens';
import { headOf, unitOf } from '../measure/units';

/** How many words on either side of a figure may say what it does or is done to. */
const REACH = 7;

type FigureMark = Extract<Mark, { kind: 'figure' }>;

/** Roots of the telling words close to the mark and in it, names left out, up to the next figure. */
export function nearOf(
  sentence: ReadSentence,
  mark: Span & { readonly figure: { readonly counted: string | null } },
  others: readonly Span[],
): ReadonlySet<string> {
  const { tokens } = sentence;
  const inMark = tokens.findIndex((token) => token.end > mark.start);
  if (inMark < 0) return new Set();
  const behind = tokens.findIndex((token) => token.start >= mark.end);
  const end = behind < 0 ? tokens.length : behind;
  const stops = (token: Token): boolean => others.some((other) => overlaps(other, token));
  const near = tokens.slice(inMark, end);
  for (let at = inMark - 1; at >= 0 && at >= inMark - REACH; at -= 1) {
    const token = tokens[at];
    if (token === undefined || stops(token)) break;
    near.push(token);
  }
  for (let at = end; at < tokens.length && at < end + REACH; at += 1) {
    const token = tokens[at];
    if (token === undefined || stops(token)) break;
    near.push(token);
  }
  return tellingRoots(near, sentence);
}

const OF_IT = new RegExp(String.raw`\bof\s+${HEDGES}$`, 'i');

/** Root of the noun that the mark describes or is described by: "a 38% premium", "a premium of 38%"; null without one. */
export function headNear(sentence: ReadSentence, mark: Span): string | null {
  const { tokens, text } = sentence;
  const behind = tokens.findIndex((token) => token.start >= mark.end);
  const next = tokens[behind];
  const gap = next === undefined ? '' : text.slice(mark.end - sentence.start, next.start - sentence.start);
  if (next !== undefined && /^[ -]$/.test(gap) && isNoun(next)) return root(sameThing(next.stem));
  const before = text.slice(0, mark.start - sentence.start);
  if (!OF_IT.test(before)) return null;
  const at = tokens.findLastIndex((token) => token.end <= mark.start && token.low === 'of');
  const noun = tokens[at - 1];
  return noun !== undefined && isNoun(noun) ? root(sameThing(noun.stem)) : null;
}

/** Root of the noun that a share is a share of ("a fifth of the company's workforce"); null when none stands behind it. */
export function wholeBehind(sentence: ReadSentence, mark: Span): string | null {
  const { tokens } = sentence;
  const at = tokens.findIndex((token) => token.start >= mark.end);
  const of = tokens.findLastIndex(
    (token) =>
      token.low === 'of' && token.start >= mark.start && token.start <= (tokens[at]?.start ?? mark.end),
  );
  if (of < 0) return null;
  const phrase: Token[] = [];
  for (const token of tokens.slice(of + 1, of + 7)) {
    const before = phrase.at(-1) ?? tokens[of];
    const gap =
      before === undefined
        ? ''
        : sentence.text.slice(before.end - sentence.start, token.start - sentence.start);
    if (!/^[\s’'s-]*$/.test(gap) || ENDS_PHRASE.has(token.low)) break;
    phrase.push(token);
  }
  const last = phrase.findLast(isNoun);
  return last === undefined ? null : last.low;
}

const ENDS_PHRASE = new Set(
  'in on at by for from with to of who which that and or but as after before since than is are was were has have had will would could voted said backed wanted did do'.split(
    ' ',
  ),
);

function isNoun(token: Token): boolean {
  return !token.capital && !isStop(token.low) && !isStop(token.stem) && !/^\d|ly$|ed$/.test(token.low);
}

/** Roots of all telling words of the sentence, names left out. */
export const rootsOf = once((sentence: ReadSentence): ReadonlySet<string> =>
  tellingRoots(sentence.tokens, sentence),
);

function tellingRoots(tokens: readonly Token[], sentence: ReadSentence): ReadonlySet<string> {
  const telling = tokens.filter(
    (token) =>
      !isStop(token.low) &&
      !isStop(token.stem) &&
      !/^\d/.test(token.low) &&
      !(token.capital && sentence.names.some((name) => overlaps(name, token))),
  );
  return new Set(telling.map((token) => root(sameThing(token.stem))));
}

/** Whether no other figure of the article gives another value of the same unit and noun. */
export function isAlone(mark: FigureMark, all: readonly FigureMark[]): boolean {
  return (valuesByKind(all).get(kindOf(mark))?.size ?? 1) === 1;
}

const valuesByKind = once((all: readonly FigureMark[]): ReadonlyMap<string, ReadonlySet<number | null>> => {
  const values = new Map<string, Set<number | null>>();
  for (const mark of all) {
    const kind = kindOf(mark);
    values.set(kind, (values.get(kind) ?? new Set()).add(mark.figure.low ?? mark.figure.high));
  }
  return values;
});

function kindOf({ figure }: FigureMark): string {
  const unit = unitOf(figure);
  // Of money, shares and measures every other value is a rival; of people and things only one of the same noun.
  return unit.family === 'thing' || unit.family === 'person'
    ? `${unit.family} ${headOf(figure.counted) ?? unit.id}`
    : unit.id;
}
