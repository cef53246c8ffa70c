import { currentVersion, displayTitle, type Article } from '@shared/domain/article';
import type { Mark } from '@shared/domain/mark';
import { plain } from './text';

/** A stretch of words that is searched, with its plain form. */
export interface Field {
  readonly words: string;
  readonly plain: string;
}

/** What of a mark is searched besides its own words, which stand in the text. */
export interface MarkPage {
  readonly mark: Mark;
  readonly speaker: Field | null;
  /** Notes, tags and evidence. */
  readonly remarks: readonly Field[];
}

/** An article as the search keeps it. */
export interface Page {
  readonly article: Article;
  readonly title: Field;
  readonly text: Field;
  /** In text order, without rejected ones. */
  readonly marks: readonly MarkPage[];
}

/** Prepares an article for searching; an unchanged text is not folded again. */
export function pageOf(article: Article, before: Page | null): Page {
  const { id, text } = currentVersion(article);
  const marks = Object.values(article.marks)
    .filter((mark) => mark.versionId === id && mark.status !== 'rejected')
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  return {
    article,
    title: fieldOf(displayTitle(article)),
    text: before?.text.words === text ? before.text : fieldOf(text),
    marks: marks.map(markPageOf),
  };
}

function markPageOf(mark: Mark): MarkPage {
  const speaker =
    mark.kind === 'quote' ? mark.quote.speaker : mark.kind === 'claim' ? mark.claim.speaker : null;
  const remarks = [
    ...mark.notes.map(({ text }) => text),
    ...mark.tags,
    ...mark.evidence.flatMap(({ title, locator, quoted }) => [title, locator, quoted]),
  ].filter((words) => words !== '');
  return { mark, speaker: speaker === null ? null : fieldOf(speaker.name), remarks: remarks.map(fieldOf) };
}

const fieldOf = (words: string): Field => ({ words, plain: plain(words) });
