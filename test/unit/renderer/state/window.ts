import type { Article } from '@shared/domain/article';
import { EMPTY_DESK } from '@shared/domain/desk';
import { UNRULED, type Mark } from '@shared/domain/mark';
import { summarise } from '@shared/domain/summary';
import type { Change } from '@shared/ipc/messages';

export function mark(id: string, start: number, end: number, more: Partial<Mark> = {}): Mark {
  const made = {
    id,
    versionId: 'v1',
    kind: 'claim',
    claim: { speaker: null, cue: null },
    start,
    end,
    exact: '',
    salience: 'high',
    because: [],
    status: 'suggested',
    origin: 'detected',
    ...UNRULED,
    ...more,
  };
  // Spreading a Partial of a union loses which member it is; the cases only change what all kinds share.
  return made as Mark;
}

export function article(id: string, marks: readonly Mark[] = []): Article {
  const text = 'A text of some length that marks can stand in.';
  return {
    id,
    title: `Article ${id}`,
    publisher: null,
    publishedOn: null,
    publishedBasis: null,
    addedAt: '2026-11-22T10:00:00.000Z',
    versions: [
      {
        id: 'v1',
        sha256: '0'.repeat(64),
        text,
        blocks: [{ start: 0, end: text.length, role: 'body' }],
        importedAt: '2026-11-22T10:00:00.000Z',
        original: { name: 'a.txt', format: 'txt', sha256: '0'.repeat(64), encoding: 'utf-8' },
      },
    ],
    marks: Object.fromEntries(marks.map((one) => [one.id, one])),
    history: [],
  };
}

export function windowOn(...articles: readonly Article[]) {
  return {
    revision: 7,
    articles: Object.fromEntries(articles.map((one) => [one.id, one])),
    desk: EMPTY_DESK,
    summaries: articles.map(summarise),
    undo: null,
    redo: null,
    selected: null,
    articleId: articles[0]?.id ?? null,
  };
}

export function change(more: Partial<Change> = {}): Change {
  return { revision: 8, patches: [], summaries: [], removed: [], undo: null, redo: null, ...more };
}
