import { reason } from '../reasons';
import { amount } from '../figures/together/amount';
import type { FigureReading } from '../figures/reading/read';
import { maybeOneUnit } from '../figures/measure/units';
import type { InsideFinding } from './finding';
import { moveOf, halfLastDigit } from './move';

const VOTES = /^\s*(?:votes?\s+)?(?:to|against|-|–)\s*$/i;
const MAJORITY = /\bmajority of\s+$/i;

/** Steps that do not lead from one amount to the other: "rose by 12 to 50 from 40", "212 votes to 141, a majority of 51". */
export function wrongSteps(text: string, figures: readonly FigureReading[]): InsideFinding[] {
  return figures.flatMap((step) => {
    if (step.value === null || step.figure.low !== step.figure.high || step.figure.modifier !== '=')
      return [];
    const others = figures.filter((one) => one !== step);
    const found = risenBy(text, step, others) ?? majority(text, step, others);
    if (found === null) return [];
    const [from, to] = [found.from * step.unit.factor, found.to * step.unit.factor];
    const real = Math.abs(to - from);
    const slack =
      halfLastDigit(from) + halfLastDigit(to) + (roundsAt(step) ? halfLastDigit(step.value.stated) : 0);
    const counted = Number.isInteger(found.from) && Number.isInteger(found.to) && found.to < 10_000;
    if (Math.abs(real - step.value.stated) <= (counted ? 0 : slack)) return [];
    const said = `From ${found.words} is a step of ${amount(real, step)}, not of ${amount(step.value.stated, step)}.`;
    const readings = [step, ...found.readings];
    return [
      {
        kind: 'percentage' as const,
        readings,
        because: [reason(said, ...readings.map((one) => [one.articleId, one.mark] as const))],
      },
    ];
  });
}

type Found = Pick<NonNullable<ReturnType<typeof moveOf>>, 'from' | 'to' | 'readings' | 'words'>;

function risenBy(text: string, step: FigureReading, others: readonly FigureReading[]): Found | null {
  if (!/\bby\s+$/i.test(text.slice(step.sentence.start, step.mark.start)) || step.unit.family === 'share')
    return null;
  const move = moveOf(text, null, others);
  const [first] = move?.readings ?? [];
  const alike = first !== undefined && maybeOneUnit(first.unit, step.unit);
  return move !== null && alike && move.readings.every(isExact) ? move : null;
}

function majority(text: string, step: FigureReading, others: readonly FigureReading[]): Found | null {
  if (!MAJORITY.test(text.slice(step.sentence.start, step.mark.start))) return null;
  const [more, fewer, third] = others.filter(({ mark }) => mark.end <= step.mark.start);
  if (more?.value == null || fewer?.value == null || third !== undefined) return null;
  if (!VOTES.test(text.slice(more.mark.end, fewer.mark.start))) return null;
  const [from, to] = [fewer.value.stated, more.value.stated];
  return { from, to, readings: [more, fewer], words: `${fewer.mark.exact} to ${more.mark.exact}` };
}

function isExact({ figure }: FigureReading): boolean {
  return figure.modifier === '=';
}

function roundsAt({ unit }: FigureReading): boolean {
  return unit.family === 'money' || unit.family === 'physical';
}
