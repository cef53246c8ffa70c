import type { Name } from '../text/names';
import type { FigureReading } from './read';

/** How the places of two figures lie: `nested` is different scope; the one named is the narrower. */
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
  const [x, y] = [a.scope, b.scope];
  if (x.places.length > 0 && y.places.length > 0) {
    const nested = nesting(a, b);
    if (x.places.some((name) => y.places.some((other) => other.key === name.key))) {
      return innermost(a) !== null &&
        innermost(b) !== null &&
        innermost(a)?.key !== innermost(b)?.key &&
        nested !== null
        ? nested
        : { kind: 'same' };
    }
    if (nested !== null) return nested;
    return bothKnown(a, b) ? { kind: 'apart' } : widths(a, b);
  }
  return widths(a, b);
}

/** Whether the two hold for places that share no ground. */
export function placesApart(a: FigureReading, b: FigureReading): boolean {
  return placeRelation(a, b).kind === 'apart';
}

function bothKnown(a: FigureReading, b: FigureReading): boolean {
  return (
    a.scope.places.some((name) => name.place !== null) && b.scope.places.some((name) => name.place !== null)
  );
}

function innermost(reading: FigureReading): Name | null {
  const inner = reading.scope.places.find((name) => name.place === null || name.place.within !== null);
  return inner ?? reading.scope.places[0] ?? null;
}

function nesting(a: FigureReading, b: FigureReading): Extract<PlaceRelation, { kind: 'nested' }> | null {
  const [x, y] = [innermost(a), innermost(b)];
  if (x === null || y === null) return null;
  if (liesIn(x, y, a)) return { kind: 'nested', narrower: 'a', inner: x, outer: y };
  if (liesIn(y, x, b)) return { kind: 'nested', narrower: 'b', inner: y, outer: x };
  return null;
}

// A city lies in its country by the gazetteer; a place the gazetteer does not know lies in a country that its own
// article names.
function liesIn(inner: Name, outer: Name, of: FigureReading): boolean {
  if (outer.place === null || outer.place.within !== null) return false;
  if (inner.place !== null) return inner.place.within === outer.place.id;
  return of.around.has(outer.key) || of.names.some((name) => name.key === outer.key);
}

function widths(a: FigureReading, b: FigureReading): PlaceRelation {
  const [x, y] = [a.scope, b.scope];
  if (x.width === null || y.width === null || x.width === y.width) return { kind: 'unknown' };
  const narrower = x.width > y.width ? 'a' : 'b';
  return {
    kind: 'nested',
    narrower,
    inner: innermost(narrower === 'a' ? a : b),
    outer: innermost(narrower === 'a' ? b : a),
  };
}
