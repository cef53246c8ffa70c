import type { ComparedQuestion } from '@shared/domain/question';
import { isBetween, type Rate } from '@shared/domain/rate';
import { valueParts } from '@shared/report/words';

/** The currencies of a question's figures, the most frequent first. */
export function currenciesOf(question: Pick<ComparedQuestion, 'cells'>): readonly string[] {
  const all = question.cells.flatMap(({ mark }) => {
    const code = mark.kind === 'figure' ? /^[A-Z]{3}\b/.exec(mark.figure.unit ?? '')?.[0] : undefined;
    return code === undefined ? [] : [code];
  });
  const often = (code: string): number => all.filter((other) => other === code).length;
  return [...new Set(all)].toSorted((a, b) => often(b) - often(a));
}

/** The rate entered between two currencies, whichever way round; null when there is none. */
export function rateBetween(question: Pick<ComparedQuestion, 'rates'>, a: string, b: string): Rate | null {
  return question.rates.find((rate) => isBetween(rate, a, b)) ?? null;
}

/** A rate as typed, "1.08" or "1,08"; null for anything but a number above zero. */
export function readRate(typed: string): number | null {
  const plain = typed.trim().replace(',', '.');
  if (!/^\d*\.?\d+$/.test(plain)) return null;
  const value = Number(plain);
  return value > 0 && Number.isFinite(value) ? value : null;
}

/** What the first figure in the rate's currency comes to: "€54 million is $58.32 million"; null when there is none. */
export function converted(
  question: Pick<ComparedQuestion, 'cells'>,
  { from, to, value }: Pick<Rate, 'from' | 'to' | 'value'>,
): string | null {
  for (const { mark } of question.cells) {
    if (mark.kind !== 'figure' || mark.figure.unit !== from) continue;
    const { figure, exact } = mark;
    const times = (amount: number | null): number | null =>
      amount === null ? null : Number((amount * value).toPrecision(6));
    const other = { ...figure, unit: to, low: times(figure.low), high: times(figure.high) };
    return `${valueParts(mark).value} is ${valueParts({ figure: other, exact }).value}`;
  }
  return null;
}
