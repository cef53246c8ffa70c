import { F, STOPS } from '../text/flags';
import { K, type Token } from '../text/tokens';
import type { Raw } from './raw';

const ONE_BEFORE = new Set(
  'this that which each every any same the no another some not only as like number is was everyone day last first next better new big good my your his her their our'.split(
    ' ',
  ),
);
const ONE_AFTER = new Set(
  'another by can who that which is was would could should may might must will has had on in at for to and or but with as if when where after before thing day way or'.split(
    ' ',
  ),
);

/** "one" as a pronoun: "no one", "this one", "one can", "one another"; "one of the …" and "one man" count. */
export function isPlainOne(tokens: readonly Token[], raw: Raw, n: number, first: number): boolean {
  const token = tokens[raw.from];
  if (token?.lower !== 'one') return false;
  if (isOnce(tokens, raw, first)) return true;
  if (raw.to !== raw.from + 1 || raw.unit !== null) return false;
  if (raw.from - 2 >= first && isKind(tokens[raw.from - 2], tokens[raw.from - 1])) return true;
  const next = tokens[raw.to];
  if (raw.to >= n || next === undefined || next.kind !== K.WORD)
    return n - first > 2 || isOneBefore(tokens[raw.from - 1]);
  if (next.lower === 'of') return false;
  if (ONE_AFTER.has(next.lower) || (next.flags & (F.AUX | F.PRON | F.CONJ)) !== 0) return true;
  return isOneBefore(tokens[raw.from - 1]) && raw.from > first && (next.flags & (STOPS | F.VERB)) !== 0;
}

/** "One day he left", "one night, the wall fell": some time, counted by nobody. */
function isOnce(tokens: readonly Token[], raw: Raw, first: number): boolean {
  const word = tokens[raw.from + 1]?.lower ?? '';
  const before = raw.from > first ? tokens[raw.from - 1] : undefined;
  const opens = before === undefined || before.lower === ',' || before.kind === K.QUOTE;
  const next = tokens[raw.from + 2];
  const clause = next !== undefined && (next.lower === ',' || (next.flags & (F.PRON | F.DET)) !== 0);
  return opens && clause && /^(?:day|morning|afternoon|evening|night)$/u.test(word);
}

/** "the red one": the one of a kind; "the last one hour" and "an extra one hour" count. */
function isKind(article: Token | undefined, kind: Token | undefined): boolean {
  if (article === undefined || kind === undefined || (article.flags & F.DET) === 0) return false;
  if (/^(?:last|next|past|first|extra|further|additional|total|full|whole)$/u.test(kind.lower)) return false;
  return (kind.flags & F.ADJ) !== 0;
}

function isOneBefore(token: Token | undefined): boolean {
  return token?.kind === K.WORD && ONE_BEFORE.has(token.lower);
}
