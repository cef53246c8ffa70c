import { currentVersion, type Article } from '@shared/domain/article';
import { folded } from '@shared/domain/fold';
import type { Mark, MarkRef } from '@shared/domain/mark';
import type { ComparedQuestion, Pair } from '@shared/domain/question';

/** Two passages that answer one question, or the same words quoted in both articles. */
export interface Link {
  readonly id: string;
  readonly left: Mark;
  readonly right: Mark;
  readonly label: string;
  /** Whether Stet, or an editor, is sure that they answer one question. */
  readonly sure: boolean;
  /** Null for equal quotes that belong to no question. */
  readonly pair: Pair | null;
  /** Whether the pair's first cell is the left one. */
  readonly forward: boolean;
}

/** Shorter quotes ("right", "very serious") are the same words by chance. In UTF-16 code units. */
const TELLING = 20;

/** What joins two articles, in the order of the left text. An article beside itself joins each pair once. */
export function linksOf(
  left: Article,
  right: Article,
  questions: readonly ComparedQuestion[],
): readonly Link[] {
  const links: Link[] = [];
  const add = (link: Link): void => {
    const known = links.some((other) => other.left.id === link.left.id && other.right.id === link.right.id);
    if (!known) links.push(link);
  };
  for (const question of questions)
    for (const pair of question.pairs) {
      const sides = placed(pair.cells, left, right);
      if (sides !== null)
        add({ id: idOf(sides), ...sides, label: question.label, sure: question.sure, pair });
    }
  if (left.id !== right.id) for (const sides of equalQuotes(left, right)) add(sides);
  return links.toSorted((a, b) => a.left.start - b.left.start || a.right.start - b.right.start);
}

function placed(
  [first, second]: readonly [MarkRef, MarkRef],
  left: Article,
  right: Article,
): (Sides & { forward: boolean }) | null {
  const straight = pairUp(first, second, left, right);
  if (straight !== null) return { ...straight, forward: true };
  const crossed = pairUp(second, first, left, right);
  return crossed === null ? null : { ...crossed, forward: false };
}

interface Sides {
  readonly left: Mark;
  readonly right: Mark;
}

function pairUp(a: MarkRef, b: MarkRef, left: Article, right: Article): Sides | null {
  if (a.articleId !== left.id || b.articleId !== right.id) return null;
  const [first, second] = [left.marks[a.markId], right.marks[b.markId]];
  return first === undefined || second === undefined ? null : { left: first, right: second };
}

function equalQuotes(left: Article, right: Article): readonly Link[] {
  const byWords = new Map(quotesOf(left).map((mark) => [wordsOf(mark), mark]));
  return quotesOf(right).flatMap((mark) => {
    const same = byWords.get(wordsOf(mark));
    if (same === undefined) return [];
    const sides = { left: same, right: mark };
    return [{ id: idOf(sides), ...sides, label: 'The same words', sure: true, pair: null, forward: true }];
  });
}

function quotesOf(article: Article): readonly Mark[] {
  const { id } = currentVersion(article);
  return Object.values(article.marks).filter(
    (mark) =>
      mark.kind === 'quote' &&
      mark.versionId === id &&
      mark.status !== 'rejected' &&
      wordsOf(mark).length >= TELLING,
  );
}

const wordsOf = (mark: Mark): string => (mark.kind === 'quote' ? folded(mark.quote.text) : '');

const idOf = ({ left, right }: { left: Mark; right: Mark }): string => `${left.id} ${right.id}`;

/** The link of these two marks, if they are joined. */
export function linkBetween(links: readonly Link[], left: string | null, right: string | null): Link | null {
  return (
    links.find((link) => link.left.id === left && link.right.id === right) ??
    links.find((link) => link.left.id === left || link.right.id === right) ??
    null
  );
}
