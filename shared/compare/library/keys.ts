import type { ClaimReading } from '../claims/read';
import type { FigureReading } from '../figures/reading/read';
import { daysBetween } from '../../domain/date';
import { eventOf } from '../lexicon/events';
import { isStop } from '../lexicon/words';
import { isNegation } from '../quotes/sense';
import type { Frame } from '../text/frame';
import { tellsWhich } from '../text/names';
import { stem } from '../text/stem';
import { kinOf } from '../figures/together/alike';
import { mayCount, type Unit } from '../figures/measure/units';
import { isLoad } from '../figures/together/units-meet';
import { isAsked } from '../figures/together/worth-asking';
import type { Item } from './items';

/** What brings two items face to face: one telling key that both have, or two common ones. Never a number. */
export interface Keys {
  /** A measure together with a name; a run of quoted words; a thing by its designation. Each once. */
  readonly telling: readonly string[];
  /** A measure together with a word or a kind of event. Each once. */
  readonly common: readonly string[];
  /** Telling keys that it is only found by, and those that it only looks for: its like has the first as well. */
  readonly posts?: readonly string[];
  readonly seeks?: readonly string[];
}

/** The keys of an item. */
export function keysOf(item: Item): Keys {
  switch (item.kind) {
    case 'figure':
      return figureKeys(item.reading);
    case 'quote':
      return {
        telling: [
          ...twinKey(item.reading.frame),
          // A dropped "not" must not hide the quote it was dropped from.
          ...shingles(item.reading.words.map((word) => word.key).filter((key) => !isNegation(key))),
        ],
        common: [],
      };
    case 'claim':
      return {
        telling: [
          ...twinKey(item.reading.frame),
          ...Array.from(item.reading.things.keys(), (thing) => `c:${thing}`),
        ],
        common: [],
        ...claimedKeys(item.reading),
      };
  }
}

// Whoever and wherever the story is about. A denial meets what is claimed of them, and a claim what is denied: claims
// among themselves would be thousands; of those that give a cause, a flag or a verdict there are few.
function claimedKeys({
  content,
  cause,
  flag,
  outcome,
  story,
  names,
  weakNames,
}: ClaimReading): Pick<Keys, 'posts' | 'seeks'> {
  if (content === null) return {};
  const own = [...names, ...weakNames].flatMap((name) => (name.place?.within === null ? [] : [name.key]));
  const keys = (of: string): string[] => Array.from(new Set([...story.names, ...own]), (key) => of + key);
  const causes = [
    ...(cause === null ? [] : keys('dc')),
    ...(flag === null ? [] : keys('df')),
    ...(outcome === null ? [] : keys('do')),
  ];
  return content.stance === 'asserts'
    ? { posts: [...keys('d+'), ...causes], seeks: [...keys('d-'), ...causes] }
    : { posts: [...keys('d-'), ...causes], seeks: [...keys('d+'), ...causes] };
}

function twinKey(frame: Frame | null): string[] {
  return frame === null ? [] : [`t:${frame.key}`];
}

// What is measured together with each name and each telling word: "killed" alone would bring half the library.
function figureKeys(reading: FigureReading): Keys {
  if (!isAsked(reading)) return { telling: [], common: [] };
  const twin = twinKey(reading.frame);
  const story = storyKeys(reading);
  const [what, counted] = [measureKeys(reading), countedKey(reading)];
  if (what.length === 0 && counted === null && reading.near.size === 0)
    return { telling: [...twin, ...story.telling], common: story.common };
  const names = new Set([
    ...reading.names.map((name) => name.key),
    ...reading.weakNames.flatMap((name) => (eventOf(stem(name.key), null) === null ? [name.key] : [])),
    ...reading.around.keys(),
  ]);
  // A city's figure may answer its country's question, which names only the country.
  for (const { place } of reading.names) if (place?.within != null) names.add(place.within);
  const words = [...reading.content].filter((word) => !names.has(word));
  const mains = what.length > 0 ? what : [counted ?? ''];
  const events = Array.from(reading.events, (event) => `a ${event}`);
  const others = besides(reading, counted ?? 'none');
  return {
    telling: [
      ...twin,
      ...mains.flatMap((main) => Array.from(names, (name) => `f:${main}:${name}`)),
      ...others.telling,
      ...story.telling,
    ],
    common: [
      ...mains.flatMap((main) => [...words, ...events].map((word) => `f:${main}:${word}`)),
      ...others.common,
      ...story.common,
    ],
  };
}

// Of one story, whatever is of one kind may be one question: a person or body that both openings name brings it
// together, two places do, and one place in the same days.
function storyKeys({ story, unit, publishedOn }: FigureReading): Keys {
  const kind = kindOf(unit);
  const keyed = (of: Iterable<string>): string[] => Array.from(of, (name) => `s:${kind}:${name}`);
  const inDays = (of: Iterable<string>): string[] => {
    if (publishedOn === null) return [];
    const span = Math.floor(daysBetween('1970-01-01', publishedOn) / SAME_DAYS);
    return keyed(of).flatMap((key) => [`${key}:${span}`, `${key}:${span + 1}`]);
  };
  return {
    telling: [...keyed(story.bearers), ...inDays(story.names)],
    // In the same days one country will do.
    common: [...keyed(story.names), ...inDays(story.countries)],
  };
}

// People and things are counted alike, and a load is weighed or counted.
function kindOf(unit: Unit): string {
  return isLoad(unit) ? 'physical' : mayCount(unit) ? 'person' : unit.family;
}

/** Each span of so many days meets the next. */
const SAME_DAYS = 7;

// One article may say what is measured in words that Stet knows, the other not: then they meet by what is counted and
// a name that few stories share, or a root close to both figures; and whatever is of one kind by a name in both sentences.
function besides(reading: FigureReading, counted: string): Keys {
  const kin = reading.measure === null ? [] : kinOf(reading.measure.id);
  const own = [...new Set(reading.names.filter(tellsWhich).map((name) => name.key))];
  const names = new Set([...reading.story.names, ...own]);
  return {
    telling: [
      ...kin.flatMap((group) => Array.from(names, (name) => `k:${group}:${name}`)),
      ...Array.from(names, (name) => `u:${counted}:${name}`),
      ...own.map((name) => `n:${kindOf(reading.unit)}:${name}`),
    ],
    common: Array.from(reading.near, (word) => `u:${counted}:${word}`),
  };
}

// "The six-year war" and "the war, now in its sixth year": the copy may call the length by its event or by its measure.
function measureKeys({ measure, lasts }: FigureReading): string[] {
  return [...(lasts === null ? [] : [`lasts-${lasts}`]), ...(measure === null ? [] : [measure.id])];
}

function countedKey({ unit, noun, lasts }: FigureReading): string | null {
  if (lasts !== null) return null;
  switch (unit.family) {
    case 'money':
      return 'money';
    case 'share':
    case 'physical':
    case 'duration':
      return unit.id;
    case 'person':
    case 'thing':
    case 'none':
      return noun ?? (unit.id === '' ? null : unit.id);
  }
}

function shingles(words: readonly string[]): string[] {
  const keys = new Set<string>();
  for (let at = 0; at + 1 < words.length; at += 1) {
    const [one = '', two = '', three] = words.slice(at, at + 3);
    if (!isStop(one) && !isStop(two)) keys.add(`q:${one} ${two}`);
    if (three !== undefined && !(isStop(one) && isStop(two) && isStop(three)))
      keys.add(`q:${one} ${two} ${three}`);
  }
  return [...keys];
}
