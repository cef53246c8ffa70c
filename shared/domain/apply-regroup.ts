import { castDraft } from 'immer';
import { own, told, type Recipe } from './apply-context';
import { settle, unique } from './apply-question';
import type { Command } from './command';
import { holds } from './mark';
import { atOdds, overridesOf, ratesOf } from './merging';
import { shorten } from './passage';
import { fail } from './result';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;

/**
 * What the questions hold on the desk goes into one, whatever the window had seen of it: marks, rulings on pairs, rates,
 * what was taken out, places of removed articles. Where two of them contradict each other the editor decides first.
 */
export const mergeQuestions: Recipe<Of<'question.merge'>> = (draft, command) => {
  const into = own(draft.desk.questions, command.questionId);
  const others = [...new Set(command.merged)]
    .filter((id) => id !== command.questionId)
    // A proposal is known to no desk: the cells of the command are all there is of it.
    .flatMap((id) => own(draft.desk.questions, id) ?? []);
  const all = into === undefined ? others : [into, ...others];
  const closed = all.find(({ status }) => status !== 'accepted');
  if (closed !== undefined)
    return fail('invalid', `Bring “${shorten(closed.label)}” back before you merge it.`);
  const why = atOdds(all);
  if (why !== null) return fail('invalid', why);
  const cells = unique([...command.cells, ...all.flatMap((question) => question.cells)]);
  if (cells.length < 2) return fail('invalid', 'Choose a question to merge with this one.');
  const settled = settle(draft, { ...command, cells }, 'accepted');
  if (!settled.ok) return settled;
  const question = settled.value;
  question.absent = unique(all.flatMap(({ absent }) => absent));
  question.apart = unique(all.flatMap(({ apart }) => apart)).filter((ref) => !holds(cells, ref));
  question.overrides = castDraft(overridesOf(all));
  question.rates = ratesOf(all);
  for (const { id } of others) Reflect.deleteProperty(draft.desk.questions, id);
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
  const name = `“${shorten(settled.value.label)}”`;
  return told(off.length === 1 ? `Kept a ${command.kind} out of ${name}` : `Split ${name}`, off);
};

/** Both questions are the editor's then. What stays behind is never proposed with what went again. */
export const moveCells: Recipe<Of<'question.move'>> = (draft, command) => {
  const { into } = command;
  const refs = unique(command.refs);
  if (into.questionId === command.questionId || into.kind !== command.kind)
    return fail('invalid', `Choose another question about ${command.kind}s.`);
  if (!refs.every((ref) => holds(command.cells, ref)))
    return fail('not-found', 'Not all of these marks are part of the question.');
  const rest = unique(command.cells).filter((ref) => !holds(refs, ref));
  if (rest.length === 0) return fail('invalid', 'To move all of its marks, merge the two questions.');
  const closed = own(draft.desk.questions, into.questionId);
  if (closed !== undefined && closed.status !== 'accepted')
    return fail('invalid', `Bring “${shorten(closed.label)}” back before you move a mark to it.`);
  const taken = settle(draft, { ...into, cells: [...into.cells, ...refs] }, 'accepted');
  if (!taken.ok) return taken;
  const before = own(draft.desk.questions, command.questionId);
  const remembers = before !== undefined && before.absent.length + before.apart.length > 0;
  if (rest.length > 1 || remembers) {
    const left = settle(draft, { ...command, cells: rest }, 'accepted');
    if (!left.ok) return left;
    left.value.apart.push(...refs.filter((ref) => !holds(left.value.apart, ref)));
  } else {
    Reflect.deleteProperty(draft.desk.questions, command.questionId);
    taken.value.apart.push(...rest.filter((ref) => !holds(taken.value.cells, ref)));
  }
  const what = refs.length === 1 ? `a ${command.kind}` : `${refs.length} ${command.kind}s`;
  return told(`Moved ${what} to “${shorten(taken.value.label)}”`, refs);
};
