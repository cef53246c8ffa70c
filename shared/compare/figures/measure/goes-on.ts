import type { Figure } from '../../../domain/figure';
import type { Span } from '../../../domain/span';
import { HEDGES, hedgesAnd } from '../../lexicon/hedges';
import type { Reading, ReadSentence } from '../../text/reading';
import { isPlainCount } from './units';

/** A figure of the article that another one leans on. */
interface Stated extends Span {
  readonly figure: Pick<Figure, 'unit' | 'counted' | 'low' | 'high'>;
}

/** What a figure leans on: the earlier figure, and the index of the sentence that holds it. */
export interface LeansOn<T> {
  readonly mark: T;
  readonly at: number;
}

// "Of those, thirty-one were in the port".
const OF_THOSE = new RegExp(
  String.raw`^\W*(?:of|among)\s+(?:those|these|them|that (?:number|total|figure)|the total)\b,?\s*[^.;:,\d]{0,25}$`,
  'i',
);

// "The rate had been 6.6 percent in April".
const THE_RATE = new RegExp(
  String.raw`^\W*(?:the|that|its|their|this)\s+(?:rate|figure|reading|level|proportion|percentage|total|number|sum|amount|previous (?:figure|rate|reading))\s+(?:(?:had|has|was|is|were|been|then|now|only|already)\s+)*(?:(?:rose|risen|fell|fallen|climbed|eased|stood|stands|slipped|dropped|came)\s+(?:(?:in|up|back|down)\s+)?(?:to|at|from)\s+)?${HEDGES}$`,
  'i',
);

// "Part of more than 1,100 the German firm is cutting", "among 600 that the bank is shedding".
const PART_OF = new RegExp(
  String.raw`(?:\bpart of|\bout of|\bamong|\bamongst|\bone of|\bsome of)\s+${hedgesAnd('a total of', 'the', 'the total of')}$`,
  'i',
);
const CLAUSE =
  /^(?:\s+(?:the|it|its|they|that|which|we|he|she|being|going|to be|now|already|planned|announced|due|across|worldwide|nationwide|in (?:all|total))\b|\s*[.,;]|\s*$)/i;

/** How many sentences back "the rate" may have been named. */
const BACK = 2;

/** The earlier figure of which this one gives a part or another value without saying what it is of; null for none. */
export function leansOn<T extends Stated>(
  { sentences }: Pick<Reading, 'sentences'>,
  at: number,
  mark: T,
  others: readonly T[],
): LeansOn<T> | null {
  const sentence = sentences[at];
  if (sentence === undefined) return null;
  const before = sentence.text.slice(0, Math.max(0, mark.start - sentence.start));
  const { unit, counted } = mark.figure;
  if (unit === null && counted === null && PART_OF.test(before) && CLAUSE.test(behind(sentence, mark))) {
    const whole = lastIn(sentence, others, (other) => other.end <= mark.start && isPlainCount(other.figure));
    return whole === null ? null : { mark: whole, at };
  }
  if (OF_THOSE.test(before)) {
    const last = sentences[at - 1];
    const least = mark.figure.low ?? mark.figure.high ?? 0;
    if (last === undefined || !isPlainCount(mark.figure)) return null;
    const whole = lastIn(
      last,
      others,
      ({ figure }) => isPlainCount(figure) && (figure.high ?? figure.low ?? 0) >= least,
    );
    return whole === null ? null : { mark: whole, at: at - 1 };
  }
  if (!THE_RATE.test(before)) return null;
  for (let back = at - 1; back >= 0 && back >= at - BACK; back -= 1) {
    const earlier = sentences[back];
    const named =
      earlier === undefined
        ? null
        : lastIn(earlier, others, ({ figure }) => figure.unit === unit && unit !== null);
    if (named !== null) return { mark: named, at: back };
  }
  return null;
}

function behind(sentence: ReadSentence, mark: Span): string {
  return sentence.text.slice(mark.end - sentence.start);
}

function lastIn<T extends Stated>(
  { start, end }: Span,
  others: readonly T[],
  fits: (other: T) => boolean,
): T | null {
  return others.findLast((other) => other.start >= start && other.end <= end && fits(other)) ?? null;
}
