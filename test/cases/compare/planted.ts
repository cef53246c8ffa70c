import { crossCheck, type Comparable } from '@shared/compare';
import type { ComparedQuestion } from '@shared/domain/question';
import type { Span } from '@shared/domain/span';
import { detected } from './detected';

/** One error planted in a copy of an article: the words at `at` replaced. */
export interface Plant {
  readonly kind: 'figure' | 'not' | 'speaker';
  readonly at: Span;
  readonly to: string;
  /** Start of the mark in the original that must be reported. */
  readonly markAt: number;
}

/** What the cross-check of original and copy said of one plant. */
export interface Outcome {
  readonly plant: Plant;
  readonly reported: boolean;
  /** Labels of conflicts that nobody planted. */
  readonly falseAlarms: readonly string[];
}

/** Every error that can be planted in an article: each figure altered, each "not" in a quote dropped, each speaker swapped. */
export function plantsIn(article: Comparable): Plant[] {
  return [...figurePlants(article), ...notPlants(article), ...speakerPlants(article)];
}

/** Plants one error and cross-checks the copy against the original, both read from raw text. */
export function tryPlant(original: Comparable, plant: Plant): Outcome {
  const { text, publishedOn } = original;
  const copy = text.slice(0, plant.at.start) + plant.to + text.slice(plant.at.end);
  const questions = crossCheck([original, detected('copy', copy, publishedOn)], []);
  const conflicts = questions.filter(
    (question) => question.relation === 'conflicts' || question.relation === 'supersedes',
  );
  const isPlant = (question: ComparedQuestion): boolean =>
    question.cells.some(
      (cell) =>
        cell.ref.articleId === 'original' &&
        (cell.mark.start === plant.markAt ||
          (cell.mark.start < plant.at.end && plant.at.start < cell.mark.end)),
    );
  return {
    plant,
    reported: conflicts.some(isPlant),
    falseAlarms: conflicts.filter((question) => !isPlant(question)).map((question) => question.label),
  };
}

function figurePlants({ text, marks }: Comparable): Plant[] {
  return marks.flatMap((mark) => {
    if (mark.kind !== 'figure' || mark.salience === 'low') return [];
    const number = /\d[\d,]*(?:\.\d+)?/.exec(mark.exact);
    if (number === null) return [];
    const start = mark.start + number.index;
    const end = start + number[0].length;
    if (/\d/.test(text.slice(end, mark.end))) return [];
    return [{ kind: 'figure' as const, at: { start, end }, to: altered(number[0]), markAt: mark.start }];
  });
}

// Half as much again, in the notation of the copy.
function altered(number: string): string {
  const decimals = number.split('.')[1]?.length ?? 0;
  const value = Number(number.replaceAll(',', '')) * 1.5;
  const digits =
    decimals > 0
      ? value.toFixed(decimals)
      : String(Math.max(Math.round(value), Number(number.replaceAll(',', '')) + 1));
  return number.includes(',') || value >= 10_000 ? Number(digits).toLocaleString('en-GB') : digits;
}

const NOT =
  /\b(?:(?<verb>do|does|did|is|are|was|were|have|has|had|wo|ca|could|would|should)n['’]t|(?<word>not|never) )/gu;
const WHOLE: Readonly<Record<string, string>> = { wo: 'will', ca: 'can' };

function notPlants({ text, marks }: Comparable): Plant[] {
  return marks.flatMap((mark) => {
    if (mark.kind !== 'quote') return [];
    return Array.from(text.slice(mark.start, mark.end).matchAll(NOT), (match): Plant => {
      const verb = match.groups?.['verb'];
      const start = mark.start + match.index;
      return {
        kind: 'not',
        at: { start, end: start + match[0].length },
        to: verb === undefined ? '' : (WHOLE[verb] ?? verb),
        markAt: mark.start,
      };
    });
  });
}

function speakerPlants({ text, marks }: Comparable): Plant[] {
  const quotes = marks.flatMap((mark) =>
    mark.kind === 'quote' && mark.quote.form === 'direct' && mark.quote.speaker !== null
      ? [{ mark, speaker: mark.quote.speaker }]
      : [],
  );
  return quotes.flatMap(({ mark, speaker }): Plant[] => {
    const other = quotes
      .find((one) => one.speaker.name !== speaker.name && /\p{Lu}\p{L}+$/u.test(one.speaker.name))
      ?.speaker.name.split(' ')
      .at(-1);
    const surname = /\p{Lu}\p{L}+$/u.exec(text.slice(speaker.start, speaker.end));
    if (other === undefined || surname === null) return [];
    const start = speaker.start + surname.index;
    return [{ kind: 'speaker', at: { start, end: speaker.end }, to: other, markAt: mark.start }];
  });
}
