import type { Mark } from '../../domain/mark';
import type { Span } from '../../domain/span';
import { headOf, isPerson } from './units';

type FigureMark = Extract<Mark, { kind: 'figure' }>;

const JOINS = /^(?:,|,? and| plus| as well as)\s*$/;

/** What is counted beside this figure in one breath, of other people: the crew in "167 passengers and nine crew"; null without such. */
export function joinedTo(text: string, mark: FigureMark, others: readonly FigureMark[]): FigureMark | null {
  const noun = personOf(mark);
  if (noun === null) return null;
  return (
    others.find((other) => {
      const [first, second] = other.start < mark.start ? [other, mark] : [mark, other];
      const who = personOf(other);
      return who !== null && who !== noun && JOINS.test(between(text, first, second));
    }) ?? null
  );
}

function between(text: string, first: Span, second: Span): string {
  return text.slice(first.end, second.start);
}

// "People" are everybody: nobody is joined to them.
function personOf({ figure }: FigureMark): string | null {
  const noun = headOf(figure.counted);
  return noun !== null && isPerson(noun) && noun !== 'person' ? noun : null;
}
