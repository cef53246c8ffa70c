import type { Draft } from 'immer';
import { own, told, type Recipe } from './apply-context';
import { holds, settle, unique } from './apply-question';
import type { Command } from './command';
import { shorten } from './passage';
import type { Question } from './question';
import { isBetween } from './rate';
import { fail } from './result';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;

/** What the merged questions carried goes with them: rulings on pairs, rates, what was taken out, places of removed articles. */
export const mergeQuestions: Recipe<Of<'question.merge'>> = (draft, command) => {
  const taken: Draft<Question>[] = [];
  for (const id of new Set(command.merged)) {
    const question = own(draft.desk.questions, id);
    // A proposal is known to no desk: its cells are all there is of it.
    if (question === undefined || id === command.questionId) continue;
    if (question.status !== 'accepted')
      return fail('invalid', `Bring “${shorten(question.label)}” back before you merge it.`);
    taken.push(question);
    Reflect.deleteProperty(draft.desk.questions, id);
  }
  if (command.cells.length < 2) return fail('invalid', 'Choose a question to merge with this one.');
  const settled = settle(draft, command, 'accepted');
  if (!settled.ok) return settled;
  const question = settled.value;
  for (const other of taken) {
    question.overrides.push(...other.overrides);
    question.absent.push(...other.absent.filter((ref) => !holds(question.absent, ref)));
    question.apart.push(
      ...other.apart.filter((ref) => !holds(question.apart, ref) && !holds(question.cells, ref)),
    );
    question.rates.push(
      ...other.rates.filter(({ from, to }) => !question.rates.some((rate) => isBetween(rate, from, to))),
    );
  }
  return told(`Merged questions into “${shorten(question.label)}”`, question.cells);
};

/** A part of a single mark makes no question: it is only kept apart from the rest. */
export const splitQuestion: Recipe<Of<'question.split'>> = (draft, command) => {
  const off = unique(command.off);
  if (off.length === 0) return fail('invalid', 'Choose the marks to split off.');
  if (!off.every((ref) => holds(command.cells, ref)))
    return fail('not-found', 'Not all of these marks are part of the question.');
  const rest = unique(command.cells).filter((ref) => !holds(off, ref));
  if (rest.length === 0) return fail('invalid', 'Leave at least one mark in the question.');
  if (rest.length === 1 && off.length === 1)
    return fail('invalid', 'Of two marks, say that they do not answer the same question.');
  const before = own(draft.desk.questions, command.questionId);
  if (off.length > 1 && rest.length > 1) {
    if (own(draft.desk.questions, command.offId) !== undefined)
      return fail('invalid', 'A question with this id is there already.');
    const part = { questionId: command.offId, label: command.offLabel, kind: command.kind, cells: off };
    const second = settle(draft, part, 'accepted');
    if (!second.ok) return second;
    second.value.rates.push(...(before?.rates ?? []));
    second.value.overrides.push(
      ...(before?.overrides ?? []).filter(({ cells }) => cells.every((ref) => holds(off, ref))),
    );
  }
  // The larger part goes on as the question there was, under the name that was given to it.
  const [stays, goes, label] = rest.length > 1 ? [rest, off, command.label] : [off, rest, command.offLabel];
  const settled = settle(draft, { ...command, label, cells: stays }, 'accepted');
  if (!settled.ok) return settled;
  settled.value.apart.push(...goes.filter((ref) => !holds(settled.value.apart, ref)));
  return told(`Split “${shorten(settled.value.label)}”`, off);
};
