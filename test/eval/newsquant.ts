import { sameValue, type Amount } from './amounts';
import { match, NOTHING, sum, type Tally } from './score';
import { sameUnit, sameWholeUnit } from './units';

interface Gold {
  readonly change: string;
  readonly value: string;
  readonly normalized_unit: string;
}
export interface NewsquantCase {
  readonly text: string;
  readonly quantities: readonly Gold[];
}

export interface NewsquantScore {
  readonly value: Tally;
  readonly unit: Tally;
  /** The counted noun must be the whole unit of the set, adjectives and all. */
  readonly wholeUnit: Tally;
  readonly change: Tally;
}

interface Wanted extends Gold {
  readonly low: number;
  readonly high: number;
}

/** "1.3-0.03", "-5.0", "3.0 - 4.0", "1.99E-29". */
function read(gold: Gold): Wanted {
  const parts = /^\s*(-?[\d.]+(?:E[+-]?\d+)?)\s*(?:-\s*(-?[\d.]+))?\s*$/iu.exec(gold.value);
  const low = Number(parts?.[1] ?? gold.value);
  return { ...gold, low, high: parts?.[2] === undefined ? low : Number(parts[2]) };
}

/** Scores a detector on the sentences; `trace` gets the misses, for the error analysis. */
export function scoreNewsquant(
  cases: readonly NewsquantCase[],
  amountsOf: (text: string) => readonly Amount[],
  trace: (line: string) => void = () => undefined,
): NewsquantScore {
  let score: NewsquantScore = { value: NOTHING, unit: NOTHING, wholeUnit: NOTHING, change: NOTHING };
  for (const { text, quantities } of cases) {
    const gold = quantities.map(read);
    const predicted = amountsOf(text);
    const value = (p: Amount, g: Wanted): boolean => sameValue(p, g);
    const unit = (p: Amount, g: Wanted): boolean => value(p, g) && sameUnit(p.unit, g.normalized_unit);
    const whole = (p: Amount, g: Wanted): boolean => value(p, g) && sameWholeUnit(p.unit, g.normalized_unit);
    const change = (p: Amount, g: Wanted): boolean => value(p, g) && p.change === g.change;
    const both = (p: Amount, g: Wanted): boolean => unit(p, g) && p.change === g.change;
    const tally = (right: number): Tally => ({ right, predicted: predicted.length, gold: gold.length });
    const byValue = match(predicted, gold, [both, unit, change, value]);
    score = {
      value: sum(score.value, tally(byValue.size)),
      unit: sum(score.unit, tally(match(predicted, gold, [unit]).size)),
      wholeUnit: sum(score.wholeUnit, tally(match(predicted, gold, [whole]).size)),
      change: sum(score.change, tally(match(predicted, gold, [change]).size)),
    };
    const used = new Set(byValue.values());
    for (const g of gold) {
      const p = byValue.get(g);
      if (p === undefined) trace(`missed ${g.change}${g.value} ${g.normalized_unit} | ${text}`);
      else {
        if (!sameUnit(p.unit, g.normalized_unit))
          trace(`unit ${String(p.unit)} for ${g.normalized_unit} (${p.words}) | ${text}`);
        if (p.change !== g.change) trace(`change ${p.change} for ${g.change} (${p.words}) | ${text}`);
      }
    }
    for (const p of predicted)
      if (!used.has(p)) trace(`extra ${p.words} = ${p.low} ${p.high} ${String(p.unit)} | ${text}`);
  }
  return score;
}
