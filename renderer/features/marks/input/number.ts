import { fail, ok, type Result } from '@shared/domain/result';

/** Words and letters that multiply, as a power of ten: `2.5 million`, `1.2bn`, `40k`. */
const SCALES: Readonly<Record<string, number>> = {
  hundred: 2,
  k: 3,
  thousand: 3,
  m: 6,
  mn: 6,
  mln: 6,
  million: 6,
  b: 9,
  bn: 9,
  billion: 9,
  t: 12,
  tn: 12,
  trn: 12,
  trillion: 12,
};

/** A typed number, taken apart: digits without their grouping, and the power of ten behind them. */
export interface Typed {
  readonly digits: string;
  /** 0 when no scale word stands behind the digits. */
  readonly power: number;
}

const SHAPE = /^([-−]?)([\d][\d,. \u00a0\u2009\u202f]*)\s*([a-z]*)$/iu;
const GROUPED = /^\d{1,3}(?:[, \u00a0\u2009\u202f]\d{3})+(?:\.\d+)?$/u;
const PLAIN = /^\d+(?:\.\d+)?$/u;

/**
 * Reads one number as an editor types it. A point before exactly three digits is refused where it could
 * be a thousands mark of another country: taking "250.000" for 250 would be the worst kind of help.
 */
export function parseNumber(input: string): Result<Typed> {
  const text = input.trim();
  const shape = SHAPE.exec(text);
  if (shape === null) return notANumber(text);
  const [, sign = '', body = '', scale = ''] = shape;
  const number = body.trim();
  const power = scale === '' ? 0 : SCALES[scale.toLowerCase()];
  if (power === undefined) return notANumber(text);
  if (power === 0 && /^[1-9]\d{0,2}\.\d{3}$/u.test(number)) {
    const whole = number.replace('.', ',');
    return fail('invalid', `Write ${whole} or ${trimZeros(number)}: “${number}” can be read either way.`);
  }
  if (!PLAIN.test(number) && !GROUPED.test(number)) {
    return number.includes(',')
      ? fail('invalid', `The commas in “${number}” do not stand before three digits each. Write 250,000.`)
      : notANumber(text);
  }
  return ok({ digits: (sign === '' ? '' : '-') + number.replace(/[^\d.]/gu, ''), power });
}

/** The number's value. Built as a decimal literal, because 2.3 × 10⁹ in floating point is not 2,300,000,000. */
export function toNumber({ digits, power }: Typed): number {
  return Number(`${digits}e${power}`);
}

function trimZeros(number: string): string {
  return number.replace(/\.?0+$/u, '');
}

function notANumber(text: string): Result<never> {
  return fail(
    'invalid',
    `“${text}” is not a number Stet can read. Write 250,000, 2.5 million or 30,000–40,000.`,
  );
}
