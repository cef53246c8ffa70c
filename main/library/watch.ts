import type { Article } from '@shared/domain/article';
import type { Library } from './library';

/**
 * Keeps something computed of every article (a search page, comparison items) in step with the library: on `refresh`
 * only articles whose files changed are read, however many there are.
 */
export class PerArticle<T> {
  private readonly held = new Map<string, { readonly edition: object; readonly value: T }>();

  constructor(
    private readonly library: Library,
    private readonly compute: (article: Article, before: T | null) => T,
    private readonly forget: (id: string) => void = () => undefined,
  ) {}

  /** The values of all articles that can be read, in the library's order. One that can't is left out; the window has its notice. */
  async refresh(): Promise<readonly T[]> {
    const summaries = this.library.summaries();
    const here = new Set(summaries.map(({ id }) => id));
    for (const id of [...this.held.keys()].filter((one) => !here.has(one))) {
      this.held.delete(id);
      this.forget(id);
    }
    const values: T[] = [];
    for (const { id } of summaries) {
      const edition = this.library.editionOf(id);
      const before = this.held.get(id);
      if (before !== undefined && before.edition === edition) {
        values.push(before.value);
        continue;
      }
      const article = await this.library.article(id);
      if (!article.ok || edition === null) continue;
      const value = this.compute(article.value, before?.value ?? null);
      // The edition from before reading: if a change came in between, the next refresh reads once more.
      this.held.set(id, { edition, value });
      values.push(value);
    }
    return values;
  }
}
