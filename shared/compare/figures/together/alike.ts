import { tellingness } from '../../lexicon/words';
import { daysApart, oneStory } from '../../text/story';
import type { FigureReading } from '../reading/read';

// Measures that one happening is told by in several words: what a bridge cost is its budget or the price of its contract.
// They are one only where the words around the figures agree as well.
const AKIN: readonly ReadonlySet<string>[] = [
  'cost budget investment deal order price damage',
  'destroyed homes-destroyed burned',
  'displaced evacuated arrivals',
  'attendance protested visitors turnout',
  'settlement fine claim',
  'aid stimulus loan raised',
  'stolen fraud',
  'cancelled suspended closed',
  'seized found weight',
  'auction deal price valuation',
  'length distance journey area',
  'aboard passengers',
  'votes majority',
  'affected without-power without-water',
  'output sold generated',
  'fare price',
  'support votes approval',
  'transfer deal price cost',
  'loss damage cost',
  'debt loan',
  'growth contraction',
  'transfer valuation deal',
  'striking affected',
  'pension wage',
  'loan subsidy aid',
  'freed exchanged escaped',
  'culled animals-dead destroyed',
  'tax tariff',
  'relief supplied doses',
  'hospitalised infected waiting',
  'wildlife population',
  'employed members population',
  'striking protested turnout',
  'subscribers members',
  'lockdown suspension',
  'built opened',
  'killed homicides',
  'jobs-lost unemployment',
  'stored capacity',
].map((line) => new Set(line.split(' ')));

// Measures that stand side by side in one kind of story and are never one, however loosely the copy words them.
const OPPOSED: readonly ReadonlySet<string>[] = [
  'turnout votes counted',
  'registered votes',
  'killed injured missing rescued',
  'auction estimate',
  'revenue profit loss',
  'imports exports output',
  'jobs-lost jobs-created',
  'births killed',
  'stored occupancy',
  'aboard killed',
  'abducted arrested freed escaped',
  'trapped killed rescued',
].map((line) => new Set(line.split(' ')));

/** Whether no wording makes the two measures one. */
export function opposed(a: string, b: string): boolean {
  return a !== b && OPPOSED.some((group) => group.has(a) && group.has(b));
}

/** Whether two measures are words for one thing where the rest agrees. */
export function akin(a: string, b: string): boolean {
  return AKIN.some((group) => group.has(a) && group.has(b));
}

/** The groups of words for one thing that a measure belongs to, by number; for looking up. */
export function kinOf(measure: string): number[] {
  return AKIN.flatMap((group, at) => (group.has(measure) ? [at] : []));
}

/** How much the words at the two figures say the same of them: the closer the words, and the rarer, the more. */
export function tie(a: FigureReading, b: FigureReading): number {
  let sum = 0;
  for (const word of a.near) {
    if (b.near.has(word)) sum += tellingness(word);
    else if (b.roots.has(word)) sum += tellingness(word) / 2;
  }
  for (const word of b.near) if (!a.near.has(word) && a.roots.has(word)) sum += tellingness(word) / 2;
  return a.head !== null && a.head === b.head ? sum + 1.5 * tellingness(a.head) : sum;
}

/**
 * Whether each of two copies of one story has only this figure of its kind: then little more is asked of their words.
 * Money and people are of many kinds, so there the measure must agree.
 */
export function onlyOfStory(a: FigureReading, b: FigureReading): boolean {
  if (!a.alone || !b.alone || oneStory(a.story, b.story) < 2.5 || (daysApart(a, b) ?? 0) > 60) return false;
  if (a.measure !== null && a.measure.id === b.measure?.id) return a.measureSure && b.measureSure;
  if (!isSpecific(a) || !sameCounted(a, b)) return false;
  // Metres may be of depth and of distance; storeys are of the building.
  return a.unit.family !== 'physical' || tie(a, b) >= 2;
}

// Whether the unit or noun itself says what is counted; people, money and shares may be of anything.
function isSpecific({ unit, population }: FigureReading): boolean {
  return (
    unit.family === 'thing' || unit.family === 'physical' || (unit.family === 'person' && population !== null)
  );
}

function sameCounted(a: FigureReading, b: FigureReading): boolean {
  if (a.unit.family !== b.unit.family) return false;
  return (a.noun !== null && a.noun === b.noun) || (a.unit.family !== 'person' && a.unit.id === b.unit.id);
}
