import type { Salience } from '../../domain/mark';
import type { Raw } from './raw';

/** What decides whether a checker wants to be asked about a figure. */
export interface Weight {
  readonly raw: Raw;
  readonly modified: boolean;
  readonly change: boolean;
  readonly ranged: boolean;
  /** A noun, unit or "of …" says what is counted. */
  readonly named: boolean;
  /** The figure is part of a stated whole ("nine of Iran's 20 reactors"). */
  readonly part: boolean;
  readonly age: boolean;
  /** The words around speak of deaths, injuries, money, votes: small counts matter too. */
  readonly grave: boolean;
}

/** Counts up to this in words ("the two leaders", "three times") are seldom worth a check on their own. */
const SMALL = 12;

/** High for what can be wrong and matter; low for small counts, plain ages and bare numbers. */
export function salienceOf({ raw, modified, change, ranged, named, part, age, grave }: Weight): Salience {
  if (raw.kind === 'money' || raw.kind === 'percent') return 'high';
  if (age) return 'low';
  if (change || part) return 'high';
  const size = Math.max(Math.abs(raw.low), Math.abs(raw.high));
  if (grave && named) return 'high';
  if (raw.kind === 'measure')
    return raw.hyphened || modified || ranged || !raw.number.words || size > SMALL ? 'high' : 'low';
  if (!named && !raw.number.fraction) return modified || raw.number.scale > 1 ? 'high' : 'low';
  if (modified || ranged || raw.number.scale > 1 || raw.number.fraction) return 'high';
  return raw.number.words && size <= SMALL ? 'low' : 'high';
}
