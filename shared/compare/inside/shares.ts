import { HEDGES } from '../lexicon/hedges';
import { percent, reason } from '../reasons';
import type { FigureReading } from '../figures/reading/read';
import type { InsideFinding } from './finding';

// "120 of its 400 jobs, or 40 per cent": the share stands right behind the two, in apposition.
const OF = /^\s*(?:\p{Ll}+\s+)?of\s+(?:the|its|their|his|her|all|all the|our|some)?\s*(?:\p{Ll}+\s+)?$/iu;
const OPENS_OF = /\b[Oo]f\s+(?:the|its|their|his|her|all|our)?\s*(?:\p{Ll}+\s+)?$/u;
const OR = new RegExp(String.raw`^\s*(?:\p{Ll}+\s+)?,\s*(?:or|that is|equal to|which is)\s+${HEDGES}$`, 'iu');
const SLACK = 0.6;

/** Shares that do not follow from the part and the whole right before them: "120 of its 400 jobs, or 40 per cent". */
export function wrongShares(text: string, figures: readonly FigureReading[]): InsideFinding[] {
  return figures.flatMap((share, at) => {
    const [first, second] = [figures[at - 2], figures[at - 1]];
    if (share.unit.id !== 'percent' || share.value === null || first?.value == null || second?.value == null)
      return [];
    if (!countsOne(first, second) || !OR.test(text.slice(second.mark.end, share.mark.start))) return [];
    const sides = partAndWhole(text, first, second);
    if (sides === null) return [];
    const [part, whole] = sides;
    if (part.value === null || whole.value === null || whole.value.stated === 0) return [];
    const real = (part.value.stated / whole.value.stated) * 100;
    const rough = [share, part, whole].some(({ figure }) => figure.modifier !== '=') ? 2 : 0;
    const least = (part.value.low / whole.value.high) * 100 - SLACK - rough;
    const most = (part.value.high / whole.value.low) * 100 + SLACK + rough;
    if (share.value.stated >= least && share.value.stated <= most) return [];
    const said = `${part.mark.exact} of ${whole.mark.exact} is ${percent(real / 100)}, not ${percent(share.value.stated / 100)}.`;
    const readings = [share, part, whole];
    return [
      {
        kind: 'percentage' as const,
        readings,
        because: [reason(said, ...readings.map((one) => [one.articleId, one.mark] as const))],
      },
    ];
  });
}

function partAndWhole(
  text: string,
  first: FigureReading,
  second: FigureReading,
): readonly [FigureReading, FigureReading] | null {
  if (OF.test(text.slice(first.mark.end, second.mark.start))) return [first, second];
  return OPENS_OF.test(text.slice(first.sentence.start, first.mark.start)) ? [second, first] : null;
}

function countsOne({ unit: p }: FigureReading, { unit: q }: FigureReading): boolean {
  const counts = ({ family }: typeof p): boolean => family !== 'share' && family !== 'duration';
  return counts(p) && counts(q) && (p.id === q.id || p.family === 'none' || q.family === 'none');
}
