import type { CrossReason } from '../../../domain/question';
import { reason } from '../../reasons';
import { plural } from './amount';
import { intervalOf, overlap, type Interval } from '../reading/interval';
import type { FigureReading } from '../reading/read';
import { EACH, overItsTime, perOf, perOne } from './rates';
import { isCount, unitOf, type Unit } from '../measure/units';
import { stem } from '../../text/stem';

/** Two values in one unit. */
export interface OneUnit {
  readonly x: Interval | null;
  readonly y: Interval | null;
  /** Whether one had to be converted, and so was rounded by the copy. */
  readonly converted: boolean;
}

/** The values of both figures in one unit; null when nothing in the copy turns one into the other. */
export function inOneUnit(a: FigureReading, b: FigureReading): OneUnit | null {
  const [p, q] = [a.unit, b.unit];
  const plain = { x: a.value, y: b.value, converted: p.factor !== q.factor || p.offset !== q.offset };
  if (p.family === 'none' || q.family === 'none') return bare(a, b);
  if (isCount(p) && isCount(q)) return countAlike(a, b) ? plain : null;
  const read = readInOther(a, b) ?? readInOther(b, a, true);
  if (read !== null) return read;
  if (p.family !== q.family) return null;
  if (p.family === 'money' && p.id !== q.id) return sameName(a, b) ? plain : null;
  if (p.id !== q.id) return null;
  const [of, each] = [perOf(a), perOf(b)];
  if (of === each) return plain;
  const summed = overItsTime(a, b);
  if (summed !== null)
    return summed.rate === a
      ? { x: summed.sum, y: b.value, converted: true }
      : { x: a.value, y: summed.sum, converted: true };
  // "Four ferries at $400 million" and "$100 million each": a sum and its parts.
  if (of === EACH || each === EACH)
    return a.value !== null && b.value !== null && overlap(a.value, b.value) ? plain : null;
  if (of === null || each === null) return plain;
  const y = perOne(b, of, each);
  return y === null ? null : { x: a.value, y, converted: true };
}

// "The limit there is 80" and "80 kilometres an hour": a bare number is in whatever the other is in.
function bare(a: FigureReading, b: FigureReading): OneUnit {
  const as = (reading: FigureReading, unit: Unit): Interval | null =>
    reading.unit.family === 'none' ? intervalOf(reading.figure, reading.mark.exact, unit) : reading.value;
  return { x: as(a, b.unit), y: as(b, a.unit), converted: false };
}

// "Almost 2,000 pounds" beside kilograms is a weight, beside "£1,990" it is money; "30 cents" are of the other's euros.
function readInOther(a: FigureReading, b: FigureReading, turned = false): OneUnit | null {
  if (a.unit.family !== 'thing') return null;
  const unit = otherReading(a.unit, b.unit);
  if (unit === null) return null;
  const value = intervalOf(a.figure, a.mark.exact, unit);
  const converted = unit.factor !== b.unit.factor;
  return turned ? { x: b.value, y: value, converted } : { x: value, y: b.value, converted };
}

/** What a unit read as a thing is beside another: pounds by weight or in money, hundredths of a currency; null where it stays a thing. */
export function otherReading({ id }: Unit, other: Unit): Unit | null {
  if (id === 'pound' && other.id === 'kilogram') return unitOf({ unit: 'pound-mass', counted: null });
  if (id === 'pound' && other.id === 'GBP') return other;
  return id === stem('cent') && other.family === 'money' ? { ...other, factor: other.factor / 100 } : null;
}

// Currencies of one name: "412 million crowns" may be of any of them, where the copy does not say whose.
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:crowns?|kron(?:er|or|a|e|ur)|koruna)\b/i, 'CZK NOK SEK DKK ISK'],
  [/(?<![A-Z])\$|\bdollars?\b/i, 'USD CAD AUD NZD HKD SGD TWD'],
  [/\bfrancs?\b/i, 'CHF XOF XAF CDF RWF'],
  [/\bpesos?\b/i, 'MXN ARS CLP COP PHP UYU'],
  [/\brupees?\b/i, 'INR PKR LKR NPR'],
  [/\bpounds?\b/i, 'GBP EGP LBP SYP SDG'],
  [/\bdinars?\b/i, 'IQD KWD RSD JOD DZD TND BHD LYD'],
  [/\bshillings?\b/i, 'KES UGX TZS SOS'],
  [/\bkwacha\b/i, 'ZMW MWK'],
  [/\b(?:leu|lei)\b/i, 'RON MDL'],
];

/** Whether the two currencies have one name, and the copy by one of the amounts gives no more than that. */
export function mayBeOneCurrency(a: FigureReading, b: FigureReading): boolean {
  return NAMES.some(
    ([name, ids]) =>
      ids.includes(a.unit.id) && ids.includes(b.unit.id) && [a, b].some(({ mark }) => name.test(mark.exact)),
  );
}

// Only where the amounts agree too: two of one name that differ may well be two currencies.
function sameName(a: FigureReading, b: FigureReading): boolean {
  const named = mayBeOneCurrency(a, b);
  const [x, y] = [a.value, b.value];
  return (
    named && x !== null && y !== null && x.natural.low <= y.natural.high && y.natural.low <= x.natural.high
  );
}

const stems = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).map(stem));

// What holds many of what is counted: 40 pallets of vaccine are no 40 doses.
const PACKS = stems(
  `truckload lorryload planeload shipload boatload busload load pallet crate box carton case bag sack parcel package packet pack batch
shipment consignment container dose vial bottle can tin bale bundle ration meal portion convoy roll kit`,
);
// Several people each: 1,200 families are no 1,200 people.
const GROUPS = stems('family household home house property dwelling flat apartment');
const MANY = stems(
  'couple pair team gang group company firm school village town community tribe club union building tent room bed',
);
// One a head, whatever it is.
const HEADS = stems(
  `vote ballot signature name signatory ticket application applicant soul head hand life body death grave visa passport visit place seat entry
redundancy dismissal layoff birth marriage licence membership contender`,
);
const AGENT = /(?:er|or|ist|ant|ent|goer|ian|ee|man|men|woman|women|folk)$/;

function countAlike(a: FigureReading, b: FigureReading): boolean {
  const [p, q] = [a.unit.id, b.unit.id];
  if (p === q || isCutOff(a, b)) return true;
  if (isPack(a) || isPack(b)) return false;
  if (GROUPS.has(p) || GROUPS.has(q)) return GROUPS.has(p) && GROUPS.has(q);
  if (MANY.has(p) || MANY.has(q)) return false;
  if (a.unit.family === b.unit.family) return true;
  const thing = a.unit.family === 'thing' ? a : b;
  const noun = (thing.figure.counted ?? thing.figure.unit ?? '').toLowerCase().split(/\s+/).at(-1) ?? '';
  return HEADS.has(thing.unit.id) || AGENT.test(noun.replace(/s$/, ''));
}

function isPack({ unit, mark, sentence }: FigureReading): boolean {
  if (!PACKS.has(unit.id)) return false;
  return /\bof\b/.test(mark.exact) || /^\s+of\b/.test(sentence.text.slice(mark.end - sentence.start));
}

// Who is cut off is counted by the connection: homes, households and customers are one; people are more.
function isCutOff(a: FigureReading, b: FigureReading): boolean {
  const is = ({ measure, noun }: FigureReading): boolean =>
    noun !== 'person' && (measure?.id === 'without-power' || measure?.id === 'without-water');
  return is(a) && is(b);
}

/** Why the two can't be set against each other. */
export function incomparable(a: FigureReading, b: FigureReading): CrossReason {
  const counts = isCount(a.unit) && isCount(b.unit);
  const [x, y] = counts ? [counted(a), counted(b)] : [`in ${stated(a)}`, `in ${stated(b)}`];
  return reason(
    `One ${counts ? 'counts' : 'is'} ${x}, the other ${y}, and nothing in the copy converts one to the other.`,
    [a.articleId, a.mark],
    [b.articleId, b.mark],
  );
}

function counted({ figure }: FigureReading): string {
  return figure.counted ?? figure.unit ?? 'a bare number';
}

function stated(reading: FigureReading): string {
  const { unit, figure } = reading;
  const per = perOf(reading);
  if (unit.family === 'money')
    return [unit.id, ...(per === null ? [] : per === EACH ? [EACH] : ['per', per])].join(' ');
  if (isCount(unit)) return counted(reading);
  return figure.unit === null ? 'a bare number' : plural(figure.unit);
}
