import { rounded, type Interval } from '../figures/reading/interval';
import type { Unit } from '../figures/measure/units';
import type { Figure } from '../../domain/figure';
import type { Ask } from './ask';

/** A figure of the copy as a value. */
export interface Valued {
  readonly figure: Figure;
  readonly unit: Unit;
  readonly value: Interval;
}

/** Whether a figure of the copy is of the kind that is asked for; a bare number leaves that to the words around it. */
export function sameKind(ask: Unit, found: Unit): boolean {
  if (ask.family === 'none') return true;
  if (found.family === 'none') return ask.family === 'person' || ask.family === 'thing';
  if (ask.family !== found.family) return false;
  if (ask.per !== null && ask.per !== found.per) return false;
  return ask.family === 'person' || ask.id === found.id;
}

/** Whether a figure has the value asked for. "Over 5" is asked as said: "nearly 5" and "5" are not over it. */
export function fits(ask: Ask, { figure, unit, value }: Valued): boolean {
  const converted =
    ask.unit.family !== 'none' && (ask.unit.factor !== unit.factor || ask.unit.offset !== unit.offset);
  const [x, y] = converted ? [rounded(ask.value), rounded(value)] : [ask.value, value];
  const ends = endsOf(figure, y, unit);
  if (x.high === Infinity)
    return ends.high > x.stated || (y.stated === x.stated && reaches(ask, figure, '>'));
  if (x.low === -Infinity) return ends.low < x.stated || (y.stated === x.stated && reaches(ask, figure, '<'));
  // The overlap of two widened figures would let "about 300k" find "about 400,000": one must hold what the other states.
  // Nor does "more than 1,200" state 1,300, though it leaves room for it.
  const low = y.low === -Infinity ? y.stated : y.low;
  const high = y.high === Infinity ? y.stated : y.high;
  return (x.low <= y.stated && y.stated <= x.high) || (low <= x.stated && x.stated <= high);
}

/** What a figure states, both ends of a range. */
function endsOf(
  { low, high }: Figure,
  { stated }: Interval,
  { factor, offset }: Unit,
): { readonly low: number; readonly high: number } {
  if (low === null || high === null || low === high) return { low: stated, high: stated };
  return { low: low * factor + offset, high: high * factor + offset };
}

const INCLUSIVE = /\b(?:at (?:least|most)|or (?:more|less|fewer)|up to|no (?:more|less|fewer))\b|[≥≤]/iu;

// At the limit itself "at least 5" finds "5" and "more than 5", and "over 5" only the latter.
function reaches(ask: Ask, { modifier }: Figure, open: '>' | '<'): boolean {
  return modifier === open || (modifier !== (open === '>' ? '<' : '>') && INCLUSIVE.test(ask.exact));
}
