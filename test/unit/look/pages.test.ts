import { expect, it } from 'vitest';
import type { ComparedQuestion } from '@shared/domain/question';
import { pageOf, type News } from '../../../main/look/pages';
import { slip, tolls } from '../report/sample';

const { question } = tolls();
const { slip: possible } = slip();

function pages(news: News): readonly ReturnType<typeof pageOf>[] {
  const all = [pageOf(news, 0)];
  let from = 0;
  for (let last = all[0]; last !== undefined && last.left > 0 && all.length < 1_000; last = all.at(-1)) {
    from += last.questions.length + last.slips.length;
    all.push(pageOf(news, from));
  }
  return all;
}

it('gives an answer in pages that together are the whole of it, in order', () => {
  const news: News = {
    questions: Array.from({ length: 700 }, (_, index) => (index % 7 === 0 ? index : question)),
    slips: [possible, 3, possible],
  };
  const all = pages(news);
  expect(all.length).toBeGreaterThan(2);
  expect(all.flatMap(({ questions }) => questions)).toEqual(news.questions);
  expect(all.flatMap(({ slips }) => slips)).toEqual(news.slips);
  expect(all.map(({ left }) => left).at(-1)).toBe(0);
  for (const page of all) expect(JSON.stringify(page).length).toBeLessThan(1_000_000);
});

it('gives what the window holds already in one page, and a giant in one of its own', () => {
  const known = { questions: Array.from({ length: 11_000 }, (_, index) => index), slips: [] };
  expect(pages(known)).toHaveLength(1);
  const [cell] = question.cells;
  if (cell === undefined) throw new Error('no cell');
  const giant: ComparedQuestion = { ...question, cells: Array.from({ length: 900 }, () => cell) };
  expect(pages({ questions: [giant, giant], slips: [] }).map(({ left }) => left)).toEqual([1, 0]);
});

it('has nothing to give of an empty library', () => {
  expect(pageOf({ questions: [], slips: [] }, 0)).toEqual({ questions: [], slips: [], left: 0 });
});
