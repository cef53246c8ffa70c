import { describe, expect, it } from 'vitest';
import type { Cell, ComparedQuestion, Relation } from '@shared/domain/question';
import { apart, elsewhere } from '../../../../renderer/features/marks/details/elsewhere';
import { moveByWord, type Move } from '../../../../renderer/features/marks/details/resize';
import { speakersIn } from '../../../../renderer/features/marks/details/speakers';
import { figureFields, readFigure } from '../../../../renderer/features/marks/input/figure';
import {
  evidenceFields,
  localDay,
  newEvidence,
  readEvidence,
} from '../../../../renderer/features/marks/input/evidence';
import { nearest, readSpeaker } from '../../../../renderer/features/marks/input/speaker';
import { parseUnit } from '../../../../renderer/features/marks/input/unit';
import { figure, figureMark, quoteMark } from './make';

describe('resizing by a word', () => {
  const text = 'has killed some 250,000 people. “Of course not,” Putin said.';
  const moved = (words: string, move: Move): string | null => {
    const start = text.indexOf(words);
    const span = moveByWord(text, { start, end: start + words.length }, move);
    return span === null ? null : text.slice(span.start, span.end);
  };

  it.each([
    ['250,000', 'start-left', 'some 250,000'],
    ['250,000', 'end-right', '250,000 people'],
    ['some 250,000 people', 'start-right', '250,000 people'],
    ['some 250,000 people', 'end-left', 'some 250,000'],
    ['course not', 'start-left', '“Of course not'],
    ['Of course', 'end-right', 'Of course not,”'],
    ['250,000', 'start-right', null],
    ['250,000', 'end-left', null],
    ['has killed', 'start-left', null],
    ['said.', 'end-right', null],
  ] as const)('%s %s', (words, move, expected) => {
    expect(moved(words, move)).toBe(expected);
  });
});

describe('speakers of an article', () => {
  it('each once, in the order they speak', () => {
    const quotes = [
      quoteMark('b', 50, 'two', 'Putin', 60),
      quoteMark('a', 5, 'one', 'Ushakov', 10),
      quoteMark('c', 80, 'three', 'Putin', 95),
    ];
    expect(speakersIn([...quotes, quoteMark('d', 99, 'x', null)])).toEqual([
      { name: 'Ushakov', at: { start: 10, end: 17 } },
      { name: 'Putin', at: { start: 60, end: 65 } },
    ]);
  });

  const text = 'Peskov met Peskova. “Yes,” said Peskov.';
  it('are looked for in the copy as whole words, nearest to the mark', () => {
    expect(nearest(text, 'Peskov', { start: 20, end: 26 })).toEqual({ start: 32, end: 38 });
    expect(nearest('Peskova said', 'Peskov', { start: 8, end: 12 })).toBeNull();
  });

  it('are read from the form with a sentence for what is no name', () => {
    const read = (name: string): unknown =>
      readSpeaker({ name }, [{ name: 'Ushakov', at: null }], text, { start: 20, end: 26 });
    expect(read('')).toEqual({ ok: true, value: null });
    expect(read('  Dmitry   Nobody ')).toEqual({ ok: true, value: { name: 'Dmitry Nobody', at: null } });
    expect(read('1234')).toMatchObject({ ok: false, field: 'name' });
    expect(read('x'.repeat(200))).toMatchObject({ ok: false, field: 'name' });
  });
});

describe('the figure form', () => {
  const thousands = figure({ low: null, high: null, modifier: '>' });

  it('keeps what was left alone, even a value that states no number', () => {
    expect(readFigure({ ...figureFields(thousands), asOf: '2016' }, thousands)).toEqual({
      ok: true,
      value: { ...thousands, asOf: '2016', asOfBasis: 'editor' },
    });
  });

  it('reads corrections', () => {
    const fields = {
      ...figureFields(figure()),
      value: '2.5 million',
      modifier: '=',
      unit: '€',
      about: 'lent , Iran,lent',
      counted: ' ',
    } as const;
    expect(readFigure(fields, figure())).toEqual({
      ok: true,
      value: figure({
        low: 2_500_000,
        high: 2_500_000,
        modifier: '=',
        unit: 'EUR',
        about: ['lent', 'Iran'],
        counted: null,
      }),
    });
  });

  it('names the field that is wrong', () => {
    const fields = figureFields(figure());
    expect(readFigure({ ...fields, value: 'many' }, figure())).toMatchObject({ ok: false, field: 'value' });
    expect(readFigure({ ...fields, unit: '20 people' }, figure())).toMatchObject({
      ok: false,
      field: 'unit',
    });
    expect(readFigure({ ...fields, asOf: '2015-13' }, figure())).toMatchObject({ ok: false, field: 'asOf' });
  });

  it.each([
    ['people', 'person'],
    ['%', 'percent'],
    ['CHF', 'CHF'],
    ['Tonne', 'tonne'],
    ['', null],
  ])('takes the unit %s as %s', (typed, unit) => {
    expect(parseUnit(typed)).toEqual({ ok: true, value: unit });
  });
});

describe('the evidence form', () => {
  it('needs a source and a whole day', () => {
    const fields = newEvidence('e', '2026-11-22');
    expect(readEvidence(fields)).toMatchObject({ ok: false, field: 'title' });
    expect(readEvidence({ ...fields, title: 'UN', consultedOn: '2016' })).toMatchObject({
      field: 'consultedOn',
    });
    const read = readEvidence({ ...fields, title: ' UN ', confidential: true });
    expect(read).toMatchObject({
      ok: true,
      value: { id: 'e', title: 'UN', consultedOn: '2026-11-22', confidential: true },
    });
    if (read.ok) expect(readEvidence(evidenceFields(read.value))).toEqual(read);
  });

  it('dates by the editor’s own calendar', () => {
    expect(localDay(new Date(2026, 0, 5, 0, 30))).toBe('2026-01-05');
  });
});

describe('elsewhere', () => {
  const cell = (articleId: string, asOf: string | null): Cell => ({
    ref: { articleId, markId: 'm' },
    articleTitle: `Title ${articleId}`,
    publisher: null,
    saidBy: null,
    mark: figureMark('m', 0, 'some'),
    asOf,
    context: { text: 'some', start: 0, end: 4 },
  });
  const question = (relation: Relation, absolute: number | null): ComparedQuestion => {
    const cells = [cell('a', '2015-11-13'), cell('b', '2017-03-28')] as const;
    return {
      id: 'q',
      kind: 'figure',
      label: 'people killed',
      status: 'proposed',
      sure: true,
      cells,
      relation,
      verdict: '',
      together: [],
      rates: [],
      pairs: [
        {
          cells: [cells[0].ref, cells[1].ref],
          relation,
          because: [{ text: 'a running toll', at: [] }],
          difference: absolute === null ? null : { absolute, relative: absolute / 250_000 },
          words: null,
          overruled: null,
        },
      ],
    };
  };

  it('says what the other cell is to this one, from both sides', () => {
    const questions = [question('supersedes', 60_000)];
    expect(elsewhere(questions, { articleId: 'a', markId: 'm' })).toMatchObject([
      {
        sentence: 'supersedes this: +60,000 (24 %) in 16 months',
        because: ['a running toll'],
        when: '28 Mar 2017',
      },
    ]);
    expect(elsewhere(questions, { articleId: 'b', markId: 'm' })).toMatchObject([
      { sentence: 'superseded by this: +60,000 (24 %) in 16 months', when: '13 Nov 2015' },
    ]);
  });

  it('has nothing to compute for words, and nothing at all for a mark of no question', () => {
    expect(elsewhere([question('compatible', null)], { articleId: 'a', markId: 'm' })[0]?.sentence).toBe(
      'compatible: a running toll',
    );
    expect(elsewhere([question('same', 0)], { articleId: 'c', markId: 'm' })).toEqual([]);
  });

  it.each([
    ['2017-03-28', '2017-03-28', ''],
    ['2017-03-28', '2017-03-29', ' in 1 day'],
    ['2015-11-13', '2017-03-28', ' in 16 months'],
    ['2010', '2017', ' in 7 years'],
  ])('%s to %s is%s', (from, to, words) => {
    expect(apart(from, to)).toBe(words);
  });
});
