import type { IsoDate } from '../../../domain/date';
import type { Figure } from '../../../domain/figure';
import type { Span } from '../../../domain/span';
import { AS_AGAINST, hedgesAnd } from '../../lexicon/hedges';
import type { ReadSentence } from '../../text/reading';

interface Stated extends Span {
  readonly figure: Pick<Figure, 'unit' | 'counted'>;
}

const WAS = new RegExp(
  String.raw`(?:${AS_AGAINST}|\bafter|\breplaces) ${hedgesAnd('a revised', 'the')}[$€£¥]?$`,
  'i',
);

/** So many characters away, two figures of a sentence are one move. */
const MOVE = 90;

/**
 * Whether the figure is only recalled as what another of its sentence was before: "eased to 3.1 percent in June, from
 * 3.4 percent in May".
 */
export function isRecalled(sentence: ReadSentence, mark: Stated, others: readonly Stated[]): boolean {
  if (!WAS.test(sentence.text.slice(0, mark.start - sentence.start))) return false;
  return others.some(
    (other) =>
      other.figure.unit === mark.figure.unit &&
      Math.max(other.start - mark.end, mark.start - other.end) <= MOVE &&
      (mark.figure.unit !== null ||
        other.figure.counted === mark.figure.counted ||
        mark.figure.counted === null),
  );
}

/** Whether one figure only recalls what an earlier article, that of the other, gave. */
export function recalls(
  one: { readonly recalled: boolean; readonly publishedOn: IsoDate | null },
  other: { readonly publishedOn: IsoDate | null },
): boolean {
  return one.recalled && (other.publishedOn ?? '9') < (one.publishedOn ?? '');
}
