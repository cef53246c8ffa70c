/**
 * Finds words in titles, texts, marks, speakers and notes. A scan over folded texts, not an index: an index of words
 * would miss "310,000" and phrases across punctuation, and the scan of ten thousand articles takes tens of milliseconds.
 */
import { currentVersion } from '@shared/domain/article';
import type { MarkFilter } from '@shared/domain/desk';
import type { Mark } from '@shared/domain/mark';
import { contains, overlaps, type Span } from '@shared/domain/span';
import type { SearchHit } from '@shared/ipc/messages';
import type { Field, MarkPage, Page } from './page';
import { excerpt, places, plain, unplain } from './text';
import { valueHits } from './values';

/** Most hits of one article and of one search: more can't be read, and a narrower search finds them. */
const PER_ARTICLE = 50;
const IN_ALL = 500;

export interface Search {
  readonly query: string;
  readonly filter: MarkFilter;
  /** Whether suggestions of low salience count as marks. */
  readonly showLowSalience: boolean;
}

/**
 * The whole phrase first, in the order of the pages; then figures of the value asked for; and where no phrase is
 * found, last, all its words.
 */
export function search(
  pages: readonly Page[],
  { query, filter, showLowSalience }: Search,
): readonly SearchHit[] {
  const phrase = plain(query).trim();
  const filtered = Object.values(filter).length > 0;
  if (phrase === '' && !filtered) return [];
  const counts = (mark: Mark): boolean =>
    (mark.status === 'accepted' || mark.salience === 'high' || showLowSalience) && passes(mark, filter);
  const all = (needles: readonly string[]): readonly SearchHit[] => {
    const found: SearchHit[] = [];
    for (const page of pages) {
      found.push(...hitsIn(page, needles, filtered, counts).slice(0, PER_ARTICLE));
      // Placing a hit costs a fold of its text, so a common word must not place them all.
      if (found.length >= IN_ALL) return found.slice(0, IN_ALL);
    }
    return found;
  };
  const hits = all([phrase]);
  const values = phrase === '' ? [] : valueHits(pages, query, counts).slice(0, IN_ALL);
  const words = phrase.split(' ');
  return joined(hits, values, hits.length > 0 || words.length < 2 ? [] : all(words));
}

/** The lists one after another; a mark that an earlier list shows in its text is not shown again. */
function joined(...lists: readonly (readonly SearchHit[])[]): readonly SearchHit[] {
  const seen = new Set<string>();
  // A hit in a note or a speaker's name shows other words than its mark's.
  const keyOf = ({ mark, at }: SearchHit): string =>
    mark === null || at === null ? '' : `${mark.articleId} ${mark.markId}`;
  return lists.flatMap((hits) => {
    const fresh = hits.filter((hit) => !seen.has(keyOf(hit)));
    for (const key of fresh.map(keyOf)) if (key !== '') seen.add(key);
    return fresh;
  });
}

function hitsIn(
  page: Page,
  needles: readonly string[],
  filtered: boolean,
  counts: (mark: Mark) => boolean,
): readonly SearchHit[] {
  const { article } = page;
  const base = { articleId: article.id, articleTitle: page.title.words };
  const marks = page.marks.filter(({ mark }) => counts(mark));
  const { text, blocks } = currentVersion(article);
  const hits: SearchHit[] = [];
  const ref = (mark: Mark): { readonly articleId: string; readonly markId: string } => ({
    articleId: article.id,
    markId: mark.id,
  });

  if (needles.every((needle) => needle === '')) {
    // A filter alone lists its marks.
    return marks.map(({ mark }) => ({
      ...base,
      where: 'mark',
      mark: ref(mark),
      at: mark,
      excerpt: excerpt(text, mark),
    }));
  }
  if (!filtered) {
    for (const at of placesIn(page.title, needles)) {
      hits.push({ ...base, where: 'title', mark: null, at: null, excerpt: excerpt(page.title.words, at) });
    }
  }
  for (const at of placesIn(page.text, needles)) {
    if (!blocks.some((block) => overlaps(block, at))) continue; // stray rules and the like are not shown
    const holder = innermost(marks, at);
    if (holder === null && filtered) continue;
    hits.push({
      ...base,
      where: holder === null ? 'text' : 'mark',
      mark: holder === null ? null : ref(holder),
      at: { start: at.start, end: at.end },
      excerpt: excerpt(text, at),
    });
  }
  for (const { mark, speaker, remarks } of marks) {
    const [said] = speaker === null ? [] : placesIn(speaker, needles);
    if (speaker !== null && said !== undefined) {
      hits.push({
        ...base,
        where: 'speaker',
        mark: ref(mark),
        at: null,
        excerpt: excerpt(speaker.words, said),
      });
    }
    for (const remark of remarks) {
      const [found] = placesIn(remark, needles);
      if (found === undefined) continue;
      hits.push({ ...base, where: 'note', mark: ref(mark), at: null, excerpt: excerpt(remark.words, found) });
    }
  }
  return hits;
}

/** Where the words stand: every place of a phrase; of several words the first place of each, if all of them are there. */
function placesIn(field: Field, needles: readonly string[]): readonly Span[] {
  const [only] = needles;
  if (needles.length === 1 && only !== undefined) {
    const found = places(field.plain, only, PER_ARTICLE);
    return found.length === 0 ? [] : unplain(field.words, found);
  }
  const firsts = needles.map((needle) => places(field.plain, needle, 1));
  return firsts.some((found) => found.length === 0) ? [] : unplain(field.words, firsts.flat());
}

function innermost(marks: readonly MarkPage[], at: Span): Mark | null {
  const around = marks.filter(({ mark }) => contains(mark, at)).map(({ mark }) => mark);
  return around.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null;
}

function passes(mark: Mark, { kind, stage, finding, status }: MarkFilter): boolean {
  return (
    (kind === undefined || mark.kind === kind) &&
    (stage === undefined || mark.stage === stage) &&
    (finding === undefined || (mark.finding ?? 'none') === finding) &&
    (status === undefined || mark.status === status)
  );
}
