import { currentVersion, displayTitle, type Article } from '@shared/domain/article';
import { holds } from '@shared/domain/mark';
import { listedOf, standingOfOffered, type Offer } from '@shared/domain/offers';
import { worst, type ComparedQuestion, type CrossChecked, type Question } from '@shared/domain/question';
import { accepted, possibleSlips, questionsOf, type Comparable, type LibraryIndex } from '@shared/compare';

/** What an index holds, checked: the questions and, beside them, the possible slips. */
export function checkedOf(index: LibraryIndex, settled: readonly Question[]): CrossChecked {
  const questions = withOffers(index, questionsOf(index, settled), settled);
  return { questions, slips: possibleSlips(index, settled) };
}

/**
 * A proposal links a new mark with the surest of the marks that an accepted question holds. Where it is offered to that
 * question, the editor asks how it stands to all of them: beside a growing toll the surest may be the oldest.
 */
function withOffers(
  index: LibraryIndex,
  questions: readonly ComparedQuestion[],
  settled: readonly Question[],
): readonly ComparedQuestion[] {
  const { offers } = listedOf(questions, Object.fromEntries(settled.map((one) => [one.id, one])));
  if (offers.size === 0) return questions;
  const compared = new Map<ComparedQuestion, ComparedQuestion>();
  for (const question of settled) {
    const offered = offers.get(question.id) ?? [];
    const now = offered.length === 0 ? undefined : questions.find(({ id }) => id === question.id);
    if (now !== undefined)
      for (const offer of offered) compared.set(offer.proposal, offeredTo(index, question, now, offer));
  }
  return questions.map((question) => compared.get(question) ?? question);
}

// What did not change stays the object that it was, and need not cross to the window again.
const OFFERED = new WeakMap<
  ComparedQuestion,
  { readonly now: ComparedQuestion; readonly offered: ComparedQuestion }
>();

function offeredTo(
  index: LibraryIndex,
  question: Question,
  now: ComparedQuestion,
  { proposal, cells }: Offer,
): ComparedQuestion {
  const known = OFFERED.get(proposal);
  if (known?.now === now) return known.offered;
  const fresh = cells.map(({ ref }) => ref);
  const whole = accepted(index, { ...question, cells: [...question.cells, ...fresh] }) ?? proposal;
  const pairs = whole.pairs.filter((pair) => pair.cells.some((ref) => holds(fresh, ref)));
  const offer = {
    proposal: { ...proposal, cells: whole.cells, rates: whole.rates, pairs },
    cells: whole.cells.filter(({ ref }) => holds(fresh, ref)),
  };
  const standings = offer.cells.flatMap((cell) => standingOfOffered(offer, cell) ?? []);
  const offered: ComparedQuestion = {
    ...offer.proposal,
    relation: standings.length === 0 ? 'not-comparable' : worst(standings.map(({ pair }) => pair.relation)),
    verdict: standings.map(({ text }) => text).join(' '),
  };
  OFFERED.set(proposal, { now, offered });
  return offered;
}

/** An article as the comparison wants it: its current text and the marks made on it. */
export function comparableOf(article: Article): Comparable {
  const version = currentVersion(article);
  return {
    articleId: article.id,
    title: displayTitle(article),
    publisher: article.publisher,
    publishedOn: article.publishedOn,
    text: version.text,
    blocks: version.blocks,
    marks: Object.values(article.marks).filter(({ versionId }) => versionId === version.id),
    addedAt: article.addedAt,
  };
}
