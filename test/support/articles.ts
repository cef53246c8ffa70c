import type { Article } from '@shared/domain/article';
import type { Docs } from '@shared/domain/apply';
import { EMPTY_DESK } from '@shared/domain/desk';
import type { Figure } from '@shared/domain/figure';
import { UNRULED, type Content, type Mark } from '@shared/domain/mark';

/** Invented copy for tests, with a character of two code units and a combining accent. */
export const TEXT =
  'Flood toll rises\n\n“We lost 63 homes,” said Ana Núñez, the mayor. More than 1,200 people fled 🚤 in two days.\n\nThe river fell on Friday.';

export const AT = '2026-01-02T03:04:05.000Z';

export const FIGURE: Figure = {
  low: 1200,
  high: null,
  modifier: '>',
  change: null,
  unit: 'person',
  counted: 'people',
  about: ['fled'],
  asOf: null,
  asOfBasis: null,
};

/** A suggestion on the first place where `exact` stands. */
export function suggestion(id: string, exact: string, content: Content, text = TEXT): Mark {
  const start = text.indexOf(exact);
  return {
    ...content,
    id,
    versionId: 'v1',
    start,
    end: start + exact.length,
    exact,
    salience: 'high',
    because: [],
    status: 'suggested',
    origin: 'detected',
    ...UNRULED,
  };
}

/** An article of three blocks with one quote and one figure, both suggestions. */
export function article(id: string, over: Partial<Article> = {}): Article {
  const quote = suggestion('m1', '“We lost 63 homes,”', {
    kind: 'quote',
    quote: { text: 'We lost 63 homes,', form: 'direct', speaker: null, cue: null },
  });
  const figure = suggestion('m2', 'More than 1,200 people', { kind: 'figure', figure: FIGURE });
  const second = TEXT.indexOf('“We');
  const third = TEXT.indexOf('The river');
  return {
    id,
    title: 'Flood toll rises',
    publisher: null,
    publishedOn: null,
    publishedBasis: null,
    addedAt: AT,
    versions: [
      {
        id: 'v1',
        sha256: 'a'.repeat(64),
        text: TEXT,
        blocks: [
          { start: 0, end: 16, role: 'headline' },
          { start: second, end: third - 2, role: 'body' },
          { start: third, end: TEXT.length, role: 'body' },
        ],
        importedAt: AT,
        original: { name: `${id}.txt`, format: 'txt', sha256: 'b'.repeat(64), encoding: 'UTF-8' },
      },
    ],
    marks: { m1: quote, m2: figure },
    history: [],
    ...over,
  };
}

export function docsOf(...articles: readonly Article[]): Docs {
  return { articles: Object.fromEntries(articles.map((one) => [one.id, one])), desk: EMPTY_DESK };
}
