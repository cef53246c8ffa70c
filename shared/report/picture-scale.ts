import { firstDay, formatDate, type PartialDate } from '@shared/domain/date';

/** A labelled place on an axis. */
export interface Tick {
  readonly at: number;
  readonly label: string;
}

/** Maps `[from, to]` onto `[start, end]`; everything to the middle when there is only one value. */
export function linear(from: number, to: number, start: number, end: number): (value: number) => number {
  if (from === to) return () => (start + end) / 2;
  return (value) => start + ((value - from) / (to - from)) * (end - start);
}

/** No copy prints a smaller number, and steps of less come out as nothing. */
const LEAST = 1e-12;

/** Round ticks that enclose the values, three to five of them; the axis need not start at zero, its labels say where it does. */
export function valueTicks(
  low: number,
  high: number,
  unit: string | null,
): { readonly low: number; readonly high: number; readonly ticks: readonly Tick[] } {
  const span = [high - low, Math.abs(high) / 4].find((size) => size > LEAST) ?? 1;
  const step = roundStep(span / 2);
  const from = Math.floor((low - span * 0.1) / step) * step;
  const start = low >= 0 ? Math.max(0, from) : from;
  const end = Math.ceil((high + span * 0.05) / step) * step;
  const count = Math.round((end - start) / step);
  const at = Array.from({ length: count + 1 }, (_, index) => start + index * step);
  return { low: start, high: end, ticks: at.map((value) => ({ at: value, label: tickLabel(value, unit) })) };
}

/** The nearest 1, 2 or 5 times a power of ten that is not smaller. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].find((factor) => factor * power >= rough * 0.999) ?? 10;
  return step * power;
}

const COMPACT = new Intl.NumberFormat('en-GB', { notation: 'compact', maximumFractionDigits: 2 });
const PLAIN = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 });

function tickLabel(value: number, unit: string | null): string {
  const number = Math.abs(value) >= 1_000_000 ? COMPACT.format(value) : PLAIN.format(value);
  return unit === 'percent' ? `${number} %` : number;
}

/** A tick under each date, as far as their labels fit; the first and the last always do. */
export function dateTicks(dates: readonly PartialDate[], x: (day: number) => number): readonly Tick[] {
  const LABEL = 84;
  const all = [...new Set(dates)]
    .toSorted()
    .map((date) => ({ at: x(Date.parse(firstDay(date))), label: formatDate(date) }));
  const last = all.at(-1);
  const kept: Tick[] = [];
  for (const tick of all) {
    const previous = kept.at(-1);
    const clear = previous === undefined || tick.at - previous.at >= LABEL;
    if (clear && (tick === last || last === undefined || last.at - tick.at >= LABEL || kept.length === 0))
      kept.push(tick);
  }
  if (last !== undefined && !kept.includes(last) && last.at - (kept.at(-1)?.at ?? -LABEL) >= LABEL)
    kept.push(last);
  return kept;
}
