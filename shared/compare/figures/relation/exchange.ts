import { isBetween, rateWords, type Rate } from '../../../domain/rate';
import { reason, type Finding } from '../../reasons';
import { intervalOf, type Interval } from '../reading/interval';
import type { FigureReading } from '../reading/read';
import { relateFigures } from './relate';
import { unitOf } from '../measure/units';

/**
 * How two figures stand when one may be read in the other's currency: at the rate an editor entered for the question,
 * else by the conversion that the copy itself gives in brackets ("€54 million ($61 million)"). No rate is guessed.
 */
export function relateMoney(a: FigureReading, b: FigureReading, rates: readonly Rate[]): Finding {
  if (a.unit.family !== 'money' || b.unit.family !== 'money' || a.unit.id === b.unit.id)
    return relateFigures(a, b);
  const rate = rates.find((one) => isBetween(one, a.unit.id, b.unit.id));
  if (rate !== undefined) return atRate(a, b, rate);
  const [x, y] = [bracketed(a, b.unit.id), bracketed(b, a.unit.id)];
  if (y !== null)
    return led(relateFigures(a, y), `The copy itself gives ${b.mark.exact} as ${y.mark.exact}`, b, y);
  if (x !== null)
    return led(relateFigures(x, b), `The copy itself gives ${a.mark.exact} as ${x.mark.exact}`, a, x);
  return relateFigures(a, b);
}

function atRate(a: FigureReading, b: FigureReading, rate: Rate): Finding {
  const [x, y] = a.unit.id === rate.from ? [exchanged(a, rate), b] : [a, exchanged(b, rate)];
  const as = x === a ? y : x;
  return led(relateFigures(x, y), `At ${rateWords(rate)}, entered by the editor`, as, as);
}

// The first reason is what the head of the question says: it must not stand there without what it rests on.
function led(found: Finding, basis: string, from: FigureReading, as: FigureReading): Finding {
  // A denial or another scope rests on no conversion.
  if (found.relation === 'denies' || found.relation === 'different-scope') return found;
  const [first, ...more] = found.because;
  const text = first === undefined ? basis : `${basis}: ${uncapital(first.text)}`;
  const at = reason('', [from.articleId, from.mark], [as.articleId, as.mark]).at;
  return {
    ...found,
    because: [{ text, at: first === undefined ? at : [...first.at, ...at] }, ...more],
    difference: found.difference === null ? null : { ...found.difference, unit: as.unit.id },
  };
}

/** The figure in the other currency of the rate, as an amount that was converted and so compares to its last digit. */
function exchanged(reading: FigureReading, { to, value: rate }: Rate): FigureReading {
  const { figure, unit, value } = reading;
  const times = (amount: number): number => Number((amount * rate).toPrecision(12));
  const interval = (of: Interval): Interval => ({
    low: times(of.low),
    high: times(of.high),
    natural: { low: times(of.natural.low), high: times(of.natural.high) },
    stated: times(of.stated),
    step: times(of.step),
  });
  return {
    ...reading,
    unit: { ...unit, id: to, factor: unit.factor * rate },
    figure: {
      ...figure,
      unit: figure.unit === null ? null : figure.unit.replace(unit.id, to),
      low: figure.low === null ? null : times(figure.low),
      high: figure.high === null ? null : times(figure.high),
    },
    value: value === null ? null : interval(value),
  };
}

/** The figure as its own bracket gives it, where that is in this currency. */
function bracketed(reading: FigureReading, currency: string): FigureReading | null {
  const { bracket } = reading;
  if (bracket === null) return null;
  const unit = unitOf(bracket.figure);
  if (unit.id !== currency) return null;
  return {
    ...reading,
    mark: bracket,
    figure: bracket.figure,
    unit,
    value: intervalOf(bracket.figure, bracket.exact, unit),
  };
}

function uncapital(text: string): string {
  return /^[A-Z][a-z ]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
