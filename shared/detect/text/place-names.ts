import { F } from './flags';
import { LONG_PLACES, PLACE_OF_DEMONYM } from './places';
import { K, type Token } from './tokens';

/** A place named in the copy: tokens `[from, to)`. */
export interface PlaceName {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** Named by a demonym ("Syrian"), not by the name itself. */
  readonly demonym: boolean;
}

const byFirst = new Map<string, string[][]>();
for (const place of LONG_PLACES) {
  const words = place.toLowerCase().split(/[\s-]+/u);
  const first = words[0] ?? '';
  byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
}

/** The places named in tokens `[from, to)`, in text order. */
export function placesIn(tokens: readonly Token[], from: number, to: number): PlaceName[] {
  const out: PlaceName[] = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== K.WORD || token.caps === 0) continue;
    // Places of several words go on with another capital; few words do.
    const end = i + 1 < to && (tokens[i + 1] as Token).caps > 0 ? longPlaceEnd(tokens, i, to) : i;
    if (end > i) {
      const words = tokens.slice(i, end).map(({ word }) => word);
      out.push({ name: words.join(' '), from: i, to: end, demonym: false });
      i = end - 1;
    } else if ((token.flags & F.PLACE) !== 0 && (token.lower !== 'us' || token.caps === 2)) {
      out.push({ name: token.word, from: i, to: i + 1, demonym: false });
    } else if ((token.flags & F.DEMONYM) !== 0) {
      out.push({ name: PLACE_OF_DEMONYM.get(token.lower) ?? token.word, from: i, to: i + 1, demonym: true });
    }
  }
  return out;
}

/** Where the place of several words that starts at token `i` ends, or `i`. */
function longPlaceEnd(tokens: readonly Token[], i: number, to: number): number {
  const places = byFirst.get((tokens[i] as Token).lower);
  const hit = places?.find((words) => words.every((word, k) => i + k < to && tokens[i + k]?.lower === word));
  return i + (hit?.length ?? 0);
}

/** The number of the first place that starts at or behind token `from`; `places` is in text order. */
export function firstPlaceFrom(places: readonly PlaceName[], from: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as PlaceName).from < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
