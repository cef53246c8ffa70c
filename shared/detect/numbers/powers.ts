import { K, type Token } from '../text/tokens';

/** "1.3x10^6", "1.99×10−30": the exponent and where it ends. */
export function powerOfTen(
  tokens: readonly Token[],
  i: number,
  n: number,
): { exponent: number; to: number } | null {
  const [cross, ten] = [tokens[i + 1], tokens[i + 2]];
  // "6.02 × 10^23" may be spaced; "3 x 10" with spaces is a size.
  if (i + 2 >= n || cross === undefined || (!cross.glued && cross.lower !== '×')) return null;
  if (cross.kind === K.CODE && cross.lower === 'x10' && tokens[i + 2]?.lower === '^')
    return exponentAt(tokens, i + 3);
  if (cross.lower !== '×' && cross.lower !== 'x') return null;
  if (ten?.value !== 10) return null;
  return exponentAt(tokens, tokens[i + 3]?.lower === '^' ? i + 4 : i + 3);
}

/** "1.1^23", "2500^-1": a number raised to the power behind it, and where that ends. */
export function raised(tokens: readonly Token[], i: number, n: number): { value: number; to: number } | null {
  const [base, caret] = [tokens[i], tokens[i + 1]];
  if (caret?.lower !== '^' || !caret.glued || i + 2 >= n) return null;
  const sign = tokens[i + 2]?.lower ?? '';
  const signed = /^(?:[+−-]|--)$/u.test(sign);
  const exponent = tokens[signed ? i + 3 : i + 2];
  if (exponent?.kind !== K.NUM || !exponent.glued || base === undefined) return null;
  const value = base.value ** (sign === '-' || sign === '−' ? -exponent.value : exponent.value);
  return Number.isFinite(value) ? { value, to: signed ? i + 4 : i + 3 } : null;
}

function exponentAt(tokens: readonly Token[], i: number): { exponent: number; to: number } | null {
  const minus = tokens[i]?.lower === '-' || tokens[i]?.lower === '−';
  const at = minus ? i + 1 : i;
  const digits = tokens[at];
  if (digits?.kind !== K.NUM || !digits.glued || digits.value > 300) return null;
  return { exponent: minus ? -digits.value : digits.value, to: at + 1 };
}
