import { reason, type Finding } from '../reasons';
import { droppedNegation } from '../text/frame';
import { sharedNames } from '../text/same-name';
import { contradiction, otherCause, otherFlag, otherOutcome } from './contradict';
import type { ClaimReading } from './read';

/**
 * Two claims of the same named thing, offered to be read side by side: the thing's designation must stand in both
 * ("S-300"), and another name beside it. Stet does not judge whether they agree, except where one denies in so many
 * words what the other reports, or where both print one sentence and only one of them its "not".
 */
export function compareClaims(
  a: ClaimReading,
  b: ClaimReading,
): (Finding & { readonly score: number }) | null {
  if (a.articleId === b.articleId) return null;
  const negation = droppedNegation(a, b);
  if (negation !== null) {
    const { relation, because } = negation;
    return { score: 20, relation, because: [because], difference: null, words: null };
  }
  const against = contradiction(a, b) ?? otherCause(a, b) ?? otherFlag(a, b) ?? otherOutcome(a, b);
  if (against !== null) return against;
  const thing = [...a.things.keys()].find((key) => b.things.has(key));
  if (thing === undefined) return null;
  const names = sharedNames(a, b).filter((name) => name.weight >= 2 && name.key !== thing);
  if (names.length === 0) return null;
  const [x, y] = [a.things.get(thing) ?? a.mark, b.things.get(thing) ?? b.mark];
  const denial = a.denied ?? b.denied;
  const denier = a.denied !== null ? a : b;
  const together = reason(
    `Both name the ${thing.toUpperCase()}, with ${names
      .slice(0, 2)
      .map((name) => name.exact)
      .join(' and ')} beside it.`,
    [a.articleId, x],
    [b.articleId, y],
  );
  return {
    score: 4 + names.length,
    relation: denial === null ? 'compatible' : 'denies',
    because:
      denial === null
        ? [together]
        : [reason('The copy says that this was denied.', [denier.articleId, denial]), together],
    difference: null,
    words: null,
  };
}
