import { sameNumber, type Amount } from './amounts';
import type { Tally } from './score';

interface Result {
  readonly Text: string;
  readonly TypeName: string;
  readonly Resolution: {
    readonly value?: string | null;
    readonly unit?: string;
    readonly isoCurrency?: string;
  };
}
export interface RecognizersCase {
  readonly Input: string;
  readonly Results: readonly Result[];
  readonly NotSupported?: string;
}

const NAMES: Readonly<Record<string, readonly string[]>> = {
  USD: ['Dollar', 'United States dollar'],
  CAD: ['Canadian dollar'],
  HKD: ['Hong Kong dollar'],
  AUD: ['Australian dollar'],
  NZD: ['New Zealand dollar'],
  GBP: ['Pound', 'British pound'],
  EUR: ['Euro'],
  JPY: ['Japanese yen'],
  CNY: ['Chinese yuan'],
  INR: ['Rupee', 'Indian rupee'],
  CHF: ['Franc', 'Swiss franc'],
  MXN: ['Peso', 'Mexican peso'],
  TRY: ['Turkish lira'],
  ESP: ['Peseta'],
  FIM: ['Finnish markka'],
  CRC: ['Costa Rican colón'],
  LAK: ['Lao kip'],
  XBT: ['Bitcoin'],
  penny: ['Penny', 'Pence'],
  cent: ['Cent'],
  celsius: ['C'],
  fahrenheit: ['F'],
  megabyte: ['Megabyte', 'Megabit'],
};

const american = (name: string): string =>
  name.toLowerCase().replaceAll(/metre/gu, 'meter').replaceAll(/litre/gu, 'liter');

function unitAgrees(ours: string | null, result: Result): boolean {
  const { unit, isoCurrency } = result.Resolution;
  if (unit === undefined) return true;
  if (ours === null) return unit === 'Age';
  // "$98 a share": the suite leaves the share out.
  const top = ours.split(' per ')[0] ?? ours;
  if (isoCurrency !== undefined && (top === isoCurrency || ours === isoCurrency)) return true;
  const gold = unit.toLowerCase();
  if (gold === 'age') return ours === 'year';
  return (
    american(ours) === gold ||
    american(top) === gold ||
    (NAMES[top] ?? []).some((name) => name.toLowerCase() === gold)
  );
}

function valueAgrees(amount: Amount, value: string): boolean {
  const number = Number(value.replace('%', ''));
  return sameNumber(amount.low, number) && sameNumber(amount.high, number);
}

/** Which of our amounts a model of the suite speaks of. */
function relevant(amounts: readonly Amount[], model: string): Amount[] {
  const money = (unit: string): boolean => /^[A-Z]{3}(?: per |$)|^(?:cent|penny|sen|satoshi)\b/u.test(unit);
  const degrees = (unit: string): boolean => /^(?:degree|celsius|fahrenheit)$/u.test(unit);
  switch (model) {
    case 'PercentModel':
      return amounts.filter(({ unit }) => unit === 'percent');
    case 'CurrencyModel':
      return amounts.filter(({ unit }) => unit !== null && money(unit));
    case 'TemperatureModel':
      return amounts.filter(({ unit }) => unit !== null && degrees(unit));
    case 'AgeModel':
      return amounts.filter(({ unit }) => unit !== null && /^(?:year|month|week|day)$/u.test(unit));
    case 'DimensionModel':
      return amounts.filter(({ unit }) => unit !== null && DIMENSIONS.test(unit) && !money(unit));
    default:
      return [...amounts];
  }
}

const DIMENSIONS =
  /metre|mile|yard|foot|inch|acre|hectare|gram|ton|pound|ounce|litre|gallon|barrel|spoon|byte|bit|degree|radian|turn|angle|per (?:hour|second)/u;

/** The share of the suite's cases that pass; `supported` says which runtimes' gaps are left out. */
export function scoreRecognizers(
  file: Readonly<Record<string, readonly RecognizersCase[]>>,
  amountsOf: (text: string) => readonly Amount[],
  trace: (line: string) => void = () => undefined,
): Tally {
  let right = 0;
  let all = 0;
  for (const [model, cases] of Object.entries(file)) {
    for (const { Input, Results, NotSupported } of cases) {
      if (NotSupported?.includes('javascript') === true) continue;
      all++;
      const free = relevant(amountsOf(Input), model);
      const count = free.length;
      const wanted = Results.filter(({ Resolution }) => Resolution.value != null);
      const found = wanted.filter((result) => {
        const at = free.findIndex(
          (amount) => valueAgrees(amount, result.Resolution.value ?? '') && unitAgrees(amount.unit, result),
        );
        if (at >= 0) free.splice(at, 1);
        return at >= 0;
      });
      // Nothing where nothing is; elsewhere what is wanted must be there, and a number besides is no fault of the unit models.
      const passed =
        found.length === wanted.length &&
        (wanted.length > 0 || count === 0) &&
        (model !== 'NumberModel' || free.length === 0);
      if (passed) right++;
      else
        trace(
          `${model} ${JSON.stringify(Input)} wanted ${wanted.map((r) => `${r.Resolution.value ?? ''} ${r.Resolution.unit ?? ''}`).join(', ')} got ${amountsOf(
            Input,
          )
            .map((a) => `${a.low}${a.low === a.high ? '' : `-${a.high}`} ${String(a.unit)}`)
            .join(', ')}`,
        );
    }
  }
  return { right, predicted: all, gold: all };
}
