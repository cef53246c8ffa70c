import type { PartialDate } from '../../domain/date';
import type { MarkRef } from '../../domain/mark';
import type { CrossReason } from '../../domain/question';
import type { Rate } from '../../domain/rate';
import { overlaps } from '../../domain/span';
import { readClaim, type ClaimReading } from '../claims/read';
import { compareClaims } from '../claims/compare';
import type { Comparable } from '../comparable';
import { readFigure, type FigureReading } from '../figures/reading/read';
import { relateMoney } from '../figures/relation/exchange';
import { together, type Together } from '../figures/together/together';
import { readQuote, type QuoteReading } from '../quotes/read';
import { relateQuotes } from '../quotes/relate';
import { sameWords } from '../quotes/together';
import { reason, type Finding } from '../reasons';
import { readArticle } from '../text/reading';

/** A mark read for comparing, of any kind. */
export type Item =
  | { readonly kind: 'figure'; readonly key: string; readonly reading: FigureReading }
  | { readonly kind: 'quote'; readonly key: string; readonly reading: QuoteReading }
  | { readonly kind: 'claim'; readonly key: string; readonly reading: ClaimReading };

/** That two items may answer one question, and how surely. */
export interface Meeting {
  readonly score: number;
  /** Why, asked of those that stay together. */
  readonly because: () => readonly CrossReason[];
  /** For figures, how surely once the surest rival for one of the two is known (`together`). */
  readonly against?: Together['against'];
}

/** Why two items answer one question, and how surely, their rivals known. */
export interface Match {
  readonly score: number;
  readonly because: readonly CrossReason[];
}

/** Two items that answer one question, or may do so. */
export interface Linked<M = Match> {
  readonly a: Item;
  readonly b: Item;
  readonly match: M;
}

/** The key of a mark in the index; no id holds a NUL. */
export function keyOf(ref: MarkRef): string {
  return `${ref.articleId}\u0000${ref.markId}`;
}

/** The reference of an item's mark. */
export function refOf(item: Item): MarkRef {
  return { articleId: item.reading.articleId, markId: item.reading.mark.id };
}

/** Reads all marks of an article that can answer a question. */
export function itemsOf(article: Comparable): Item[] {
  const marks = article.marks.filter((mark) => mark.status !== 'rejected');
  if (marks.length === 0) return [];
  const reading = readArticle(article);
  const figures = marks.filter((mark) => mark.kind === 'figure');
  const fellows: FigureReading[] = [];
  return marks.flatMap((mark): Item[] => {
    const key = keyOf({ articleId: article.articleId, markId: mark.id });
    switch (mark.kind) {
      case 'figure': {
        const read = readFigure(reading, mark, figures, fellows);
        if (read === null) return [];
        fellows.push(read);
        return [{ kind: 'figure', key, reading: read }];
      }
      case 'quote':
        return [{ kind: 'quote', key, reading: readQuote(reading, mark) }];
      case 'claim': {
        const read = readClaim(reading, mark, figures);
        return read === null ? [] : [{ kind: 'claim', key, reading: read }];
      }
    }
  });
}

/** Whether two items may answer one question; null when they do not. */
export function match(a: Item, b: Item): Meeting | null {
  if (a.kind === 'figure' && b.kind === 'figure') return together(a.reading, b.reading);
  if (a.kind === 'quote' && b.kind === 'quote') {
    const same = sameWords(a.reading, b.reading);
    return same === null
      ? null
      : { score: same.score, because: () => quotesTogether(a.reading, b.reading, same.alignment.common) };
  }
  if (a.kind === 'claim' && b.kind === 'claim') {
    const found = compareClaims(a.reading, b.reading);
    return found === null ? null : { score: found.score, because: () => found.because };
  }
  return null;
}

function quotesTogether(a: QuoteReading, b: QuoteReading, common: number): CrossReason[] {
  const at = [a, b].map((reading) => ({
    articleId: reading.articleId,
    start: reading.mark.start,
    end: reading.mark.end,
  }));
  return [{ text: `${common} words in common, in the same order.`, at }];
}

/** Whether `claim` marks the words that deny `denied` in one article ("Moscow later denied the reports"). */
export function denies(claim: Item, denied: Item): boolean {
  return (
    claim.kind === 'claim' &&
    denied.kind === 'figure' &&
    claim.reading.articleId === denied.reading.articleId &&
    denied.reading.denied !== null &&
    overlaps(claim.reading.mark, denied.reading.denied)
  );
}

/** How two items stand to each other, money at the rates given; null when they cannot be set against each other at all. */
export function relate(a: Item, b: Item, rates: readonly Rate[] = []): Finding | null {
  if (a.kind === 'figure' && b.kind === 'figure') return relateMoney(a.reading, b.reading, rates);
  if (a.kind === 'quote' && b.kind === 'quote') {
    const same = sameWords(a.reading, b.reading) ?? sameWords(b.reading, a.reading);
    return same === null ? null : relateQuotes(a.reading, b.reading, same);
  }
  if (a.kind === 'claim' && b.kind === 'claim') return compareClaims(a.reading, b.reading);
  if (denies(a, b) || denies(b, a)) {
    const at = [a, b].map((item) => [item.reading.articleId, item.reading.mark] as const);
    const because = [reason('The same article reports it and says that it was denied.', ...at)];
    return { relation: 'denies', because, difference: null, words: null };
  }
  return null;
}

/** The as-of date of an item. */
export function asOfOf(item: Item): PartialDate | null {
  return item.reading.asOf;
}
