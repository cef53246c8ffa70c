import type { Block } from '@shared/domain/article';
import { segments, type Segment } from '@shared/domain/segments';
import type { Span } from '@shared/domain/span';
import { FINDING_TERMS } from '@shared/domain/vocabulary';
import { safe, type Markup } from './markup';
import type { Entry, ReportArticle } from './model';

interface Numbered extends Span {
  readonly entry: Entry;
}

/** The article's text with its marks: each piece once, nested where marks overlap, with the mark's number after its last piece. */
export function copyHtml(article: ReportArticle): readonly Markup[] {
  const marks = article.entries
    .filter((entry) => entry.number !== null)
    .map((entry): Numbered => ({ start: entry.mark.start, end: entry.mark.end, entry }));
  return article.version.blocks.map((block) => blockHtml(article.version.text, block, marks));
}

function blockHtml(text: string, block: Block, marks: readonly Numbered[]): Markup {
  const credit = block.credit;
  if (credit === undefined) return inRole(block, passageHtml(text, block, marks), null);
  // A credit stands at one end of its block; what joins the two (a dash, a bracket) goes with the words.
  const words =
    credit.start > block.start
      ? { start: block.start, end: credit.start }
      : { start: credit.end, end: block.end };
  return inRole(block, passageHtml(text, trimmed(text, words), marks), passageHtml(text, credit, marks));
}

function inRole(block: Block, words: readonly Markup[], credit: readonly Markup[] | null): Markup {
  const cite = credit === null ? null : safe`<cite>${credit}</cite>`;
  switch (block.role) {
    case 'headline':
      return safe`<p class="headline">${words}${cite}</p>`;
    case 'pull-quote':
      return safe`<blockquote>${words}${cite}</blockquote>`;
    case 'caption':
      return safe`<p class="caption">${words}${cite}</p>`;
    case 'dateline':
      return safe`<p class="dateline">${words}</p>`;
    case 'body':
      return safe`<p>${words}${cite}</p>`;
  }
}

/** The dash between a pull-quote and its credit is set by the layout, not as text. */
function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + (/^[\s\-–—|]+/u.exec(words)?.[0].length ?? 0);
  const to = end - (/[\s\-–—|]+$/u.exec(words)?.[0].length ?? 0);
  return from < to ? { start: from, end: to } : { start, end };
}

function passageHtml(text: string, range: Span, marks: readonly Numbered[]): readonly Markup[] {
  return segments(range, marks).map((piece) => pieceHtml(text, piece));
}

function pieceHtml(text: string, piece: Segment<Numbered>): Markup {
  const inner = piece.marks.toReversed().reduce(
    (inside, mark) => {
      const { mark: found } = mark.entry;
      const edges = `${piece.start === mark.start ? ' from' : ''}${piece.end === mark.end ? ' to' : ''}`;
      const status = found.status === 'suggested' ? ' suggested' : '';
      return safe`<mark class="${found.kind}${status}${edges}">${inside}</mark>`;
    },
    safe`${text.slice(piece.start, piece.end)}`,
  );
  const ending = piece.marks.filter((mark) => mark.end === piece.end).toReversed();
  return safe`${inner}${ending.map(({ entry }) => numberHtml(entry))}`;
}

function numberHtml(entry: Entry): Markup {
  const { finding } = entry.mark;
  const term = finding === null ? null : FINDING_TERMS[finding];
  const sign =
    term === null ? null : safe`<span class="${term.tone}" title="${term.label}"> ${term.glyph}</span>`;
  return safe`<sup><a href="#${entry.id}">${entry.number}</a>${sign}</sup>`;
}
