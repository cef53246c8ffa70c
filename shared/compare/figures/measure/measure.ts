import type { Span } from '../../../domain/span';
import { HEDGES } from '../../lexicon/hedges';
import type { Measure } from '../../lexicon/measures';
import { stem } from '../../text/stem';
import type { Token } from '../../text/tokens';
import { isByTheWay } from './by-the-way';
import { insteadOf } from './instead';
import { figureBehind } from './of-them';
import { measureAt, type Counted } from './measure-words';
import { mayCount } from './units';
import type { Rank } from '../../lexicon/measures/rules';
import { saidAround } from './measure-rules';

/** What a figure measures, and the words that say so; null where no single word does. */
export interface Measured {
  readonly measure: Measure;
  readonly at: Span | null;
  /** Whether the word that says so rarely means anything else. */
  readonly sure: boolean;
  /** The measures named in the sentence, each by how close its word stands: 1 beside the figure, less further off. */
  readonly beside: Beside;
}

/** How close the words of a measure stand, by its id. */
export type Beside = ReadonlyMap<string, number>;

/** "The toll of the quake in the south has risen to": the subject of such a verb is closer than it stands. */
const RISES_TO = new RegExp(
  String.raw`\b(?:ris(?:es|en|ing)|rose|climb(?:s|ed|ing)|gr[eo]w[ns]?|increased|jumped|soared|f[ea]ll(?:en|s|ing)?|dropped|declined|gone|goes|went|stands?|stood|reach(?:es|ed|ing)|hit|was|were|is|are|totalled|number(?:s|ed)?|averaged?|put)\s+(?:now\s+)?(?:up\s+)?(?:to|at)?\s*${HEDGES}$`,
  'i',
);
const AS_SUBJECT = 2;

/** "The dead of the derailment numbered 14": what stands behind the subject says which, not what. */
const SAYS_WHICH = /\b(?:of|in|from|by|after)\s+(?:(?:the|a|an|this|that|last|\p{L}+['’]s)\s+){0,2}$/iu;
const WHICH = 5;

/** A word within another figure is put so many words further away. */
const TAKEN = 12;

/** No word so many characters away says what a figure measures; a list may go on for pages. */
const OUT_OF_REACH = 600;

/** From so far off a word may well say what another figure measures. */
const FAR = 9;

/** Nouns that say who is counted and only by the way what happened to them. */
const NAMES_WHO = new Set(
  `refugee protester demonstrator marcher troop spectator survivor evacuee hostage captive inmate prisoner detainee convict voter case candidate
member passenger visitor tourist viewer subscriber customer victim casualty reservist conscript reinforcement smoker asylum newborn fan supporter
homeless jobless unemployed contender nominee signatory seat vote inhabitant resident holidaymaker recruit`
    .split(/\s+/)
    .map(stem),
);

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
  const before = mayCount(counted.unit) ? figureBehind(text, span, others) : null;
  const told =
    before === null
      ? null
      : nearest(text, tokens, before, counted, [...others.filter((other) => other !== before), span]);
  return told === null ? nearest(text, tokens, span, counted, others) : { ...told, sure: false };
}

function nearest(
  text: string,
  tokens: readonly Token[],
  span: Span,
  counted: Counted,
  others: readonly Span[],
): Measured | null {
  const rises = RISES_TO.test(text.slice(Math.max(0, span.start - 60), span.start));
  let best: (Omit<Measured, 'beside' | 'at'> & { at: Span; far: number; apart: number }) | null = null;
  const beside = new Map<string, number>();
  const ofPeople = counted.unit.family === 'person' || counted.unit.family === 'none';
  const figure = {
    first: tokens.findIndex(({ start }) => start >= span.start),
    last: tokens.findLastIndex(({ end }) => end <= span.end),
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at];
    if (first === undefined || first.end < span.start - OUT_OF_REACH) continue;
    if (first.start > span.end + OUT_OF_REACH) break;
    const hit = measureAt(tokens, at, counted, figure);
    const last = tokens[at + (hit?.length ?? 1) - 1];
    if (hit === null || last === undefined) continue;
    const word = { start: first.start, end: last.end };
    // "Refugees" in the mark itself yields to "sheltered" behind it, yet "63 deaths" keeps its own.
    const inside = word.start >= span.start && word.end <= span.end && NAMES_WHO.has(first.stem) ? 6 : 0;
    // "Took 97 injured people to hospital": what the mark itself says goes before what stands around it.
    const own =
      ofPeople &&
      inside === 0 &&
      !hit.unsure &&
      isOwn(text, span, word, hit.length === 1 && counted.unit.family === 'none')
        ? -1
        : 0;
    // "The toll of the 7.1-magnitude earthquake rose to 413": what another figure holds is that one's.
    const taken = others.some((other) => holds(text, other, word)) ? TAKEN : 0;
    const words = distance(text, span, word, others, ofPeople);
    const apart =
      words / (rises && word.end <= span.start ? AS_SUBJECT : 1) +
      taken +
      inside +
      (rises && SAYS_WHICH.test(text.slice(Math.max(0, word.start - 40), word.start)) ? WHICH : 0) +
      own +
      (hit.unsure ? 7 : 0);
    // Of two words beside the figure the phrase says more: "released 7 million tonnes of carbon dioxide".
    const least = !ofPeople && hit.length > 1 && words <= 1 ? -1 : own;
    const far = Math.max(least, apart - (hit.length > 1 ? 4 : 0));
    if (isByTheWay(text, span, word, hit, counted.unit)) continue;
    const measure = insteadOf(text, span, hit.measure, counted.unit);
    beside.set(measure.id, Math.max(beside.get(measure.id) ?? 0, closeness(far)));
    // "Air strike on market kills 31": of two as close the one right beside it.
    if (best === null || far < best.far || (ofPeople && far === best.far && apart < best.apart))
      best = { measure, at: word, sure: !hit.unsure, far, apart };
    if (word.start >= span.start || word.end <= span.end) at += hit.length - 1;
  }
  const stated = { text, span, unit: counted.unit, noun: counted.noun, ballot: counted.ballot };
  const said = (rank: Rank): Measured | null => {
    const found = saidAround(rank, stated);
    if (found === null) return null;
    const measure = insteadOf(text, span, found, counted.unit);
    beside.set(measure.id, 1);
    const at = rank === 'certain' && best?.measure === measure ? best.at : null;
    // A unit says it more surely than a counted noun does.
    const unsure = rank === 'weak' || (rank === 'last' && mayCount(counted.unit));
    return { measure, at, sure: !unsure, beside };
  };
  const own = best !== null && best.sure && best.at.start < span.end && best.at.end > span.start;
  return (
    said('certain') ??
    (own ? null : said('sure')) ??
    (best === null || !best.sure || best.far > FAR ? said('weak') : null) ??
    (best === null || best.far > 40
      ? said('last')
      : { measure: best.measure, at: best.at, sure: best.sure && best.far <= FAR, beside })
  );
}

// "Took in 60 wounded": a bare number has its noun right behind it.
function isOwn(text: string, figure: Span, word: Span, bare: boolean): boolean {
  if (word.start >= figure.start)
    return word.end <= figure.end || (bare && text.slice(figure.end, word.start) === ' ');
  return false;
}

// "40 percent of polling stations", "12 dead", "sales of 19 billion": what is right beside another
// figure is that one's as well.
const TO_IT = /^\s+(?:of|totalling|worth)\s+(?:an?\s+)?$/i;
const OF_IT = /^\s+(?:of\s+(?:the\s+|all\s+|its\s+)?(?:\p{L}+\s+)?)?$/iu;

function holds(text: string, other: Span, word: Span): boolean {
  if (word.start >= other.start && word.end <= other.end) return true;
  if (word.start < other.end)
    return other.start - word.end < 12 && TO_IT.test(text.slice(word.end, Math.max(word.end, other.start)));
  return word.start - other.end < 30 && OF_IT.test(text.slice(other.end, word.start));
}

// Halved every so many words.
const HALVED = 6;

function closeness(far: number): number {
  return 1 / (1 + Math.max(0, far) / HALVED);
}

// "And 78 more had been killed": what befell them is beside the figure, however many small words stand in between.
const BEFELL =
  /^\s+(?:(?:more|others?|people|were|was|are|is|had|have|has|be|been|being|to|also|still|now|already|later|reported|feared|confirmed|believed|thought|known|said)\s+)+$/i;
const BEFELL_NEARER = 3;

function distance(
  text: string,
  figure: Span,
  word: Span,
  others: readonly Span[],
  ofPeople: boolean,
): number {
  const [from, to] = word.start >= figure.end ? [figure.end, word.start] : [word.end, figure.start];
  if (from >= to) return 0;
  const between = text.slice(from, to);
  const words = between.match(/[\p{L}\d]+/gu)?.length ?? 0;
  const commas = between.match(/[,;:]|--|—/g)?.length ?? 0;
  const joins = between.match(/\b(?:and|but|while|as|after|with|said|says|which|who)\b/gi)?.length ?? 0;
  if (ofPeople && word.start >= figure.end && BEFELL.test(between)) return words / BEFELL_NEARER;
  const barriers = others.filter((other) => other.start >= from && other.end <= to).length;
  return words + 3 * commas + 2 * joins + 8 * barriers;
}
