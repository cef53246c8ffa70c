import type { Span } from '../../../domain/span';
import { hedgesAnd } from '../../lexicon/hedges';
import { measureCalled, type Measure } from '../../lexicon/measures';
import { RULE_ROWS, type Rank, type RuleRow } from '../../lexicon/measures/rules';
import { sameThing } from '../../lexicon/nouns';
import { once } from '../../once';
import { stem } from '../../text/stem';
import type { Unit } from './units';

/** A figure in its copy, with what it is stated in. */
export interface Stated {
  readonly text: string;
  readonly span: Span;
  readonly unit: Unit;
  /** Stem of the counted noun, or null. */
  readonly noun: string | null;
  /** Whether the article tells of a ballot. */
  readonly ballot: boolean;
}

/** A line of the table, ready to be asked. */
export interface Rule extends RuleRow {
  readonly measure: Measure | null;
  /** Whether it holds of the figure; `word` is the one that names the measure, for a rule on such words. */
  readonly holdsOf: (stated: Stated, word?: Span) => boolean;
}

// Words between a wording and the figure that change nothing.
const FILLER = hedgesAnd(
  'an?|the|up|to|as|at|another|estimated|further|additional|extra|record|total|of|reported|whopping|combined|hefty|mere',
);
const GAP = '(?:[^.;:()\\n#]{0,70}\\s)??';

/** So many characters around a figure are near. */
const NEAR = 110;

// Beside a word a comma begins something else: "all drivers will strike, the union said".
const BLANK = '\\s+';

/** A line on a word that looks like a measure and says something else here. */
export interface WordRule extends RuleRow {
  readonly holdsAt: (text: string, word: Span) => boolean;
}

/** The rules on such words. */
export const WORD_RULES: readonly WordRule[] = RULE_ROWS.filter(({ from }) => from.length > 0).map((row) => ({
  ...row,
  holdsAt: testedAt(row),
}));

const WORD_RULES_ON = new Map<string, readonly WordRule[]>(
  [...new Set(WORD_RULES.flatMap(({ from }) => from))].map((id) => [
    id,
    WORD_RULES.filter(({ from }) => from.includes(id)),
  ]),
);

/** Whether a word that names a measure says something else here. */
export function isOtherwise({ id }: Measure, text: string, word: Span): boolean {
  const holds = (rule: WordRule): boolean => rule.holdsAt(text, word);
  return [id, 'any'].some((of) => WORD_RULES_ON.get(of)?.some(holds) ?? false);
}

// The case of what stands behind tells names from nouns; a word before may open the sentence.
function testedAt({ wording }: RuleRow): WordRule['holdsAt'] {
  const [before = '', own = '', after = ''] = wording.split(/“([^”]+)”/);
  const front = before === '' ? null : new RegExp(`(?<=\\b${source(before, BLANK)})`, 'iuy');
  const said = new RegExp(`^(?:${source(own)})$`, 'iu');
  const behind = new RegExp(`${source(after, BLANK)}${boundary(after)}`, 'uy');
  return (text, { start, end }) =>
    said.test(text.slice(start, end)) &&
    (front === null || stands(front, text, start)) &&
    stands(behind, text, end);
}

/** The rules on what figures measure, in the order in which they are asked. */
export const RULES: readonly Rule[] = RULE_ROWS.filter(({ from }) => from.length === 0).map((row) => ({
  ...row,
  measure: row.gives === null ? null : measureCalled(row.gives),
  holdsOf: tested(row),
}));

// "The $9 billion gap in its budget", "$400 a week": the mark may hold words behind the sum.
const endsOf = once(({ text, span }: Stated): readonly number[] => {
  const [rest = ''] =
    /(?<=\d\S*)(?:\s\D+)?$|(?:\sa|\sper)?\s\p{L}+$/u.exec(text.slice(span.start, span.end)) ?? [];
  const inside = [...rest.matchAll(/\s/g)].map(({ index }) => span.end - rest.length + index);
  return [span.end, ...inside.reverse()];
});

// "Has topped £80,000": and some before it.
const startsOf = once(({ text, span }: Stated): readonly number[] => {
  const number = text.slice(span.start, span.end).search(/[$€£¥]?\d/);
  return number > 0 ? [span.start, span.start + number] : [span.start];
});

/** What the words around a figure say that it measures, by the first rule of a rank that holds; null where none does. */
export function saidAround(rank: Rank, stated: Stated): Measure | null {
  return rulesOn(stated)[rank].find((rule) => rule.holdsOf(stated))?.measure ?? null;
}

const FAMILIES: ReadonlySet<string> = new Set([
  'person',
  'money',
  'share',
  'duration',
  'physical',
  'thing',
  'none',
]);

// By what figures are stated in, as asked so far: few rules are on people, lengths or shares.
const ASKED = new Map<string, Readonly<Record<Rank, readonly Rule[]>>>();
const KINDS = new Set(RULES.flatMap(({ units }) => units.flatMap(kindsNamed)));

function rulesOn(stated: Stated): Readonly<Record<Rank, readonly Rule[]>> {
  const kinds = kindsOf(stated);
  const key = kinds.join(' ');
  const known = ASKED.get(key);
  if (known !== undefined) return known;
  const rules = RULES.filter(({ units }) =>
    units.some((one) => kindsNamed(one).some((kind) => kinds.includes(kind))),
  );
  const of = (rank: Rank): Rule[] => rules.filter((rule) => rule.rank === rank);
  const found = { certain: of('certain'), sure: of('sure'), weak: of('weak'), last: of('last') };
  ASKED.set(key, found);
  return found;
}

// Families and units go by their names, counted nouns by their stems; `money/barrel` is money for
// one, `money/*` for one of anything, and `ballot-percent` per cent in copy on a ballot.
function kindsNamed(name: string): string[] {
  return FAMILIES.has(name) ? [name] : [name, stem(name), sameThing(stem(name))];
}

function kindsOf({ unit: { family, id, per }, noun, ballot }: Stated): string[] {
  // Money or a weight: the copy alone says which.
  const names = [id === 'pound' ? 'money' : family, id, noun ?? ''];
  const rates = per === null ? [] : names.flatMap((name) => [`${name}/*`, `${name}/${per}`]);
  const ofBallot = ballot ? names.map((name) => `ballot-${name}`) : [];
  return [...new Set([...names, ...rates, ...ofBallot])].filter((name) => KINDS.has(name));
}

function tested({ wording, near, without }: RuleRow): Rule['holdsOf'] {
  const [before = '', own, after = ''] = wording.split(/#(?:([^#]+)#)?/);
  // Looked at backwards from the figure: a look-behind costs next to nothing where the last word does not fit.
  const front = before === '' ? null : new RegExp(`(?<=\\b${source(before)}${FILLER})`, 'iuy');
  const behind = new RegExp(`${source(own ?? '')}${source(after)}${boundary(after)}`, 'iuy');
  // What must not follow must not follow the whole mark.
  const onlyNot = after.startsWith('(?!');
  const needs = near === null ? null : new RegExp(`\\b(?:${near})\\b`, 'iu');
  const bars = without === null ? null : new RegExp(`\\b(?:${without})\\b`, 'iu');
  return (stated) => {
    const { text, span } = stated;
    const from = own !== undefined ? startsOf(stated) : onlyNot ? [stated.span.end] : endsOf(stated);
    if (
      !from.some((at) => stands(behind, text, at)) ||
      (front !== null && !startsOf(stated).some((at) => stands(front, text, at)))
    )
      return false;
    if (needs === null && bars === null) return true;
    const around = text.slice(Math.max(0, span.start - NEAR), span.end + NEAR);
    return (needs?.test(around) ?? true) && !(bars?.test(around) ?? false);
  };
}

function source(wording: string, blank = ',?\\s+'): string {
  return wording
    .replaceAll(/\((?!\?)/g, '(?:')
    .replaceAll('… ', GAP)
    .replaceAll('…', '[^.;:()\\n#]{0,70}?')
    .replaceAll(' ', blank);
}

// A wording that ends in a word ends with it.
function boundary(wording: string): string {
  return /(?<!\\)\w\)*$/.test(wording) ? '\\b' : '';
}

function stands(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
