import type { ComparedQuestion } from '@shared/domain/question';
import { RELATION_TERMS } from '@shared/domain/relation';
import { lineOf, type Groups } from './groups';

/** One line of the list: a group's heading, what is said of an empty one, or a row. */
export type Entry =
  | { readonly kind: 'title' | 'none'; readonly key: string; readonly text: string }
  /** The key is the id of what the row opens; its words are asked for when it is drawn. */
  | { readonly kind: 'row'; readonly key: string; readonly words: () => RowWords };

/** What a row says. */
export interface RowWords {
  readonly label: string;
  readonly glyph: string;
  readonly line: string;
  readonly tone: string;
}

/** The list from top to bottom. */
export function entriesOf(groups: Groups): readonly Entry[] {
  const question = (one: ComparedQuestion): Entry => row(one.id, () => questionWords(one, groups.offers));
  const rest = [
    ...group('Perhaps one question', groups.perhaps.map(question)),
    ...group('Ruled on', groups.ruled.map(question)),
    ...group('Agree', groups.agree.map(question)),
    ...group(
      'Possible slips',
      groups.slips.map(({ id, text }) =>
        row(id, () => ({ label: text, glyph: '?', line: 'same number, different subject', tone: 'soft' })),
      ),
    ),
    ...group(
      'Dismissed',
      groups.dismissed.map(({ id, label, status }) => {
        const line = status === 'no-slip' ? 'not a slip' : 'not the same question';
        return row(id, () => ({ label, glyph: '✕', line, tone: 'soft' }));
      }),
    ),
  ];
  // Before anything was compared there is nothing to be said of it either.
  const none = rest.length === 0 ? undefined : '✓ Nothing needs a look';
  return [...group('Needs a look', groups.needsLook.map(question), none), ...rest];
}

function group(title: string, rows: readonly Entry[], empty?: string): readonly Entry[] {
  if (rows.length === 0 && empty === undefined) return [];
  const none: Entry = { kind: 'none', key: `none ${title}`, text: empty ?? '' };
  return [{ kind: 'title', key: `title ${title}`, text: title }, ...(rows.length === 0 ? [none] : rows)];
}

function questionWords(question: ComparedQuestion, offers: Groups['offers']): RowWords {
  const { glyph, tone } = RELATION_TERMS[question.relation];
  const offered = (offers.get(question.id) ?? []).flatMap(({ cells }) => cells).length;
  return { label: question.label, glyph, line: lineOf(question, offered), tone };
}

const row = (key: string, words: () => RowWords): Entry => ({ kind: 'row', key, words });
