import type { Figure } from '../../../domain/figure';
import { once } from '../../once';
import { sameThing } from '../../lexicon/nouns';
import { placeNamed } from '../../lexicon/places';
import { likeness, placeOf } from '../../lexicon/usage';
import { isStop } from '../../lexicon/words';
import { root } from '../../text/root';
import { stem } from '../../text/stem';
import { otherReading } from './one-unit';
import type { FigureReading } from '../reading/read';
import { mayCount, type Unit } from '../measure/units';

/** Whether two amounts may be of one thing by their units: people and things are counted by many nouns, and a bare number may be of either. */
export function couldMeet(a: FigureReading, b: FigureReading): boolean {
  const [x, y] = [a.unit, b.unit];
  // "85 cents" and "€0.85", "nine pounds or so" and 4.2 kilos
  if (readsAs(x, y) || readsAs(y, x)) return true;
  if (isGas(a, b)) return true;
  if (isLoad(x) !== isLoad(y) && (x.family === 'physical' || y.family === 'physical')) return true;
  if (x.family !== y.family)
    return (mayCount(x) && mayCount(y)) || x.family === 'none' || y.family === 'none';
  switch (x.family) {
    case 'share':
      return x.id === y.id;
    case 'physical':
      return x.id === y.id || (BULK.has(x.id) && BULK.has(y.id));
    case 'money':
      return x.per === null || y.per === null || x.per === y.per;
    case 'person':
    case 'thing':
    case 'none':
    case 'duration':
      return true;
  }
}

function readsAs(one: Unit, other: Unit): boolean {
  return one.family === 'thing' && otherReading(one, other) !== null;
}

// Gas is sold by volume or by what it burns to.
function isGas(a: FigureReading, b: FigureReading): boolean {
  const units = [a.unit.id, b.unit.id];
  return (
    units.includes('watt-hour') &&
    (units.includes('litre') || units.includes('kilogram')) &&
    a.roots.has('gas') &&
    b.roots.has('gas')
  );
}

/** The same for two figures of one measure. */
export function unitsMeet(a: FigureReading, b: FigureReading): boolean {
  const [x, y] = [a.unit, b.unit];
  if (x.family === 'none' || y.family === 'none') return true;
  if (x.family === 'share' || y.family === 'share') return x.family === y.family;
  if (x.family === 'thing' && y.family === 'thing')
    return (
      isOneKind(x.id, y.id) || [a, b].some(({ measure }) => measure?.families.includes('person') ?? false)
    );
  // What was spilled may be weighed in one article and measured by volume in the other.
  if (x.family === 'physical' && y.family === 'physical')
    return x.id === y.id || (BULK.has(x.id) && BULK.has(y.id)) || isGas(a, b);
  return true;
}

// "62,000 fan heaters" and "91,500 units" of one recall. How alike nouns are used will not do: tents and blankets are.
function isOneKind(one: string, other: string): boolean {
  return one === other || WIDE.has(one) || WIDE.has(other) || (HOMES.has(one) && HOMES.has(other));
}

// "1,150 homes", "1,150 flats and houses".
const HOMES = new Set(['flat', 'home', 'building', 'villa'].map((word) => sameThing(stem(word))));

/** Stems of nouns that stand for whatever the article counts. */
const WIDE = new Set('unit item piece product object device appliance copy service'.split(' ').map(stem));

/** Whether what is carried is counted by what carries it: 60 lorryloads of flour may be 900 tonnes. */
export function isLoad({ family, id }: FigureReading['unit']): boolean {
  return family === 'thing' && LOADS.has(id);
}

const LOADS = new Set(
  'truckload lorryload shipload boatload planeload trainload wagon carriage box bag sack crate barrel pallet container carton bale bottle parcel lorry'
    .split(' ')
    .map((word) => sameThing(stem(word))),
);

const BULK = new Set(['kilogram', 'litre']);

/** Whether the counted nouns are told apart by what stands before them: gold medals and silver medals. */
export function otherKind(a: FigureReading, b: FigureReading): boolean {
  if (a.noun === null || a.noun !== b.noun) return false;
  const [x, y] = [kindsOf(a.figure), kindsOf(b.figure)];
  if (x.length === 0 || y.length === 0 || (areUnknown(x) && areUnknown(y))) return false;
  const knows = (words: readonly string[], other: FigureReading, theirs: readonly string[]): boolean =>
    words.some(
      (word) =>
        theirs.some(
          (one) => root(stem(one)) === root(stem(word)) || likeness(placeOf(one), placeOf(word)) >= ONE_KIND,
        ) || other.content.has(stem(word)),
    );
  return !knows(x, b, y) && !knows(y, a, x);
}

// "Narrow-body", "single-aisle": of words that Stet does not know nobody can say that they are two kinds.
function areUnknown(words: readonly string[]): boolean {
  return words.every((word) => word.includes('-') && placeOf(word) < 0);
}

const kindsOf = once(({ counted }: Figure): readonly string[] => {
  const words = counted?.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  return words.slice(0, -1).filter((word) => !isStop(word) && !PLAIN.has(word) && placeNamed(word) === null);
});

/** Used so alike, two words say one kind: rail and railway. */
const ONE_KIND = 0.5;

const PLAIN = new Set(
  'additional confirmed innocent local young old new fellow civilian ordinary registered estimated further suspected known other many angry paying'.split(
    ' ',
  ),
);
