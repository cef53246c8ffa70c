import { castDraft, type Draft } from 'immer';
import { findArticle, told, type Recipe, type Redated } from './apply-context';
import { setAside } from './apply-cells';
import { displayTitle } from './article';
import type { Command } from './command';
import { isIsoDate, type IsoDate } from './date';
import type { Mark } from './mark';
import { shorten } from './passage';
import { fail, ok } from './result';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;

export const editArticle: Recipe<Of<'article.edit'>> = (draft, command, context) => {
  const found = findArticle(draft, command.articleId);
  if (!found.ok) return found;
  const article = found.value;
  const { publishedOn } = command;
  if (publishedOn !== null && !isIsoDate(publishedOn)) {
    return fail('invalid', 'Give the date as year, month and day, like 2017-03-28.');
  }
  const confirms = publishedOn !== null && article.dateConfirmed === undefined;
  const only =
    confirms &&
    publishedOn === article.publishedOn &&
    blankToNull(command.title) === article.title &&
    blankToNull(command.publisher) === article.publisher;
  article.title = blankToNull(command.title);
  article.publisher = blankToNull(command.publisher);
  if (publishedOn !== article.publishedOn) {
    article.publishedOn = publishedOn;
    article.publishedBasis = publishedOn === null ? null : 'Set by the editor.';
    const dates = context.readDates?.(article, publishedOn);
    for (const mark of Object.values(article.marks))
      if (mark.kind === 'figure') redate(mark, publishedOn, dates?.get(mark.id));
  }
  // Whoever saves the details has seen the date that stands among them.
  if (publishedOn === null) delete article.dateConfirmed;
  else article.dateConfirmed = true;
  const name = `“${shorten(displayTitle(article))}”`;
  return ok({
    what: only ? `Confirmed the date of ${name}` : `Edited the details of ${name}`,
    touched: { [article.id]: [] },
  });
};

/**
 * Figures that the copy does not date hold for the day it was published, and "on Saturday" is reckoned from there; a day that an
 * editor gave stands.
 */
function redate(
  mark: Draft<Mark & { readonly kind: 'figure' }>,
  publishedOn: IsoDate | null,
  read: Redated | undefined,
): void {
  const { figure } = mark;
  if (figure.asOfBasis === 'editor' && figure.asOf !== null) return;
  if (read === undefined && figure.asOfBasis === 'text') return;
  figure.asOf = read === undefined ? publishedOn : read.asOf;
  figure.asOfBasis = read !== undefined ? read.asOfBasis : publishedOn === null ? null : 'published';
  if (read?.because !== undefined) mark.because = castDraft(read.because);
}

export const removeArticles: Recipe<Of<'articles.remove'>> = (draft, command) => {
  const ids = [...new Set(command.articleIds)];
  const titles: string[] = [];
  for (const id of ids) {
    const found = findArticle(draft, id);
    if (!found.ok) return found;
    titles.push(shorten(displayTitle(found.value)));
    Reflect.deleteProperty(draft.articles, id);
  }
  const gone = new Set(ids);
  setAside(draft, (articleId) => gone.has(articleId));
  const what = titles.length === 1 ? `Removed “${titles[0] ?? ''}”` : `Removed ${titles.length} articles`;
  return told(what, []);
};

export const setSettings: Recipe<Of<'settings.set'>> = (draft, { settings }) => {
  Object.assign(draft.desk.settings, settings);
  return told('Settings changed', []);
};

const blankToNull = (words: string | null): string | null => {
  const trimmed = words?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
};
