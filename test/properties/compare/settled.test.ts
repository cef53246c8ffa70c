import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LibraryIndex, questionsOf, type Comparable } from '@shared/compare';
import { apply, type Docs } from '@shared/domain/apply';
import type { Article } from '@shared/domain/article';
import { EMPTY_DESK } from '@shared/domain/desk';
import { sameRef, type MarkRef } from '@shared/domain/mark';
import type { Question } from '@shared/domain/question';
import { detected } from '../../cases/compare/detected';
import { article, AT } from '../../support/articles';

const quake = (killed: string, injured: string, place: string) =>
  `The earthquake in ${place} killed ${killed} people and injured ${injured}, the home ministry said.\n`;

/** Articles that answer two questions in two places, and later ones that answer them again. */
const LIBRARY = [
  detected('a', quake('1,130', '2,400', 'Nepal'), '2015-04-25'),
  detected('b', quake('2,057', '4,100', 'Nepal'), '2015-04-26'),
  detected('c', quake('3,218', '6,500', 'Nepal'), '2015-04-27'),
  detected('d', quake('420', '900', 'Chile'), '2015-09-17'),
  detected('e', quake('512', '1,310', 'Chile'), '2015-09-18'),
];
const LATER = [
  detected('f', quake('5,057', '8,200', 'Nepal'), '2015-04-28'),
  detected('g', quake('640', '1,500', 'Chile'), '2015-09-19'),
];

const asArticle = (of: Comparable): Article => ({
  ...article(of.articleId),
  marks: Object.fromEntries(of.marks.map((mark) => [mark.id, mark])),
});
const START: Docs = {
  articles: Object.fromEntries(LIBRARY.map((one) => [one.articleId, asArticle(one)])),
  desk: EMPTY_DESK,
};

interface Wish {
  readonly merge: boolean;
  readonly first: number;
  readonly second: number;
  readonly cells: readonly number[];
}
const wish: fc.Arbitrary<Wish> = fc.record({
  merge: fc.boolean(),
  first: fc.nat(9),
  second: fc.nat(9),
  cells: fc.array(fc.nat(9), { minLength: 1, maxLength: 3 }),
});

const holds = (refs: readonly MarkRef[], ref: MarkRef): boolean => refs.some((one) => sameRef(one, ref));

/** Merges or splits what the screen shows now, as an editor would; what is refused changes nothing. */
function carryOut(
  docs: Docs,
  index: LibraryIndex,
  { merge, first, second, cells }: Wish,
  turn: number,
): Docs {
  const shown = questionsOf(index, Object.values(docs.desk.questions)).filter(
    ({ kind }) => kind === 'figure',
  );
  const [one, other] = [shown[first % shown.length], shown[second % shown.length]];
  if (one === undefined || other === undefined) return docs;
  const refs = one.cells.map(({ ref }) => ref);
  const base = { questionId: one.id, kind: 'figure', label: one.label } as const;
  const result = apply(
    docs,
    merge
      ? {
          type: 'question.merge',
          ...base,
          cells: [...refs, ...other.cells.map(({ ref }) => ref)],
          merged: [other.id],
        }
      : {
          type: 'question.split',
          ...base,
          cells: refs,
          off: cells.flatMap((at) => refs[at % refs.length] ?? []),
          offId: `split-${turn}`,
          offLabel: 'Split off',
        },
    { at: AT },
  );
  return result.ok ? result.value.docs : docs;
}

function stands(index: LibraryIndex, settled: readonly Question[]): void {
  const shown = questionsOf(index, settled);
  for (const question of settled) {
    const found = shown.find(({ id }) => id === question.id);
    expect(found?.cells.map(({ ref }) => ref)).toHaveLength(question.cells.length);
    for (const ref of question.cells)
      expect(holds(found?.cells.map((cell) => cell.ref) ?? [], ref)).toBe(true);
  }
  // No proposal brings two marks together that an editor settled, nor one that was taken out with one that stayed.
  for (const { cells } of shown.filter(({ status }) => status === 'proposed')) {
    const refs = cells.map(({ ref }) => ref);
    for (const question of settled) {
      const inside = refs.filter((ref) => holds(question.cells, ref));
      const outside = refs.filter((ref) => holds(question.apart, ref));
      expect(inside.length).toBeLessThan(2);
      expect(inside.length * outside.length).toBe(0);
    }
  }
}

it(
  'what an editor merged and split stands, whatever is imported or detected again',
  { timeout: 60_000 },
  () => {
    fc.assert(
      fc.property(fc.array(wish, { minLength: 1, maxLength: 6 }), (wishes) => {
        const index = LibraryIndex.of(LIBRARY);
        const docs = wishes.reduce((now, one, turn) => carryOut(now, index, one, turn), START);
        const settled = Object.values(docs.desk.questions);
        stands(index, settled);
        for (const later of LATER) index.add(later);
        stands(index, settled);
        // Detected again: the same marks come in anew, in another order.
        for (const again of LIBRARY.toReversed()) index.add({ ...again, marks: again.marks.toReversed() });
        stands(index, settled);
        stands(LibraryIndex.of([...LATER, ...LIBRARY]), settled);
      }),
      { numRuns: 60 },
    );
  },
);
