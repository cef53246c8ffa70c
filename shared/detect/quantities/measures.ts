import { isHyphen } from '../numbers/draft';
import { F } from '../text/flags';
import { countedAt } from './nouns';
import { K, type Token } from '../text/tokens';
import {
  GLUED_ONLY,
  LOWER_SYMBOLS,
  SCALED_SYMBOLS,
  SQUARED,
  TIME_UNITS,
  UNIT_NAMES,
  UNIT_SYMBOLS,
} from './units';

/** A unit of measure in the copy. */
export interface Measure {
  readonly unit: string;
  /** What its symbol multiplies the number by: a "bcm" is a billion cubic metres. */
  readonly factor: number;
  /** Joined to the number with a hyphen: "six-year". */
  readonly hyphened: boolean;
  /** Token after the unit. */
  readonly to: number;
}

const INCH_MARKS = new Set(['"', '″', '”', "''"]);
const FOOT_MARKS = new Set(["'", '′', '’']);
const OPEN = new Set(['[', '{']);

/** The unit right behind a number, at token `i`, with "per …" parts: "km/h", "miles per hour", "-year", "sq m". */
export function measureAt(tokens: readonly Token[], i: number, n: number): Measure | null {
  const hyphened = isHyphen(tokens[i]) && (tokens[i]?.glued === true || tokens[i + 1]?.glued === true);
  const at = hyphened ? i + 1 : OPEN.has(tokens[i]?.lower ?? '') ? i + 1 : i;
  if (at >= n) return null;
  const scaled = SCALED_SYMBOLS.get(tokens[at]?.lower ?? '');
  const base: Part | null =
    scaled === undefined
      ? simpleUnit(tokens, overSystem(tokens, at), n, tokens[at]?.glued === true && !hyphened)
      : { unit: scaled[0], to: at + 1 };
  if (base === null) return null;
  const factor = scaled?.[1] ?? 1;
  const inBrackets = at > i && !hyphened;
  // "20 [kg]": a bracket that does not close right behind the unit belongs to something else.
  if (inBrackets && (base.to >= n || !/^[\]}]$/u.test(tokens[base.to]?.lower ?? ''))) return null;
  const bracketed = inBrackets ? base.to + 1 : base.to;
  const per = perAt(tokens, bracketed, n);
  if (per !== null) return { unit: `${base.unit} per ${per.unit}`, factor, hyphened, to: per.to };
  return { unit: base.unit, factor, hyphened, to: bracketed };
}

/** Whose measures a unit is one of. */
const SYSTEMS = new Set(['us', 'u.s.', 'imperial']);

/** "one US fluid ounce", "an imperial pint": over the system that the unit is of. */
function overSystem(tokens: readonly Token[], i: number): number {
  const next = tokens[i + 1];
  if (next === undefined || !SYSTEMS.has(tokens[i]?.lower ?? '')) return i;
  return (next.flags & F.UNIT) !== 0 || SQUARED.has(next.lower) ? i + 1 : i;
}

interface Part {
  readonly unit: string;
  readonly to: number;
}

function simpleUnit(tokens: readonly Token[], i: number, n: number, glued: boolean): Part | null {
  const token = tokens[i];
  if (token === undefined || i >= n) return null;
  if (token.lower === '%') return percentAt(tokens, i + 1, n, 'percent');
  if (token.lower === '°' || token.lower === 'º') return degreesAt(tokens, i + 1, n);
  if (token.kind === K.QUOTE || token.lower === '′') return null;
  if (token.kind !== K.WORD && token.kind !== K.CODE && token.lower !== 'Ω') return null;
  const square = SQUARED.get(token.lower);
  if (square !== undefined) {
    const next = tokens[i + 1]?.lower === '.' ? i + 2 : isHyphen(tokens[i + 1]) ? i + 2 : i + 1;
    const inner = next < n ? nameOrSymbol(tokens[next], true) : null;
    if (inner !== null) return { unit: `${square} ${inner}`, to: next + 1 };
    return null;
  }
  if (token.lower === 'per' && tokens[i + 1]?.lower === 'cent') return percentAt(tokens, i + 2, n, 'percent');
  if (
    token.lower === 'pound' ||
    token.lower === 'foot' ||
    token.lower === 'lb' ||
    token.lower === 'ft' ||
    token.lower === 'newton'
  ) {
    const torque = isHyphen(tokens[i + 1]) ? tokens[i + 2]?.lower : undefined;
    if (torque === 'feet' || torque === 'foot' || torque === 'ft' || torque === 'pounds' || torque === 'lb')
      return { unit: 'pound-foot', to: i + 3 };
  }
  const next = tokens[i + 1];
  if (
    next?.kind === K.WORD &&
    (token.lower === 'basis' || token.lower === 'percentage') &&
    /^points?$/u.test(next.lower)
  ) {
    return { unit: `${token.lower}-point`, to: i + 2 };
  }
  if (token.lower === 'light' && isHyphen(next) && tokens[i + 2]?.lower.startsWith('year') === true)
    return { unit: 'light-year', to: i + 3 };
  if (!glued && isOrdinal(tokens, i, n)) return null;
  const unit = nameOrSymbol(token, glued || (next?.lower === '/' && next.glued));
  if (unit === null) return null;
  if (unit === 'percent') return percentAt(tokens, i + 1, n, unit);
  // "20 m²", "5 km³".
  const power =
    next?.glued === true && i + 1 < n
      ? next.lower === '²'
        ? 'square'
        : next.lower === '³'
          ? 'cubic'
          : null
      : null;
  if (power !== null) return { unit: `${power} ${unit}`, to: i + 2 };
  if (unit === 'degree') return degreesAt(tokens, i + 1, n);
  if (/watt$/u.test(unit)) {
    const hour = isHyphen(next) ? tokens[i + 2] : next;
    if (hour !== undefined && /^hours?$/u.test(hour.lower))
      return { unit: `${unit} hour`, to: isHyphen(next) ? i + 3 : i + 2 };
  }
  return { unit, to: i + 1 };
}

/** "13,140 second homes" lasts no time: a whole number other than one is of "seconds". */
function isOrdinal(tokens: readonly Token[], i: number, n: number): boolean {
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  return (
    tokens[i]?.lower === 'second' &&
    before?.kind === K.NUM &&
    /^(?!1$)\d[\d,]*$/u.test(before.lower) &&
    i + 1 < n &&
    next?.kind === K.WORD &&
    /^(?!(?:advert|burst|clip|delay|gap|interval|sprint)s$)\p{L}{2,}[^s\W]s$/u.test(next.lower)
  );
}

/** The unit that one token names; single letters and symbols that are words count only right behind digits. */
function nameOrSymbol(token: Token | undefined, glued: boolean): string | null {
  if (token === undefined) return null;
  if (token.kind === K.WORD && (token.flags & F.UNIT) !== 0) {
    const name = UNIT_NAMES.get(token.lower);
    if (name !== undefined) return name;
  }
  if (token.word.length > 5) return null;
  const symbol = UNIT_SYMBOLS.get(token.word) ?? LOWER_SYMBOLS.get(token.lower);
  if (symbol === undefined) return null;
  return glued || !GLUED_ONLY.has(token.word) ? symbol : null;
}

/** "percent" may go on to "-age point(s)": "2 percent points" is left as percent. */
function percentAt(tokens: readonly Token[], to: number, n: number, unit: string): Part {
  const next = tokens[to];
  if (to < n && next?.kind === K.WORD && next.lower.startsWith('point') && next.lower.length <= 6)
    return { unit: 'percentage-point', to: to + 1 };
  return { unit, to };
}

function degreesAt(tokens: readonly Token[], at: number, n: number): Part {
  const dot =
    tokens[at]?.lower === '.' && (tokens[at + 1]?.lower === 'c' || tokens[at + 1]?.lower === 'f')
      ? at + 1
      : at;
  const next = tokens[dot];
  if (dot < n && next?.kind === K.WORD) {
    if (/^(?:c|celsius|celcius|centigrade)$/u.test(next.lower)) return { unit: 'celsius', to: dot + 1 };
    if (/^(?:f|fahrenheit|farenheit)$/u.test(next.lower)) return { unit: 'fahrenheit', to: dot + 1 };
  }
  return { unit: 'degree', to: at };
}

/** Nouns that prices and rates are given for, beside units. */
const PER_NOUNS = new Set(
  `share person head capita night ticket unit vote game match child household family employee worker passenger vehicle car shift
  ounce serving meal item word page minute room visit customer user match season dose bottle pack litre resident inhabitant
  piece copy plate pupil student patient job household annum diem mmbtu play carry start innings over lap`.split(
    /\s+/u,
  ),
);
/** What "a" or "an" may take in the sense of "per": "$80 a barrel", "3,500 a month", not "$5 a good price". */
const ARTICLE_PER = new Set(
  `share person head night ticket unit game ounce barrel gallon litre tonne ton pound kilo kilogram mile acre hectare bushel dozen
  second minute hour day week month year decade piece copy plate bottle pack season time`.split(/\s+/u),
);

/** "per hour", "/h", "a barrel", "-a-day" at token `i`. */
export function perAt(tokens: readonly Token[], i: number, n: number): Part | null {
  const token = tokens[i];
  if (token === undefined || i >= n) return null;
  let at: number;
  let article = false;
  if (token.lower === '/' && token.glued) at = i + 1;
  else if (token.lower === 'per' && tokens[i + 1]?.lower !== 'cent') at = i + 1;
  else if (token.lower === 'a' || token.lower === 'an' || token.lower === 'each' || token.lower === 'every')
    [at, article] = [i + 1, true];
  else if (isHyphen(token) && /^(?:an?|per)$/u.test(tokens[i + 1]?.lower ?? '')) {
    [at, article] = [isHyphen(tokens[i + 2]) ? i + 3 : i + 2, true];
  } else return null;
  const next = tokens[at];
  if (next === undefined || at >= n) return null;
  // "5 litres per 100 km", "12 per 1,000 births".
  if (!article && next.kind === K.NUM && /^(?:100|1,?000|10,?000|100,?000|million)$/u.test(next.lower)) {
    const of = simpleUnit(tokens, at + 1, n, true);
    const noun = of === null && tokens[at + 1]?.kind === K.WORD ? countedAt(tokens, at + 1, n, true) : null;
    const [unit, to] = of !== null ? [of.unit, of.to] : [noun?.noun, noun?.to ?? at];
    if (unit !== undefined) return { unit: `${next.lower.replace(',', '')} ${unit}`, to };
  }
  if (token.lower === 'per' && next.lower === 'annum') return { unit: 'year', to: at + 1 };
  // "$6.8 billion a year earlier" is dated, not per year.
  if (article && /^(?:earlier|ago|later|before|after|old)$/u.test(tokens[at + 1]?.lower ?? '')) return null;
  // "15 euros a square metre".
  if (article && SQUARED.has(next.lower)) return simpleUnit(tokens, at, n, true);
  if (article)
    return ARTICLE_PER.has(next.lower)
      ? { unit: UNIT_NAMES.get(next.lower) ?? next.lower, to: at + 1 }
      : null;
  const unit = simpleUnit(tokens, at, n, true);
  if (unit !== null) return unit;
  if (next.kind !== K.WORD) return null;
  if (PER_NOUNS.has(next.lower)) return { unit: next.lower, to: at + 1 };
  return null;
}

/** Feet or inches by sign right behind digits: 5' and 11". */
export function primeAt(token: Token | undefined, next?: Token): 'foot' | 'inch' | null {
  if (token?.glued !== true || (token.lower === '′' && next?.glued === true)) return null;
  if (INCH_MARKS.has(token.lower)) return 'inch';
  return FOOT_MARKS.has(token.lower) ? 'foot' : null;
}

/** Whether the unit is one of time. */
export function isTime(unit: string | null): boolean {
  return unit !== null && TIME_UNITS.has(unit);
}
