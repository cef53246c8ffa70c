import { readFileSync } from 'node:fs';
import path from 'node:path';
import { blocksOf, dateOf, detect, titleOf } from '@shared/detect';
import type { Detected } from '@shared/domain/mark';
import { describe, expect, it } from 'vitest';

const read = (file: string): string =>
  readFileSync(path.resolve(import.meta.dirname, '../../../seeds', file), 'utf8');
const later = { text: read('afp-2017-03-28.txt'), publishedOn: '2017-03-28' };
const earlier = { text: read('putin-to-visit-iran-2015-11-13.txt'), publishedOn: '2015-11-13' };

function figure(marks: readonly Detected[], exact: string): Extract<Detected, { kind: 'figure' }> {
  const found = marks.find((mark) => mark.kind === 'figure' && mark.exact === exact);
  if (found?.kind !== 'figure') throw new Error(`no figure “${exact}”`);
  return found;
}

function quote(marks: readonly Detected[], words: string): Extract<Detected, { kind: 'quote' }> {
  const found = marks.find(
    (mark) => mark.kind === 'quote' && mark.quote.text.startsWith(words) && mark.quote.form !== 'pull',
  );
  if (found?.kind !== 'quote') throw new Error(`no quote “${words}”`);
  return found;
}

describe('the 2017 article', () => {
  const marks = detect(later);

  it.each([
    ['six-year conflict', { low: 6, high: 6, modifier: '=', unit: 'year' }],
    ['nine', { low: 9, unit: 'reactor' }],
    ['20 proposed nuclear reactors', { low: 20, unit: 'reactor' }],
    [
      'More than 310,000 people',
      {
        low: 310000,
        high: null,
        modifier: '>',
        unit: 'person',
        counted: 'people',
        about: ['killed', 'Syria'],
        asOf: '2017-03-28',
        asOfBasis: 'published',
      },
    ],
  ])('finds %s', (exact, wanted) => {
    expect(figure(marks, exact).figure).toMatchObject(wanted);
    expect(figure(marks, exact).salience).toBe('high');
  });

  it.each([
    ['regional issues', 'Bahram Ghasemi'],
    ['terrorism and extremism.', 'Bahram Ghasemi'],
    ['the prospects of', 'The Kremlin'],
    ['variety of bilateral documents', 'The Kremlin'],
    ['very solid potential.', 'Dmitry Peskov'],
    ['new turning point', 'Hassan Rouhani'],
  ])('gives “%s” to %s', (words, name) => {
    expect(quote(marks, words).quote.speaker?.name).toBe(name);
  });

  it('keeps “It” and “he” apart from whom they stand for', () => {
    expect(quote(marks, 'variety').quote.speaker).toMatchObject({
      exact: 'It',
      antecedent: { exact: 'The Kremlin' },
    });
    expect(quote(marks, 'very solid').quote.speaker).toMatchObject({
      exact: 'he',
      antecedent: { exact: 'Dmitry Peskov' },
    });
  });

  it('takes the date from the caption and the place from the dateline', () => {
    const blocks = blocksOf(later.text);
    expect(dateOf(later.text, blocks)).toMatchObject({ date: '2017-03-28', place: { exact: 'MOSCOW' } });
    expect(titleOf(later.text, blocks)).toBeNull();
    expect(blocks.map(({ role }) => role).slice(0, 4)).toEqual(['dateline', 'body', 'body', 'caption']);
  });
});

describe('the 2015 article', () => {
  const marks = detect(earlier);

  it.each([
    ['nearly five-year conflict', { low: 5, high: 5, modifier: '~', unit: 'year' }],
    ['some 250,000 people', { low: 250000, modifier: '~', unit: 'person', asOf: '2015-11-13' }],
    ['Around 20 countries', { low: 20, modifier: '~', unit: 'country' }],
    ['thousands of fighters', { low: 1000, high: 10000, unit: 'fighter' }],
    ['$7 billion loan', { low: 7000000000, high: 7000000000, unit: 'USD', counted: 'loan' }],
  ])('finds %s', (exact, wanted) => {
    expect(figure(marks, exact).figure).toMatchObject(wanted);
  });

  it('says of the toll that it counts the killed of Syria, which only its neighbours name', () => {
    const { figure: toll, because } = figure(marks, 'some 250,000 people');
    expect(toll.about).toEqual(expect.arrayContaining(['killed', 'Syria']));
    expect(because.some(({ text }) => text.includes('“Syria”'))).toBe(true);
  });

  it('suggests that the loan is denied, and why', () => {
    expect(figure(marks, '$7 billion loan').suggests).toMatchObject({
      finding: 'denied',
      exact: 'Moscow later denied the reports',
    });
    const claim = marks.find(({ kind, exact }) => kind === 'claim' && exact.includes('denied'));
    expect(claim).toMatchObject({
      exact: 'Moscow later denied the reports',
      salience: 'low',
      claim: { speaker: { name: 'Moscow' }, cue: { exact: 'denied' } },
    });
  });

  it.each([
    ['It is entirely logical', 'Yury Ushakov', 'Ushakov'],
    ['right', 'Vladimir Putin', 'Putin'],
    ['Syria is a sovereign country', 'Vladimir Putin', 'Putin'],
  ])('gives “%s” to %s', (words, name, exact) => {
    expect(quote(marks, words).quote.speaker).toMatchObject({ name, exact });
  });

  it('knows the pull-quote for a repeat', () => {
    const pull = marks.find((mark) => mark.kind === 'quote' && mark.quote.form === 'pull');
    expect(pull).toMatchObject({
      kind: 'quote',
      quote: {
        text: 'Syria is a sovereign country, Bashar al-Assad is a president elected by the people',
        speaker: { name: 'Vladimir Putin' },
      },
    });
  });

  it('has its headline', () => {
    expect(titleOf(earlier.text, blocksOf(earlier.text))).toBe('Putin to visit Iran to tighten Syria ties');
  });
});

it.each([later, earlier])('takes neither models, dates nor terms for figures', (article) => {
  const exacts = detect(article).flatMap((mark) => (mark.kind === 'figure' ? [mark.exact] : []));
  for (const wrong of [/300$/u, /20(?:0|1)\d/u, /\b23\b/u, /second/u])
    expect(exacts.filter((exact) => wrong.test(exact))).toEqual([]);
});
