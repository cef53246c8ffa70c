import { daysBetween, type IsoDate } from '../../domain/date';
import { quoteWords } from '../quotes/words';

/**
 * How long holds what a "not" says: for good ("did not open"), up to the day it was said ("has not opened"), as planned on
 * that day ("will not open"), or as a state that changes slowly ("is not open").
 */
export type Holds = 'for-good' | 'so-far' | 'planned' | 'state';

const SO_FAR = new Set(['has', 'have']);
const PLANNED = new Set('will would shall must may'.split(' '));
const STATE = new Set('is are am do does can'.split(' '));
const PAST = new Set('was were did could'.split(' '));
const REPORTS =
  /^(?:sa(?:id|ys?)|told|tells?|add(?:s|ed)|announced|confirmed|report(?:s|ed)|insist(?:s|ed)|stressed)$/;

/** How far before its "not", in words, a verb may stand: "has still not", "is now no longer". */
const REACH = 3;

/** How long holds what the negation at `at` says, by the verb before it; `keys` are the words of the sentence as `quoteWords` gives them. */
export function holdsFor(keys: readonly string[], at: number): Holds {
  for (let back = at - 1; back >= Math.max(0, at - REACH); back -= 1) {
    const word = keys[back] ?? '';
    if (PAST.has(word)) return 'for-good';
    if (SO_FAR.has(word)) return 'so-far';
    // "Said that it had not reopened" tells what "it has not reopened" told.
    if (word === 'had') return keys.slice(0, back).some((key) => REPORTS.test(key)) ? 'so-far' : 'for-good';
    if (PLANNED.has(word)) return 'planned';
    if (STATE.has(word)) return 'state';
  }
  return 'for-good';
}

/** The same for a "not" that ends `before`, the sentence up to it. */
export function holdsBehind(before: string): Holds {
  const keys = quoteWords(before).map(({ key }) => key);
  return holdsFor(keys, keys.length - 1);
}

/** What is not so today is rarely so within days of it. */
const STATE_DAYS = 7;

/**
 * Whether what one article says is not so may have come to be so by the time of the other, or have ceased to be since:
 * `least` days or more lie between them. Then the two do not contradict each other.
 */
export function isOvertaken(
  holds: Holds,
  notOn: IsoDate | null,
  soOn: IsoDate | null,
  least: number,
): boolean {
  if (holds === 'for-good' || notOn === null || soOn === null) return false;
  const days = daysBetween(notOn, soOn);
  // What has come about cannot come not to have.
  return holds === 'so-far'
    ? days >= least
    : Math.abs(days) >= (holds === 'state' ? Math.max(least, STATE_DAYS) : least);
}
