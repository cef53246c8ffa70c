import type { Figure } from '../../domain/figure';
import type { Span } from '../../domain/span';
import { intervalOf, type Interval } from '../figures/reading/interval';
import { measureOf } from '../figures/measure/measure';
import { headOf, unitOf, type Unit } from '../figures/measure/units';
import type { Measure } from '../lexicon/measures';
import { isStop } from '../lexicon/words';
import { tokenise } from '../text/tokens';

/** A figure that somebody looks for: "about 300k killed", "over $5bn loan". */
export interface Ask {
  /** The figure's words as typed. */
  readonly exact: string;
  readonly figure: Figure;
  readonly unit: Unit;
  readonly value: Interval;
  /** What is asked to be measured; null when no word names a measure. */
  readonly measure: Measure | null;
  /** The words that name that measure. */
  readonly measureWords: ReadonlySet<string>;
  /** Stems of the other words that must stand by the figure ("Syria", "reactor"). */
  readonly words: readonly string[];
}

/** Reads a query with the figure that detection found in it; null when that states no number. */
export function readAsk(query: string, found: Span & { exact: string; figure: Figure }): Ask | null {
  const { figure, exact } = found;
  const unit = unitOf(figure);
  const value = intervalOf(figure, exact, unit);
  if (value === null) return null;
  const tokens = tokenise(query);
  const noun = headOf(figure.counted) ?? (unit.family === 'thing' ? unit.id : null);
  const measured = measureOf(
    query,
    tokens,
    found,
    { unit, noun, moved: figure.change !== null, ballot: true },
    [],
  );
  const at = measured?.at ?? { start: 0, end: 0 };
  const counted = new Set(tokenise(figure.counted ?? '').map(({ low }) => low));
  const inMeasure = ({ start, end }: Span): boolean => start < at.end && at.start < end;
  const words = tokens.filter((token) => {
    const inFigure = token.start >= found.start && token.end <= found.end;
    // Numbers, qualifiers and units of the figure are read already; "people" is said by its unit.
    if (inMeasure(token) || (inFigure && !counted.has(token.low))) return false;
    return !isStop(token.low) && !(token.stem === 'person' && unit.family === 'person');
  });
  return {
    exact,
    figure,
    unit,
    value,
    measure: measured?.measure ?? null,
    measureWords: new Set(tokens.filter(inMeasure).map(({ stem }) => stem)),
    words: words.map(({ stem }) => stem),
  };
}
