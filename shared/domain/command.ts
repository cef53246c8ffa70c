import type { IsoDate } from './date';
import type { Desk, Settings } from './desk';
import type { Evidence } from './evidence';
import type { Figure } from './figure';
import type { MarkKind, MarkRef, MarkStatus } from './mark';
import type { Relation } from './question';
import type { Rate } from './rate';
import type { Span } from './span';
import type { Finding, Stage } from './vocabulary';

/**
 * Every change that a person can make. One command is one step of undo, however many articles it touches.
 * Ids of new things (marks, evidence, notes, questions) are made by the sender, so that it can select what it made.
 */
export type Command =
  /** Accept, reject or put back suggestions. */
  | { readonly type: 'marks.status'; readonly refs: readonly MarkRef[]; readonly status: MarkStatus }
  /** Set stage, finding or both; a finding without a stage moves the stage to `checked`, and rules on a suggestion accept it. */
  | {
      readonly type: 'marks.rule';
      readonly refs: readonly MarkRef[];
      readonly stage?: Stage;
      readonly finding?: Finding | null;
    }
  | {
      readonly type: 'marks.tags';
      readonly refs: readonly MarkRef[];
      readonly add: readonly string[];
      readonly remove: readonly string[];
    }
  | { readonly type: 'marks.delete'; readonly refs: readonly MarkRef[] }
  /** Mark a passage of the current version by hand. */
  | ({
      readonly type: 'mark.add';
      readonly articleId: string;
      readonly markId: string;
      readonly kind: MarkKind;
    } & Span)
  | ({ readonly type: 'mark.resize'; readonly ref: MarkRef } & Span)
  | { readonly type: 'mark.retype'; readonly ref: MarkRef; readonly kind: MarkKind }
  | { readonly type: 'mark.figure'; readonly ref: MarkRef; readonly figure: Figure }
  /** Correct who speaks; a span inside the article, or a name alone when the copy does not give one. */
  | { readonly type: 'mark.speaker'; readonly ref: MarkRef; readonly speaker: SpeakerInput | null }
  | { readonly type: 'evidence.put'; readonly ref: MarkRef; readonly evidence: Evidence }
  | { readonly type: 'evidence.remove'; readonly ref: MarkRef; readonly evidenceId: string }
  | { readonly type: 'note.put'; readonly ref: MarkRef; readonly noteId: string; readonly text: string }
  | { readonly type: 'note.remove'; readonly ref: MarkRef; readonly noteId: string }
  | {
      readonly type: 'article.edit';
      readonly articleId: string;
      readonly title: string | null;
      readonly publisher: string | null;
      readonly publishedOn: IsoDate | null;
    }
  | { readonly type: 'articles.remove'; readonly articleIds: readonly string[] }
  /** Settle cells as answering one question (new, or with other cells or label). */
  | ({ readonly type: 'question.put' } & SettledInput)
  /** These cells do not answer one question; they are not proposed together again. */
  | ({ readonly type: 'question.dismiss' } & SettledInput)
  /** The editor's own word on a pair; null gives the pair back to the engine. Settles the question when it was proposed. */
  | ({
      readonly type: 'question.overrule';
      readonly pair: readonly [MarkRef, MarkRef];
      readonly ruling: { readonly relation: Relation; readonly reason: string } | null;
    } & SettledInput)
  /** One question of all that these held: `merged` names the settled ones that go into it. */
  | ({
      readonly type: 'question.merge';
      readonly merged: readonly string[];
    } & SettledInput)
  /**
   * Takes cells out of a question, never to be proposed with the rest again. Several make a question of their own under
   * the id and label given; one alone makes none.
   */
  | ({
      readonly type: 'question.split';
      readonly off: readonly MarkRef[];
      readonly offId: string;
      readonly offLabel: string;
    } & SettledInput)
  /** Takes cells out of a question and puts them to another, `into`; a single cell that is left behind asks nothing any more. */
  | ({
      readonly type: 'question.move';
      readonly refs: readonly MarkRef[];
      readonly into: SettledInput;
    } & SettledInput)
  /** The rate between two currencies that a question's figures are compared at; null takes it away. */
  | ({
      readonly type: 'question.rate';
      readonly from: string;
      readonly to: string;
      readonly rate: Omit<Rate, 'from' | 'to'> | null;
    } & SettledInput)
  /** The same number on two subjects is right as it is; it is not pointed out again. */
  | {
      readonly type: 'slip.dismiss';
      readonly slipId: string;
      readonly label: string;
      readonly cells: readonly [MarkRef, MarkRef];
    }
  | { readonly type: 'slip.restore'; readonly slipId: string }
  | { readonly type: 'settings.set'; readonly settings: Partial<Settings> };

/** What every command on a question says of it: it may be a proposal that no desk knows yet. */
export interface SettledInput {
  readonly questionId: string;
  readonly kind: MarkKind;
  readonly label: string;
  readonly cells: readonly MarkRef[];
}

/** A speaker as an editor gives one. */
export interface SpeakerInput {
  readonly name: string;
  /** Where the copy names the speaker, when it does. */
  readonly at: Span | null;
}

/** The articles that must be loaded before the command can be applied to this desk. */
export function articlesOf(command: Command, { questions }: Pick<Desk, 'questions'>): readonly string[] {
  switch (command.type) {
    case 'marks.status':
    case 'marks.rule':
    case 'marks.tags':
    case 'marks.delete':
      return [...new Set(command.refs.map((ref) => ref.articleId))];
    case 'mark.resize':
    case 'mark.retype':
    case 'mark.figure':
    case 'mark.speaker':
    case 'evidence.put':
    case 'evidence.remove':
    case 'note.put':
    case 'note.remove':
      return [command.ref.articleId];
    case 'mark.add':
    case 'article.edit':
      return [command.articleId];
    case 'articles.remove':
      return command.articleIds;
    case 'question.put':
    case 'question.dismiss':
    case 'question.overrule':
    case 'question.split':
    case 'question.rate':
    case 'slip.dismiss':
      return [...new Set(command.cells.map((ref) => ref.articleId))];
    case 'question.move':
      return [...new Set([...command.cells, ...command.into.cells].map((ref) => ref.articleId))];
    case 'question.merge': {
      const kept = [command.questionId, ...command.merged].flatMap((id) =>
        Object.hasOwn(questions, id) ? (questions[id]?.cells ?? []) : [],
      );
      return [...new Set([...command.cells, ...kept].map((ref) => ref.articleId))];
    }
    case 'slip.restore':
    case 'settings.set':
      return [];
  }
}
