import { applyPatches, enablePatches, type Patch } from 'immer';
import type { Article } from '@shared/domain/article';
import type { ArticleSummary } from '@shared/domain/summary';
import type { Change } from '@shared/ipc/messages';
import type { WindowState } from './store';

enablePatches();

/** The parts of the window's state that one change of the library makes new. */
export type Changed = Pick<
  WindowState,
  'revision' | 'articles' | 'desk' | 'summaries' | 'undo' | 'redo' | 'selected' | 'articleId'
>;

/** The window's state after a change that follows directly on the revision it shows. */
export function applyChange(state: Changed, change: Change): Changed {
  const held = { articles: state.articles, desk: state.desk };
  const patches = change.patches.filter((patch) => concerns(patch, state.articles));
  const { articles, desk } = applyPatches(held, patches);
  const summaries = mergeSummaries(state.summaries, change.summaries, change.removed);
  const gone = (id: string | null): boolean => id !== null && change.removed.includes(id);
  return {
    revision: change.revision,
    articles: without(articles, change.removed),
    desk,
    summaries,
    undo: change.undo,
    redo: change.redo,
    articleId: gone(state.articleId) ? (summaries[0]?.id ?? null) : state.articleId,
    selected: stillThere(state.selected, articles),
  };
}

/** A window that has not opened an article skips its patches. */
function concerns({ path }: Patch, articles: WindowState['articles']): boolean {
  const [root, id] = path;
  return root !== 'articles' || (typeof id === 'string' && id in articles);
}

/** Keeps the order on screen: what is known stays where it is, what is new goes first. */
function mergeSummaries(
  known: readonly ArticleSummary[],
  fresh: readonly ArticleSummary[],
  removed: readonly string[],
): readonly ArticleSummary[] {
  const byId = new Map(fresh.map((summary) => [summary.id, summary]));
  const kept = known
    .filter(({ id }) => !removed.includes(id))
    .map((summary) => byId.get(summary.id) ?? summary);
  const ids = new Set(known.map(({ id }) => id));
  return [...fresh.filter(({ id }) => !ids.has(id) && !removed.includes(id)), ...kept];
}

function without(articles: Readonly<Record<string, Article>>, ids: readonly string[]): typeof articles {
  if (!ids.some((id) => id in articles)) return articles;
  return Object.fromEntries(Object.entries(articles).filter(([id]) => !ids.includes(id)));
}

function stillThere(selected: WindowState['selected'], articles: WindowState['articles']): typeof selected {
  if (selected === null) return null;
  const mark = articles[selected.articleId]?.marks[selected.markId];
  return mark === undefined || mark.status === 'rejected' ? null : selected;
}
