import { sameRef } from '../domain/mark';
import type { Cell, ComparedQuestion, Pair, TimelineEntry } from '../domain/question';

/** The line of a question over time: what was claimed, repeated, superseded, disputed or denied, in as-of order. */
export function timelineOf(question: ComparedQuestion): TimelineEntry[] {
  return question.cells.map((cell, at) => {
    const before = question.cells
      .slice(0, at)
      .findLast((earlier) => pairOf(question, earlier, cell) !== undefined);
    const pair = before === undefined ? undefined : pairOf(question, before, cell);
    return { ref: cell.ref, asOf: cell.asOf, by: cell.articleTitle, ...told(question, cell, before, pair) };
  });
}

function pairOf(question: ComparedQuestion, a: Cell, b: Cell): Pair | undefined {
  return question.pairs.find(({ cells: [x, y] }) => sameRef(x, a.ref) && sameRef(y, b.ref));
}

function told(
  question: ComparedQuestion,
  cell: Cell,
  before: Cell | undefined,
  pair: Pair | undefined,
): Pick<TimelineEntry, 'what' | 'text'> {
  const now = quoted(cell);
  if (before === undefined || pair === undefined) {
    const alone = question.cells.length === 1 && question.relation === 'denies';
    return alone
      ? { what: 'denied', text: `${now} is reported and denied in one article.` }
      : { what: 'claimed', text: `${now} is the first figure or wording.` };
  }
  const then = quoted(before);
  switch (pair.relation) {
    case 'supersedes':
      return { what: 'superseded', text: `${now} takes the place of ${then}.` };
    case 'conflicts':
      return { what: 'disputed', text: `${now} contradicts ${then}.` };
    case 'denies':
      return { what: 'denied', text: `${now} stands against ${then}, which is denied or corrected.` };
    case 'different-scope':
      return { what: 'narrowed', text: `${now} counts another part than ${then}.` };
    case 'same':
    case 'compatible':
    case 'not-comparable':
      return { what: 'repeated', text: `${now} stands beside ${then}.` };
  }
}

function quoted({ mark }: Cell): string {
  const words = mark.exact.replace(/^["“”‘’']+|["“”‘’',.]+$/g, '');
  return `“${words.length > 60 ? `${words.slice(0, 57).trimEnd()}…` : words}”`;
}
