import type { SearchHit } from '@shared/ipc/messages';

/** Hits of one article, in the order they came: best first. */
export interface Group {
  readonly articleId: string;
  readonly title: string;
  readonly hits: readonly Placed[];
}

/** A hit with its place among all that are shown, for the arrow keys. */
export interface Placed {
  readonly index: number;
  readonly hit: SearchHit;
}

/**
 * Groups hits by article, articles in the order of their first hit, and stops at `limit` hits: a list of a
 * thousand places is no answer, and drawing it would make typing stutter.
 */
export function groupHits(hits: readonly SearchHit[], limit: number): readonly Group[] {
  const byArticle = new Map<string, SearchHit[]>();
  for (const hit of hits.slice(0, limit)) {
    const group = byArticle.get(hit.articleId);
    if (group === undefined) byArticle.set(hit.articleId, [hit]);
    else group.push(hit);
  }
  let index = 0;
  return [...byArticle].map(([articleId, own]) => ({
    articleId,
    title: own[0]?.articleTitle ?? '',
    hits: own.map((hit) => ({ index: index++, hit })),
  }));
}

/** The excerpt cut at its hit; a hit that lies outside the excerpt gives the words alone. */
export function cutExcerpt({ text, start, end }: SearchHit['excerpt']): readonly [string, string, string] {
  if (!(0 <= start && start < end && end <= text.length)) return [text, '', ''];
  return [text.slice(0, start), text.slice(start, end), text.slice(end)];
}

/** Where an arrow key leads in a list of `count`; the ends meet. Null for every other key. */
export function step(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowUp':
      return (at - 1 + count) % count;
    case 'PageDown':
      return Math.min(at + 8, count - 1);
    case 'PageUp':
      return Math.max(at - 8, 0);
    default:
      return null;
  }
}
