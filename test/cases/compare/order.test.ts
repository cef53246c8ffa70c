import { expect, test } from 'vitest';
import { crossCheck } from '@shared/compare';
import { detected } from './detected';

test('of two forecasts for one year the one printed later comes later, whichever file came first', () => {
  const first = detected(
    'a',
    'Schools\n\nTarvia expects to spend $500 million on schools in 2017, the finance ministry said.\n',
    '2016-01-10',
  );
  const second = detected(
    'b',
    'Schools\n\nTarvia now expects to spend $400 million on schools in 2017, the finance ministry said.\n',
    '2016-06-10',
  );
  const cells = [
    [first, second],
    [second, first],
  ].map((articles) =>
    crossCheck(articles, []).map((question) => question.cells.map(({ mark }) => mark.exact)),
  );
  expect(cells[0]).toEqual(cells[1]);
  expect(cells[0]?.[0]?.[0]).toContain('$500 million');
});

test('the label is the same whichever file came first', () => {
  const a = detected(
    'a',
    'Paris\n\nSome 25,000 people marched in Paris on Monday, the police said.\n',
    '2019-03-04',
  );
  const b = detected(
    'b',
    'Paris\n\nAttendance at the march in Paris on Monday was 25,000 people.\n',
    '2019-03-04',
  );
  const labels = [
    [a, b],
    [b, a],
  ].map((articles) => crossCheck(articles, []).map(({ label }) => label));
  expect(labels[0]).toHaveLength(1);
  expect(labels[0]).toEqual(labels[1]);
});

test('what a year came to comes behind what was told in its June', () => {
  const of = (id: string, text: string, on: string): ReturnType<typeof detected> =>
    detected(id, `People\n\n${text}\n`, on);
  const year = of('a', 'Dalmora had 39,000 inhabitants in 2018, the council said.', '2019-02-01');
  const june = of('b', 'Dalmora had 41,000 inhabitants on 4 June 2018, the council said.', '2018-06-10');
  const cells = crossCheck([year, june], []).map(({ cells }) => cells.map(({ mark }) => mark.exact));
  expect(cells).toHaveLength(1);
  expect(cells[0]?.[0]).toContain('41,000');
});
