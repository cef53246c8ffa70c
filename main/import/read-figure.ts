import { currentVersion, type Article } from '@shared/domain/article';
import type { Figure } from '@shared/domain/figure';
import { contains, overlaps, type Span } from '@shared/domain/span';
import { detect } from '@shared/detect';

/** The figure that stands at a passage an editor marked: of those that detection finds there, the one that fits it best. */
export function readFigure(article: Article, span: Span): Figure | null {
  const { text, blocks } = currentVersion(article);
  // Only the paragraph around it is read; a whole long article would be felt.
  const around = blocks.filter((block) => overlaps(block, span));
  const found = detect({ text, publishedOn: article.publishedOn, blocks: around }).flatMap((mark) =>
    mark.kind === 'figure' && (contains(mark, span) || contains(span, mark)) ? [mark] : [],
  );
  const off = (mark: Span): number => Math.abs(mark.start - span.start) + Math.abs(mark.end - span.end);
  return found.toSorted((a, b) => off(a) - off(b))[0]?.figure ?? null;
}
