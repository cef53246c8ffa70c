import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { detected } from './detected';
import { plantsIn, tryPlant, type Outcome } from './planted';

const folder = resolve(import.meta.dirname, 'articles');
const ON = '2023-07-28';

function outcomes(): { file: string; outcome: Outcome }[] {
  return readdirSync(folder).flatMap((file) => {
    const text = readFileSync(resolve(folder, file), 'utf8');
    const original = detected('original', text, ON);
    return plantsIn(original).map((plant) => ({ file, outcome: tryPlant(original, plant) }));
  });
}

test('planted errors are reported, and hardly anything else', { timeout: 120_000 }, () => {
  const all = outcomes();
  const table = (['figure', 'not', 'speaker'] as const).map((kind) => {
    const of = all.filter(({ outcome }) => outcome.plant.kind === kind);
    return { kind, planted: of.length, reported: of.filter(({ outcome }) => outcome.reported).length };
  });
  const missed = all
    .filter(({ outcome }) => !outcome.reported)
    .map(
      ({ file, outcome }) =>
        `${file}: ${outcome.plant.kind} at ${outcome.plant.at.start} -> ${outcome.plant.to}`,
    );
  const alarms = all
    .filter(({ outcome }) => outcome.falseAlarms.length > 1)
    .map(({ file, outcome }) => `${file}: ${outcome.falseAlarms.join('; ')}`);
  console.table(table);
  expect(all.length).toBeGreaterThan(150);
  expect(all.length - missed.length, missed.join('\n')).toBeGreaterThanOrEqual(0.95 * all.length);
  expect(alarms).toEqual([]);
});
