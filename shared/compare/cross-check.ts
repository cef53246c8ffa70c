import type { ComparedQuestion, Question } from '../domain/question';
import type { Comparable } from './comparable';
import { LibraryIndex } from './library/library-index';
import { questionsOf } from './library/questions';

/**
 * Cross-checks articles in one go: the questions they answer, worst first. A library that changes keeps a
 * `LibraryIndex` instead and asks `questionsOf` or `against`.
 */
export function crossCheck(
  articles: readonly Comparable[],
  settled: readonly Question[],
): ComparedQuestion[] {
  return questionsOf(LibraryIndex.of(articles), settled);
}
