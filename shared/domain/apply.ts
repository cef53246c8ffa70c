/**
 * Every change of the library, computed: documents and a command go in, the next documents come out with the
 * patches that lead there and back. Nothing is written here; the library writes first and only then moves on.
 */
import { applyPatches, enablePatches, produceWithPatches, type Draft, type Patch } from 'immer';
import { editArticle, removeArticles, setSettings } from './apply-article';
import { own, type ApplyContext, type Docs, type Told } from './apply-context';
import { addMark, resizeMark, retypeMark, setFigure, setSpeaker } from './apply-mark';
import { dismissQuestion, overruleQuestion, putQuestion } from './apply-question';
import { setRate } from './apply-rate';
import { mergeQuestions, moveCells, splitQuestion } from './apply-regroup';
import { dismissSlip, restoreSlip } from './apply-slip';
import {
  deleteMarks,
  putEvidence,
  putNote,
  removeEvidence,
  removeNote,
  rule,
  setStatus,
  setTags,
} from './apply-ruling';
import { returnCells } from './apply-cells';
import { displayTitle, type Article } from './article';
import type { Command } from './command';
import { shorten } from './passage';
import { fail, ok, unreachable, type Result } from './result';

export type { ApplyContext, Docs } from './apply-context';

enablePatches();

/** One step of change, with the way back. History is not part of either direction: it only ever grows. */
export interface Step {
  /** What was done, in plain words: "Finding set to denied". */
  readonly what: string;
  /** The marks that were touched, by article; an empty list means the article itself. */
  readonly touched: Readonly<Record<string, readonly string[]>>;
  readonly forward: readonly Patch[];
  readonly inverse: readonly Patch[];
}

/** The documents after a step, and the patches that lead to them, history included. */
export interface Stepped {
  readonly docs: Docs;
  readonly patches: readonly Patch[];
  readonly step: Step;
}

/**
 * Applies one command. The articles it names (`articlesOf`) must be in `docs`. A command that changes nothing
 * gives back the same documents and no patches. Fails with `not-found` for stale references and `invalid` for
 * broken rules, and then nothing has changed.
 */
export function apply(docs: Docs, command: Command, context: ApplyContext): Result<Stepped> {
  return change(docs, context.at, (draft) => dispatch(draft, command, context));
}

/** Adds imported articles as one step of undo. Fails with `invalid` when an id is taken. */
export function addArticles(docs: Docs, articles: readonly Article[], at: string): Result<Stepped> {
  return change(docs, at, (draft) => {
    const touched: Record<string, readonly string[]> = {};
    for (const article of articles) {
      if (own(draft.articles, article.id) !== undefined)
        return fail('invalid', 'That article is there already.');
      draft.articles[article.id] = article as Draft<Article>; // put in whole; immer does not write into it
      returnCells(draft, article);
      touched[article.id] = [];
    }
    const [first] = articles;
    if (first === undefined) return fail('invalid', 'There is no article to add.');
    const name = articles.length === 1 ? `“${shorten(displayTitle(first))}”` : `${articles.length} articles`;
    return ok({ what: `Added ${name}`, touched });
  });
}

/** Takes a step back. The documents must be as the step left them, but for history and later steps that were undone. */
export function undo(docs: Docs, step: Step, at: string): Stepped {
  return replay(docs, step, step.inverse, `Undid: ${step.what}`, at);
}

/** Does an undone step again. */
export function redo(docs: Docs, step: Step, at: string): Stepped {
  return replay(docs, step, step.forward, `Did again: ${step.what}`, at);
}

function change(docs: Docs, at: string, recipe: (draft: Draft<Docs>) => Result<Told>): Result<Stepped> {
  let outcome: Result<Told> = fail('internal', 'The command did nothing.');
  const [next, forward, inverse] = produceWithPatches(docs, (draft) => {
    outcome = recipe(draft);
  });
  // Assigned in the recipe, which TypeScript does not follow.
  const said = outcome as Result<Told>;
  if (!said.ok) return said;
  const step: Step = { ...said.value, forward, inverse };
  if (forward.length === 0) return ok({ docs, patches: [], step });
  return ok(record(next, step, forward, step.what, at));
}

function replay(docs: Docs, step: Step, patches: readonly Patch[], what: string, at: string): Stepped {
  return record(applyPatches(docs, patches), step, patches, what, at);
}

/** Writes the line of history into every touched article that is (still) there. */
function record(docs: Docs, step: Step, before: readonly Patch[], what: string, at: string): Stepped {
  const [next, patches] = produceWithPatches(docs, (draft) => {
    for (const articleId of articlesTouched(step)) {
      const article = own(draft.articles, articleId);
      const markIds = [...(own(step.touched, articleId) ?? [])];
      article?.history.push({ at, what, markIds });
    }
  });
  return { docs: next, patches: [...before, ...patches], step };
}

/** The articles a step changes, removes or brings back. */
export function articlesTouched(step: Pick<Step, 'touched' | 'forward'>): readonly string[] {
  const ids = new Set(Object.keys(step.touched));
  for (const { path } of step.forward) {
    if (path[0] === 'articles' && path[1] !== undefined) ids.add(String(path[1]));
  }
  return [...ids];
}

function dispatch(draft: Draft<Docs>, command: Command, context: ApplyContext): Result<Told> {
  switch (command.type) {
    case 'marks.status':
      return setStatus(draft, command, context);
    case 'marks.rule':
      return rule(draft, command, context);
    case 'marks.tags':
      return setTags(draft, command, context);
    case 'marks.delete':
      return deleteMarks(draft, command, context);
    case 'mark.add':
      return addMark(draft, command, context);
    case 'mark.resize':
      return resizeMark(draft, command, context);
    case 'mark.retype':
      return retypeMark(draft, command, context);
    case 'mark.figure':
      return setFigure(draft, command, context);
    case 'mark.speaker':
      return setSpeaker(draft, command, context);
    case 'evidence.put':
      return putEvidence(draft, command, context);
    case 'evidence.remove':
      return removeEvidence(draft, command, context);
    case 'note.put':
      return putNote(draft, command, context);
    case 'note.remove':
      return removeNote(draft, command, context);
    case 'article.edit':
      return editArticle(draft, command, context);
    case 'articles.remove':
      return removeArticles(draft, command, context);
    case 'question.put':
      return putQuestion(draft, command, context);
    case 'question.dismiss':
      return dismissQuestion(draft, command, context);
    case 'question.overrule':
      return overruleQuestion(draft, command, context);
    case 'question.merge':
      return mergeQuestions(draft, command, context);
    case 'question.split':
      return splitQuestion(draft, command, context);
    case 'question.move':
      return moveCells(draft, command, context);
    case 'question.rate':
      return setRate(draft, command, context);
    case 'slip.dismiss':
      return dismissSlip(draft, command, context);
    case 'slip.restore':
      return restoreSlip(draft, command, context);
    case 'settings.set':
      return setSettings(draft, command, context);
    default:
      return unreachable(command);
  }
}
