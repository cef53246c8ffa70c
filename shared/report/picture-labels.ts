import type { PicturePoint } from './picture-point';

const LINE = 16;
const GAP = 14;
const WIDEST = 190;
/** Above this many, labels would hide what they name; then the first, the last, the lowest and the highest carry one. */
const MOST = 10;

/** Sets each label beside its point, on the side where there is room, and pushes labels of one side apart. */
export function placeLabels(
  points: readonly PicturePoint[],
  words: readonly string[],
  plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number },
): readonly PicturePoint[] {
  const middle = (plot.left + plot.right) / 2;
  const named = new Set(points.length <= MOST ? points : outstanding(points));
  const placed = new Map<PicturePoint, PicturePoint>();
  for (const side of ['start', 'end'] as const) {
    // Of points at one date every second label goes to the other side.
    const mine = points.filter(
      (point, index) => named.has(point) && sideOf(point, index, points, middle) === side,
    );
    for (const { point, y } of spread(mine, plot.bottom)) {
      const x = side === 'start' ? point.x + GAP : point.x - GAP;
      placed.set(point, {
        ...point,
        label: { text: words[points.indexOf(point)] ?? '', x, y: y + 4, anchor: side },
      });
    }
  }
  return points.map((point) => placed.get(point) ?? point);
}

function sideOf(
  point: PicturePoint,
  index: number,
  points: readonly PicturePoint[],
  middle: number,
): 'start' | 'end' {
  const before = points.slice(0, index).filter((other) => Math.abs(other.x - point.x) < 1).length;
  const own = point.x <= middle + 1 ? 'start' : 'end';
  if (before % 2 === 0 || Math.abs(point.x - middle) > middle / 2) return own;
  return own === 'start' ? 'end' : 'start';
}

interface Line {
  readonly point: PicturePoint;
  readonly y: number;
}

/** Labels that could run into each other stand at least a line apart, in the order of their points, above the axis. */
function spread(points: readonly PicturePoint[], bottom: number): readonly Line[] {
  return neighbours(points).flatMap((group) => {
    const down: Line[] = [];
    for (const point of group.toSorted((a, b) => a.y - b.y))
      down.push({ point, y: Math.max(point.y, (down.at(-1)?.y ?? -LINE) + LINE) });
    let limit = bottom;
    return down.toReversed().map(({ point, y }) => {
      const line = { point, y: Math.min(y, limit) };
      limit = line.y - LINE;
      return line;
    });
  });
}

/** Runs of points, left to right, each nearer to the one before it than a label is wide. */
function neighbours(points: readonly PicturePoint[]): readonly (readonly PicturePoint[])[] {
  const groups: PicturePoint[][] = [];
  for (const point of points.toSorted((a, b) => a.x - b.x)) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group !== undefined && last !== undefined && point.x - last.x < WIDEST) group.push(point);
    else groups.push([point]);
  }
  return groups;
}

function outstanding(points: readonly PicturePoint[]): readonly PicturePoint[] {
  const byX = points.toSorted((a, b) => a.x - b.x);
  const byY = points.toSorted((a, b) => a.y - b.y);
  const chosen = [
    byX.at(0),
    byX.at(-1),
    byY.at(0),
    byY.at(-1),
    ...points.filter((one) => one.conflicts).slice(0, 4),
  ];
  return chosen.filter((one) => one !== undefined);
}
