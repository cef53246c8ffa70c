import type { Picture } from './picture';
import type { PicturePoint } from './picture-point';

/** One line of the key: a shape as the picture draws it, and what it means. */
export interface KeyEntry {
  readonly shape: PicturePoint;
  readonly words: string;
}

/** The box that a shape of the key is drawn in, in the picture's units; it is set at half that size. */
export const KEY_BOX = { width: 28, height: 46 } as const;

const MIDDLE = {
  cell: 0,
  x: 14,
  y: 23,
  band: null,
  arrow: null,
  reach: 34,
  conflicts: false,
  said: '',
  label: null,
} as const;
const STRETCH = { top: 8, bottom: 38 };

const MEANINGS: readonly (KeyEntry & { readonly isShown: (point: PicturePoint) => boolean })[] = [
  {
    shape: MIDDLE,
    words: 'the figure as stated',
    isShown: ({ band, arrow, conflicts }) => band === null && arrow === null && !conflicts,
  },
  {
    shape: { ...MIDDLE, band: { ...STRETCH, range: false } },
    words: 'approximate: somewhere about there',
    isShown: ({ band }) => band?.range === false,
  },
  {
    shape: { ...MIDDLE, band: { ...STRETCH, range: true } },
    words: 'a range, from one end to the other',
    isShown: ({ band }) => band?.range === true,
  },
  {
    shape: { ...MIDDLE, y: 40, arrow: 'up' },
    words: 'more than this, or at least',
    isShown: ({ arrow }) => arrow === 'up',
  },
  {
    shape: { ...MIDDLE, y: 6, arrow: 'down' },
    words: 'less than this, or at most',
    isShown: ({ arrow }) => arrow === 'down',
  },
  {
    shape: { ...MIDDLE, conflicts: true },
    words: 'can’t be true with the one it is joined to',
    isShown: ({ conflicts }) => conflicts,
  },
];

/** What the shapes of this picture mean; none where every figure is a plain point, which needs no explaining. */
export function keyOf({ points }: Pick<Picture, 'points'>): readonly KeyEntry[] {
  const shown = MEANINGS.filter(({ isShown }) => points.some(isShown));
  return shown.some(({ shape }) => shape !== MIDDLE) ? shown : [];
}
