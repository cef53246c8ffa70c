import { currentVersion, displayTitle, type Article } from '@shared/domain/article';
import type { CrossChecked, Question } from '@shared/domain/question';
import { LibraryIndex, possibleSlips, questionsOf, type Comparable } from '@shared/compare';
import type { Library } from './library/library';
import { PerArticle } from './library/watch';

/**
 * Cross-checks the library. The index of what answers what is kept between calls and only articles that changed
 * are put in again, so that ruling on one mark does not cost the comparison of all.
 */
class CrossCheck {
  private readonly index = new LibraryIndex();
  private readonly articles: PerArticle<null>;
  private last: {
    readonly revision: number;
    readonly checked: Promise<CrossChecked>;
  } | null = null;

  constructor(private readonly library: Library) {
    this.articles = new PerArticle<null>(
      library,
      (article) => {
        this.index.add(comparableOf(article));
        return null;
      },
      (id) => {
        this.index.remove(id);
      },
    );
  }

  /** Two calls at one revision share the work. */
  run(): Promise<CrossChecked> {
    const revision = this.library.currentRevision;
    if (this.last?.revision === revision) return this.last.checked;
    const before = this.last?.checked;
    const checked = this.compute(before);
    this.last = { revision, checked };
    return checked;
  }

  private async compute(before: Promise<unknown> | undefined): Promise<CrossChecked> {
    // The index takes one hand at a time; whether the last run went well is its own caller's concern.
    await before?.catch(() => undefined);
    await this.articles.refresh();
    return checkedOf(this.index, Object.values(this.library.desk.questions));
  }
}

/** What an index holds, checked: the questions and, beside them, the possible slips. */
export function checkedOf(index: LibraryIndex, settled: readonly Question[]): CrossChecked {
  return { questions: questionsOf(index, settled), slips: possibleSlips(index, settled) };
}

const known = new WeakMap<Library, CrossCheck>();

/** The cross-check of a library: one for the view and the report, so that they agree and share the work. */
export function crossCheckOf(library: Library): CrossCheck {
  const held = known.get(library) ?? new CrossCheck(library);
  known.set(library, held);
  return held;
}

/** An article as the comparison wants it: its current text and the marks made on it. */
export function comparableOf(article: Article): Comparable {
  const version = currentVersion(article);
  return {
    articleId: article.id,
    title: displayTitle(article),
    publisher: article.publisher,
    publishedOn: article.publishedOn,
    text: version.text,
    blocks: version.blocks,
    marks: Object.values(article.marks).filter(({ versionId }) => versionId === version.id),
    addedAt: article.addedAt,
  };
}
