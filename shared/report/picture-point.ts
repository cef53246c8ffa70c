/** A value as it is drawn: lengths in the picture's own units, y downwards. */
export interface PicturePoint {
  /** Index into the question's cells. */
  readonly cell: number;
  readonly x: number;
  readonly y: number;
  /** The stretch that an approximate value or a range covers; a range has ends. */
  readonly band: { readonly top: number; readonly bottom: number; readonly range: boolean } | null;
  /** Which way an open-ended value points. */
  readonly arrow: 'up' | 'down' | null;
  /** How long its arrow is; 0 without one. */
  readonly reach: number;
  readonly conflicts: boolean;
  /** The point in words, for whoever does not see it or asks which it is. */
  readonly said: string;
  readonly label: {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly anchor: 'start' | 'middle' | 'end';
  } | null;
}
