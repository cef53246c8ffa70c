import { number, percent, reason } from '../reasons';
import type { FigureReading } from '../figures/read';
import type { InsideFinding } from './finding';

/** Two amounts that a rise or fall leads between, in the copy's unit, with the marks that give them. */
interface Move {
  readonly from: number;
  readonly to: number;
  readonly readings: readonly FigureReading[];
}

/**
 * Rises and falls in per cent that do not follow from the two amounts given beside them: "rose 30 percent to 250 from
 * 200". All three stand in one sentence; both amounts may have been rounded, by an eightieth at the most.
 */
export function wrongPercentages(text: string, figures: readonly FigureReading[]): InsideFinding[] {
  return figures.flatMap((share) => {
    if (share.unit.id !== 'percent' || share.figure.change === null || share.value === null) return [];
    const others = figures.filter((one) => one !== share);
    const move = twoAmounts(text, others) ?? others.map(range).find((one) => one !== null) ?? null;
    if (move === null || move.from === 0) return [];
    const stated = (share.figure.change === 'down' ? -1 : 1) * share.value.stated;
    const real = ((move.to - move.from) / Math.abs(move.from)) * 100;
    const slack = Number.isInteger(stated) ? 0.6 : share.value.step;
    const [least, most] = [rounded(move.to, -1, move.from, 1), rounded(move.to, 1, move.from, -1)];
    if (stated >= least - slack && stated <= most + slack) return [];
    const said = `From ${number(move.from)} to ${number(move.to)} is a ${real < 0 ? 'fall' : 'rise'} of ${percent(real / 100)}, not of ${percent(stated / 100)}.`;
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

function twoAmounts(text: string, figures: readonly FigureReading[]): Move | null {
  const from = figures.find((one) =>
    /\bfrom\s+(?:\p{L}+\s+)?[$€£]?$/u.test(text.slice(one.sentence.start, one.mark.start)),
  );
  const to = figures.find(
    (one) =>
      one !== from && /\bto\s+(?:\p{L}+\s+)?[$€£]?$/u.test(text.slice(one.sentence.start, one.mark.start)),
  );
  if (from?.value == null || to?.value == null || from.unit.id !== to.unit.id) return null;
  const { factor } = from.unit;
  return { from: from.value.stated / factor, to: to.value.stated / factor, readings: [from, to] };
}

// "From 40,000 people to 30,000 people" reads as one range; the order of the copy says which way it went.
function range(reading: FigureReading): Move | null {
  const { low, high } = reading.figure;
  if (low === null || high === null || low === high || !/\bto\b/.test(reading.mark.exact)) return null;
  const [first = 0, second = 0] = Array.from(reading.mark.exact.matchAll(/\d[\d,]*(?:\.\d+)?/g), (match) =>
    Number(match[0].replaceAll(',', '')),
  );
  return first > second
    ? { from: high, to: low, readings: [reading] }
    : { from: low, to: high, readings: [reading] };
}

// The change at the edge of what rounding allows: half the last digit, an eightieth at the most.
function rounded(to: number, upOrDown: 1 | -1, from: number, otherWay: 1 | -1): number {
  const slack = (value: number): number => Math.min(lastDigit(value) / 2, Math.abs(value) / 80);
  const [x, y] = [to + upOrDown * slack(to), from + otherWay * slack(from)];
  return ((x - y) / Math.abs(y)) * 100;
}

function lastDigit(value: number): number {
  if (!Number.isInteger(value)) return 10 ** -(String(value).split('.')[1]?.length ?? 0);
  let step = 1;
  while (value !== 0 && value % (step * 10) === 0) step *= 10;
  return step;
}
