import { number, reason } from '../reasons';
import type { FigureReading } from '../figures/read';
import type { InsideFinding } from './finding';

// What opens a list of parts behind a total: "43 people: 20 in Aden, 15 in Taiz and 12 in Ibb".
const OPENS = /^[^.;]{0,80}?(?::|--|—|–|\bmade up of\b|\bcomprising\b|\bconsisting of\b)\s*$/i;
const JOINS = /^[^:.]{0,60}(?:,|\band\b|;)[^:.]{0,20}$/i;

/** Totals of one sentence whose listed parts do not add up to them; `figures` are its figures in text order. */
export function wrongSums(text: string, figures: readonly FigureReading[]): InsideFinding[] {
  return figures.flatMap((total, at) => {
    const parts = partsOf(text, total, figures.slice(at + 1));
    if (parts.length < 2 || total.value === null || ![total, ...parts].every(isExact)) return [];
    const sum = parts.reduce((all, part) => all + (part.value?.stated ?? 0), 0);
    const slack = parts.reduce((all, part) => all + roundingOf(part), roundingOf(total));
    if (Math.abs(sum - total.value.stated) <= slack) return [];
    const { factor } = total.unit;
    const said = `The parts add up to ${number(sum / factor)}, not to ${number(total.value.stated / factor)}.`;
    const at3 = [total, ...parts].map((one) => [one.articleId, one.mark] as const);
    return [{ kind: 'sum' as const, readings: [total, ...parts], because: [reason(said, ...at3)] }];
  });
}

function partsOf(text: string, total: FigureReading, behind: readonly FigureReading[]): FigureReading[] {
  const parts: FigureReading[] = [];
  let from = total.mark.end;
  for (const part of behind) {
    const between = text.slice(from, part.mark.start);
    const follows = parts.length === 0 ? OPENS.test(between) : JOINS.test(between);
    const sameUnit =
      part.unit.id === total.unit.id ||
      part.unit.family === 'none' ||
      (part.unit.family === 'person' && total.unit.family === 'person');
    if (!follows || !sameUnit) break;
    parts.push(part);
    from = part.mark.end;
  }
  return parts;
}

// "More than 40" leaves room for any parts.
function isExact({ figure }: FigureReading): boolean {
  return figure.modifier === '=' && figure.low === figure.high && figure.change === null;
}

// Counts are exact; amounts with a scale or decimals were rounded, each by half its last digit.
function roundingOf({ value, unit }: FigureReading): number {
  if (value === null) return 0;
  const whole =
    Number.isInteger(value.stated) &&
    value.stated / unit.factor < 100_000 &&
    unit.family !== 'money' &&
    unit.family !== 'share';
  return whole ? 0 : value.step / 2;
}
