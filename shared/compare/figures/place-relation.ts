import type { Name } from '../text/names';
import { isRegion, regionOf } from '../lexicon/places';
import type { FigureReading } from './read';

/** How the places of two figures lie: `nested` is different scope, with the narrower one named. */
export type PlaceRelation =
  | { readonly kind: 'same' | 'unknown' | 'apart' }
  | {
      readonly kind: 'nested';
      readonly narrower: 'a' | 'b';
      readonly inner: Name | null;
      readonly outer: Name | null;
    };

/** How the places that two figures hold for lie to each other. */
export function placeRelation(a: FigureReading, b: FigureReading): PlaceRelation {
  if (a.lasts !== null || b.lasts !== null) return { kind: warsApart(a, b) ? 'apart' : 'unknown' };
  if (countriesApart(a, b)) return { kind: 'apart' };
  const [x, y] = [finest(a), finest(b)];
  if (x.length > 0 && y.length > 0) {
    if (x.some((name) => y.some((other) => other.key === name.key))) return { kind: 'same' };
    const nested = nesting(a, b, x, y);
    if (nested !== null) return spots(a, b) || !hasScope(a) ? { kind: 'same' } : nested;
    if (allKnown(x) && allKnown(y)) return { kind: 'apart' };
  }
  return spots(a, b) || !hasScope(a) ? { kind: 'unknown' } : widths(a, b, x, y);
}

/** Whether the two hold for places that share no ground. */
export function placesApart(a: FigureReading, b: FigureReading): boolean {
  return placeRelation(a, b).kind === 'apart';
}

// A village that no gazetteer knows, near Doha in Qatar, is not the one near Miami in America.
function countriesApart(a: FigureReading, b: FigureReading): boolean {
  // A loan is one fact, wherever its railway leads.
  if (
    !hasScope(a) &&
    a.story.titled.size > 0 &&
    [...a.story.countries].some((id) => b.story.countries.has(id))
  )
    return false;
  const countries = ({ scope }: FigureReading): readonly string[] =>
    scope.places.flatMap(({ place }) => (place === null ? [] : [place.within ?? place.id]));
  const [x, y] = [countries(a), countries(b)];
  return x.length > 0 && y.length > 0 && !x.some((country) => y.includes(country));
}

// The length of a war holds for the war, wherever its envoys meet.
function warsApart(a: FigureReading, b: FigureReading): boolean {
  const [x, y] = [a.eventPlace, b.eventPlace];
  return x !== null && y !== null && x.key !== y.key && !a.around.has(y.key) && !b.around.has(x.key);
}

const COUNTED_BY_PLACE = new Set(['turnout', 'seats', 'votes', 'protested', 'seized', 'stolen', 'literacy']);

// A magnitude or a fine is one fact, not a sum over places.
function hasScope(reading: FigureReading): boolean {
  return reading.measure?.nature !== 'fixed' || COUNTED_BY_PLACE.has(reading.measure.id);
}

// A bomb goes off in one spot: a city in one article and its country in the other say where, not how much of it.
function spots(a: FigureReading, b: FigureReading): boolean {
  if (a.scope.narrow || b.scope.narrow || a.scope.wide || b.scope.wide) return false;
  const isSpot = (reading: FigureReading): boolean =>
    reading.extents.has('point') && !reading.extents.has('wide');
  return isSpot(a) || isSpot(b);
}

// "In Sylhet in Bangladesh" holds for Sylhet; the country only says where that is.
function finest(reading: FigureReading): Name[] {
  const { places } = reading.scope;
  return places.filter(
    (name) =>
      !places.some(
        (other) => other.place !== null && name.place !== null && other.place.within === name.place.id,
      ) && !(name.place !== null && places.some((other) => other.place === null)),
  );
}

function allKnown(names: readonly Name[]): boolean {
  return names.every((name) => name.place !== null);
}

function nesting(
  a: FigureReading,
  b: FigureReading,
  x: readonly Name[],
  y: readonly Name[],
): Extract<PlaceRelation, { kind: 'nested' }> | null {
  // "The Hotel Meridor in Antwerp", "Antwerp's Hotel Meridor": both name the one in the other.
  const names = (reading: FigureReading, name: Name): boolean =>
    reading.names.some(({ key }) => key === name.key);
  for (const one of x) {
    for (const other of y) {
      if (names(a, other) && names(b, one)) continue;
      if (liesIn(one, other, a)) return { kind: 'nested', narrower: 'a', inner: one, outer: other };
      if (liesIn(other, one, b)) return { kind: 'nested', narrower: 'b', inner: other, outer: one };
    }
  }
  return null;
}

// A city lies in its country by the gazetteer; a place that the gazetteer does not know, or knows only by its
// country, lies in the wider place that its own article names.
function liesIn(inner: Name, outer: Name, of: FigureReading): boolean {
  if (of.scope.within.get(inner.key) === outer.key) return true;
  if (outer.place === null || inner.key === outer.key) return false;
  if (inner.place !== null && outer.place.within === null) return inner.place.within === outer.place.id;
  if (regionOf(inner.key) === outer.key) return true;
  const named = of.names.some((name) => name.key === outer.key) || (of.around.get(outer.key) ?? 0) >= 2;
  if (!named) return false;
  return (
    inner.place === null ||
    (isRegion(outer.key) && !isRegion(inner.key) && inner.place.within === outer.place.within)
  );
}

function widths(a: FigureReading, b: FigureReading, x: readonly Name[], y: readonly Name[]): PlaceRelation {
  const [p, q] = [a.scope.width, b.scope.width];
  if (a.scope.narrow !== b.scope.narrow) {
    const narrower = a.scope.narrow ? 'a' : 'b';
    return {
      kind: 'nested',
      narrower,
      inner: (narrower === 'a' ? x : y)[0] ?? null,
      outer: (narrower === 'a' ? y : x)[0] ?? null,
    };
  }
  if (p === null || q === null || p === q) return { kind: 'unknown' };
  const narrower = p > q ? 'a' : 'b';
  return {
    kind: 'nested',
    narrower,
    inner: (narrower === 'a' ? x : y)[0] ?? null,
    outer: (narrower === 'a' ? y : x)[0] ?? null,
  };
}
