import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { linesOf, paragraphsOf, type Piece } from '../../../main/import/pdf-lines';
import { readBytes } from '../../../main/import/read';

// Invented copy, printed to PDF by Chromium on two pages; locked with qpdf; and a page that is only a picture.
const fixture = (name: string): Promise<Buffer> => readFile(path.join(import.meta.dirname, 'fixtures', name));

describe('a PDF', () => {
  it('gives its paragraphs whole, over line ends and page ends', async () => {
    const result = await readBytes(await fixture('flood.pdf'), 'flood.pdf');
    if (!result.ok) throw new Error(result.error.message);
    const { text, format, encoding, title } = result.value;
    expect({ format, encoding, title }).toEqual({
      format: 'pdf',
      encoding: null,
      title: 'River bursts its banks',
    });
    const paragraphs = text.split('\n\n');
    expect(paragraphs.slice(0, 4)).toEqual([
      'River bursts its banks, 1,200 flee',
      'VESTERHAVN — More than 1,200 people fled their homes on Tuesday after a six-year-old dam gave way above the town, the regional government said in a statement that was read out twice on local radio.',
      '“We lost 63 homes before the night was over, and we shall not know the rest until the water is gone,” said Ana Núñez, the mayor, who had been up since four.',
      'The bill may reach €1.2bn. Insurers put the figure at some 40,000 claims; the government, which has promised help, would not say how much of it the state will carry, or when.',
    ]);
    expect(paragraphs).toHaveLength(19);
    for (const words of paragraphs.slice(4, -1))
      expect(words).toMatch(/^Paragraph \d+ of .* half past nine\.$/);
    expect(paragraphs.at(-1)).toBe('The river fell on Friday.');
  });

  it.each([
    [
      'locked.pdf',
      'unreadable: “locked.pdf” is protected by a password. Save it without one, then add it again.',
    ],
    [
      'picture.pdf',
      'unreadable: “picture.pdf” holds pictures of pages but no text. Have the text recognised first, or paste it.',
    ],
  ])('%s is refused with a sentence', async (name, sentence) => {
    const result = await readBytes(await fixture(name), name);
    expect(result.ok ? 'ok' : `${result.error.code}: ${result.error.message}`).toBe(sentence);
  });

  it('that is cut off or only begins like one is refused', async () => {
    const whole = await fixture('flood.pdf');
    for (const bytes of [whole.subarray(0, 900), Buffer.from('%PDF-1.7\n')]) {
      const result = await readBytes(bytes, 'half.pdf');
      expect(result.ok ? 'ok' : result.error.message).toBe('“half.pdf” is damaged or no PDF.');
    }
  });
});

describe('lines of a page', () => {
  const piece = (text: string, x: number, y: number, width: number, endsLine = false): Piece => ({
    text,
    x,
    y,
    width,
    height: 10,
    endsLine,
  });

  it('are put together from runs, with the spaces that the page only draws', () => {
    const [line] = linesOf([
      piece('Some', 10, 100, 20),
      piece('250,000', 34, 100, 40),
      piece(' people', 74, 100, 30),
    ]);
    expect(line?.text).toBe('Some 250,000 people');
  });

  it('keep a hyphen that belongs to the word and lose one that only breaks it', () => {
    const lines = [
      piece('The government met for the six-', 10, 100, 300, true),
      piece('year plan; the govern-', 10, 88, 300, true),
      piece('ment will meet again on 4-', 10, 76, 300, true),
      piece('5 May', 10, 64, 40, true),
    ];
    expect(paragraphsOf([linesOf(lines)])).toBe(
      'The government met for the six-year plan; the government will meet again on 4-5 May',
    );
  });

  it('end a paragraph at a wider gap, an indent, or a short line that ends a sentence', () => {
    const gap = [piece('One is here', 10, 100, 300, true), piece('Two', 10, 70, 300, true)];
    const indent = [
      piece('One is here', 10, 100, 300, true),
      piece('Two', 30, 88, 300, true),
      piece('goes on', 10, 76, 300, true),
    ];
    const short = [
      piece('One is a full line of', 10, 100, 300, true),
      piece('words.', 10, 88, 30, true),
      piece('Two', 10, 76, 300, true),
    ];
    expect(paragraphsOf([linesOf(gap)])).toBe('One is here\n\nTwo');
    expect(paragraphsOf([linesOf(indent)])).toBe('One is here\n\nTwo goes on');
    expect(paragraphsOf([linesOf(short)])).toBe('One is a full line of words.\n\nTwo');
  });
});
