import { currentVersion, type Article } from '@shared/domain/article';
import type { MarkFilter } from '@shared/domain/desk';
import type { MarkRef } from '@shared/domain/mark';
import type { Span } from '@shared/domain/span';
import { call } from './client';
import { remember } from './memory';
import { get, set, type Overlay, type Place, type View } from './store';

let wishes = 0;

/** Loads an article unless it is open already; null when it can't be, with the reason in `unopened`. */
export async function loadArticle(articleId: string): Promise<Article | null> {
  const held = get().articles[articleId];
  if (held !== undefined) return held;
  const result = await call('article.open', { articleId });
  if (!result.ok) {
    set({ unopened: { ...get().unopened, [articleId]: result.error } });
    return null;
  }
  const unopened = Object.entries(get().unopened).filter(([id]) => id !== articleId);
  set({
    articles: { ...get().articles, [articleId]: result.value },
    unopened: Object.fromEntries(unopened),
  });
  return result.value;
}

/** Shows an article in the reader, at a mark or passage when one is named. */
export async function openArticle(
  articleId: string,
  where: { readonly markId?: string | null; readonly span?: Span | null } = {},
): Promise<void> {
  const changes = get().articleId !== articleId;
  set({ articleId, view: { name: 'read' }, overlay: null, ...(changes ? { selected: null } : {}) });
  remember('article', articleId);
  const article = await loadArticle(articleId);
  if (article === null || get().articleId !== articleId) return;
  if (where.markId != null) selectMark({ articleId, markId: where.markId }, { reveal: true });
  else if (where.span != null) revealSpan(articleId, where.span);
}

/** Selects a mark (null: none). `reveal` brings it into view, `focus` takes the keyboard there too. */
export function selectMark(
  ref: MarkRef | null,
  { reveal = false, focus = false }: { readonly reveal?: boolean; readonly focus?: boolean } = {},
): void {
  set({ selected: ref });
  if (ref === null || !reveal) return;
  const article = get().articles[ref.articleId];
  const mark = article?.marks[ref.markId];
  if (article !== undefined && mark?.versionId === currentVersion(article).id)
    revealSpan(ref.articleId, mark, focus);
}

/** Remembers the words that are selected in an article; the reader says so whenever that changes. */
export function setWords(articleId: string, span: Span | null): void {
  set({ words: span === null ? null : { articleId, start: span.start, end: span.end } });
}

/** Says that a form waits for words of the copy, or no longer does. */
export function askForWords(asks: boolean): void {
  set({ asksForWords: asks });
}

/** Brings a passage of an open article into view. */
export function revealSpan(articleId: string, { start, end }: Span, focus = false): void {
  wishes += 1;
  set({ reveal: { articleId, start, end, focus, at: wishes } });
}

export function show(view: View): void {
  set({ view, overlay: null });
}

/** Puts two articles side by side, each at its mark. */
export function compare(left: Place, right: Place): void {
  show({ name: 'compare', left, right });
  void loadArticle(left.articleId);
  void loadArticle(right.articleId);
}

export function setOverlay(overlay: Overlay): void {
  set({ overlay });
}

export function setFilter(filter: MarkFilter): void {
  set({ filter });
}
