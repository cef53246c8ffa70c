import type { Draft } from 'immer';
import { own, told, findMarks, type Docs, type Recipe } from './apply-context';
import type { Command, SettledInput } from './command';
import { holds, sameRef, type MarkRef } from './mark';
import { shorten } from './passage';
import type { Question } from './question';
import { fail, ok, type Result } from './result';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;

export const putQuestion: Recipe<Of<'question.put'>> = (draft, command) => {
  const question = settle(draft, command, 'accepted');
  if (!question.ok) return question;
  return told(`Put to the question “${shorten(question.value.label)}”`, question.value.cells);
};

export const dismissQuestion: Recipe<Of<'question.dismiss'>> = (draft, command) => {
  const question = settle(draft, command, 'dismissed');
  if (!question.ok) return question;
  return told(`Dismissed the question “${shorten(question.value.label)}”`, question.value.cells);
};

export const overruleQuestion: Recipe<Of<'question.overrule'>> = (draft, command) => {
  const { pair, ruling } = command;
  const [first, second] = pair;
  if (sameRef(first, second)) return fail('invalid', 'A passage can’t be set against itself.');
  if (!pair.every((ref) => holds(command.cells, ref))) {
    return fail('not-found', 'That pair is not part of the question.');
  }
  if (ruling !== null && ruling.reason.trim() === '') return fail('invalid', 'Say why you overrule it.');
  const settled = settle(draft, command, 'accepted');
  if (!settled.ok) return settled;
  const question = settled.value;
  const others = question.overrides.filter(({ cells }) => !samePair(cells, pair));
  if (ruling !== null || others.length !== question.overrides.length) {
    const cells: [MarkRef, MarkRef] = [{ ...first }, { ...second }];
    question.overrides =
      ruling === null
        ? others
        : [...others, { cells, relation: ruling.relation, reason: ruling.reason.trim() }];
  }
  const said = ruling === null ? 'Gave a pair back to the cross-check' : `Ruled a pair “${ruling.relation}”`;
  return told(`${said} in “${shorten(question.label)}”`, pair);
};

/**
 * Makes the question, or brings the one there is up to date. Rulings on pairs that are still in it stay, and so do its
 * rates, what was taken out of it, and the places of removed articles.
 */
export function settle(
  draft: Draft<Docs>,
  command: SettledInput,
  status: Question['status'],
): Result<Draft<Question>> {
  const label = command.label.trim();
  if (label === '') return fail('invalid', 'Say what the question is.');
  const cells = unique(command.cells);
  const found = findMarks(draft, cells);
  if (!found.ok) return found;
  if (found.value.some(({ mark }) => mark.kind !== command.kind)) {
    return fail('invalid', `Only ${command.kind}s can be put to this question.`);
  }
  const before = own(draft.desk.questions, command.questionId);
  const absent = before?.absent ?? [];
  const question: Question = {
    id: command.questionId,
    kind: command.kind,
    label,
    cells,
    status,
    overrides: (before?.overrides ?? []).filter((override) =>
      override.cells.every((ref) => holds(cells, ref) || holds(absent, ref)),
    ),
    apart: (before?.apart ?? []).filter((ref) => !holds(cells, ref)),
    absent,
    rates: before?.rates ?? [],
  };
  draft.desk.questions[question.id] = question as Draft<Question>; // a fresh literal; what it took from the draft goes back to its place
  const draftQuestion = draft.desk.questions[question.id];
  return draftQuestion === undefined ? fail('internal', 'The question was not kept.') : ok(draftQuestion);
}

/** The references, each once, in copies of their own. */
export function unique(refs: readonly MarkRef[]): MarkRef[] {
  const once: MarkRef[] = [];
  for (const ref of refs) if (!holds(once, ref)) once.push({ ...ref });
  return once;
}

function samePair(a: readonly [MarkRef, MarkRef], b: readonly [MarkRef, MarkRef]): boolean {
  return (sameRef(a[0], b[0]) && sameRef(a[1], b[1])) || (sameRef(a[0], b[1]) && sameRef(a[1], b[0]));
}
