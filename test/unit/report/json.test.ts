import { describe, expect, it } from 'vitest';
import { toJson } from '@shared/report/json';
import { buildReport } from '@shared/report/model';
import type { Article } from '@shared/domain/article';
import { article, figure, figureMark, quoteMark, slip, tolls, tollsReport } from './sample';

const parse = (text: string): unknown => JSON.parse(text);
const made = { madeAt: '2026-11-22T01:10:00.000Z', stet: '0.1.0' };

describe('the JSON contract', () => {
  it('names marks by article and text order, and questions by those names', () => {
    expect(parse(toJson(tollsReport()))).toMatchObject({
      stet: 1,
      articles: [
        {
          file: 'one.txt',
          title: 'Title of one',
          publishedOn: '2015-11-13',
          marks: [{ id: 'a1.m1', kind: 'figure', salience: 'high' }],
        },
        {
          file: 'two.txt',
          marks: [
            {
              id: 'a2.m1',
              exact: 'More than 310,000 people',
              figure: { low: 310_000, high: null, modifier: '>' },
            },
          ],
        },
      ],
      questions: [
        {
          id: 'q1',
          kind: 'figure',
          label: 'people killed, Syria',
          cells: ['a1.m1', 'a2.m1'],
          relation: 'supersedes',
          pairs: [
            {
              cells: ['a1.m1', 'a2.m1'],
              relation: 'supersedes',
              because: ['a running toll; the later figure is higher'],
            },
          ],
          timeline: [
            { cell: 'a1.m1', against: null, asOf: '2015-11-13', by: 'Title of one', what: 'claimed' },
            { cell: 'a2.m1', against: 'a1.m1', asOf: '2017-03-28', speaker: null, what: 'superseded' },
          ],
        },
      ],
    });
  });

  it('carries slips whose two articles are in the report, and the rates of a question', () => {
    const { articles, slip: found } = slip();
    const { question } = tolls();
    const rates = [{ from: 'EUR', to: 'USD', value: 1.08, source: 'ECB', on: '2017-03-03' }];
    const report = (of: readonly Article[]) =>
      buildReport({
        articles: of.map((one) => ({ article: one, file: `${one.id}.txt` })),
        questions: [{ ...question, cells: found.cells, pairs: [], rates }],
        slips: [found],
        ...made,
      });
    expect(parse(toJson(report(articles)))).toMatchObject({
      questions: [{ rates }],
      slips: [
        {
          cells: ['a1.m1', 'a2.m1'],
          text: '4,460 is people killed in one and people sheltered in the other.',
          because: ['“Sulawesi” stands by both.'],
        },
      ],
    });
    expect(parse(toJson(report(articles.slice(0, 1))))).toMatchObject({ slips: [] });
  });

  it('carries what is wrong with one figure by itself', () => {
    const { articles } = slip();
    const { question } = tolls();
    const [cell] = slip().slip.cells;
    const text = toJson(
      buildReport({
        articles: articles.map((one) => ({ article: one, file: `${one.id}.txt` })),
        questions: [{ ...question, cells: [cell], pairs: [], relation: 'conflicts', verdict: 'Too long.' }],
        slips: [],
        ...made,
      }),
    );
    expect(parse(text)).toMatchObject({
      questions: [],
      inside: [{ cell: 'a1.m1', relation: 'conflicts', text: 'Too long.' }],
    });
  });

  it('gives offsets that cut the exact words out of the text', () => {
    const text = 'Café 😀 said it. “We won,” Ms Ng said of 12 seats.';
    const one = article('x', text, [
      figureMark('m1', text, '12 seats', figure(12, 12, { unit: 'seat', counted: 'seats' })),
      quoteMark('m2', text, '“We won,”', 'Ms Ng'),
    ]);
    const json = parse(
      toJson(buildReport({ articles: [{ article: one, file: 'x.txt' }], questions: [], slips: [], ...made })),
    ) as {
      articles: [{ text: string; marks: { id: string; start: number; end: number; exact: string }[] }];
    };
    const [{ text: given, marks }] = json.articles;
    expect(marks.map((mark) => [mark.id, given.slice(mark.start, mark.end)])).toEqual([
      ['a1.m1', '“We won,”'],
      ['a1.m2', '12 seats'],
    ]);
    expect(marks[0]).toMatchObject({
      quote: { text: 'We won,', form: 'direct', speaker: { name: 'Ms Ng', exact: 'Ms Ng' }, cue: null },
    });
  });

  it('leaves out a cell whose article was not asked for, and a question that then has one cell', () => {
    const { articles, question } = tolls();
    const report = buildReport({
      articles: [{ article: articles[0], file: 'one.txt' }],
      questions: [question],
      slips: [],
      ...made,
    });
    expect(parse(toJson(report))).toMatchObject({ questions: [] });
  });

  it('carries no rejected mark and no confidential source, and counts the sources', () => {
    const text = 'It cost 12 euros and 13 euros.';
    const source = {
      id: 'e',
      stance: 'supports',
      rank: 'primary',
      title: 'A. Mole',
      locator: 'Tel. 1',
      quoted: '',
      consultedOn: null,
    } as const;
    const one = article('x', text, [
      figureMark('m1', text, '12 euros', figure(12, 12), {
        evidence: [
          { ...source, confidential: true },
          { ...source, title: 'Gazette', confidential: false },
        ],
      }),
      figureMark('m2', text, '13 euros', figure(13, 13), { status: 'rejected' }),
    ]);
    const json = toJson(
      buildReport({ articles: [{ article: one, file: 'x.txt' }], questions: [], slips: [], ...made }),
    );
    expect(json).not.toContain('A. Mole');
    expect(parse(json)).toMatchObject({
      articles: [{ marks: [{ id: 'a1.m1', confidentialSources: 1, evidence: [{ title: 'Gazette' }] }] }],
    });
  });
});
