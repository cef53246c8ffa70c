import type { Comparable } from '@shared/compare';
import { blocksOf, detect, titleOf } from '@shared/detect';
import { UNRULED, type Detected, type Mark } from '@shared/domain/mark';
import type { Copy } from './pairs/pair';

/** An article as `stet check` makes it: blocks, title and suggestions from the raw text. */
export function detected(articleId: string, text: string, publishedOn: string | null): Comparable {
  const blocks = blocksOf(text);
  return {
    articleId,
    title: titleOf(text, blocks) ?? text.slice(0, text.lastIndexOf(' ', 60)),
    publishedOn,
    text,
    blocks,
    marks: detect({ text, publishedOn, blocks }).map((found, index) => asMark(found, `m${index + 1}`)),
  };
}

/** One piece of a case, with its headline when `headed`. */
export function copyRead(copy: Copy, articleId: string, headed: boolean): Comparable {
  return detected(articleId, headed ? `${copy.title}\n\n${copy.text}\n` : `${copy.text}\n`, copy.on);
}

function asMark(found: Detected, id: string): Mark {
  return {
    id,
    ...found,
    versionId: 'v1',
    status: 'suggested',
    origin: 'detected',
    ...UNRULED,
  };
}
