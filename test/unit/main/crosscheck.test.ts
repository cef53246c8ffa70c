import { expect, it } from 'vitest';
import { LibraryIndex } from '@shared/compare';
import { listedOf, standingOfOffered } from '@shared/domain/offers';
import type { Question } from '@shared/domain/question';
import { checkedOf } from '../../../main/crosscheck';
import { detected } from '../../cases/compare/detected';

const TOLLS = [
  ['2015-04-25', 'at least 1,130'],
  ['2015-04-26', '2,057'],
  ['2015-04-28', '5,057'],
] as const;

const toll = (on: string, figure: string) =>
  detected(`on-${on}`, `The earthquake in Nepal killed ${figure} people, officials said.\n`, on);

function accepted(): { readonly index: LibraryIndex; readonly kept: Question } {
  const index = LibraryIndex.of(TOLLS.map(([on, figure]) => toll(on, figure)));
  const [question] = checkedOf(index, []).questions;
  if (question === undefined) throw new Error('the tolls answer one question');
  const { id, kind, label, cells } = question;
  const kept = { id, kind, label, cells: cells.map(({ ref }) => ref), status: 'accepted' } as const;
  return { index, kept: { ...kept, overrides: [], apart: [], absent: [], rates: [] } };
}

const offersOf = (index: LibraryIndex, kept: Question) => {
  const { questions } = checkedOf(index, [kept]);
  return { questions, offers: listedOf(questions, { [kept.id]: kept }).offers.get(kept.id) ?? [] };
};

it('sets what is offered to an accepted question against the latest of its figures', () => {
  const { index, kept } = accepted();
  index.add(toll('2015-05-02', '6,621'));
  const { offers } = offersOf(index, kept);
  const standings = offers.flatMap((offer) => offer.cells.map((cell) => standingOfOffered(offer, cell)));
  expect(standings.map((one) => [one?.pair.relation, one?.text])).toEqual([
    ['supersedes', '“6,621 people” takes the place of “5,057 people”.'],
  ]);
});

it('sets an older figure against the first that came after it, and a lower one against the higher', () => {
  const { index, kept } = accepted();
  index.add(toll('2015-04-24', '700'));
  index.add(toll('2015-05-01', '4,800'));
  const { offers } = offersOf(index, kept);
  const texts = offers.flatMap((offer) => offer.cells.map((cell) => standingOfOffered(offer, cell)?.text));
  expect(texts.toSorted()).toEqual([
    '“4,800 people” contradicts “5,057 people”.',
    '“at least 1,130 people” takes the place of “700 people”.',
  ]);
});

it('keeps what is offered the same object while nothing of it changes', () => {
  const { index, kept } = accepted();
  index.add(toll('2015-05-02', '6,621'));
  const [before, after] = [offersOf(index, kept), offersOf(index, kept)];
  expect(before.offers).toHaveLength(1);
  expect(after.questions.every((question, at) => question === before.questions[at])).toBe(true);
});

it('makes no row of a question of which one mark alone is left to be seen, and brings it back with the other', () => {
  const { index, kept } = accepted();
  const [first] = kept.cells;
  const hidden = TOLLS.slice(1).map(([on, figure]) => toll(on, figure));
  for (const article of hidden)
    index.add({ ...article, marks: article.marks.map((mark) => ({ ...mark, status: 'rejected' })) });
  expect(checkedOf(index, [kept]).questions).toEqual([]);
  for (const article of hidden) index.add(article);
  const [question] = checkedOf(index, [kept]).questions;
  expect(question?.cells.map(({ ref }) => ref)).toContainEqual(first);
  expect(question?.cells).toHaveLength(3);
});
