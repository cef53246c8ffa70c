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
  readonly conflicts: boolean;
  readonly label: {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly anchor: 'start' | 'end';
  } | null;
}
