export type { Comparable } from './comparable';
export { compareCells, type CellOf } from './compare-cells';
export { crossCheck } from './cross-check';
export { diffTexts, type AlignedPart } from './diff/texts';
export { diffWords } from './diff/words';
export { LibraryIndex } from './library/library-index';
export { against, questionsOf } from './library/questions';
export type { Finding } from './reasons';
