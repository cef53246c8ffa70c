import type { PicturePoint } from './picture-point';
import type { Tick } from './picture-scale';

type Label = NonNullable<PicturePoint['label']>;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Half the height of a line of label, and about how wide a letter is: 13 px of a book serif, half bold. */
const HALF = 8;
const LETTER = 6.4;
const GAP = 12;
const ROOM = 11;
const STEP = 5;
/** Of more lines than these no label keeps clear. */
const LINES = 40;
/** Above this many, labels would hide what they name; then those that stand out carry one. */
const MOST = 10;

/**
 * Sets each label beside its point where it covers no other point and no other label. One that fits nowhere is left out:
 * a name on the wrong figure is worse than none, and the table under the picture holds every one.
 */
export function placeLabels(
  points: readonly PicturePoint[],
  words: readonly string[],
  plot: Box,
  ticks: readonly Tick[],
  lines: readonly (readonly [PicturePoint, PicturePoint])[],
): readonly PicturePoint[] {
  const taken = [...points.map(shapeOf), ...ticks.map((tick) => numberOf(tick, plot))];
  const along = lines.slice(0, LINES).flatMap(stepsOf);
  const labels = new Map<PicturePoint, Label>();
  for (const point of byWeight(points)) {
    const text = words[points.indexOf(point)] ?? '';
    const free = places(point, text, plot).filter((place) => {
      const box = boxOf(place);
      return isWithin(box, plot) && !taken.some((other) => meets(box, other));
    });
    // Rather beside a line than across it; its halo keeps it legible there too.
    const label = free.find((place) => !along.some((step) => meets(boxOf(place), step))) ?? free[0];
    if (label === undefined) continue;
    labels.set(point, label);
    taken.push(boxOf(label));
  }
  return points.map((point) => ({ ...point, label: labels.get(point) ?? null }));
}

/** What conflicts is named first, then the ends in time and in value, then the rest while there are few. */
function byWeight(points: readonly PicturePoint[]): readonly PicturePoint[] {
  const byX = points.toSorted((a, b) => a.x - b.x);
  const byY = points.toSorted((a, b) => a.y - b.y);
  const ends = [byX.at(0), byX.at(-1), byY.at(0), byY.at(-1)].filter((one) => one !== undefined);
  const clashing = points.filter((one) => one.conflicts);
  const rest = points.length <= MOST ? byX : [];
  return [...new Set([...clashing.slice(0, MOST), ...ends, ...rest])];
}

/** The places for a label, the best first: towards the middle of the plot, then away from it, then a little higher or lower. */
function places(point: PicturePoint, text: string, plot: Box): readonly Label[] {
  const { x, y } = point;
  const shape = shapeOf(point);
  const inwards = x <= (plot.left + plot.right) / 2 + 1 ? 'start' : 'end';
  const outwards = inwards === 'start' ? 'end' : 'start';
  const beside = (anchor: 'start' | 'end', by: number): Label => ({
    text,
    x: anchor === 'start' ? x + GAP : x - GAP,
    y: y + 4 + by,
    anchor,
  });
  const over = (at: number): Label => ({ text, x, y: at + 4, anchor: 'middle' });
  return [
    ...[0, -HALF, HALF].flatMap((by) => [beside(inwards, by), beside(outwards, by)]),
    over(shape.top - HALF),
    over(shape.bottom + HALF),
    ...[-2 * HALF, 2 * HALF].flatMap((by) => [beside(inwards, by), beside(outwards, by)]),
  ];
}

function boxOf({ text, x, y, anchor }: Label): Box {
  const width = text.length * LETTER;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - 4 - HALF, bottom: y - 4 + HALF };
}

/** A point with its band and its arrow, and so much room around them that a label beside it is not taken for another's. */
function shapeOf({ x, y, band, arrow, reach }: PicturePoint): Box {
  const top = Math.min(y - 8, band?.top ?? y, arrow === 'up' ? y - reach : y);
  const bottom = Math.max(y + 8, band?.bottom ?? y, arrow === 'down' ? y + reach : y);
  return { left: x - ROOM, right: x + ROOM, top, bottom };
}

/** The number of a line of the scale, left of the plot. */
const numberOf = ({ at }: Tick, { left }: Box): Box => ({
  left: 0,
  right: left - 6,
  top: at - HALF,
  bottom: at + HALF,
});

/** The line between two points that can't both be true, in steps small enough for boxes. */
function stepsOf([from, to]: readonly [PicturePoint, PicturePoint]): readonly Box[] {
  const count = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / STEP);
  return Array.from({ length: count }, (_, index) => {
    const x = from.x + ((to.x - from.x) * index) / count;
    const y = from.y + ((to.y - from.y) * index) / count;
    return { left: x, right: x + 1, top: y, bottom: y + 1 };
  });
}

const meets = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

// A label may stand a little over the plot's edges, but for the axis with its dates.
const isWithin = ({ left, right, top, bottom }: Box, plot: Box): boolean =>
  left >= plot.left - 40 && right <= plot.right + 14 && top >= 0 && bottom <= plot.bottom;
