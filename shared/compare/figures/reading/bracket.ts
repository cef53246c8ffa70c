import type { Figure } from '../../../domain/figure';
import type { Span } from '../../../domain/span';
import { hedgesAnd } from '../../lexicon/hedges';
import { unitOf } from '../measure/units';

const OPENS = new RegExp(String.raw`^\s*[([]\s*${hedgesAnd('or')}$`, 'iu');
const CLOSES = /^\s*[)\]]/u;

/** The amount in brackets right behind this one, in another currency: the copy's own conversion. */
export function bracketAfter<M extends Span & { readonly figure: Figure }>(
  text: string,
  mark: M,
  others: readonly M[],
): M | null {
  const currency = unitOf(mark.figure);
  if (currency.family !== 'money') return null;
  const behind = others.find(
    ({ start, end }) =>
      start > mark.end && OPENS.test(text.slice(mark.end, start)) && CLOSES.test(text.slice(end)),
  );
  if (behind === undefined) return null;
  const other = unitOf(behind.figure);
  return other.family === 'money' && other.id !== currency.id ? behind : null;
}
