import { isHyphen } from '../numbers/draft';
import { K, type Token } from '../text/tokens';

const STREETS = new Set(
  'street st avenue ave road rd drive dr boulevard blvd lane ln way square place pl court crescent terrace parkway highway hill close mews quay'.split(
    ' ',
  ),
);

/** Words for a street that come before its name: "22 Rue de Rivoli", "9 Ave Foch". */
const STREETS_FIRST = new Set(
  'rue ave avenue avenida boulevard via viale corso calle paseo rua quai'.split(' '),
);

/** "1600 Pennsylvania Avenue", "16-18 Industrial Avenue": a number before a capitalised street name. */
export function addressAt(tokens: readonly Token[], i: number, n: number): number {
  let at = i + 1;
  if (isHyphen(tokens[at]) && tokens[at + 1]?.kind === K.NUM) at += 2;
  const [street, name] = [tokens[at], tokens[at + 1]];
  const foreign = at + 1 < n && street?.caps === 1 && STREETS_FIRST.has(street.lower);
  if (foreign && (name?.caps === 1 || /^(?:de|du|des|del|della|da)$/u.test(name?.lower ?? ''))) return at + 2;
  for (let k = 0; k < 5 && at < n; k++, at++) {
    const token = tokens[at];
    const ordinal = token?.kind === K.NUM && tokens[at + 1]?.glued === true;
    if (ordinal) continue;
    if (token?.kind !== K.WORD || (token.caps === 0 && !/^(?:st|nd|rd|th)$/u.test(token.lower))) return -1;
    if (k > 0 && STREETS.has(token.lower)) return at + 1;
  }
  return -1;
}
