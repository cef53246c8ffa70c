import type { Block, BlockRole } from '../domain/article';
import type { Span } from '../domain/span';
import { isSpace } from './text/characters';

interface Line extends Span {
  readonly words: string;
  /** A `|` stood at its end or its start and was left out of the span. */
  readonly ruled: boolean;
}

/** Lines of rules, bars and bullets alone: they separate, and are not shown. */
const STRAY = /^[\s|*_=~#·•.–—-]+$/u;
const ENDS = '.!?…';
const CLOSERS = '"\'”’»)]';
/** "(AFP-Yonhap)", "(Photo: Reuters)" at the end of a caption. */
const PHOTO_CREDIT = /\((?:[A-Z][\w.&/' -]{1,40}|(?:Photo|Picture|Image)[^)]{1,60})\)\.?$/u;
const CAPTION_WORDS =
  /\((?:left|right|centre|center|pictured|front|back|top|bottom|above|below|[LRC])\)|^(?:Photo|Picture|Image|Caption|File photo|Credit)\b/iu;
/** "WASHINGTON (AP) — ", "PARIS, March 3 (Reuters) - ", "GENEVA –": at the head of a paragraph. */
const DATELINE =
  /^[A-Z][A-Z.'’ -]*[A-Z.](?:,\s[A-Z][\w.]*(?:\s[A-Z][\w.]*)*)?(?:,?\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s\d{1,2}(?:,\s\d{4})?)?(?:\s?\([A-Z][\w .&/-]{1,30}\))?\s?(?:--|—|–|-)\s+/u;
const DASH_CREDIT = /^(.{12,}?)\s(?:-|–|—|--)\s([A-Z][^.!?|]{2,80})$/u;

/** The paragraphs of a text with their roles, in text order; what lies in none of them is not shown. */
export function blocksOf(text: string): Block[] {
  const lines = paragraphs(linesOf(text));
  const blocks: Block[] = [];
  let folded: string | null = null;
  // Straight marks for curly ones, made only when a display quote needs it; cost and count stay bounded.
  const inCopy = (words: string, line: Line): boolean => repeats(words, (folded ??= straight(text)), line);
  lines.forEach((line, i) => {
    if (STRAY.test(line.words)) return;
    const previous = lines[i - 1];
    const underRule = previous?.words === '|';
    const caption = captionOf(line, underRule);
    if (caption !== null) {
      blocks.push(caption);
      return;
    }
    const pull = pullQuoteOf(line, inCopy, blocks.length);
    if (pull !== null) {
      blocks.push(pull);
      return;
    }
    if (blocks.length === 0 && isHeadline(line, nextLine(lines, i))) {
      blocks.push({ start: line.start, end: line.end, role: 'headline' });
      return;
    }
    const dateline =
      blocks.length < 6 && line.words.length > 40 ? DATELINE.exec(line.words.slice(0, 120)) : null;
    if (dateline !== null && dateline[0].length < line.words.length) {
      const place = dateline[0].replace(/\s*(?:--|—|–|-)\s+$/u, '');
      blocks.push({ start: line.start, end: line.start + place.length, role: 'dateline' });
      blocks.push({ start: line.start + dateline[0].length, end: line.end, role: 'body' });
      return;
    }
    blocks.push({ start: line.start, end: line.end, role: 'body' });
  });
  return blocks;
}

/** Whether the words end with a stop, behind which quotation marks and brackets may close. */
function endsSentence(words: string): boolean {
  let last = words.length - 1;
  while (CLOSERS.includes(words.charAt(last)) && last > 0) last--;
  return ENDS.includes(words.charAt(last)) && last >= 0;
}

function straight(text: string): string {
  return text.replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"');
}

/** The next line that is no rule, among the next few. */
function nextLine(lines: readonly Line[], i: number): Line | undefined {
  for (let at = i + 1; at < lines.length && at < i + 8; at++) {
    const line = lines[at];
    if (line !== undefined && !STRAY.test(line.words)) return line;
  }
  return undefined;
}

/** Paragraphs after which a line with a dash is no longer asked whether it repeats the copy. */
const MANY = 400;

/** Lines without the white space and the bars around them. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const length = text.length;
  const unix = !text.includes('\r') && !text.includes('\u2028') && !text.includes('\u2029');
  let start = 0;
  while (start <= length) {
    let end = start;
    if (unix) {
      const next = text.indexOf('\n', start);
      end = next < 0 ? length : next;
    } else while (end < length && !isBreak(text.charCodeAt(end))) end++;
    lines.push(trimmed(text, start, end));
    start = end + (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? 2 : 1);
  }
  return lines;
}

function isBreak(code: number): boolean {
  return code === 10 || code === 13 || code === 0x2028 || code === 0x2029;
}

function isBlank(text: string, at: number): boolean {
  return isSpace(text.charCodeAt(at));
}

function trimmed(text: string, from: number, to: number): Line {
  let [start, end, ruled] = [from, to, false];
  while (start < end && isBlank(text, start)) start++;
  while (end > start && isBlank(text, end - 1)) end--;
  if (end - start > 1) {
    while (start < end && (text.charAt(start) === '|' || isBlank(text, start))) {
      ruled ||= text.charAt(start) === '|';
      start++;
    }
    while (end > start && (text.charAt(end - 1) === '|' || isBlank(text, end - 1))) {
      ruled ||= text.charAt(end - 1) === '|';
      end--;
    }
  }
  return { start, end, words: text.slice(start, end), ruled };
}

/**
 * Lines joined to paragraphs where the copy is hard-wrapped: groups between blank lines whose lines are all short and
 * break inside sentences. Elsewhere a line is a paragraph.
 */
function paragraphs(lines: readonly Line[]): Line[] {
  const out: Line[] = [];
  let group: Line[] = [];
  const flush = (): void => {
    if (isWrapped(group)) {
      const [first, last] = [group[0], group[group.length - 1]];
      if (first !== undefined && last !== undefined)
        out.push({
          start: first.start,
          end: last.end,
          words: group.map((l) => l.words).join(' '),
          ruled: last.ruled,
        });
    } else out.push(...group);
    group = [];
  };
  for (const line of lines) {
    if (line.words === '') flush();
    else group.push(line);
  }
  flush();
  return out;
}

function isWrapped(group: readonly Line[]): boolean {
  if (group.length < 2 || group.some(({ words, ruled }) => words.length > 100 || ruled || STRAY.test(words)))
    return false;
  const inner = group.slice(0, -1);
  if (inner.some(({ words }) => words.length < 40)) return false;
  return inner.some(({ words }, i) => !endsSentence(words) && /^[a-z]/u.test(group[i + 1]?.words ?? ''));
}

function captionOf(line: Line, underRule: boolean): Block | null {
  // Most paragraphs hold no bracket and stand under no bar: nothing to look at.
  if (!underRule && !line.ruled && !line.words.includes('(')) return null;
  const credit = PHOTO_CREDIT.exec(line.words.slice(-90));
  const offset = Math.max(0, line.words.length - 90);
  const framed = underRule || line.ruled;
  const named = CAPTION_WORDS.test(line.words);
  if (!(framed && (credit !== null || named)) && !(named && credit !== null)) return null;
  const block = { start: line.start, end: line.end, role: 'caption' as BlockRole };
  if (credit === null) return block;
  const start = line.start + offset + credit.index;
  return { ...block, credit: { start, end: start + credit[0].replace(/\.$/u, '').length } };
}

/** A line set apart that repeats words of the copy, or stands under a bar, with its speaker behind a dash. */
function pullQuoteOf(
  line: Line,
  inCopy: (words: string, line: Line) => boolean,
  before: number,
): Block | null {
  const { words } = line;
  if (before === 0 || words.length > 400 || endsSentence(words)) return null;
  const parts = /\s[-–—]/u.test(words) ? DASH_CREDIT.exec(words) : null;
  const said = parts?.[1] ?? words;
  const quoted = said.replace(/^["“‘']|["”’']$/gu, '');
  // A display quote without a credit stands in marks: “…” alone on its line, without the full stop of a sentence.
  const marked = /^["“].*["”]$/u.test(said);
  if (!line.ruled && ((parts === null && !marked) || before > MANY || !inCopy(quoted, line))) return null;
  const block = { start: line.start, end: line.end, role: 'pull-quote' as BlockRole };
  const credit = parts?.[2];
  return credit === undefined
    ? block
    : { ...block, credit: { start: line.end - credit.length, end: line.end } };
}

function repeats(said: string, folded: string, line: Line): boolean {
  const needle = said.replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"').slice(0, 60);
  if (needle.length < 20) return false;
  const at = folded.indexOf(needle);
  return (at >= 0 && (at < line.start || at >= line.end)) || folded.includes(needle, line.end);
}

/** A first line is a headline when it is short, has no final full stop, and a longer, sentence-like paragraph follows. */
function isHeadline(line: Line, next: Line | undefined): boolean {
  const { words } = line;
  if (next === undefined || words.length > 160 || /[.,;:—-]$/u.test(words)) return false;
  if (DATELINE.test(words.slice(0, 120)) && words.length > 120) return false;
  if (/[.…]["”’]?$/u.test(words)) return false;
  return next.words.length > 40 ? /[.!?"”’)]/u.test(next.words) : false;
}
