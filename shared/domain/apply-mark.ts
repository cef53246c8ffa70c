import type { Draft } from 'immer';
import { dropCells } from './apply-cells';
import { findArticle, findMark, own, told, versionOf, type ApplyContext, type Recipe } from './apply-context';
import { currentVersion, type Article } from './article';
import type { Command } from './command';
import type { Figure } from './figure';
import {
  sameRef,
  UNRULED,
  type Content,
  type Mark,
  type MarkKind,
  type QuoteForm,
  type Speaker,
} from './mark';
import { shorten, stripQuoteMarks, tidySpan } from './passage';
import { fail, unreachable } from './result';
import { fits, quoted, type Quoted } from './span';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;

const NO_WORDS = 'Select some words of the article to mark.';

export const addMark: Recipe<Of<'mark.add'>> = (draft, command, context) => {
  const found = findArticle(draft, command.articleId);
  if (!found.ok) return found;
  const article = found.value;
  const version = currentVersion(article);
  const passage = tidySpan(version.text, command);
  if (passage === null) return fail('invalid', NO_WORDS);
  if (own(article.marks, command.markId) !== undefined) {
    return fail('invalid', 'A mark with this id is in the article already.');
  }
  const twin = twinOf(article, { ...passage, kind: command.kind, versionId: version.id });
  if (twin !== undefined) {
    return fail('invalid', `“${shorten(twin.exact)}” is marked as a ${command.kind} already.`);
  }
  const words = quoted(version.text, passage);
  const mark: Mark = {
    ...words,
    ...freshContent(command.kind, words, article, context),
    id: command.markId,
    versionId: version.id,
    salience: 'high',
    because: [],
    status: 'accepted',
    origin: 'editor',
    ...UNRULED,
  };
  article.marks[mark.id] = mark as Draft<Mark>; // a fresh literal: nothing else holds it
  return told(`Marked “${shorten(mark.exact)}” as a ${mark.kind}`, [
    { articleId: article.id, markId: mark.id },
  ]);
};

export const resizeMark: Recipe<Of<'mark.resize'>> = (draft, command, context) => {
  const found = findMark(draft, command.ref);
  if (!found.ok) return found;
  const version = versionOf(found.value);
  if (!version.ok) return version;
  const passage = tidySpan(version.value.text, command);
  if (passage === null) return fail('invalid', NO_WORDS);
  const { article, mark } = found.value;
  const twin = twinOf(article, { ...passage, kind: mark.kind, versionId: mark.versionId }, mark.id);
  if (twin !== undefined) {
    return fail('invalid', `“${shorten(twin.exact)}” is marked as a ${mark.kind} already.`);
  }
  const words = quoted(version.value.text, passage);
  Object.assign(mark, words);
  mark.status = 'accepted';
  if (mark.kind === 'quote') mark.quote.text = stripQuoteMarks(words.exact);
  if (mark.kind === 'figure') {
    const figure = context.readFigure?.(article, passage); // drafts are read here, never kept
    if (figure != null) mark.figure = figure as Draft<Figure>;
  }
  return told(`Moved the ends of a ${mark.kind} to “${shorten(words.exact)}”`, [command.ref]);
};

export const retypeMark: Recipe<Of<'mark.retype'>> = (draft, command, context) => {
  const found = findMark(draft, command.ref);
  if (!found.ok) return found;
  const { article, mark } = found.value;
  if (mark.kind !== command.kind) {
    const twin = twinOf(article, { ...mark, kind: command.kind }, mark.id);
    if (twin !== undefined) {
      return fail('invalid', `“${shorten(twin.exact)}” is marked as a ${command.kind} already.`);
    }
    const attribution =
      mark.kind === 'quote'
        ? { speaker: mark.quote.speaker, cue: mark.quote.cue }
        : mark.kind === 'claim'
          ? { speaker: mark.claim.speaker, cue: mark.claim.cue }
          : {};
    const content = freshContent(command.kind, mark, article, context, attribution);
    article.marks[mark.id] = withContent(mark, content) as Draft<Mark>; // rebuilt from parts of the draft, which immer takes as they are
    // A question holds marks of one kind; the figure that was a quote answers it no longer.
    dropCells(
      draft,
      (ref) => sameRef(ref, command.ref),
      (question) => question.kind !== command.kind,
    );
  }
  return told(`Turned a ${mark.kind} into a ${command.kind}`, [command.ref]);
};

export const setFigure: Recipe<Of<'mark.figure'>> = (draft, { ref, figure }) => {
  const found = findMark(draft, ref);
  if (!found.ok) return found;
  const { mark } = found.value;
  if (mark.kind !== 'figure') return fail('invalid', 'Only a figure has a value.');
  if (figure.low !== null && figure.high !== null && figure.low > figure.high) {
    return fail('invalid', 'The lower end of the figure is above its upper end.');
  }
  const asOfBasis =
    figure.asOf === null
      ? null
      : figure.asOf === mark.figure.asOf
        ? (figure.asOfBasis ?? 'editor')
        : 'editor';
  mark.figure = { ...figure, about: [...figure.about], asOfBasis };
  mark.status = 'accepted';
  return told(`Corrected the figure “${shorten(mark.exact)}”`, [ref]);
};

export const setSpeaker: Recipe<Of<'mark.speaker'>> = (draft, { ref, speaker }) => {
  const found = findMark(draft, ref);
  if (!found.ok) return found;
  const version = versionOf(found.value);
  if (!version.ok) return version;
  const { mark } = found.value;
  if (mark.kind === 'figure')
    return fail('invalid', 'A figure has no speaker; mark the words as a quote or claim.');
  const attributed = mark.kind === 'quote' ? mark.quote : mark.claim;
  if (speaker === null) {
    attributed.speaker = null;
  } else {
    const name = speaker.name.trim();
    if (name === '') return fail('invalid', 'Give the speaker’s name.');
    if (speaker.at !== null && !fits(speaker.at, version.value.text.length)) {
      return fail('invalid', 'The speaker’s words lie outside the article.');
    }
    // A name that the copy does not give stands on no words of it: an empty passage where the mark begins.
    const at = speaker.at ?? { start: mark.start, end: mark.start };
    attributed.speaker = { ...quoted(version.value.text, at), name };
  }
  mark.status = 'accepted';
  return told(speaker === null ? 'Speaker removed' : `Speaker set to ${speaker.name.trim()}`, [ref]);
};

/** Another mark of the same kind on exactly the same words that no editor has rejected. */
function twinOf(
  article: Draft<Article>,
  place: Pick<Mark, 'start' | 'end' | 'kind' | 'versionId'>,
  except?: string,
): Draft<Mark> | undefined {
  return Object.values(article.marks).find(
    (mark) =>
      mark.id !== except &&
      mark.status !== 'rejected' &&
      mark.kind === place.kind &&
      mark.versionId === place.versionId &&
      mark.start === place.start &&
      mark.end === place.end,
  );
}

const EMPTY_FIGURE: Figure = {
  low: null,
  high: null,
  modifier: '=',
  change: null,
  unit: null,
  counted: null,
  about: [],
  asOf: null,
  asOfBasis: null,
};

/** What a passage says before anyone has said more: a figure is read where it can be, a quote is stripped of its marks. */
function freshContent(
  kind: MarkKind,
  words: Quoted,
  article: Draft<Article>,
  context: ApplyContext,
  attribution: { readonly speaker?: Speaker | null; readonly cue?: Quoted | null } = {},
): Content {
  const { speaker = null, cue = null } = attribution;
  switch (kind) {
    case 'figure':
      return { kind, figure: context.readFigure?.(article, words) ?? EMPTY_FIGURE };
    case 'quote':
      return { kind, quote: { text: stripQuoteMarks(words.exact), form: formOf(words.exact), speaker, cue } };
    case 'claim':
      return { kind, claim: { speaker, cue } };
    default:
      return unreachable(kind);
  }
}

/** Whole sentences begin with a capital and end with a stop; anything else is words inside the writer's sentence. */
function formOf(words: string): QuoteForm {
  const inner = stripQuoteMarks(words);
  return /^\p{Lu}/u.test(inner) && /[.!?…,]$/u.test(inner) ? 'direct' : 'partial';
}

/** The mark with other content; its old content does not linger under another key. */
function withContent(mark: Mark, content: Content): Mark {
  const base = {
    start: mark.start,
    end: mark.end,
    exact: mark.exact,
    salience: mark.salience,
    because: mark.because,
    ...(mark.suggests === undefined ? {} : { suggests: mark.suggests }),
    id: mark.id,
    versionId: mark.versionId,
    status: 'accepted' as const,
    origin: mark.origin,
    stage: mark.stage,
    finding: mark.finding,
    evidence: mark.evidence,
    notes: mark.notes,
    tags: mark.tags,
  };
  return { ...base, ...content };
}
