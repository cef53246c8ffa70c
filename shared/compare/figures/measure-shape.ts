import type { Span } from '../../domain/span';
import { HEDGES, hedgesAnd } from '../lexicon/hedges';
import type { Token } from '../text/tokens';
import type { Unit } from './units';

/** What the words right beside a length or a bare number say it measures, whatever else the sentence tells of. */
export interface Shape extends Span {
  readonly id: string;
}

// "1.4 km long", "310 metres tall", "90 miles off the coast": right behind the figure such a word means nothing else.
const BEHIND: readonly (readonly [id: string, words: RegExp])[] = [
  ['rainfall', /^\s+(?:of\s+)?(?:rain|rainfall|snow|snowfall)\b|^\s+fell\b/i],
  ['length', /^[\s-]+(?:long|in length)\b/i],
  // "118 kilometres of single track".
  [
    'length',
    /^\s+of\s+(?!\p{Lu})(?:[\p{L}-]+\s+){0,3}?(?:cables?|canal|dykes?|fence|fencing|highways?|hoses?|line|motorways?|paths?|pipes?|pipeline|pipework|railway|rails|roads?|sewers?|tracks?|trench|trenches|tunnels?|walls?|wire)\b/u,
  ],
  ['height', /^[\s-]+(?:tall|high|in height|above (?:sea|ground) level|above the (?:ground|sea))\b/i],
  ['depth', /^[\s-]+(?:deep|in depth|underground|below (?:ground|the)|beneath the|down(?=[,.\s]))/i],
  ['width', /^[\s-]+(?:wide|broad|across|in (?:diameter|width))\b/i],
  [
    'distance',
    /^\s+(?:(?:to|off|out|inland|away|apart|ahead|offshore|upstream|downstream|upriver|downriver|further|outside|inside)\b(?!\s+\d)|(?:to the\s+)?(?:due\s+)?(?:north|south|east|west)(?:[\s-]?(?:east|west))?\b|from\b)/i,
  ],
];

// "Within 30 kilometres of the plant".
const WITHIN = new RegExp(String.raw`\b(?:within|radius of)\s+${hedgesAnd('a')}$`, 'i');

// "At a depth of 12 km off the west coast".
const NAMED = new RegExp(String.raw`\b(depth|height|length|width|distance) of\s+${HEDGES}$`, 'i');

// "A 6.4 earthquake", "the quake, measured at 6.4": of what else would a quake be given so?
const QUAKE = /^(?:earthquake|quake|tremor|temblor|aftershock)s?$/;
const MAGNITUDE = /^[3-9]\.\d$/;

/** What stands right beside the figure says what it measures; null where nothing does. */
export function shapeOf(text: string, figure: Span, unit: Unit, tokens: readonly Token[]): Shape | null {
  if (
    unit.family === 'none' &&
    MAGNITUDE.test(text.slice(figure.start, figure.end)) &&
    tokens.some(({ low }) => QUAKE.test(low))
  )
    return { ...figure, id: 'magnitude' };
  if (unit.id !== 'metre') return null;
  const digits = figure.start + Math.max(0, text.slice(figure.start, figure.end).search(/\d/));
  const before = text.slice(Math.max(0, digits - 50), digits);
  const [, named] = NAMED.exec(before) ?? [];
  if (named !== undefined) return { ...figure, id: named.toLowerCase() };
  if (WITHIN.test(before)) return { ...figure, id: 'distance' };
  const behind = text.slice(figure.end, figure.end + 40);
  for (const [id, words] of BEHIND) {
    const match = words.exec(behind);
    if (match === null) continue;
    const start = figure.end + match[0].search(/[\p{L}]/u);
    return { id, start, end: figure.end + match[0].length };
  }
  return attributed(text, figure);
}

// "A 24-metre yacht" is so long, "a 90-metre tower" so high and "a 20-mile zone" reaches so far.
function attributed(text: string, figure: Span): Shape | null {
  const [, joined, spaced] = ATTRIBUTED.exec(text.slice(figure.start, figure.end + 30)) ?? [];
  const tail = joined ?? spaced ?? '';
  const known = BEARERS.find(([, words]) => words.test(tail));
  return known === undefined ? null : { ...figure, id: known[0] };
}

const ATTRIBUTED =
  /^[^\s-]*\d[\d,.]*(?:\s(?:hundred|thousand|million|billion))?-(?:kilomet(?:re|er)|met(?:re|er)|mile|foot|yard|km|m)\b([^,.;]*)|^[^\s-]*\d\s?(?:km|m)\b([^,.;]*)/i;
const BEARERS: readonly (readonly [id: string, words: RegExp])[] = [
  [
    'height',
    /^(?:\s\p{L}+)?\s(?:tower|skyscraper|chimney|mast|statue|building|block|wave|waves|tsunami|cliff|peak|mountain|column|monument|pylon|tree|crane|summit|spire)\b/iu,
  ],
  [
    'distance',
    /^(?:\s\p{L}+)?\s(?:zone|radius|range|drive|walk|trek|journey|trip|race|flight|hike|run|swim|ride|march|voyage|limit|distance)\b/iu,
  ],
  [
    'length',
    /^(?:\s\p{L}+)?\s(?:yacht|boat|ship|vessel|trawler|tunnel|bridge|pipeline|line|railway|road|motorway|highway|fence|wall|border|stretch|section|queue|tailback|jam|canal|cable|coastline|route|bore|link|bypass|whale|shark|crocodile|snake|train)\b/iu,
  ],
];
