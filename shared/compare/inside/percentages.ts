import { percent, reason } from '../reasons';
import type { FigureReading } from '../figures/reading/read';
import type { InsideFinding } from './finding';
import { inOneClause, moveOf, halfLastDigit, type Move } from './move';

/**
 * Rises and falls in per cent that do not follow from the two amounts given beside them: "rose 30 percent to 250 from
 * 200". All three stand in one sentence; both amounts may have been rounded, by an eightieth at the most.
 */
export function wrongPercentages(text: string, figures: readonly FigureReading[]): InsideFinding[] {
  return figures.flatMap((share) => {
    if (share.unit.id !== 'percent' || share.figure.change === null || share.value === null) return [];
    const move = moveOf(
      text,
      share,
      figures.filter((one) => one !== share),
    );
    if (move === null || move.from === 0 || !inOneClause(text, share.mark, move)) return [];
    const stated = (share.figure.change === 'down' ? -1 : 1) * share.value.stated;
    const real = ((move.to - move.from) / Math.abs(move.from)) * 100;
    const slack = Number.isInteger(stated) ? 0.6 : share.value.step;
    const [least, most] = [edge(move, -1), edge(move, 1)];
    if (stated >= least - slack && stated <= most + slack) return [];
    const said = `From ${move.words} is a ${real < 0 ? 'fall' : 'rise'} of ${percent(real / 100)}, not of ${percent(stated / 100)}.`;
    const readings = [share, ...move.readings];
    return [
      {
        kind: 'percentage' as const,
        readings,
        because: [reason(said, ...readings.map((one) => [one.articleId, one.mark] as const))],
      },
    ];
  });
}

// The change at the edge of what rounding allows.
function edge({ from, to }: Move, way: 1 | -1): number {
  const [x, y] = [to + way * halfLastDigit(to), from - way * halfLastDigit(from)];
  return ((x - y) / Math.abs(y)) * 100;
}
