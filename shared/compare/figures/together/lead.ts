/** How far a pair is ahead of the pairs that would take one of its figures for another partner, in log odds. */
export interface Lead {
  readonly lead: number;
  /** The same for a pair that is not unlikely by itself. */
  readonly leadOfLikely: number;
  readonly leads: number;
}

/** Pairs less likely than this, in log odds, are no pairs and nobody's rivals. */
export const FLOOR = -3;

/** Beyond this, further ahead is no surer. */
const MOST = 4;

/** From here on a pair is not unlikely. */
const LIKELY = -2;

/** The lead of a pair over its surest rival, `-Infinity` where it has none. */
export function leadOver(rival: number, own: number): Lead {
  const lead = Math.max(-MOST, Math.min(MOST, own - Math.max(rival, FLOOR)));
  return { lead, leadOfLikely: own > LIKELY ? lead : 0, leads: own > rival ? 1 : 0 };
}
