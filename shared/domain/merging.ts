import type { MarkRef } from './mark';
import { shorten } from './passage';
import type { Override, Question } from './question';
import { isBetween, rateWords, type Rate } from './rate';
import { RELATION_TERMS } from './relation';

type Carrying = Pick<Question, 'label' | 'rates' | 'overrides'>;

/**
 * Why these questions can't be made one as they stand, in a sentence; null when they can. Two rates between the same
 * currencies, or two rulings on one pair, would each undo the other without a word.
 */
export function atOdds(questions: readonly Carrying[]): string | null {
  const rates: { readonly rate: Rate; readonly label: string }[] = [];
  const rulings = new Map<string, { readonly relation: Override['relation']; readonly label: string }>();
  for (const { label, rates: own, overrides } of questions) {
    for (const rate of own) {
      const other = rates.find((known) => isBetween(known.rate, rate.from, rate.to));
      if (other !== undefined && rateWords(other.rate) !== rateWords(rate))
        return `“${shorten(other.label)}” has the rate ${rateWords(other.rate)}, and “${shorten(label)}” has ${rateWords(rate)}. Remove or change one of them, then merge.`;
      rates.push({ rate, label });
    }
    for (const { cells, relation } of overrides) {
      const key = pairKey(cells);
      const other = rulings.get(key);
      if (other !== undefined && other.relation !== relation)
        return `You ruled one pair “${RELATION_TERMS[other.relation].label}” in “${shorten(other.label)}” and “${RELATION_TERMS[relation].label}” in “${shorten(label)}”. Take one ruling back, then merge.`;
      rulings.set(key, { relation, label });
    }
  }
  return null;
}

/** The rates of questions that are not at odds, each once. */
export function ratesOf(questions: readonly Carrying[]): Rate[] {
  const all: Rate[] = [];
  for (const rate of questions.flatMap(({ rates }) => rates))
    if (!all.some((known) => isBetween(known, rate.from, rate.to))) all.push({ ...rate });
  return all;
}

/** The rulings of questions that are not at odds: one for a pair, with every reason that was given for it. */
export function overridesOf(questions: readonly Carrying[]): Override[] {
  const all = new Map<string, Override>();
  for (const override of questions.flatMap(({ overrides }) => overrides)) {
    const key = pairKey(override.cells);
    const known = all.get(key);
    const [first, second] = override.cells;
    if (known === undefined) all.set(key, { ...override, cells: [{ ...first }, { ...second }] });
    else if (known.reason !== override.reason)
      all.set(key, { ...known, reason: `${known.reason} ${override.reason}` });
  }
  return [...all.values()];
}

function pairKey(cells: readonly MarkRef[]): string {
  return cells
    .map(({ articleId, markId }) => `${articleId} ${markId}`)
    .toSorted()
    .join('|');
}
