import { told, type Recipe } from './apply-context';
import { settle } from './apply-question';
import type { Command } from './command';
import { isIsoDate } from './date';
import { shorten } from './passage';
import { isBetween, rateWords, type Rate } from './rate';
import { fail } from './result';

/** Enters, changes or takes away the rate between two currencies of a question. */
export const setRate: Recipe<Extract<Command, { type: 'question.rate' }>> = (draft, command) => {
  const { from, to, rate } = command;
  if (command.kind !== 'figure') return fail('invalid', 'Only figures have an exchange rate.');
  if (from === to) return fail('invalid', 'A rate is between two currencies.');
  if (rate !== null && !(rate.value > 0 && Number.isFinite(rate.value)))
    return fail('invalid', `Say how many ${to} one ${from} is worth: a number above zero.`);
  if (rate !== null && rate.source.trim() === '') return fail('invalid', 'Say where the rate comes from.');
  if (rate !== null && !isIsoDate(rate.on))
    return fail('invalid', 'Give the day of the rate as year, month and day, like 2017-03-28.');
  const settled = settle(draft, command, 'accepted');
  if (!settled.ok) return settled;
  const question = settled.value;
  const others = question.rates.filter((other) => !isBetween(other, from, to));
  if (rate === null) {
    if (others.length === question.rates.length) return fail('not-found', 'That rate is no longer there.');
    question.rates = others;
    return told(`Took the rate of ${from} and ${to} away in “${shorten(question.label)}”`, command.cells);
  }
  const entered: Rate = { from, to, value: rate.value, source: rate.source.trim(), on: rate.on };
  question.rates = [...others, entered];
  return told(`Entered ${rateWords(entered)} in “${shorten(question.label)}”`, command.cells);
};
