import { describe, expect, test } from 'vitest';
import { RULES, WORD_RULES, type Rule } from '@shared/compare/figures/measure/measure-rules';
import type { FigureReading } from '@shared/compare/figures/reading/read';
import { measureCalled } from '@shared/compare/lexicon/measures';
import { itemsOf } from '@shared/compare/library/items';
import { detected } from '../../cases/compare/detected';

/** The figure in square brackets as the cross-check reads it, all its measure known. */
function read(example: string): FigureReading {
  const marked = example.replace(/[“”]/g, '');
  const copy = marked.replace(/[[\]]/g, '');
  const [start, end] = [marked.indexOf('['), marked.indexOf(']') - 1];
  const [reading] = itemsOf(detected('a', copy, '2017-03-09')).flatMap((item) =>
    item.kind === 'figure' && item.reading.mark.start < end && start < item.reading.mark.end
      ? [item.reading]
      : [],
  );
  if (reading === undefined) throw new Error(`No figure is found there: ${example}`);
  return reading;
}

function holds(rule: Rule, { sentence, mark, unit, noun }: FigureReading): boolean {
  const span = { start: mark.start - sentence.start, end: mark.end - sentence.start };
  return rule.holdsOf({ text: sentence.text, span, unit, noun, ballot: true });
}

describe('the rules on what a figure measures', () => {
  test.each(RULES.map((rule) => [rule.line, rule] as const))('%s', (_, rule) => {
    expect(rule.gives === null || rule.measure !== null, 'it gives a known measure').toBe(true);
    expect(rule.wording, 'it has the figure or the word').toMatch(/#|“/);
    expect(rule.holds, 'it has an example').not.toEqual([]);
    for (const example of rule.holds) {
      const reading = read(example);
      expect(holds(rule, reading), example).toBe(true);
      expect(reading.measure?.id ?? null, example).toBe(rule.gives);
    }
    for (const example of rule.fails) expect(holds(rule, read(example)), example).toBe(false);
  });

  test.each(WORD_RULES.map((rule) => [rule.line, rule] as const))('%s', (_, rule) => {
    expect(
      rule.from.every((id) => id === 'any' || measureCalled(id) !== null),
      'it is on known measures',
    ).toBe(true);
    expect(rule.holds, 'it has an example').not.toEqual([]);
    for (const example of rule.holds) {
      const copy = example.replace(/[[\]]/g, '');
      const word = { start: copy.indexOf('“'), end: copy.indexOf('”') - 1 };
      expect(rule.holdsAt(copy.replace(/[“”]/g, ''), word), example).toBe(true);
      expect(rule.from, example).not.toContain(read(example).measure?.id);
    }
    for (const example of rule.fails) {
      const copy = example.replace(/[[\]]/g, '');
      const word = { start: copy.indexOf('“'), end: copy.indexOf('”') - 1 };
      expect(rule.holdsAt(copy.replace(/[“”]/g, ''), word), example).toBe(false);
      expect(rule.from, example).toContain(read(example).measure?.id);
    }
  });

  test('no line stands there twice', () => {
    expect(new Set(RULES.map(({ line }) => line)).size).toBe(RULES.length);
  });
});
