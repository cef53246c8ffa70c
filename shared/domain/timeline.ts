import type { PartialDate } from './date';
import { sameRef, type MarkRef } from './mark';
import type { Cell, ComparedQuestion, Pair } from './question';
import { unreachable } from './result';
import type { Term } from './vocabulary';

/** What an article does on the line of a question: says it first, or stands to what was said before as named here. */
export type TimelineStep =
  | 'claimed'
  | 'repeated'
  | 'agreed'
  | 'superseded'
  | 'disputed'
  | 'denied'
  | 'corrected'
  | 'narrowed'
  | 'beside';

/** How the steps are shown: word and glyph always together, tone as a third hint. */
export const TIMELINE_TERMS: Readonly<Record<TimelineStep, Omit<Term, 'key'>>> = {
  claimed: { label: 'Claims', glyph: '●', tone: 'soft' },
  repeated: { label: 'Repeats', glyph: '=', tone: 'good' },
  agreed: { label: 'Agrees', glyph: '≈', tone: 'good' },
  superseded: { label: 'Supersedes', glyph: '↷', tone: 'warn' },
  disputed: { label: 'Contradicts', glyph: '≠', tone: 'bad' },
  denied: { label: 'Denies', glyph: '⊘', tone: 'bad' },
  corrected: { label: 'Corrects', glyph: '✎', tone: 'warn' },
  narrowed: { label: 'Other scope', glyph: '⊂', tone: 'soft' },
  beside: { label: 'Not comparable', glyph: '∥', tone: 'warn' },
};

/** One point on the line of a question: what an article said, and how that stands to what was said before. */
export interface TimelineEntry {
  readonly ref: MarkRef;
  readonly asOf: PartialDate | null;
  /** Who says so: the publisher, or the article's title where the copy names none. */
  readonly by: string;
  /** Whom the article gives it to; null when it speaks for itself. */
  readonly speaker: string | null;
  readonly what: TimelineStep;
  /** The earlier cell that it is set against; null for the first. */
  readonly against: MarkRef | null;
  /** A sentence for the line: "“More than 310,000 people” takes the place of “some 250,000 people”." */
  readonly text: string;
}

/**
 * The line of a question over time: what was claimed, repeated, superseded, disputed, denied or corrected, in as-of
 * order. Each entry is set against the latest earlier one that it contradicts or denies, else against the latest.
 */
export function timelineOf(
  question: Pick<ComparedQuestion, 'cells' | 'pairs' | 'relation'>,
): TimelineEntry[] {
  return question.cells.map((cell) => {
    const pair = earlierPair(question, cell);
    const before = pair === null ? undefined : cellOf(question, pair.cells[0]);
    const { ref, asOf, publisher, articleTitle, saidBy } = cell;
    return {
      ref,
      asOf,
      by: publisher ?? articleTitle,
      speaker: saidBy,
      against: before?.ref ?? null,
      ...(pair === null || before === undefined ? first(question, cell) : told(cell, before, pair)),
    };
  });
}

/** How one cell stands to the others of its question. */
export interface Standing {
  readonly pair: Pair;
  /** The sentence of the line: "“6,621 people” takes the place of “5,057 people”." */
  readonly text: string;
}

/**
 * What a cell is set against: as on the line; the oldest of a question, which has nothing before it, against the first
 * later one that it contradicts or denies, else against the first. Null when nothing relates it to any.
 */
export function standingOf(question: Pick<ComparedQuestion, 'cells' | 'pairs'>, cell: Cell): Standing | null {
  const later = pairsWith(question, cell, 0);
  const pair = earlierPair(question, cell) ?? later.find(clashes) ?? later[0];
  if (pair === undefined) return null;
  const [then, now] = pair.cells.map((ref) => cellOf(question, ref));
  return then === undefined || now === undefined ? null : { pair, text: told(now, then, pair).text };
}

function earlierPair(question: Pick<ComparedQuestion, 'cells' | 'pairs'>, cell: Cell): Pair | null {
  const earlier = pairsWith(question, cell, 1);
  return earlier.findLast(clashes) ?? earlier.at(-1) ?? null;
}

/** The pairs in which a cell stands second or first, in the order of their other cells. */
function pairsWith(
  { cells, pairs }: Pick<ComparedQuestion, 'cells' | 'pairs'>,
  cell: Cell,
  place: 0 | 1,
): readonly Pair[] {
  const other = place === 0 ? 1 : 0;
  const mine = pairs.filter((pair) => sameRef(pair.cells[place], cell.ref));
  return cells.flatMap(({ ref }) => mine.find((pair) => sameRef(pair.cells[other], ref)) ?? []);
}

const clashes = ({ relation }: Pair): boolean => relation === 'conflicts' || relation === 'denies';

function cellOf({ cells }: Pick<ComparedQuestion, 'cells'>, ref: MarkRef): Cell | undefined {
  return cells.find((cell) => sameRef(cell.ref, ref));
}

type Told = Pick<TimelineEntry, 'what' | 'text'>;

function first(question: Pick<ComparedQuestion, 'cells' | 'relation'>, cell: Cell): Told {
  const now = quoted(cell);
  if (question.cells.length === 1 && question.relation === 'denies')
    return { what: 'denied', text: `${now} is reported and denied in one article.` };
  if (question.cells[0] === cell) return { what: 'claimed', text: `${now} is the first.` };
  return { what: 'claimed', text: `${now} stands for itself; nothing sets it against those before.` };
}

function told(cell: Cell, before: Cell, pair: Pair): Told {
  const [now, then] = [quoted(cell), quoted(before)];
  switch (pair.relation) {
    case 'same':
      return { what: 'repeated', text: `${now} says the same as ${then}.` };
    case 'compatible':
      return { what: 'agreed', text: `${now} agrees with ${then}.` };
    case 'supersedes':
      return { what: 'superseded', text: `${now} takes the place of ${then}.` };
    case 'conflicts':
      return { what: 'disputed', text: `${now} contradicts ${then}.` };
    case 'denies':
      // The words that deny a figure are a cell of their own, of another kind.
      if (cell.mark.kind !== before.mark.kind) return { what: 'denied', text: `${now} denies ${then}.` };
      if (pair.corrects === true) return { what: 'corrected', text: `${now} corrects ${then}.` };
      return { what: 'denied', text: `${now} stands against ${then}; one of the two is denied.` };
    case 'different-scope':
      return { what: 'narrowed', text: `${now} counts another part than ${then}.` };
    case 'not-comparable':
      return { what: 'beside', text: `${now} can’t be set against ${then}.` };
    default:
      return unreachable(pair.relation);
  }
}

/** How much of a passage the line repeats, in UTF-16 code units: enough to know it by. */
const LONGEST = 44;

function quoted({ mark }: Cell): string {
  const words = mark.exact.replace(/^["“”‘’']+|["“”‘’',.]+$/g, '');
  return `“${words.length > LONGEST ? `${words.slice(0, LONGEST).replace(/\s+\S*$/u, '')}…` : words}”`;
}
