import type { Figure } from '@shared/domain/figure';
import { UNRULED, type Mark } from '@shared/domain/mark';

const BASE = {
  versionId: 'v1',
  salience: 'high',
  because: [],
  status: 'suggested',
  origin: 'detected',
  ...UNRULED,
} as const;

/** A figure with everything said but what is given. */
export function figure(over: Partial<Figure> = {}): Figure {
  return {
    low: 250_000,
    high: 250_000,
    modifier: '~',
    change: null,
    unit: 'person',
    counted: 'people',
    about: ['killed', 'Syria'],
    asOf: '2015-11-13',
    asOfBasis: 'published',
    ...over,
  };
}

/** A figure mark on the words at `start`. */
export function figureMark(id: string, start: number, exact: string, over: Partial<Mark> = {}): Mark {
  const mark: Mark = {
    ...BASE,
    id,
    start,
    end: start + exact.length,
    exact,
    kind: 'figure',
    figure: figure(),
  };
  // A test changes what every kind of mark has, never the kind.
  return { ...mark, ...over } as Mark;
}

/** A quote mark with its speaker named at `speakerAt`. */
export function quoteMark(
  id: string,
  start: number,
  exact: string,
  name: string | null,
  speakerAt = 0,
  over: Partial<Mark> = {},
): Mark {
  const speaker =
    name === null ? null : { start: speakerAt, end: speakerAt + name.length, exact: name, name };
  const quote = { text: exact, form: 'direct', speaker, cue: null } as const;
  const mark: Mark = { ...BASE, id, start, end: start + exact.length, exact, kind: 'quote', quote };
  // As above.
  return { ...mark, ...over } as Mark;
}
