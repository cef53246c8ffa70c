import { once, onceInARow, says } from '../../once';
import type { Span } from '../../../domain/span';
import { tellsWhich, type Name } from '../../text/names';
import { isRegion, regionOf } from '../../lexicon/places';
import type { Width } from '../reading/copy-places';
import { isOneOf } from '../reading/institution';
import { GOES_ON } from '../time/moves';
import type { FigureReading } from '../reading/read';

/** How the places of two figures lie: `nested` is different scope, with the narrower one named. */
export type PlaceRelation =
  | { readonly kind: 'same' | 'unknown' | 'apart' }
  | {
      readonly kind: 'nested';
      /** Whether names say so, or only words such as “nationwide”. */
      readonly by: 'names' | 'words';
      readonly narrower: 'a' | 'b';
      /** The words that name each, where the copy has any. */
      readonly inner: Span | null;
      readonly outer: Span | null;
    };

/** How the places that two figures hold for lie to each other. */
export const placeRelation = onceInARow((a: FigureReading, b: FigureReading): PlaceRelation => {
  if (a.lasts !== null || b.lasts !== null) return { kind: warsApart(a, b) ? 'apart' : 'unknown' };
  if (areNamesakes(a, b) || (countriesApart(a, b) && !oneSpot(a, b))) return { kind: 'apart' };
  const [x, y] = [heldIn(a, b), heldIn(b, a)];
  const places = institutions(a, b);
  if (places !== null && haveScope(a, b)) return places;
  if (x.length > 0 && y.length > 0) {
    const theirs = keysOf(y);
    const shared = x.find(({ key }) => theirs.has(key));
    if (shared !== undefined) return partOf(a, b, shared, y) ?? { kind: 'same' };
    const nested = nesting(a, b, x, y);
    if (nested !== null) return spots(a, b) || !haveScope(a, b) ? { kind: 'same' } : nested;
    if (allKnown(x) && allKnown(y) && !oneSpot(a, b) && !isOneFact(a, b)) return { kind: 'apart' };
  }
  return spots(a, b) || !haveScope(a, b) ? { kind: 'unknown' } : widths(a, b, x, y);
});

// "Refugees from Burundi in the camp of Mtendeli", "the camp at Mtendeli, in Tanzania": one spot, told from two sides.
function oneSpot(a: FigureReading, b: FigureReading): boolean {
  const knows = ({ around, names }: FigureReading, { scope }: FigureReading): boolean =>
    scope.places.every(({ key }) => around.has(key) || keysOf(names).has(key));
  return (
    knows(a, b) &&
    knows(b, a) &&
    (shared(spotsOf(a.carried), spotsOf(b.carried)) > 0 || shared(a.story.sure, b.story.sure) > 0)
  );
}

const keysOf = once((names: readonly Name[]): ReadonlySet<string> => new Set(names.map(({ key }) => key)));

const spotsOf = once((names: readonly Name[]): ReadonlySet<string> => keysOf(names.filter(tellsWhich)));

/** Whether the two hold for places that share no ground. */
export function placesApart(a: FigureReading, b: FigureReading): boolean {
  return placeRelation(a, b).kind === 'apart';
}

// Springfield in Illinois is not the one in Missouri.
function areNamesakes({ scope: { told: x } }: FigureReading, { scope: { told: y } }: FigureReading): boolean {
  return x.states.size > 0 && [...x.states].some(([town, state]) => (y.states.get(town) ?? state) !== state);
}

// A village that no gazetteer knows, near Doha in Qatar, is not the one near Miami in America.
function countriesApart(a: FigureReading, b: FigureReading): boolean {
  if (isOneFact(a, b)) return false;
  const [x, y] = [countriesOf(a.scope.places), countriesOf(b.scope.places)];
  return x.size > 0 && y.size > 0 && ![...x].some((country) => y.has(country));
}

const countriesOf = once(
  (places: readonly Name[]): ReadonlySet<string> =>
    new Set(places.flatMap(({ place }) => (place === null ? [] : [place.within ?? place.id]))),
);

// A loan is one fact, wherever its railway leads.
function isOneFact(a: FigureReading, b: FigureReading): boolean {
  const needed = a.story.titled.size + b.story.titled.size > 0 ? 1 : 2;
  return !haveScope(a, b) && shared(a.story.countries, b.story.countries) >= needed;
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((id) => b.has(id)).length;
}

// The length of a war holds for the war, wherever its envoys meet.
function warsApart(a: FigureReading, b: FigureReading): boolean {
  const [x, y] = [a.eventPlace, b.eventPlace];
  return x !== null && y !== null && x.key !== y.key && !a.around.has(y.key) && !b.around.has(x.key);
}

const COUNTED_BY_PLACE = new Set(['turnout', 'seats', 'votes', 'protested', 'seized', 'stolen', 'literacy']);

// A magnitude or a fine is one fact, not a sum over places; nor is how long somebody is held.
function haveScope(...readings: readonly FigureReading[]): boolean {
  return readings.every(
    ({ measure, unit }) =>
      (measure?.nature !== 'fixed' || COUNTED_BY_PLACE.has(measure.id)) &&
      !(unit.family === 'duration' && GOES_ON.has(measure?.id ?? '')),
  );
}

// A bomb goes off in one spot: a city in one article and its country in the other say where, not how much of it.
function spots(a: FigureReading, b: FigureReading): boolean {
  if (a.scope.narrow || b.scope.narrow || a.scope.wide || b.scope.wide) return false;
  const isSpot = (reading: FigureReading): boolean =>
    reading.measure?.nature !== 'flow' && reading.extents.has('point') && !reading.extents.has('wide');
  return isSpot(a) || isSpot(b);
}

// "Sarvat's pupils": a country that no gazetteer knows, where the other article says what lies in it.
function heldIn(reading: FigureReading, { scope }: FigureReading): Name[] {
  const places = finest(reading.scope.places);
  const { subject } = reading;
  if (places.length > 0 || subject === null || subject.source) return places;
  return scope.places.some(({ key }) => scope.told.within.get(key) === subject.key) ? [subject] : places;
}

// A sentence may name hundreds of places, and its figures are asked after them by the thousand.
// "In Sylhet in Bangladesh" holds for Sylhet; the country only says where that is.
const finest = once((places: readonly Name[]): Name[] => {
  const outer = new Set(places.map(({ place }) => place?.within));
  const named = places.some(({ place }) => place === null);
  return places.filter(({ place }) => place === null || !(named || outer.has(place.id)));
});

// "In northern Syria" is a part of what "in Syria" is; what happens in one spot is there in both.
function partOf(a: FigureReading, b: FigureReading, name: Name, y: readonly Name[]): PlaceRelation | null {
  const [p, q] = [a.scope.partOf.get(name.key), b.scope.partOf.get(name.key)];
  if ((p === undefined) === (q === undefined) || spots(a, b) || !haveScope(a, b)) return null;
  const other = y.find(({ key }) => key === name.key) ?? name;
  return p === undefined
    ? { kind: 'nested', by: 'words', narrower: 'b', inner: q ?? other, outer: name }
    : { kind: 'nested', by: 'words', narrower: 'a', inner: p, outer: other };
}

function allKnown(names: readonly Name[]): boolean {
  return names.every((name) => name.place !== null);
}

/** Of longer lists of places nobody asks which lies in which: each of their figures would be asked after all of them. */
const MOST_PAIRS = 100;

function nesting(
  a: FigureReading,
  b: FigureReading,
  x: readonly Name[],
  y: readonly Name[],
): Extract<PlaceRelation, { kind: 'nested' }> | null {
  if (x.length * y.length > MOST_PAIRS) return null;
  // "The Hotel Meridor in Antwerp", "Antwerp's Hotel Meridor": both name the one in the other.
  const names = (reading: FigureReading, name: Name): boolean => keysOf(reading.names).has(name.key);
  for (const one of x) {
    for (const other of y) {
      if (names(a, other) && names(b, one)) continue;
      if (liesIn(one, other, a, b))
        return { kind: 'nested', by: 'names', narrower: 'a', inner: one, outer: other };
      if (liesIn(other, one, b, a))
        return { kind: 'nested', by: 'names', narrower: 'b', inner: other, outer: one };
    }
  }
  return null;
}

// A city lies in its country by the gazetteer, or where either article says so; a place that the gazetteer does not
// know, or knows only by its country, lies in the wider place that its own article names.
function liesIn(inner: Name, outer: Name, of: FigureReading, other: FigureReading): boolean {
  if (inner.key === outer.key) return false;
  const says = ({ scope }: FigureReading): boolean => scope.told.within.get(inner.key) === outer.key;
  if (says(of) || says(other)) return true;
  const named = keysOf(of.names).has(outer.key) || (of.around.get(outer.key) ?? 0) >= 2;
  if (outer.place === null) {
    // Nobody's gazetteer knows either: by what kinds of place the copy says they are, or "across Tarim" and "in Kell".
    if (!named && !of.around.has(outer.key) && !other.around.has(inner.key)) return false;
    const [narrow, wide] = [widthIn(inner, of, other), widthIn(outer, of, other)];
    if (narrow !== null && wide !== null) return wide < narrow;
    return (wide === null || wide <= 1) && other.scope.wide && !of.scope.wide && (narrow ?? 2) > 1;
  }
  if (inner.place !== null && outer.place.within === null) return inner.place.within === outer.place.id;
  if (regionOf(inner.key) === outer.key) return true;
  if (!named) return false;
  return (
    inner.place === null ||
    (isRegion(outer.key) && !isRegion(inner.key) && inner.place.within === outer.place.within)
  );
}

function widthIn({ key, place }: Name, ...readings: readonly FigureReading[]): Width | null {
  for (const { scope } of readings) {
    const told = scope.told.widths.get(key);
    if (told !== undefined) return told;
  }
  return place === null ? null : place.within === null ? 1 : isRegion(place.id) ? 2 : 4;
}

// One prison against all of them, one line against the network, a farm against the country or the district around it.
function institutions(a: FigureReading, b: FigureReading): PlaceRelation | null {
  const here = a.scope.places.some(({ key }) => b.scope.places.some((other) => other.key === key));
  for (const [narrower, one, all] of [
    ['a', a, b],
    ['b', b, a],
  ] as const) {
    const [spot, over] = [one.scope.institution, all.scope.institution];
    if (spot === null || spot.many || one.scope.wide) continue;
    const around =
      over === null &&
      isLess(one, all) &&
      ((all.scope.at !== null && (all.scope.width ?? 2) <= 1) || (here && !spots(a, b)));
    if (isOneOf(spot, over) || around)
      return { kind: 'nested', by: 'words', narrower, inner: spot.at, outer: over?.at ?? all.scope.at };
  }
  return null;
}

function isLess(one: FigureReading, all: FigureReading): boolean {
  return one.value !== null && all.value !== null && one.value.natural.high * 1.5 < all.value.natural.low;
}

function widths(a: FigureReading, b: FigureReading, x: readonly Name[], y: readonly Name[]): PlaceRelation {
  const [p, q] = [a.scope.width, b.scope.width];
  const nested = (narrower: 'a' | 'b'): PlaceRelation => ({
    kind: 'nested',
    by: 'words',
    narrower,
    inner: narrower === 'a' ? (x[0] ?? a.scope.at) : (y[0] ?? b.scope.at),
    outer: narrower === 'a' ? (y[0] ?? b.scope.at) : (x[0] ?? a.scope.at),
  });
  if (a.scope.narrow !== b.scope.narrow) return nested(a.scope.narrow ? 'a' : 'b');
  // "Worldwide" is wider than any place that is named.
  if (p === 0 && q === null && y.length > 0) return nested('b');
  if (q === 0 && p === null && x.length > 0) return nested('a');
  // "Across the country" is wider than "at Orbis".
  if (p === 1 && a.scope.at !== null && x.length === 0 && (isSmall(b, y) || isOneFire(b, a)))
    return nested('b');
  if (q === 1 && b.scope.at !== null && y.length === 0 && (isSmall(a, x) || isOneFire(a, b)))
    return nested('a');
  // "Across Montevar" is wider than "in the province", unless that is what Montevar is.
  if (p === null && q !== null && q >= 2 && isWide(a, x, b)) return nested('b');
  if (q === null && p !== null && p >= 2 && isWide(b, y, a)) return nested('a');
  if (p === null || q === null || p === q || mayOverlap(p, q)) return { kind: 'unknown' };
  return nested(p > q ? 'a' : 'b');
}

function isSmall({ scope }: FigureReading, names: readonly Name[]): boolean {
  return names.length > 0 && names.every(({ key }) => (scope.told.widths.get(key) ?? 0) > 1);
}

// "The forest fire above the town has blackened 19,500 hectares", and 34,000 nationwide: a storm crosses a country, one
// fire does not.
function isOneFire(one: FigureReading, all: FigureReading): boolean {
  return tellsOfOneFire(one) && !tellsOfOneFire(all) && isLess(one, all);
}

const tellsOfOneFire = says(
  /\b(?:the|a|an|one|this|that|its) (?:[\p{L}-]+ ){0,2}(?:fire|blaze|wildfire|bushfire)(?! (?:service|brigade|chief|department|crews?|officials?|season|authority))\b/iu,
);

function isWide({ scope }: FigureReading, names: readonly Name[], other: FigureReading): boolean {
  return (
    scope.wide &&
    names.length > 0 &&
    other.scope.places.length === 0 &&
    !names.some(({ key }) => other.scope.told.widths.has(key))
  );
}

// A district may lie in a city or hold one, and lie in a county or be one.
function mayOverlap(p: Width, q: Width): boolean {
  return (p === 3.5 && q >= 3) || (q === 3.5 && p >= 3);
}
