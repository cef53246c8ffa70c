import type { CrossReason } from '../../domain/question';
import type { FigureReading } from '../figures/reading/read';

/** Figures of one article that cannot all be right together. */
export interface InsideFinding {
  readonly kind: 'sum' | 'percentage' | 'duration' | 'conversion';
  /** The figure in doubt first, then those it was reckoned from. */
  readonly readings: readonly FigureReading[];
  readonly because: readonly CrossReason[];
}
