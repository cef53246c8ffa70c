import { stated } from '../../../domain/figure';
import type { Mark } from '../../../domain/mark';
import type { Span } from '../../../domain/span';
import { headOf, isPerson } from '../measure/units';

type FigureMark = Extract<Mark, { kind: 'figure' }>;

const JOINS = /^(?:,|,? and| plus| as well as)\s*$/;

/**
 * What is counted beside this figure in one breath, each of other people, in the order of the text: the crew in "167
 * passengers and nine crew"; empty without such.
 */
export function joinedTo(
  text: string,
  mark: FigureMark,
  others: readonly FigureMark[],
): readonly FigureMark[] {
  if (personOf(mark) === null) return NONE;
  const run = [mark];
  const left = others.filter(({ end }) => end <= mark.start).sort((a, b) => b.start - a.start);
  for (const other of left)
    if (joins(text, other, run[0] ?? mark)) run.unshift(other);
    else break;
  const right = others.filter(({ start }) => start >= mark.end).sort((a, b) => a.start - b.start);
  for (const other of right)
    if (joins(text, run.at(-1) ?? mark, other)) run.push(other);
    else break;
  // "Five workers, two men and three women": the first are all of them.
  const rest = run.slice(1);
  const whole = rest.length > 1 && stated(run[0]?.figure ?? mark.figure) === sum(rest);
  const parts = whole ? (run[0] === mark ? [] : rest) : run;
  return new Set(parts.map(personOf)).size < parts.length ? NONE : parts.filter((part) => part !== mark);
}

const NONE: readonly FigureMark[] = [];

function joins(text: string, first: FigureMark, second: FigureMark): boolean {
  return personOf(first) !== null && personOf(second) !== null && JOINS.test(between(text, first, second));
}

/** What figures come to together. */
export function sum(marks: readonly FigureMark[]): number {
  return marks.reduce((all, { figure }) => all + (stated(figure) ?? 0), 0);
}

function between(text: string, first: Span, second: Span): string {
  return text.slice(first.end, second.start);
}

// "People" are everybody: nobody is joined to them.
function personOf({ figure }: FigureMark): string | null {
  const noun = headOf(figure.counted);
  return noun !== null && isPerson(noun) && noun !== 'person' ? noun : null;
}
