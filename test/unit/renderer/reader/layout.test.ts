import { describe, expect, it } from 'vitest';
import type { Block } from '@shared/domain/article';
import { bucket, drawnAt, paragraphAt, paragraphs } from '../../../../renderer/features/reader/layout';

const TEXT = `MOSCOW (AFP) -- Talks began.
|
A handshake in Moscow. (AFP-Yonhap) |
Syria is a sovereign country - Vladimir Putin |
The end.`;

function block(words: string, role: Block['role'], credit?: string): Block {
  const start = TEXT.indexOf(words);
  if (credit === undefined) return { start, end: start + words.length, role };
  const at = TEXT.indexOf(credit, start);
  return {
    start,
    end: start + words.length,
    role,
    credit: { start: at, end: at + credit.length },
  };
}

const layout = paragraphs({
  text: TEXT,
  blocks: [
    block('MOSCOW (AFP) --', 'dateline'),
    block('Talks began.', 'body'),
    block('A handshake in Moscow. (AFP-Yonhap)', 'caption', '(AFP-Yonhap)'),
    block('Syria is a sovereign country - Vladimir Putin', 'pull-quote', 'Vladimir Putin'),
    block('The end.', 'body'),
  ],
});
const words = (index: number): string =>
  TEXT.slice(layout[index]?.words.start ?? 0, layout[index]?.words.end ?? 0);

describe('setting paragraphs', () => {
  it('runs a dateline in before its paragraph', () => {
    expect(layout).toHaveLength(4);
    expect(layout[0]?.dateline).toMatchObject({ start: 0, end: 15 });
    expect(words(0)).toBe('MOSCOW (AFP) -- Talks began.');
  });

  it('sets credits apart, without what joined them to the words', () => {
    expect(words(1)).toBe('A handshake in Moscow.');
    expect(words(2)).toBe('Syria is a sovereign country');
  });

  it('finds the paragraph of any offset', () => {
    expect(layout.map(({ start }) => paragraphAt(layout, start))).toEqual([0, 1, 2, 3]);
    expect(paragraphAt(layout, TEXT.indexOf('|'))).toBe(0);
    expect(paragraphAt(layout, TEXT.length)).toBe(3);
  });
});

describe('sorting marks into paragraphs', () => {
  it('puts a mark into each paragraph that it touches', () => {
    const across = { start: TEXT.indexOf('Moscow.'), end: TEXT.indexOf('sovereign') };
    const inLast = { start: TEXT.indexOf('end'), end: TEXT.length };
    expect(bucket(layout, [across, inLast])).toEqual([[], [across], [across], [inLast]]);
  });
});

describe('a drawn offset', () => {
  const rule = TEXT.indexOf('|');
  const dash = TEXT.indexOf(' - Vladimir') + 1;

  it('stays where it is, the end of the words included', () => {
    for (const offset of [0, TEXT.indexOf('Talks'), TEXT.indexOf('Syria'), TEXT.length])
      expect([drawnAt(layout, offset, 1), drawnAt(layout, offset, -1)]).toEqual([offset, offset]);
  });

  it('is the next or the last before a rule between blocks', () => {
    expect(drawnAt(layout, rule, 1)).toBe(TEXT.indexOf('A handshake'));
    expect(drawnAt(layout, rule, -1)).toBe(TEXT.indexOf('\n'));
  });

  it('steps over what joins words and credit', () => {
    expect(drawnAt(layout, dash, 1)).toBe(TEXT.indexOf('Vladimir'));
    expect(drawnAt(layout, dash, -1)).toBe(TEXT.indexOf(' - Vladimir'));
  });

  it('is the end when nothing is drawn after it', () => {
    expect(drawnAt(layout, TEXT.length + 3, 1)).toBe(TEXT.length);
    expect(drawnAt([], 4, 1)).toBe(4);
  });
});
