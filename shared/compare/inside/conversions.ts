import { stated } from '../../domain/figure';
import { hedgesAnd } from '../lexicon/hedges';
import { reason } from '../reasons';
import { amount } from '../figures/together/amount';
import { intervalOf, type Interval } from '../figures/reading/interval';
import type { FigureReading } from '../figures/reading/read';
import { unitOf, type Unit } from '../figures/measure/units';
import type { InsideFinding } from './finding';

const OPENS = new RegExp(String.raw`^\s*[([]\s*${hedgesAnd('or')}$`, 'iu');
const CLOSES = /^\s*[)\]]/u;
const LEAST = 0.05;
const MOST = 0.06;
/** Two rates of one article may differ by so much: both were rounded, and a rate moves by the day. */
const RATE_SLACK = 0.08;

/** Conversions in brackets that do not convert: "100 miles (200 km)". `figures` are those of one sentence, in order. */
export function wrongConversions(text: string, figures: readonly FigureReading[]): InsideFinding[] {
  return figures.flatMap((one, at) => {
    const other = figures[at + 1];
    if (one.unit.family !== 'physical' || one.value === null || other === undefined) return [];
    if (!OPENS.test(text.slice(one.mark.end, other.mark.start)) || !CLOSES.test(text.slice(other.mark.end)))
      return [];
    const unit = other.unit.id === 'pound' ? unitOf({ unit: 'pound-mass', counted: null }) : other.unit;
    const value = unit === other.unit ? other.value : intervalOf(other.figure, other.mark.exact, unit);
    if (value === null || unit.id !== one.unit.id || unit.factor === one.unit.factor) return [];
    if (convert(one.value, value) || isDifference(one, other, unit)) return [];
    const own = (one.value.stated - unit.offset) / unit.factor;
    const same = amount(Number(own.toPrecision(3)) * unit.factor, { ...other, unit });
    return [found('conversion', `${one.mark.exact} is ${same}, not ${other.mark.exact}.`, [other, one])];
  });
}

// To the last digit of either, six per cent at the most: "100 miles (160 km)".
function convert(x: Interval, y: Interval): boolean {
  const slack = ({ step, stated }: Interval): number => Math.min(step / 2, Math.abs(stated) * MOST);
  const room = Math.max(slack(x), slack(y), Math.abs(y.stated) * LEAST);
  return Math.abs(x.stated - y.stated) <= room;
}

// "Cooler by 1 to 1.5 degrees Celsius (1.8 to 2.7 Fahrenheit)": a difference has no zero to be counted from.
function isDifference(one: FigureReading, other: FigureReading, unit: Unit): boolean {
  if (one.unit.offset === unit.offset) return false;
  const [x, y] = [one, other].map(({ figure }) => stated(figure));
  if (x == null || y == null) return false;
  return Math.abs(x * one.unit.factor - y * unit.factor) <= Math.abs(x * one.unit.factor) * LEAST;
}

/** Conversions of money in brackets that are not at the rate of the others in the article. */
export function wrongRates(figures: readonly FigureReading[]): InsideFinding[] {
  const rates = figures.flatMap((reading) => {
    const { bracket, value, unit } = reading;
    const amountIn =
      bracket === null ? null : intervalOf(bracket.figure, bracket.exact, unitOf(bracket.figure));
    return bracket === null || amountIn === null || value === null || value.stated === 0
      ? []
      : [
          {
            reading,
            pair: `${unit.id} ${unitOf(bracket.figure).id}`,
            rate: amountIn.stated / value.stated,
            bracket,
          },
        ];
  });
  return rates.flatMap(({ reading, pair, rate, bracket }, at) => {
    const first = rates.slice(0, at).find((other) => other.pair === pair);
    if (first === undefined || Math.abs(rate / first.rate - 1) <= RATE_SLACK) return [];
    const said = `${reading.mark.exact} is given as ${bracket.exact}, and ${first.reading.mark.exact} as ${first.bracket.exact}: two rates.`;
    return [found('conversion', said, [reading, first.reading])];
  });
}

function found(kind: InsideFinding['kind'], text: string, readings: readonly FigureReading[]): InsideFinding {
  return {
    kind,
    readings,
    because: [reason(text, ...readings.map((one) => [one.articleId, one.mark] as const))],
  };
}
