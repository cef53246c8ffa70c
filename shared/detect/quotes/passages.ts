import type { Doc } from '../text/document';
import { K, spanOf, type Token } from '../text/tokens';
import { blockQuoteAt } from './displayed';

/** Words between quotation marks (or to the end of a paragraph where the mark stays open), or set off as a block quote. */
export interface Passage {
  /** Character offsets, marks included. */
  readonly start: number;
  readonly end: number;
  /** Character offsets without the marks. */
  readonly innerStart: number;
  readonly innerEnd: number;
  /** Tokens `[from, to)`, marks included. */
  readonly from: number;
  readonly to: number;
  readonly block: number;
  /** No closing mark in its paragraph. */
  readonly open: boolean;
  /** Re-opens a quote that the paragraph before left open. */
  readonly continues: boolean;
}

type Family = 'double' | 'guillemet' | 'single';

const FAMILY: ReadonlyMap<string, Family> = new Map([
  ...['"', '“', '”', '„', '‟', '``', "''"].map((mark): [string, Family] => [mark, 'double']),
  ...['«', '»', '‹', '›'].map((mark): [string, Family] => [mark, 'guillemet']),
  ...["'", '‘', '’', '‚', '‛', '`', '´'].map((mark): [string, Family] => [mark, 'single']),
]);
const OPENING = new Set(['“', '„', '‟', '``', '«', '‹', '‘', '‚', '‛']);
const CLOSING = new Set(['”', "''", '»', '›', '’']);
/** Elisions that begin with an apostrophe. */
const ELISIONS = new Set([
  'em',
  'til',
  'till',
  'cause',
  'n',
  'tis',
  'twas',
  'cos',
  'bout',
  'round',
  'un',
  'im',
  'er',
]);

type Side = 'open' | 'close' | 'none';

function opensAfter(token: Token | undefined): boolean {
  return (
    token === undefined ||
    (token.kind === K.PUNCT && /^(?:[([{/:—–-]|--)$/u.test(token.lower)) ||
    (token.kind === K.QUOTE && OPENING.has(token.lower))
  );
}

/** Which side of a quotation the mark at `i` stands on, judged by its shape, the spaces around it and what is open. */
function sideOf(tokens: readonly Token[], i: number, from: number, to: number, isOpen: boolean): Side {
  const mark = tokens[i] as Token;
  const before = i > from ? tokens[i - 1] : undefined;
  const after = i + 1 < to ? tokens[i + 1] : undefined;
  const gluedBefore = mark.glued && before !== undefined;
  const gluedAfter = after?.glued === true;
  const single = FAMILY.get(mark.lower) === 'single';
  if (mark.lower === '„' || mark.lower === '‚' || mark.lower === '``') return 'open';
  // German closes with “ what „ opened.
  if (OPENING.has(mark.lower) && !(isOpen && gluedBefore && (!gluedAfter || after.kind === K.PUNCT)))
    return single && gluedBefore && !opensAfter(before) ? 'none' : 'open';
  if (CLOSING.has(mark.lower) && mark.lower !== '’') {
    // Guillemets turned inwards, »so«.
    if (!isOpen && (mark.lower === '»' || mark.lower === '›') && !gluedBefore) return 'open';
    if (isOpen) return 'close';
    return !gluedBefore && gluedAfter ? 'open' : 'none';
  }
  if (isOpen) {
    if (!single) {
      if (gluedAfter && !gluedBefore)
        return after.kind === K.PUNCT || after.kind === K.QUOTE ? 'close' : 'open';
      return 'close';
    }
    return gluedBefore && !(gluedAfter && after.kind === K.WORD) ? 'close' : 'none';
  }
  if (gluedBefore && !opensAfter(before)) return 'none';
  if (!gluedAfter) return single || gluedBefore ? 'none' : 'open';
  if (single && (after.kind === K.NUM || ELISIONS.has(after.lower))) return 'none';
  return after.kind === K.PUNCT && /^[,.;:!?)]$/u.test(after.lower) ? 'none' : 'open';
}

/** Marks that are looked at for the closing one of a single quotation. */
const LOOK_AHEAD = 40;

/** Whether a single mark that opens at `i` is closed in its block; an apostrophe never is. */
function singleCloses(
  tokens: readonly Token[],
  marks: readonly number[],
  k: number,
  from: number,
  to: number,
): boolean {
  for (let next = k + 1; next < marks.length && next < k + LOOK_AHEAD; next++) {
    const at = marks[next] as number;
    if (FAMILY.get((tokens[at] as Token).lower) !== 'single') continue;
    const side = sideOf(tokens, at, from, to, true);
    if (side === 'close') return true;
    if (side === 'open') return false;
  }
  return false;
}

/** All quoted passages of the text, in order; passages nested in others are left to them. */
export function passagesOf(doc: Doc): Passage[] {
  const out: Passage[] = [];
  let pending = false;
  doc.blocks.forEach((block, index) => {
    if (block.role === 'dateline') return;
    const from = doc.blockTokens[index] ?? 0;
    const to = doc.blockTokens[index + 1] ?? from;
    const marks: number[] = [];
    for (let i = from; i < to; i++)
      if (doc.tokens[i]?.kind === K.QUOTE && !isInch(doc.tokens, i, from)) marks.push(i);
    if (marks.length === 0) {
      if (from < to) pending = false;
      const set = blockQuoteAt(doc, index, from, to);
      if (set === null) return;
      const { start, end } = set.words;
      const span = { start, end, innerStart: start, innerEnd: end };
      out.push({ ...span, from, to, block: index, open: true, continues: set.continues });
      return;
    }
    pending = scan(doc, index, marks, from, to, pending, out);
  });
  return out;
}

/** Inches or minutes: a mark right behind digits that no opener waits for is told in the scan; primes never quote. */
function isInch(tokens: readonly Token[], i: number, from: number): boolean {
  const mark = tokens[i];
  return mark?.lower === '″' || (mark?.lower === '′' && i > from);
}

/** Scans one block; returns whether it leaves a quotation open for the next block. */
function scan(
  doc: Doc,
  block: number,
  marks: readonly number[],
  from: number,
  to: number,
  pending: boolean,
  out: Passage[],
): boolean {
  const { tokens } = doc;
  let openAt = -1;
  let family: Family = 'double';
  let depth = 0;
  const emit = (end: number, closed: boolean): void => {
    const whole = spanOf(doc, openAt, end);
    const innerStart = spanOf(doc, openAt, openAt + 1).end;
    const innerEnd = closed ? spanOf(doc, end - 1, end).start : whole.end;
    if (innerEnd > innerStart && end - openAt > (closed ? 2 : 1)) {
      out.push({
        start: whole.start,
        end: whole.end,
        innerStart,
        innerEnd,
        from: openAt,
        to: end,
        block,
        open: !closed,
        continues: pending && openAt === from,
      });
    }
    openAt = -1;
    depth = 0;
  };
  for (let k = 0; k < marks.length; k++) {
    const at = marks[k] as number;
    const mark = tokens[at] as Token;
    const own = FAMILY.get(mark.lower) ?? 'double';
    if (openAt < 0) {
      if (sideOf(tokens, at, from, to, false) !== 'open') {
        if (out[out.length - 1]?.block !== block && own === 'double' && closesSpeech(tokens, at, from, to))
          out.push(recovered(doc, block, from, at));
        continue;
      }
      if (tokens[at - 1]?.kind === K.NUM && mark.glued && at > from) continue;
      if (own === 'single' && !singleCloses(tokens, marks, k, from, to)) continue;
      openAt = at;
      family = own;
      continue;
    }
    if (own !== family) continue;
    const side = sideOf(tokens, at, from, to, true);
    if (side === 'close') {
      if (own === 'single' && isPossessive(tokens, marks, k, from, to)) continue;
      if (depth > 0) depth--;
      else emit(at + 1, true);
    } else if (side === 'open') {
      if (own !== 'double') continue;
      if (mark.lower === '"') {
        // A second straight opener: the first was never closed; it is recovered up to here.
        emit(at, false);
        openAt = at;
      } else if (closersLeft(tokens, marks, k) > depth + 1 || tokens[openAt]?.lower === '"') depth++;
      else {
        emit(at, false);
        openAt = at;
      }
    }
  }
  if (openAt < 0) return false;
  emit(to, false);
  return true;
}

/** Whether a mark that nothing opened closes speech all the same: “,” or a stop before it, and its tag or nothing behind. */
function closesSpeech(tokens: readonly Token[], at: number, from: number, to: number): boolean {
  const [before, mark, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (at < from + 3 || mark?.glued !== true || !/^[,.?!]$/u.test(before?.lower ?? '')) return false;
  return tokens[from]?.kind === K.WORD && (at + 1 >= to || after?.glued !== true);
}

/** The words from the head of the paragraph to a closing mark whose opening one was lost. */
function recovered(doc: Doc, block: number, from: number, at: number): Passage {
  const { start, end } = spanOf(doc, from, at + 1);
  const innerEnd = spanOf(doc, from, at).end;
  return {
    start,
    end,
    innerStart: start,
    innerEnd,
    from,
    to: at + 1,
    block,
    open: false,
    continues: false,
  };
}

/** "‘It is the miners’ pay,’ she said": an apostrophe behind an -s, when the mark that closes speech is still to come. */
function isPossessive(
  tokens: readonly Token[],
  marks: readonly number[],
  k: number,
  from: number,
  to: number,
): boolean {
  const at = marks[k] as number;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (before?.kind !== K.WORD || !before.lower.endsWith('s') || next?.kind !== K.WORD || next.caps > 0)
    return false;
  for (let later = k + 1; later < marks.length && later < k + LOOK_AHEAD; later++) {
    const mark = marks[later] as number;
    if (FAMILY.get((tokens[mark] as Token).lower) !== 'single') continue;
    if (sideOf(tokens, mark, from, to, false) === 'open') return false;
    if (/^[,.?!]$/u.test(tokens[mark - 1]?.lower ?? '')) return true;
  }
  return false;
}

/** How many closing double marks follow mark number `k` in the block. */
function closersLeft(tokens: readonly Token[], marks: readonly number[], k: number): number {
  let count = 0;
  for (let i = k + 1; i < marks.length && i < k + 12; i++)
    if (tokens[marks[i] as number]?.lower === '”') count++;
  return count;
}
