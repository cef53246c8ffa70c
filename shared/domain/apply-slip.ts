import { own, told, type Recipe } from './apply-context';
import { settle } from './apply-question';
import type { Command } from './command';
import { shorten } from './passage';
import { fail } from './result';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;

/** Kept like a question, so that undo, removal and the engine treat the two figures as settled. */
export const dismissSlip: Recipe<Of<'slip.dismiss'>> = (draft, { slipId, label, cells }) => {
  const settled = settle(draft, { questionId: slipId, kind: 'figure', label, cells }, 'no-slip');
  if (!settled.ok) return settled;
  return told(`Dismissed a possible slip: ${shorten(settled.value.label)}`, cells);
};

/** Lets the engine point the slip out again. */
export const restoreSlip: Recipe<Of<'slip.restore'>> = (draft, { slipId }) => {
  const slip = own(draft.desk.questions, slipId);
  if (slip?.status !== 'no-slip') return fail('not-found', 'That slip is not among those dismissed.');
  const what = `Brought a possible slip back: ${shorten(slip.label)}`;
  Reflect.deleteProperty(draft.desk.questions, slipId);
  return told(what, []);
};
