import { isHyphen, plainNumber, type NumberExpression } from '../numbers/draft';
import { readExpression } from '../numbers/expression';
import { F } from '../text/flags';
import { K, type Token } from '../text/tokens';
import { currencyAfter, currencyBefore, dollarTail, isPence } from './money';
import { measureAt, perAt, primeAt } from './measures';
import { lesserTime, shareOfUnit, type Part } from './parts';
import { isOneUnit, mayHaveRest, signAt, type Sign } from './starts';
import { UNIT_NAMES } from './units';

/** What sort of unit an amount has. */
export type UnitKind = 'money' | 'percent' | 'measure' | 'none';

/** An amount with its unit, before range, modifier and head noun: tokens `[from, to)`. */
export interface Raw {
  readonly low: number;
  readonly high: number;
  readonly from: number;
  readonly to: number;
  readonly unit: string | null;
  readonly kind: UnitKind;
  /** Unit joined by a hyphen, so that a head noun follows: "six-year conflict", "5.5-mile". */
  readonly hyphened: boolean;
  /** "+" written before it. */
  readonly plus: boolean;
  readonly number: NumberExpression;
}

/** The amount that starts exactly at token `i`, with its unit, or null. */
export function readRaw(tokens: readonly Token[], i: number, n: number): Raw | null {
  if (mayHaveRest(tokens, i)) {
    const one = readOneAndRest(tokens, i, n);
    if (one !== null) return one;
  }
  if (isOneUnit(tokens, i)) {
    const measure = measureAt(tokens, i + 1, n);
    if (measure === null || measure.hyphened) return null;
    return amount(
      i,
      measure.to,
      plainNumber(1, i, i + 1, true),
      { factor: 1, plus: false, to: i },
      measure.unit,
      'measure',
    );
  }
  let sign = signAt(tokens, i);
  const before = currencyBefore(tokens, sign.to, n);
  let at = before?.to ?? sign.to;
  if (before !== null && sign.to === i) {
    sign = signAt(tokens, at);
    at = sign.to;
  }
  if (before === null && sign.to === i && tokens[i]?.kind === K.PUNCT) {
    const fraction = readExpression(tokens, i, n);
    return fraction === null ? null : finish(tokens, i, n, fraction, sign);
  }
  const number = readExpression(tokens, at, n);
  if (number === null) return null;
  if (before === null) return finish(tokens, i, n, number, sign);
  if (number.words && !isCurrencySign(tokens[i])) return null;
  const tail = dollarTail(tokens, number.to, n);
  const scaled = scaledBy(number, before.scale);
  let to = number.to;
  let unit = before.code;
  if (tail !== null && before.code === 'USD') [unit, to] = [tail.code, tail.to];
  else {
    const named = currencyAfter(tokens, number.to, n);
    if (
      named !== null &&
      before.code === 'USD' &&
      tokens[named.to - 1]?.kind === K.WORD &&
      tokens[number.to]?.lower !== '-'
    ) {
      // "$5 dollars", "$1.25 sterling": the name behind it decides.
      [unit, to] = [named.code, named.to];
    }
  }
  return withMinor(tokens, i, n, scaled, sign, unit, to, false);
}

function isCurrencySign(token: Token | undefined): boolean {
  return token?.kind === K.PUNCT;
}

function scaledBy(number: NumberExpression, scale: number): NumberExpression {
  if (scale === 1) return number;
  const scaled = (value: number): number => Number((value * scale).toPrecision(15));
  return { ...number, low: scaled(number.low), high: scaled(number.high), scale };
}

function amount(
  from: number,
  to: number,
  number: NumberExpression,
  sign: Sign,
  unit: string | null,
  kind: UnitKind,
  hyphened = false,
): Raw {
  const { factor, plus } = sign;
  return {
    low: factor * number.low,
    high: factor * number.high,
    from,
    to,
    unit,
    kind,
    hyphened,
    plus,
    number,
  };
}

/** An amount without a currency before it: the unit or currency behind it, if any. */
function finish(
  tokens: readonly Token[],
  from: number,
  n: number,
  number: NumberExpression,
  sign: Sign,
): Raw {
  const prime = primeAt(tokens[number.to], tokens[number.to + 1]);
  if (prime !== null && number.to < n && !number.words) {
    const lesser = prime === 'foot' ? tokens[number.to + 1] : undefined;
    if (lesser?.kind === K.NUM && lesser.glued && primeAt(tokens[number.to + 2]) === 'inch') {
      const feet = number.low + lesser.value / 12;
      return amount(from, number.to + 3, { ...number, low: feet, high: feet }, sign, 'foot', 'measure');
    }
    const mark = tokens[number.to]?.lower;
    if (mark === '″' || mark === '′') return amount(from, number.to + 1, number, sign, prime, 'measure');
  }
  if (number.fraction) {
    const whole = unitOfShare(tokens, number.to, n);
    if (whole !== null)
      return amount(from, whole.to, { ...number, fraction: false }, sign, whole.unit, 'measure');
  }
  // "1.8m" may be metres or million; money and people say million, else metres.
  if (number.shortScale === 'm' || number.shortScale === 'mm') {
    const currency = currencyAfter(tokens, number.to, n);
    if (currency === null && !nounFollows(tokens, number.to, n) && !unitFollows(tokens, number.to, n)) {
      const back = {
        ...number,
        low: number.low / number.scale,
        high: number.high / number.scale,
        scale: 1,
        shortScale: null,
      };
      const per = perAt(tokens, number.to, n);
      const base = number.shortScale === 'm' ? 'metre' : 'millimetre';
      return amount(
        from,
        per?.to ?? number.to,
        back,
        sign,
        per === null ? base : `${base} per ${per.unit}`,
        'measure',
      );
    }
  }
  const measure = measureAt(tokens, number.to, n);
  // "millions of dollars", "hundreds of thousands of pounds".
  const open = number.words && number.low !== number.high && tokens[number.to]?.lower === 'of';
  const currency = currencyAfter(tokens, open ? number.to + 1 : number.to, n);
  if (currency !== null && (measure === null || moneyFits(measure.unit, number, tokens, from))) {
    return withMinor(
      tokens,
      from,
      n,
      scaledBy(number, currency.scale),
      sign,
      currency.code,
      currency.to,
      isHyphen(tokens[number.to]),
    );
  }
  if (measure?.unit === 'penny' && isPence(tokens, number.to, n))
    return amount(from, measure.to, scaledBy(number, 0.01), sign, 'GBP', 'money');
  if (measure !== null && measure.factor > 1)
    return amount(
      from,
      measure.to,
      scaledBy(number, measure.factor),
      sign,
      measure.unit,
      'measure',
      measure.hyphened,
    );
  if (measure !== null) {
    const kind = measure.unit.startsWith('percent') || measure.unit === 'basis-point' ? 'percent' : 'measure';
    if (measure.unit === 'foot') {
      const inches = inchesAt(tokens, measure.to, n);
      if (inches !== null) {
        const feet = number.low + inches.value / 12;
        return amount(
          from,
          inches.to,
          { ...number, low: feet, high: feet },
          sign,
          'foot',
          'measure',
          measure.hyphened,
        );
      }
    }
    const rest =
      number.low === number.high
        ? (lesserTime(tokens, measure.unit, measure.to, n) ?? shareOfUnit(tokens, measure.to, n))
        : null;
    if (rest !== null) return withRest(amount(from, rest.to, number, sign, measure.unit, kind), rest);
    return amount(from, measure.to, number, sign, measure.unit, kind, measure.hyphened);
  }
  return amount(from, number.to, number, sign, null, 'none');
}

/** The amount with what is said of it in a lesser unit or as a share of its unit: "2 hours and 55 minutes". */
function withRest(raw: Raw, { value }: Part): Raw {
  const low = raw.low < 0 ? raw.low - value : raw.low + value;
  return { ...raw, low, high: low, number: { ...raw.number, low, high: low } };
}

/** "a year and a half", "an hour and 20 minutes": one of a unit that the article stands for, with the rest of it. */
function readOneAndRest(tokens: readonly Token[], i: number, n: number): Raw | null {
  const measure = measureAt(tokens, i + 1, n);
  const unit = measure?.unit ?? currencyAfter(tokens, i + 1, n)?.code;
  const rest = lesserTime(tokens, unit ?? '', i + 2, n) ?? shareOfUnit(tokens, i + 2, n);
  if (rest === null || unit === undefined) return null;
  // The article stands for one.
  const number = plainNumber(1, i, i + 1, true);
  const sign: Sign = { factor: 1, plus: false, to: i };
  return withRest(amount(i, rest.to, number, sign, unit, measure === null ? 'money' : 'measure'), rest);
}

/** "half a mile", "three quarters of an hour", "1/16 of a pint": the unit that a fraction is of. */
function unitOfShare(tokens: readonly Token[], i: number, n: number): { unit: string; to: number } | null {
  let at = tokens[i]?.lower === 'of' ? i + 1 : i;
  if (tokens[at]?.lower !== 'a' && tokens[at]?.lower !== 'an') return null;
  at++;
  if ((tokens[at]?.caps ?? 0) > 0 && (tokens[at + 1]?.flags ?? 0) & F.UNIT) at++;
  const measure = at < n ? measureAt(tokens, at, n) : null;
  if (measure !== null) return measure.hyphened ? null : { unit: measure.unit, to: measure.to };
  const currency = ((tokens[at]?.flags ?? 0) & F.CURRENCY) !== 0 ? currencyAfter(tokens, at, n) : null;
  return currency === null ? null : { unit: currency.code, to: currency.to };
}

/** Whether a million reads better than metres: a plural noun follows ("3.5m people"). */
function nounFollows(tokens: readonly Token[], i: number, n: number): boolean {
  const [next, after] = [tokens[i], tokens[i + 1]];
  if (i >= n || next?.kind !== K.WORD || (next.flags & (F.PREP | F.CONJ | F.DET | F.AUX)) !== 0) return false;
  const plural = (token: Token | undefined): boolean =>
    token?.kind === K.WORD &&
    ((token.flags & F.PLURAL) !== 0 ||
      (token.lower.endsWith('s') && (token.flags & (F.SINGULAR | F.VERB)) === 0));
  return plural(next) || ((next.flags & (F.VERB | F.UNIT)) === 0 && plural(after));
}

/** "1.2m bpd", "3m sq ft": millions of the unit that stands behind. */
function unitFollows(tokens: readonly Token[], i: number, n: number): boolean {
  // "A 7.62mm barrel" is measured, "3mm barrels" are not written.
  if (tokens[i - 1]?.lower === 'mm') return false;
  return i < n && tokens[i]?.kind === K.WORD && !tokens[i].glued && measureAt(tokens, i, n) !== null;
}

/** A name that is both money and a measure ("pounds", "points", "cup") is money behind a scale or a cost. */
function moneyFits(unit: string, number: NumberExpression, tokens: readonly Token[], from: number): boolean {
  if (unit !== 'pound') return UNIT_NAMES.has(unit) && !unit.includes('-');
  if (number.scale >= 1e6) return true;
  for (let i = Math.max(0, from - 8); i < from; i++) {
    const word = tokens[i]?.lower ?? '';
    if (
      /^(?:cost|costs|paid|pay|fine|fined|price|worth|bill|fee|earn|earned|salary|budget|raise|raised|spend|spent|sold|bought|debt|loan|prize|profit)$/u.test(
        word,
      )
    )
      return true;
  }
  return false;
}

/** "eleven dollars and thirty cents", "£3 and 20 pence", "15 dollars 50": the minor unit joined to the major. */
function withMinor(
  tokens: readonly Token[],
  from: number,
  n: number,
  number: NumberExpression,
  sign: Sign,
  code: string,
  to: number,
  hyphened: boolean,
): Raw {
  const at = tokens[to]?.lower === 'and' ? to + 1 : to;
  const minor = at < n && number.low === number.high ? readExpression(tokens, at, n) : null;
  const cents = minor === null ? undefined : tokens[minor.to];
  if (
    minor !== null &&
    cents !== undefined &&
    minor.to < n &&
    minor.low < 100 &&
    /^(?:cents?|pence|penny)$/u.test(cents.lower)
  ) {
    const value = Number((number.low + minor.low / 100).toFixed(2));
    return amount(from, minor.to + 1, { ...number, low: value, high: value }, sign, code, 'money');
  }
  const share = number.low === number.high ? shareOfUnit(tokens, to, n) : null;
  if (share !== null) return withRest(amount(from, share.to, number, sign, code, 'money'), share);
  const per = perAt(tokens, to, n);
  if (per !== null) return amount(from, per.to, number, sign, `${code} per ${per.unit}`, 'money', hyphened);
  return amount(from, to, number, sign, code, 'money', hyphened);
}

/** Inches behind feet: "4 feet 3 inches", "4 feet and 3 inches", "12 ft 2 in". */
function inchesAt(tokens: readonly Token[], i: number, n: number): { value: number; to: number } | null {
  const at = tokens[i]?.lower === 'and' || tokens[i]?.lower === ',' ? i + 1 : i;
  const number = at < n ? readExpression(tokens, at, n) : null;
  if (number === null || number.low >= 12) return null;
  const unit = isHyphen(tokens[number.to]) ? number.to + 1 : number.to;
  const word = tokens[unit]?.lower ?? '';
  return unit < n && /^(?:inch|inches|in|ins)$/u.test(word) ? { value: number.low, to: unit + 1 } : null;
}
