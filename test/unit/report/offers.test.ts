import { expect, it } from 'vitest';
import type { Offer } from '@shared/domain/offers';
import { toHtml } from '@shared/report/html';
import { toJson } from '@shared/report/json';
import { toMarkdown } from '@shared/report/markdown';
import { buildReport, type Report } from '@shared/report/model';
import { article, cell, figure, figureMark, tolls } from './sample';

const { articles, question } = tolls();
const text = 'More than 400,000 people have been killed in Syria.';
const says = figure(400_000, null, { modifier: '>', asOf: '2018-03-01' });
const mark = figureMark('m1', text, 'More than 400,000 people', says);
const fresh = article('three', text, [mark], { publishedOn: '2018-03-01' });
const offered = cell(fresh, mark);
const [, later] = question.cells;
if (later === undefined) throw new Error('two tolls');
const pair = {
  cells: [later.ref, offered.ref],
  relation: 'supersedes',
  because: [{ text: 'a running toll; the later figure is higher', at: [] }],
  difference: null,
  words: null,
  overruled: null,
} as const;
const offer: Offer = {
  proposal: { ...question, id: 'p', cells: [...question.cells, offered], pairs: [pair] },
  cells: [offered],
};

function reportOf(...of: readonly (typeof fresh)[]): Report {
  return buildReport({
    articles: of.map((one) => ({ article: one, file: `${one.id}.txt` })),
    questions: [{ ...question, status: 'accepted' }],
    offers: new Map([[question.id, [offer]]]),
    slips: [],
    madeAt: '2026-11-22T01:10:00.000Z',
    stet: '0.1.0',
  });
}

it('says what is offered and not decided, and makes no comparison of it', () => {
  const report = reportOf(...articles, fresh);
  expect(report.questions).toHaveLength(1);
  const takes = '“More than 400,000 people” takes the place of “More than 310,000 people”.';
  for (const written of [toHtml(report), toMarkdown(report)]) {
    expect(written).toContain('Offered, not decided: 1 new figure may answer this');
    expect(written).toContain(takes);
    expect(written).toContain('2 figures in 2 articles');
  }
  const { questions } = JSON.parse(toJson(report)) as { questions: { cells: string[]; offered: unknown }[] };
  expect(questions[0]?.cells).toEqual(['a1.m1', 'a2.m1']);
  expect(questions[0]?.offered).toEqual([
    {
      cell: 'a3.m1',
      against: 'a2.m1',
      relation: 'supersedes',
      because: ['a running toll; the later figure is higher'],
      text: takes,
    },
  ]);
});

it('holds the question that a mark of its articles is offered to, though none of its own stands in them', () => {
  const report = reportOf(fresh);
  expect(report.questions.map(({ offers }) => offers.length)).toEqual([1]);
  expect(toHtml(report)).toContain('(not in this report)');
});
