/** Up to this many rows all are drawn, so that the system's own find, select-all and copy reach every one. */
const SHORT = 120;

/** How many rows to draw beyond the viewport: all of a short list, of a long one so many. */
export function overscanOf(count: number, beyond: number): number {
  return count <= SHORT ? count : beyond;
}
