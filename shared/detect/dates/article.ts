import type { Block } from '../../domain/article';
import type { IsoDate } from '../../domain/date';
import { isIsoDate } from '../../domain/date';
import { quoted, type Quoted, type Span } from '../../domain/span';
import { WEEKDAYS } from '../text/calendar-words';
import { sourceOf } from '../text/characters';
import { tokenise } from '../text/tokenise';
import { spanOf } from '../text/tokens';
import { datesIn } from './expressions';

/** A published date that the copy suggests, for the editor to confirm. */
export interface ArticleDate {
  readonly date: IsoDate | null;
  /** How it is known, or why it is not, in plain words. */
  readonly basis: string;
  /** The words it rests on. */
  readonly at: Span | null;
  /** The place of the dateline, as written. */
  readonly place: Quoted | null;
}

const DAY_NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** The headline of the text, or null when the copy has none. */
export function titleOf(text: string, blocks: readonly Block[]): string | null {
  const block = blocks.find(({ role }) => role === 'headline');
  return block === undefined ? null : text.slice(block.start, block.end).replace(/\s+/gu, ' ');
}

/** The place in a dateline: "MOSCOW" of "MOSCOW (AFP)". */
function placeOf(text: string, block: Block | undefined): Quoted | null {
  if (block === undefined) return null;
  const words = text.slice(block.start, block.end);
  const length = /^[^,(]+/u.exec(words)?.[0].trimEnd().length ?? 0;
  return length === 0 ? null : quoted(text, { start: block.start, end: block.start + length });
}

/**
 * The published date that the copy suggests: a full date in the dateline, then in a caption, then the latest full date in
 * the first paragraphs that a weekday in the copy agrees with. Never reckoned from relative words alone.
 */
export function dateOf(text: string, blocks: readonly Block[]): ArticleDate {
  const dateline = blocks.find(({ role }) => role === 'dateline');
  const place = placeOf(text, dateline);
  const candidates = [
    ...(dateline === undefined ? [] : [{ block: dateline, where: 'the dateline' }]),
    ...blocks
      .filter(({ role }) => role === 'caption')
      .map((block) => ({ block, where: 'the photo caption' })),
    ...blocks
      .filter(({ role }) => role === 'body')
      .slice(0, 3)
      .map((block) => ({ block, where: 'the copy' })),
  ];
  const source = sourceOf(text);
  for (const { block, where } of candidates) {
    const read = tokenise(source, block.start, block.end);
    const full = datesIn(read.tokens, 0, read.tokens.length, null).find(
      ({ complete, date }) => complete && isIsoDate(date),
    );
    if (full === undefined) continue;
    const at = spanOf(read, full.from, full.to);
    const day = new Date(`${full.date}T00:00:00Z`).getUTCDay();
    const named = weekdayIn(text, blocks);
    const agrees = named === day;
    if (where === 'the copy' && !agrees) continue;
    const weekday = agrees ? `, and the copy says “${DAY_NAMES[day] ?? ''}”, which that day was` : '';
    return {
      date: full.date,
      basis: `${capital(where)} says “${text.slice(at.start, at.end)}”${weekday}.`,
      at,
      place,
    };
  }
  return {
    date: null,
    basis: 'No full date stands in the dateline, a caption or the first paragraphs.',
    at: null,
    place,
  };
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The first weekday named in the body. */
function weekdayIn(text: string, blocks: readonly Block[]): number | undefined {
  for (const block of blocks.filter(({ role }) => role === 'body').slice(0, 6)) {
    const hit = /\b(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b/u.exec(text.slice(block.start, block.end));
    if (hit !== null) return WEEKDAYS.get(hit[0].toLowerCase());
  }
  return undefined;
}
