import type { SpeakerInput } from '@shared/domain/command';
import type { Span } from '@shared/domain/span';
import type { Known } from '../details/speakers';
import type { Reading } from '../useForm';

/** The speaker form: a name alone; where it stands in the copy is looked up when it is read. */
export interface SpeakerFields {
  readonly [name: string]: string;
  readonly name: string;
}

/** Longer than any name with its titles, short enough to catch a sentence. */
const LONGEST = 120;

/**
 * Reads the form: a speaker known in the article keeps their place; another name is looked for in the copy, nearest
 * to the mark, and without a place is kept as a name alone. An empty field means that nobody is named.
 */
export function readSpeaker(
  { name }: SpeakerFields,
  known: readonly Known[],
  text: string,
  near: Span,
): Reading<SpeakerInput | null> {
  const words = name.trim().replace(/\s+/gu, ' ');
  if (words === '') return { ok: true, value: null };
  if (words.length > LONGEST)
    return {
      ok: false,
      field: 'name',
      message: 'That is too long for a name. Give the name, and put the rest in a note.',
    };
  if (!/\p{L}/u.test(words))
    return { ok: false, field: 'name', message: `“${words}” has no letter in it. Give the speaker’s name.` };
  const one = known.find((speaker) => speaker.name === words);
  return { ok: true, value: { name: words, at: one?.at ?? nearest(text, words, near) } };
}

/** The occurrence of whole words nearest to the mark, outside it; null when the copy does not have them. */
export function nearest(text: string, words: string, { start, end }: Span): Span | null {
  let best: Span | null = null;
  let least = Infinity;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const until = at + words.length;
    const away = until <= start ? start - until : at >= end ? at - end : Infinity;
    if (away < least && isWhole(text, at, until)) {
      best = { start: at, end: until };
      least = away;
    }
  }
  return best;
}

function isWhole(text: string, start: number, end: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text.charAt(start - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(end));
}
