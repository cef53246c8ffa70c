import type { Span } from '../../domain/span';
import { MEASURES, type Measure } from '../lexicon/measures';
import { sameThing } from '../lexicon/nouns';
import { root } from '../text/root';
import { stem } from '../text/stem';
import type { Token } from '../text/tokens';
import type { Unit } from './units';

/** What a figure is stated in: the unit, the stem of the counted noun, and whether it is a rise or fall by so much. */
export interface Counted {
  readonly unit: Unit;
  readonly noun: string | null;
  readonly moved: boolean;
  /** Whether the article tells of a ballot: elsewhere nobody "wins 20 per cent" of a vote. */
  readonly ballot: boolean;
}

/** What a figure measures, and the words that say so. */
export interface Measured {
  readonly measure: Measure;
  readonly at: Span;
  /** Whether the word that says so rarely means anything else. */
  readonly sure: boolean;
  /** The measures named in the sentence, each by how close its word stands: 1 beside the figure, less further off. */
  readonly beside: Beside;
}

/** How close the words of a measure stand, by its id. */
export type Beside = ReadonlyMap<string, number>;

interface Entry {
  readonly measure: Measure;
  /** Stems after the first, for a phrase. */
  readonly rest: readonly string[];
  /** The word often means other things: a surer one wins even from some way off. */
  readonly unsure: boolean;
  /** Stems of counted nouns it needs, or null. */
  readonly units: ReadonlySet<string> | null;
}

const WORDS: ReadonlyMap<string, readonly Entry[]> = index(stem);
// "The theft of", "thieves": what the table gives as a verb, the copy may give as the noun made of it.
const ROOTS: ReadonlyMap<string, readonly Entry[]> = index((word) => root(stem(word)));

function index(key: (word: string) => string): Map<string, Entry[]> {
  const words = new Map<string, Entry[]>();
  const put = (word: string, measure: Measure, units: ReadonlySet<string> | null): void => {
    const unsure = word.startsWith('?');
    if (word.startsWith('=')) {
      const entries = words.get(word) ?? [];
      words.set(word, [...entries, { measure, rest: [], unsure, units }]);
      return;
    }
    const [first = '', ...rest] = word
      .slice(unsure ? 1 : 0)
      .split(/[_-]/)
      .map(key);
    const entries = words.get(first) ?? [];
    entries.push({ measure, rest, unsure, units });
    // Phrases first: "death toll" before "death".
    entries.sort((a, b) => b.rest.length - a.rest.length);
    words.set(first, entries);
  };
  for (const measure of MEASURES) {
    for (const word of measure.words) put(word, measure, null);
    for (const { words: needy, units } of measure.only) {
      const nouns = new Set(units.map((unit) => sameThing(stem(unit))));
      for (const word of needy) put(word, measure, nouns);
    }
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

/** Whether the counted noun itself is what the measure counts: the passengers of an airline are all it carries. */
export function countedBy(measure: Measure, noun: string): boolean {
  const is = (word: string): boolean => sameThing(stem(word.replace(/^\?/, ''))) === noun;
  return measure.words.some(is) || measure.only.some(({ units }) => units.some(is));
}

/** "The toll of the quake in the south has risen to": the subject of such a verb is closer than it stands. */
const RISES_TO =
  /\b(?:ris(?:es|en|ing)|rose|climb(?:s|ed|ing)|gr[eo]w[ns]?|increased|jumped|soared|f[ea]ll(?:en|s|ing)?|dropped|declined|gone|goes|went|stands?|stood|reach(?:es|ed|ing)|hit|was|were|is|are|totalled|put)\s+(?:now\s+)?(?:up\s+)?(?:to|at)?\s*(?:(?:about|around|nearly|almost|some|just|only|over|at|least|more|than)\s+)*$/i;
const AS_SUBJECT = 2;

/** A word within another figure is put so many words further away. */
const TAKEN = 12;

/** No word so many characters away says what a figure measures; a list may go on for pages. */
const OUT_OF_REACH = 600;

/** From so far off a word may well say what another figure measures. */
const FAR = 9;

/** Counted nouns that stand for people without being people: a measure of people takes them. */
const FOR_PEOPLE = new Set(
  'family household case home customer refuge property premises building name boat dinghy test swab journey trip'
    .split(' ')
    .map((noun) => sameThing(stem(noun))),
);

/** Nouns that say who is counted and only by the way what happened to them. */
const NAMES_WHO = new Set(
  `refugee protester demonstrator marcher troop spectator survivor evacuee hostage captive inmate prisoner detainee convict voter case candidate
member passenger visitor tourist viewer subscriber customer victim casualty reservist conscript reinforcement smoker asylum newborn fan supporter
homeless jobless unemployed contender nominee signatory seat vote`
    .split(/\s+/)
    .map(stem),
);

/** Measures of a ballot, and what is counted under their name where there is none. */
const OF_BALLOTS: ReadonlyMap<string, string | null> = new Map([
  ['votes', null],
  ['turnout', 'protested'],
  ['seats', null],
  ['majority', null],
]);

function takes(measure: Measure, unit: Unit, moved: boolean): boolean {
  if (unit.family === 'none' && measure.id === 'retirement-age') return true;
  if (unit.family === 'none')
    return measure.families.some((family) => family === 'person' || family === 'thing');
  if (unit.family === 'thing' && measure.families.includes('thing')) {
    return measure.families[0] !== 'person' || FOR_PEOPLE.has(unit.id) || countedBy(measure, unit.id);
  }
  // "Exports fell 4 percent": whatever moves may move by a share.
  if (unit.family === 'share' && moved && MOVES.has(measure.nature)) return true;
  if (unit.family === 'physical')
    return DIMENSIONS.get(measure.id)?.includes(unit.id) ?? measure.families.includes('physical');
  return measure.families.includes(unit.family);
}

// A temperature is in no metres, whatever stands beside it.
const DIMENSIONS: ReadonlyMap<string, readonly string[]> = new Map(
  [
    'temperature celsius',
    'wind metre-per-second',
    'speed metre-per-second',
    'rainfall metre litre',
    'water-level metre',
    'depth metre',
    'height metre',
    'width metre',
    'length metre',
    'distance metre',
    'area square-metre',
    'burned square-metre',
    'controlled square-metre',
    'weight kilogram',
    'emissions kilogram',
    'relief kilogram litre',
    'spilled kilogram litre',
    'seized kilogram litre',
    'magnitude none',
  ].map((line) => {
    const [id = '', ...units] = line.split(' ');
    return [id, units] as const;
  }),
);

const MOVES: ReadonlySet<Measure['nature']> = new Set(['changing', 'flow']);

/** The measure at a token, if the word or phrase there names one that takes this unit; with the number of its words. */
function measureAt(
  tokens: readonly Token[],
  at: number,
  counted: Counted,
): { measure: Measure; length: number; unsure: boolean } | null {
  const first = tokens[at];
  if (first === undefined) return null;
  const known =
    entryFor(WORDS.get(`=${first.low}`), tokens, at, (token) => token.stem, counted) ??
    entryFor(WORDS.get(first.stem), tokens, at, (token) => token.stem, counted);
  // A noun made of the word says it less surely: the prosecutor of "prosecutors said" charges nobody.
  const entry =
    known ?? entryFor(ROOTS.get(root(first.stem)), tokens, at, (token) => root(token.stem), counted);
  if (entry === null) return null;
  const unsure = entry.unsure || known === null || entry.units !== null;
  const measure = counted.ballot ? entry.measure : withoutBallot(entry.measure, unsure, counted.unit);
  return measure === null
    ? null
    : { measure, length: entry.rest.length + 1, unsure: entry.unsure || known === null };
}

// "Police put the turnout at 8,000": that of a march.
function withoutBallot(measure: Measure, unsure: boolean, { family }: Unit): Measure | null {
  if (!OF_BALLOTS.has(measure.id)) return measure;
  const other = OF_BALLOTS.get(measure.id) ?? null;
  if (other !== null && family !== 'share') return MEASURES.find(({ id }) => id === other) ?? null;
  return unsure ? null : measure;
}

function entryFor(
  entries: readonly Entry[] | undefined,
  tokens: readonly Token[],
  at: number,
  key: (token: Token) => string,
  { unit, noun, moved }: Counted,
): Entry | null {
  const hit = entries?.find(({ measure, rest, units }) => {
    const follows = rest.every((word, index) => {
      const token = tokens[at + index + 1];
      return token !== undefined && key(token) === word;
    });
    if (!follows) return false;
    return units === null
      ? takes(measure, unit, moved)
      : units.has(noun ?? '') || units.has(unit.id) || units.has(unit.family);
  });
  return hit ?? null;
}

/**
 * What the figure at `span` measures: the nearest measure word of the sentence that takes its unit, where a comma,
 * an "and" and above all another figure in between put a word further away.
 */
export function measureOf(
  text: string,
  tokens: readonly Token[],
  span: Span,
  counted: Counted,
  others: readonly Span[],
): Measured | null {
  const rises = RISES_TO.test(text.slice(Math.max(0, span.start - 60), span.start));
  let best: (Omit<Measured, 'beside'> & { far: number }) | null = null;
  const beside = new Map<string, number>();
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at];
    if (first === undefined || first.end < span.start - OUT_OF_REACH) continue;
    if (first.start > span.end + OUT_OF_REACH) break;
    const hit = measureAt(tokens, at, counted);
    const last = tokens[at + (hit?.length ?? 1) - 1];
    if (hit === null || last === undefined) continue;
    const word = { start: first.start, end: last.end };
    // "Refugees" in the mark itself yields to "sheltered" behind it, yet "63 deaths" keeps its own.
    const inside = word.start >= span.start && word.end <= span.end && NAMES_WHO.has(first.stem) ? 6 : 0;
    // "The toll of the 7.1-magnitude earthquake rose to 413": what another figure holds is that one's.
    const taken = others.some((other) => word.start >= other.start && word.end <= other.end) ? TAKEN : 0;
    const far = Math.max(
      0,
      distance(text, span, word, others) / (rises && word.end <= span.start ? AS_SUBJECT : 1) +
        taken +
        inside +
        (hit.unsure ? 7 : 0) -
        (hit.length > 1 ? 4 : 0),
    );
    if (
      isWhole(text, span, word, counted.unit) ||
      isOnlyVerb(text, span, word) ||
      isPaying(text, word, hit.measure, counted.unit) ||
      isByTheWay(text, word, hit.measure)
    )
      continue;
    const measure = inBallot(text, span, hit.measure);
    beside.set(measure.id, Math.max(beside.get(measure.id) ?? 0, closeness(far)));
    if (best === null || far < best.far) best = { measure, at: word, sure: !hit.unsure, far };
    at += hit.length - 1;
  }
  if (best === null && counted.unit.per !== null && isPaid(counted.unit))
    return perUnit(counted.unit.per, span);
  return best === null || best.far > 40
    ? byNoun(counted, span)
    : { measure: best.measure, at: best.at, sure: best.sure && best.far <= FAR, beside };
}

// "Won by 21 votes": what somebody won by is a majority; "87 percent of the ballots counted" is how far the count is.
function inBallot(text: string, span: Span, measure: Measure): Measure {
  if (measure.id !== 'votes' && measure.id !== 'seats') return measure;
  const before = text.slice(Math.max(0, span.start - 110), span.start);
  const behind = text.slice(span.end, span.end + 80);
  const id = COUNTED.test(behind)
    ? 'counted'
    : WON_BY.test(before) && !/^\s+to\b/i.test(behind)
      ? 'majority'
      : null;
  return MEASURES.find((known) => known.id === id) ?? measure;
}

const WON_BY =
  /\b(?:w[io]n(?:s|ning)?|beat(?:en|ing|s)?|defeated|lost|survived|passed|ahead|carried|elected|held|retained)\b[^.;]{0,60}\bby\s+(?:(?:just|only|about|some|a mere)\s+)?$/i;
const COUNTED =
  /^\s+of\s+(?:the\s+|all\s+)?(?:votes?|ballots?|precincts|polling (?:stations|places)|constituencies|districts|returns|results)\b[^.;,]{0,25}\b(?:counted|tallied|processed|reporting|declared|in)\b/i;

// Halved every so many words.
const HALVED = 6;

function closeness(far: number): number {
  return 1 / (1 + Math.max(0, far) / HALVED);
}

// "Has reached 1,052", "paid 540 million": such a verb says nothing of what was reached or paid for.
function isOnlyVerb(text: string, figure: Span, word: Span): boolean {
  return (
    /^(?:reach(?:es|ed|ing)?|pay(?:s|ing)?|paid|tak(?:es|en|ing)|took|hit)$/i.test(
      text.slice(word.start, word.end),
    ) &&
    /^\s+(?:(?:about|around|nearly|almost|some|just|only|over|at|least|more|than|up|to|a|an|the)\s+)*$/i.test(
      text.slice(word.end, Math.max(word.end, figure.start)),
    )
  );
}

// "Will pay the family $4 million": only a noun is somebody's pay.
function isPaying(text: string, word: Span, { id }: Measure, unit: Unit): boolean {
  if (id !== 'wage' || unit.family !== 'money' || unit.per !== null) return false;
  const said = text.slice(word.start, word.end);
  return (
    /^pa(?:y(?:s|ing)?|id)$/i.test(said) &&
    !(
      said.toLowerCase() === 'pay' &&
      (/(?:['’]s?|\b(?:average|annual|basic|take-home|monthly|weekly|hourly|median|minimum|starting|sick|overtime|total|their|his|her|the|of|in|for|more|higher|lower))\s+$/i.test(
        text.slice(Math.max(0, word.start - 14), word.start),
      ) ||
        /^\s+(?:rise|deal|offer|claim|cut|packet|package|increase|award|gap|scale|of)\b/i.test(
          text.slice(word.end, word.end + 12),
        ))
    )
  );
}

// "Earned 212 million before interest and tax" measures no tax, "people close to the deal" close no price, "20 per cent
// of voters" need not be votes.
const BY_THE_WAY: Readonly<Record<string, readonly [before: RegExp, word: RegExp, after: RegExp]>> = {
  tax: [/\b(?:before|after|pre-?)[\s-]+(?:interest\s+and\s+)?$/i, /^/, /^/],
  interest: [/\b(?:before|after)\s+$/i, /^interest$/i, /^\s+and\s+tax/i],
  price: [/^|\s$/, /^close$/i, /^\s+to\b/i],
  votes: [/^|\s$/, /^voters?$/i, /^/],
  revenue: [/^|\s$/, /^receiv/i, /^/],
  missing: [/^|\s$/, /^missing$/i, /^\s+(?:through|from|with)\b/i],
  order: [/^|\s$/, /^ordered$/i, /^[^.;]{0,70}\bto pay\b/i],
};

function isByTheWay(text: string, word: Span, { id }: Measure): boolean {
  const known = BY_THE_WAY[id];
  if (known === undefined) return false;
  const [before, said, after] = known;
  return (
    said.test(text.slice(word.start, word.end)) &&
    before.test(text.slice(Math.max(0, word.start - 30), word.start)) &&
    after.test(text.slice(word.end, word.end + 90))
  );
}

// What the counted noun alone says, where no other word does: 412 passengers are those aboard.
const BY_NOUN: ReadonlyMap<string, string> = new Map(
  [
    'aboard passenger crew',
    'employed employee staff',
    'members member',
    'pupils-enrolled pupil student',
    'fighting-fire firefighter',
  ].flatMap((line) => {
    const [id = '', ...nouns] = line.split(' ');
    return nouns.map((noun) => [stem(noun), id] as const);
  }),
);

function byNoun({ noun }: Counted, at: Span): Measured | null {
  const id = BY_NOUN.get(noun ?? '');
  const measure = id === undefined ? undefined : MEASURES.find((known) => known.id === id);
  return measure === undefined ? null : { measure, at, sure: false, beside: new Map([[measure.id, 1]]) };
}

// "A deficit of 3.2 percent of GDP" measures no GDP.
function isWhole(text: string, figure: Span, word: Span, unit: Unit): boolean {
  return (
    unit.family === 'share' &&
    word.start >= figure.end &&
    /^\s+of\s+(?:(?:the|its|their|national|annual|gross|country[’']s)\s+)*$/i.test(
      text.slice(figure.end, word.start),
    ) &&
    /^(?:gdp|gross|domestic|output|economy|economic)/i.test(text.slice(word.start))
  );
}

const CENT = stem('cent');

function isPaid({ family, id }: Unit): boolean {
  return family === 'money' || id === CENT;
}

// "$86 a barrel" is a price and "$15 an hour" a wage, whatever stands around.
function perUnit(per: string, at: Span): Measured | null {
  const id = /^(?:hour|day|week|month|year)$/.test(per) ? 'wage' : 'price';
  const measure = MEASURES.find((known) => known.id === id);
  return measure === undefined ? null : { measure, at, sure: true, beside: new Map([[measure.id, 1]]) };
}

function distance(text: string, figure: Span, word: Span, others: readonly Span[]): number {
  const [from, to] = word.start >= figure.end ? [figure.end, word.start] : [word.end, figure.start];
  if (from >= to) return 0;
  const between = text.slice(from, to);
  const words = between.match(/[\p{L}\d]+/gu)?.length ?? 0;
  const commas = between.match(/[,;:]|--|—/g)?.length ?? 0;
  const joins = between.match(/\b(?:and|but|while|as|after|with|said|says|which|who)\b/gi)?.length ?? 0;
  const barriers = others.filter((other) => other.start >= from && other.end <= to).length;
  return words + 3 * commas + 2 * joins + 8 * barriers;
}
