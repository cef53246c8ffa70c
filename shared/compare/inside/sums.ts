import { amount } from '../figures/together/amount';
import { reason } from '../reasons';
import type { FigureReading } from '../figures/reading/read';
import type { InsideFinding } from './finding';

// What opens a list of parts behind a total: "43 people: 20 in Aden, 15 in Taiz and 12 in Ibb".
const OPENS = /^[^.;]{0,80}?(?::|--|—|–|\bmade up of\b|\bcomprising\b|\bconsisting of\b)\s*$/i;
const JOINS = /^[^:.]{0,60}(?:,|\band\b|;)[^:.]{0,20}$/i;

// What closes one: "24 men, 11 women and 6 children, 43 people in all", "…, a total of 43".
const CLOSES_BEFORE = /,\s+(?:(?:for|making|giving)\s+)?(?:a|the)\s+(?:combined\s+|grand\s+)?total\s+of\s+$/i;
const CLOSES_BEHIND = /^\s*(?:\p{Ll}+\s+)?(?:in all|in total|altogether|all told)\b/iu;

/** Totals of one sentence whose listed parts do not add up to them; `figures` are its figures in text order. */
export function wrongSums(text: string, figures: readonly FigureReading[]): InsideFinding[] {
  return figures.flatMap((total, at) => {
    const behind = partsOf(text, total, figures.slice(at + 1));
    const parts = behind.length > 0 ? behind : partsBefore(text, total, figures.slice(0, at));
    if (parts.length < 2 || total.value === null || ![total, ...parts].every(isExact)) return [];
    const sum = parts.reduce((all, part) => all + (part.value?.stated ?? 0), 0);
    const slack = parts.reduce((all, part) => all + slackOf(part), slackOf(total));
    if (Math.abs(sum - total.value.stated) <= slack) return [];
    const said = `The parts add up to ${amount(sum, total)}, not to ${amount(total.value.stated, total)}.`;
    const where = [total, ...parts].map((one) => [one.articleId, one.mark] as const);
    return [{ kind: 'sum' as const, readings: [total, ...parts], because: [reason(said, ...where)] }];
  });
}

// All figures before the total in its sentence, when nothing but a list leads up to it.
function partsBefore(
  text: string,
  total: FigureReading,
  before: readonly FigureReading[],
): readonly FigureReading[] {
  const last = before.at(-1);
  if (last === undefined || before.length < 2) return [];
  const lead = text.slice(last.mark.end, total.mark.start);
  const closes =
    CLOSES_BEFORE.test(lead) ||
    (/,\s*$/.test(lead) && CLOSES_BEHIND.test(text.slice(total.mark.end, total.sentence.end)));
  if (!closes || !before.every((part) => sameUnit(part, total))) return [];
  const joined = before
    .slice(1)
    .every((part, at) => JOINS.test(text.slice(before[at]?.mark.end, part.mark.start)));
  return joined ? before : [];
}

function partsOf(text: string, total: FigureReading, behind: readonly FigureReading[]): FigureReading[] {
  const parts: FigureReading[] = [];
  let from = total.mark.end;
  for (const part of behind) {
    const between = text.slice(from, part.mark.start);
    const follows = parts.length === 0 ? OPENS.test(between) : JOINS.test(between);
    if (!follows || !sameUnit(part, total)) break;
    parts.push(part);
    from = part.mark.end;
  }
  return parts;
}

function sameUnit(part: FigureReading, total: FigureReading): boolean {
  return (
    part.unit.id === total.unit.id ||
    part.unit.family === 'none' ||
    (part.unit.family === 'person' && (total.unit.family === 'person' || total.unit.family === 'none'))
  );
}

// "More than 40" leaves room for any parts.
function isExact({ figure }: FigureReading): boolean {
  return figure.modifier === '=' && figure.low === figure.high && figure.change === null;
}

// Counts are exact; amounts with a scale or decimals were rounded, each by half its last digit.
function slackOf({ value, unit }: FigureReading): number {
  if (value === null) return 0;
  const whole =
    Number.isInteger(value.stated) &&
    value.stated / unit.factor < 100_000 &&
    unit.family !== 'money' &&
    unit.family !== 'share';
  return whole ? 0 : value.step / 2;
}
