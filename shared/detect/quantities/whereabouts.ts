import type { Doc } from '../text/document';
import { F } from '../text/flags';
import { firstPlaceFrom, type PlaceName } from '../text/place-names';
import type { Token } from '../text/tokens';

/** Tokens on either side of a figure that are searched for places. */
const WINDOW = 60;
/** How many sentences around are asked for a place. */
const NEIGHBOURS = 6;
/** How many places of its own clause localise a figure. */
const MOST = 3;

const NONE: readonly PlaceName[] = [];

/**
 * The places that localise the figure at tokens `[from, to)`, in text order: those of its sentence `[first, last)`, the
 * nearest of its own clause, else the nearest of all; demonyms only where no place is named.
 */
export function placesOf(
  doc: Doc,
  from: number,
  to: number,
  first: number,
  last: number,
): readonly PlaceName[] {
  const own = placesAround(doc.places, from, to, Math.max(first, from - WINDOW), Math.min(last, to + WINDOW));
  if (own.length === 0) return own;
  const [opens, closes] = clauseOf(doc.tokens, from, to, own);
  const close: PlaceName[] = [];
  for (const place of own) if (place.from < from ? place.to > opens : place.from <= closes) close.push(place);
  return close.length > 0 ? nearest(close, from, MOST) : nearest(own, from, 1);
}

/** The places between the tokens `first` and `last` beside the figure, or the demonyms where there are none. */
function placesAround(
  places: readonly PlaceName[],
  from: number,
  to: number,
  first: number,
  last: number,
): readonly PlaceName[] {
  let named: PlaceName[] | null = null;
  let demonyms: PlaceName[] | null = null;
  for (let i = firstPlaceFrom(places, first); i < places.length; i++) {
    const place = places[i] as PlaceName;
    if (place.to > last) break;
    if (place.to > from && place.from < to) continue;
    if (place.demonym) (demonyms ??= []).push(place);
    else (named ??= []).push(place);
  }
  return named ?? demonyms ?? NONE;
}

/** The last token before the figure and the first behind it that begin another clause, as far out as the places lie. */
function clauseOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  places: readonly PlaceName[],
): readonly [number, number] {
  const [leftmost, rightmost] = [(places[0] as PlaceName).to, (places[places.length - 1] as PlaceName).from];
  let opens = from - 1;
  while (opens >= leftmost && ((tokens[opens] as Token).flags & F.CLAUSE) === 0) opens--;
  let closes = to;
  while (closes < rightmost && ((tokens[closes] as Token).flags & F.CLAUSE) === 0) closes++;
  return [opens, closes];
}

/** At most `count` places, the nearest to the figure, in text order. */
function nearest(places: readonly PlaceName[], from: number, count: number): readonly PlaceName[] {
  if (places.length <= count) return places;
  const ranked = [...places].sort((a, b) => Math.abs(a.from - from) - Math.abs(b.from - from));
  return ranked.slice(0, count).sort((a, b) => a.from - b.from);
}

/** The place that the sentences around name, nearest first: before, then after, then the headline. */
export function placeNearby(doc: Doc, index: number): PlaceName | null {
  for (let step = 1; step <= NEIGHBOURS; step++) {
    const hit = placeIn(doc, index - step, true);
    if (hit !== null) return hit;
  }
  return placeIn(doc, index + 1, false) ?? placeIn(doc, 0, true);
}

/** The last (or first) place that the sentence names, a demonym only where it names none. */
function placeIn({ places, sentences, blocks }: Doc, index: number, last: boolean): PlaceName | null {
  const sentence = sentences[index];
  if (sentence === undefined || blocks[sentence.block]?.role === 'caption') return null;
  let best: PlaceName | null = null;
  for (
    let i = firstPlaceFrom(places, Math.max(sentence.from, sentence.to - 2 * WINDOW));
    i < places.length;
    i++
  ) {
    const place = places[i] as PlaceName;
    if (place.to > sentence.to) break;
    if (best === null || (best.demonym && !place.demonym) || (last && best.demonym === place.demonym))
      best = place;
  }
  return best;
}
