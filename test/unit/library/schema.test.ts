import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { deskFormat, parse, serialise, type Format } from '../../../main/library/schema';

const format: Format<{ name: string }> = { kind: 'desk', schema: z.strictObject({ name: z.string() }) };

describe('a library file', () => {
  it('is read as it was written', () => {
    expect(parse(format, serialise(format, { name: '“x”\u2028' }))).toEqual({
      state: 'good',
      data: { name: '“x”\u2028' },
    });
  });

  it('that could not be read back is not written', () => {
    const more = { name: 'x', extra: 1 };
    expect(() => serialise(format, more)).toThrow(/can’t be read back/);
  });

  it('of an older schema is migrated step by step, then held to the shape', () => {
    const steps = [
      (_kind: string, data: unknown): unknown => ({ title: (data as { t: string }).t }),
      (_kind: string, data: unknown): unknown => ({ name: (data as { title: string }).title }),
    ];
    expect(parse(format, '{"stet":1,"kind":"desk","data":{"t":"x"}}', 3, steps)).toEqual({
      state: 'good',
      data: { name: 'x' },
    });
    expect(parse(format, '{"stet":2,"kind":"desk","data":{"title":"x"}}', 3, steps)).toEqual({
      state: 'good',
      data: { name: 'x' },
    });
    expect(parse(format, '{"stet":3,"kind":"desk","data":{"t":"x"}}', 3, steps).state).toBe('damaged');
  });

  it('of a newer schema is neither good nor damaged', () => {
    expect(parse(format, '{"stet":99,"kind":"desk","data":{"anything":1}}')).toEqual({
      state: 'newer',
      schema: 99,
    });
  });

  it.each([
    '',
    'null',
    '[]',
    '{',
    '{"stet":0,"kind":"desk","data":{}}',
    '{"stet":"1","kind":"desk","data":{}}',
    '{"name":"x"}',
  ])('%j is damaged', (text) => {
    expect(parse(format, text).state).toBe('damaged');
  });
});

it('a desk of schema 1 opens with nothing taken out of its questions, nobody absent and no rates', () => {
  const question = { id: 'q', kind: 'figure', label: 'Toll', cells: [], status: 'accepted', overrides: [] };
  const settings = { theme: 'system', showLowSalience: false };
  const old = { stet: 1, kind: 'desk', data: { questions: { q: question }, settings } };
  expect(parse(deskFormat, JSON.stringify(old))).toEqual({
    state: 'good',
    data: { questions: { q: { ...question, apart: [], absent: [], rates: [] } }, settings },
  });
});
