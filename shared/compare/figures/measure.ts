import type { Span } from '../../domain/span';
import { MEASURES, type Measure } from '../lexicon/measures';
import { stem } from '../text/stem';
import type { Token } from '../text/tokens';
import type { Unit } from './units';

/** What a figure measures, and the words that say so. */
export interface Measured {
  readonly measure: Measure;
  readonly at: Span;
}

interface Entry {
  readonly measure: Measure;
  /** Stems after the first, for a phrase. */
  readonly rest: readonly string[];
  /** The word often means other things: a surer one wins even from some way off. */
  readonly unsure: boolean;
  /** Stems of counted nouns it needs, or null. */
  readonly units: ReadonlySet<string> | null;
}

const WORDS: ReadonlyMap<string, readonly Entry[]> = index();

function index(): Map<string, Entry[]> {
  const words = new Map<string, Entry[]>();
  const put = (word: string, measure: Measure, units: ReadonlySet<string> | null): void => {
    const unsure = word.startsWith('?');
    const [first = '', ...rest] = word
      .slice(unsure ? 1 : 0)
      .split(/[_-]/)
      .map(stem);
    const entries = words.get(first) ?? [];
    entries.push({ measure, rest, unsure, units });
    // Phrases first: "death toll" before "death".
    entries.sort((a, b) => b.rest.length - a.rest.length);
    words.set(first, entries);
  };
  for (const measure of MEASURES) {
    for (const word of measure.words) put(word, measure, null);
    const units = new Set(measure.only?.units.map(stem));
    for (const word of measure.only?.words ?? []) put(word, measure, units);
  }
  return words;
}

/** Whether a stemmed word by itself names a measure of people: "injured" beside "missing" ties no two stories. */
export function namesMeasure(word: string): boolean {
  return (
    WORDS.get(word)?.some(
      ({ measure, rest, unsure }) => rest.length === 0 && !unsure && measure.families[0] === 'person',
    ) ?? false
  );
}

/** Counted nouns that stand for people without being people: a measure of people takes them. */
const FOR_PEOPLE = new Set(['family', 'household', 'case', 'home', 'customer', 'refuge'].map(stem));

/** Nouns that say who is counted and only by the way what happened to them. */
const NAMES_WHO = new Set(
  'refugee protester demonstrator marcher troop spectator survivor evacuee'.split(' ').map(stem),
);

function takes(measure: Measure, unit: Unit): boolean {
  if (unit.family === 'none')
    return measure.families.some((family) => family === 'person' || family === 'thing');
  if (unit.family === 'thing' && measure.families.includes('thing')) {
    return !measure.families.includes('person') || FOR_PEOPLE.has(unit.id) || measure.only !== null;
  }
  return measure.families.includes(unit.family);
}

/** The measure at a token, if the word or phrase there names one that takes this unit; with the number of its words. */
function measureAt(
  tokens: readonly Token[],
  at: number,
  unit: Unit,
  noun: string | null,
): { measure: Measure; length: number; unsure: boolean } | null {
  const first = tokens[at];
  if (first === undefined) return null;
  for (const { measure, rest, unsure, units } of WORDS.get(first.stem) ?? []) {
    if (!rest.every((word, index) => tokens[at + index + 1]?.stem === word)) continue;
    if (units !== null && !units.has(noun ?? '') && !units.has(unit.id) && !units.has(unit.family)) continue;
    if (units === null && !takes(measure, unit)) continue;
    return { measure, length: rest.length + 1, unsure };
  }
  return null;
}

/**
 * What the figure at `span` measures: the nearest measure word of the sentence that takes its unit, where a comma,
 * an "and" and above all another figure in between put a word further away.
 */
export function measureOf(
  text: string,
  tokens: readonly Token[],
  span: Span,
  unit: Unit,
  noun: string | null,
  others: readonly Span[],
): Measured | null {
  let best: (Measured & { far: number }) | null = null;
  for (let at = 0; at < tokens.length; at += 1) {
    const hit = measureAt(tokens, at, unit, noun);
    const first = tokens[at];
    const last = tokens[at + (hit?.length ?? 1) - 1];
    if (hit === null || first === undefined || last === undefined) continue;
    const word = { start: first.start, end: last.end };
    // "Refugees" in the mark itself yields to "sheltered" behind it, yet "63 deaths" keeps its own.
    const inside = word.start >= span.start && word.end <= span.end && NAMES_WHO.has(first.stem) ? 6 : 0;
    const far = distance(text, span, word, others) + inside + (hit.unsure ? 7 : 0) - (hit.length > 1 ? 4 : 0);
    if (best === null || far < best.far) best = { measure: hit.measure, at: word, far };
    at += hit.length - 1;
  }
  if (best === null && unit.per !== null) return perUnit(unit.per, span);
  return best === null || best.far > 40 ? null : { measure: best.measure, at: best.at };
}

// "$86 a barrel" is a price and "$15 an hour" a wage, whatever stands around.
function perUnit(per: string, at: Span): Measured | null {
  const id = /^(?:hour|day|week|month|year)$/.test(per) ? 'wage' : 'price';
  const measure = MEASURES.find((known) => known.id === id);
  return measure === undefined ? null : { measure, at };
}

function distance(text: string, figure: Span, word: Span, others: readonly Span[]): number {
  const [from, to] = word.start >= figure.end ? [figure.end, word.start] : [word.end, figure.start];
  if (from >= to) return 0;
  const between = text.slice(from, to);
  const words = between.match(/[\p{L}\d]+/gu)?.length ?? 0;
  const commas = between.match(/[,;:]|--|—/g)?.length ?? 0;
  const joins = between.match(/\b(?:and|but|while|as|after|with)\b/gi)?.length ?? 0;
  const barriers = others.filter((other) => other.start >= from && other.end <= to).length;
  return words + 3 * commas + 2 * joins + 8 * barriers;
}
