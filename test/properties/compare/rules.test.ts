import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { RULES } from '@shared/compare/figures/together/apart';
import { areTwins } from '@shared/compare/figures/together/together';
import type { FigureReading } from '@shared/compare/figures/reading/read';
import { itemsOf } from '@shared/compare/library/items';
import { detected } from '../../cases/compare/detected';
import { readCases, type PairCase } from '../../eval/pairs/set';

const SETS = 'test/eval/pairs/sets';
const cases = readdirSync(SETS).flatMap((name) => readCases(path.join(SETS, name)));

const figuresOf = ({ text, publishedOn }: PairCase['a'], id: string): FigureReading[] =>
  itemsOf(detected(id, text, publishedOn ?? null)).flatMap((item) =>
    item.kind === 'figure' ? [item.reading] : [],
  );

test('whatever parts two figures, parts them whichever of the two comes first', { timeout: 60_000 }, () => {
  const uneven = new Map<string, string[]>();
  let asked = 0;
  for (const one of cases) {
    const [xs, ys] = [figuresOf(one.a, 'a'), figuresOf(one.b, 'b')];
    for (const x of xs) {
      for (const y of ys) {
        for (const rule of [...RULES, areTwins]) {
          asked += 1;
          if (rule(x, y) === rule(y, x)) continue;
          const known = uneven.get(rule.name) ?? [];
          uneven.set(rule.name, [...known, `${one.id}: ${x.mark.exact} | ${y.mark.exact}`]);
        }
      }
    }
  }
  expect(asked).toBeGreaterThan(100_000);
  expect([...uneven]).toEqual([]);
});
