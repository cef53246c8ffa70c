import { dateOf, blocksOf } from '@shared/detect';
import { expect, it } from 'vitest';
import { blocks } from './show';

it('makes each line a paragraph and leaves stray rules out', () => {
  expect(blocks('The ship left at dawn.\n|\n---\n\nNobody saw it go.')).toEqual([
    'body: The ship left at dawn.',
    'body: Nobody saw it go.',
  ]);
});

it('joins hard-wrapped lines into paragraphs', () => {
  const text =
    'The ship left the harbour at dawn and nobody on\nthe quay saw it go into the fog.\n\nThe crew was never found, the owners said.';
  expect(blocksOf(text)).toHaveLength(2);
});

it('reads Windows line ends, offsets untouched', () => {
  const text = 'Ship leaves\r\nThe old ship left the harbour at dawn on Monday.\r\n';
  expect(blocks(text)).toEqual([
    'headline: Ship leaves',
    'body: The old ship left the harbour at dawn on Monday.',
  ]);
});

it('sets a dateline apart', () => {
  expect(blocks('LEEDS, March 5 (Wire) — The old mill by the canal burned down on Monday.')).toEqual([
    'dateline: LEEDS, March 5 (Wire)',
    'body: The old mill by the canal burned down on Monday.',
  ]);
});

it('takes a short first line with a full stop for copy', () => {
  expect(
    blocks('The mill burned.\nFirefighters came too late to save the old building by the canal.')[0],
  ).toBe('body: The mill burned.');
});

it('sets the credit of a caption apart', () => {
  const text =
    'Mill burns\nThe old mill by the canal burned down on Monday.\n|\nThe mill (left) on Monday. (Wire-Photo) |\n';
  const caption = blocksOf(text).find(({ role }) => role === 'caption');
  expect(caption?.credit && text.slice(caption.credit.start, caption.credit.end)).toBe('(Wire-Photo)');
});

it('sees nothing in an empty text', () => {
  expect(blocksOf('')).toEqual([]);
  expect(blocksOf(' \n|\n')).toEqual([]);
});

it('suggests no date that the copy does not give in full', () => {
  const text = 'The old mill by the canal burned down on Monday, the owners said.';
  expect(dateOf(text, blocksOf(text)).date).toBeNull();
});

it('takes a full date in the copy only when a weekday agrees', () => {
  const agreeing = 'The mill burned down on Tuesday, March 28, 2017, its owners said.';
  const other = 'The mill burned down on Friday, long after the flood of March 28, 2017.';
  expect(dateOf(agreeing, blocksOf(agreeing)).date).toBe('2017-03-28');
  expect(dateOf(other, blocksOf(other)).date).toBeNull();
});
