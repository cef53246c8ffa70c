import type { Block } from '@shared/domain/article';
import { spaced } from './markdown-text';
import type { ReportArticle } from './model';

/** The article's text, a paragraph a block, with each mark's number in brackets after its last word. */
export function markedCopy(article: ReportArticle): readonly string[] {
  const ends = article.entries
    .filter((entry) => entry.number !== null)
    .map((entry) => ({ end: entry.mark.end, number: entry.number }))
    .toSorted((a, b) => a.end - b.end);
  return article.version.blocks.map((block) => {
    let from = block.start;
    const pieces: string[] = [];
    for (const { end, number } of ends.filter((mark) => mark.end > block.start && mark.end <= block.end)) {
      pieces.push(`${spaced(article.version.text.slice(from, end))}\\[${number ?? ''}\\]`);
      from = end;
    }
    pieces.push(spaced(article.version.text.slice(from, block.end)));
    return `${PREFIX[block.role]}${pieces.join('').trim()}`;
  });
}

const PREFIX: Readonly<Record<Block['role'], string>> = {
  headline: '### ',
  dateline: '',
  caption: '> ',
  'pull-quote': '> ',
  body: '',
};
