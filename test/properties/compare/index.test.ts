import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { crossCheck, LibraryIndex, possibleSlips, questionsOf, type Comparable } from '@shared/compare';
import { itemsOf, match } from '@shared/compare/library/items';
import { oneToOne } from '@shared/compare/library/one-to-one';
import { Strangers } from '@shared/compare/library/strangers';
import type { Question } from '@shared/domain/question';
import { detected } from '../../cases/compare/detected';
import { newsroom } from '../../support/newsroom';

// Twenty happenings of two months, three articles on each.
const library: readonly Comparable[] = newsroom(1_200, 11)
  .filter((_, index) => index % 60 < 3)
  .map(({ id, text, publishedOn }, index) => ({
    ...detected(id, text, publishedOn),
    addedAt: new Date(Date.UTC(2024, 0, 1) + index * 1_000).toISOString(),
  }));
const inOneGo = crossCheck(library, []);
const anyOrder = fc.shuffledSubarray([...library.keys()], { minLength: library.length });

const at = (index: number): Comparable => {
  const article = library[index];
  if (article === undefined) throw new RangeError(`there is no article ${index}`);
  return article;
};

describe('the index', () => {
  test('has something to find in the generated library', () => {
    expect(inOneGo.length).toBeGreaterThan(40);
    expect(new Set(inOneGo.map(({ kind }) => kind))).toEqual(new Set(['figure', 'quote']));
  });

  test('says the same in whatever order the articles come in', () => {
    fc.assert(
      fc.property(anyOrder, (order) => {
        expect(crossCheck(order.map(at), [])).toEqual(inOneGo);
      }),
      { numRuns: 8 },
    );
  }, 60_000);

  test('says the same after any removals, edits and questions asked in between as one made afresh', () => {
    const step = fc.record({
      at: fc.nat({ max: library.length - 1 }),
      how: fc.constantFrom('add', 'remove', 'shorten', 'ask', 'dismiss'),
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 5, maxLength: 40 }), (steps) => {
        const index = LibraryIndex.of(library);
        const held = new Map(library.map((article) => [article.articleId, article]));
        const settled = new Map<string, Question>();
        for (const { at: place, how } of steps) {
          const article = at(place);
          const { articleId, marks } = article;
          if (how === 'remove') {
            index.remove(articleId);
            held.delete(articleId);
          } else if (how === 'ask') questionsOf(index, [...settled.values()]);
          else if (how === 'dismiss') dismiss(inOneGo[place % inOneGo.length], settled);
          else {
            const now = how === 'add' ? article : { ...article, marks: marks.slice(0, marks.length >> 1) };
            index.add(now);
            held.set(articleId, now);
          }
        }
        const afresh = LibraryIndex.of([...held.values()]);
        const questions = [...settled.values()];
        expect(questionsOf(index, questions)).toEqual(questionsOf(afresh, questions));
        expect(possibleSlips(index, questions)).toEqual(possibleSlips(afresh, questions));
      }),
      { numRuns: 10 },
    );
  }, 60_000);

  test('finds every pair that comparing all with all finds', () => {
    const index = LibraryIndex.of(library);
    const items = library.flatMap(itemsOf);
    const all = items.flatMap((b, place) =>
      items.slice(0, place).flatMap((a) => {
        const found = match(a, b);
        return found === null ? [] : [{ a, b, match: found }];
      }),
    );
    const missed = oneToOne(all).filter(({ a, b }) => !index.linksOf(a.key).has(b.key));
    expect(missed.map(({ a, b }) => [a.reading.sentence.text, b.reading.sentence.text])).toEqual([]);
  });

  test('an edit leaves every question it does not touch the same object', () => {
    const index = LibraryIndex.of(library);
    const before = questionsOf(index, []);
    const article = at(7);
    index.add({ ...article, marks: article.marks.slice(1) });
    const after = new Set(questionsOf(index, []));
    const touched = before.filter(({ cells }) =>
      cells.some(({ ref }) => ref.articleId === article.articleId),
    );
    expect(touched.length).toBeGreaterThan(0);
    expect(
      before.filter((question) => !after.has(question)).every((question) => touched.includes(question)),
    ).toBe(true);
  });
});

test('an article that is changed over and over takes no more room', () => {
  const added = vi.spyOn(Strangers.prototype, 'add');
  const index = LibraryIndex.of(library.slice(0, 10));
  const highest = (): number => Math.max(...added.mock.calls.flatMap(([numbers]) => numbers));
  const places = (): number => Math.max(...added.mock.results.map(({ value }) => Number(value)));
  const before = [highest(), places()];
  for (let round = 0; round < 20; round += 1) for (const place of [3, 7]) index.add(at(place));
  expect(added).toHaveBeenCalledTimes(50);
  expect([highest(), places()]).toEqual(before);
  added.mockRestore();
});

test('nothing that the engine would match is parted at a glance', () => {
  const strangers = new Strangers();
  const items = library.flatMap((article, place) => {
    const own = itemsOf(article);
    return own.map((item) => ({ item, place }));
  });
  let first = 0;
  for (const article of library) {
    const own = items
      .filter(({ item }) => item.reading.articleId === article.articleId)
      .map(({ item }) => item);
    strangers.add(
      own.map((_, index) => first + index),
      own,
    );
    first += own.length;
  }
  let parted = 0;
  for (const [b, { item: one }] of items.entries()) {
    for (const [a, { item: other }] of items.slice(0, b).entries()) {
      if (one.kind !== 'figure' || other.kind !== 'figure' || !strangers.are(a, b)) continue;
      parted += 1;
      expect(match(other, one)).toBeNull();
    }
  }
  expect(parted).toBeGreaterThan(1_000);
});

function dismiss(question: (typeof inOneGo)[number] | undefined, settled: Map<string, Question>): void {
  if (question === undefined) return;
  const { id, kind, label, cells } = question;
  settled.set(id, {
    id,
    kind,
    label,
    cells: cells.map(({ ref }) => ref),
    status: 'dismissed',
    apart: [],
    absent: [],
    rates: [],
    overrides: [],
  });
}
