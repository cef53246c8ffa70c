import { expect, it } from 'vitest';
import { FIRST, SECOND } from '@shared/compare/figures/together/weights';
import { Fitting } from '../../eval/pairs/fitting';

/** Machines may differ in the last digits of what they reckon. */
const SLACK = 0.0021;

it('the weights are those that `npm run fit:pairs` writes', { timeout: 180_000 }, () => {
  const fitting = new Fitting();
  const fitted = fitting.named(fitting.fitTo(fitting.known));
  const strays = [...straysOf(fitted.first, FIRST), ...straysOf(fitted.second, SECOND)];
  expect(strays, 'run `npm run fit:pairs` and commit what it writes').toEqual([]);
});

function straysOf(
  fitted: readonly (readonly [string, number])[],
  written: Readonly<Record<string, number>>,
): string[] {
  const names = new Set([...fitted.map(([name]) => name), ...Object.keys(written)]);
  const known = new Map(fitted);
  return [...names].filter((name) => !(Math.abs((known.get(name) ?? NaN) - (written[name] ?? NaN)) < SLACK));
}
