import type { ComparedQuestion } from '@shared/domain/question';

/** The questions that could be merged with this one: of its kind and with the words asked for, those that share most words with it first. */
export function mergeable(
  question: ComparedQuestion,
  questions: readonly ComparedQuestion[],
  asked: string,
): readonly ComparedQuestion[] {
  const own = new Set(wordsOf(question.label));
  const wanted = wordsOf(asked);
  const shared = ({ label }: ComparedQuestion): number =>
    wordsOf(label).filter((word) => own.has(word)).length;
  return questions
    .filter((other) => other.id !== question.id && other.kind === question.kind)
    .filter((other) => wanted.every((word) => other.label.toLowerCase().includes(word)))
    .map((other) => ({ other, shares: shared(other) }))
    .toSorted((a, b) => b.shares - a.shares)
    .map(({ other }) => other);
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
