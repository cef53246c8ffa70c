import { K, type Token } from '../text/tokens';

/** "1.3x10^6", "1.99×10−30": the exponent and where it ends. */
export function powerOfTen(
  tokens: readonly Token[],
  i: number,
  n: number,
): { exponent: number; to: number } | null {
  const [cross, ten] = [tokens[i + 1], tokens[i + 2]];
  if (i + 2 >= n || cross?.glued !== true) return null;
  if (cross.kind === K.CODE && cross.lower === 'x10' && tokens[i + 2]?.lower === '^')
    return exponentAt(tokens, i + 3);
  if (cross.lower !== '×' && cross.lower !== 'x') return null;
  if (ten?.value !== 10) return null;
  return exponentAt(tokens, tokens[i + 3]?.lower === '^' ? i + 4 : i + 3);
}

function exponentAt(tokens: readonly Token[], i: number): { exponent: number; to: number } | null {
  const minus = tokens[i]?.lower === '-' || tokens[i]?.lower === '−';
  const at = minus ? i + 1 : i;
  const digits = tokens[at];
  if (digits?.kind !== K.NUM || !digits.glued || digits.value > 300) return null;
  return { exponent: minus ? -digits.value : digits.value, to: at + 1 };
}
