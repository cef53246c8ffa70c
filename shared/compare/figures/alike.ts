import { placeNamed } from '../lexicon/places';
import { tellingness } from '../lexicon/words';
import { sharedNames, type SharedName } from '../text/same-name';
import { daysApart, oneStory } from '../text/story';
import type { FigureReading } from './read';

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
  'valuation deal',
  'subscribers members',
  'lockdown suspension',
  'built opened',
  'killed homicides',
].map((line) => new Set(line.split(' ')));

// Measures that stand side by side in one kind of story and are never one, however loosely the copy words them.
const OPPOSED: readonly ReadonlySet<string>[] = [
  'turnout votes counted',
  'killed injured missing rescued',
].map((line) => new Set(line.split(' ')));

/** Whether no wording makes the two measures one. */
export function opposed(a: string, b: string): boolean {
  return OPPOSED.some((group) => group.has(a) && group.has(b));
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

/** What has the two figures say one thing though the table of measures does not know it. */
export interface Alike {
  readonly tie: number;
  readonly story: number;
}

/**
 * Whether two figures, of which at least one has no measure that Stet knows, are said of one thing: the same noun or
 * unit, and words close to both that agree; less is asked where each article has only one such figure and both plainly
 * tell one story. Null when not.
 */
export function saidAlike(a: FigureReading, b: FigureReading): Alike | null {
  if (!sameCounted(a, b)) return null;
  // Another year's race has its own runners.
  if ((daysApart(a, b) ?? 0) > 300 && a.lasts === null) return null;
  const tied = tie(a, b) + (sharedNames(a, b).some(isClose) ? 0.75 : 0);
  const story = oneStory(a.story, b.story);
  const only = a.alone && b.alone;
  const found = { tie: tied, story };
  const both = a.measure === null && b.measure === null ? 0 : 0.5;
  if (story < 0.5 && !(a.lasts !== null && a.lasts === b.lasts)) return null;
  // "Six-year conflict" and "five-year conflict" measure the event they qualify.
  if (a.lasts !== null) return found;
  // The only figure of its kind in each of two copies of one story.
  if (
    only &&
    (isSpecific(a)
      ? story >= 1.5
      : a.unit.family === 'money' && story >= 3.5 && !(a.measureSure && b.measureSure))
  )
    return found;
  if (isSpecific(a)) return tied >= (only && story >= 2 ? 0.5 : 1.2) + both ? found : null;
  return tied >= (only && story >= 2.5 ? 1 : 2) + both ? found : null;
}

// A name that stands in both sentences and is no country.
function isClose({ key, weight }: SharedName): boolean {
  return weight >= 3 && placeNamed(key)?.within !== null;
}

/** Whether the unit or noun itself says what is counted; people, money and shares may be of anything. */
export function isSpecific({ unit, population }: FigureReading): boolean {
  return (
    unit.family === 'thing' || unit.family === 'physical' || (unit.family === 'person' && population !== null)
  );
}

// "Families" are people counted otherwise.
function forPeople({ unit }: FigureReading, other: FigureReading): boolean {
  return unit.family === 'person' && (other.unit.id === 'family' || other.unit.id === 'hom');
}

// "The number who fled has reached 509,000": of what, only the measure says.
function bare(a: FigureReading, b: FigureReading): boolean {
  return a.unit.family === 'none' || b.unit.family === 'none';
}

function bothMeasured(a: FigureReading, b: FigureReading): boolean {
  return a.measure !== null && b.measure !== null;
}

function sameCounted(a: FigureReading, b: FigureReading): boolean {
  if (a.unit.family !== b.unit.family)
    return forPeople(a, b) || forPeople(b, a) || (bare(a, b) && bothMeasured(a, b));
  switch (a.unit.family) {
    case 'thing':
    case 'person':
    case 'none':
      return a.unit.family === 'none'
        ? a.noun === b.noun
        : (a.noun !== null && a.noun === b.noun) || (a.unit.family === 'thing' && a.unit.id === b.unit.id);
    case 'duration':
      return a.lasts !== null || b.lasts !== null ? a.lasts === b.lasts : true;
    case 'share':
    case 'physical':
      return a.unit.id === b.unit.id;
    case 'money':
      return a.unit.per === b.unit.per;
  }
}
