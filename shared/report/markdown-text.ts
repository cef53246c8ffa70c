import { writable } from './markup';

/**
 * Text as one line of Markdown (CommonMark with GitHub's tables, autolinks and maths): every character that could
 * start something is escaped where it could, and line ends become spaces, so that a passage stays one passage.
 */
export function md(text: string): string {
  return writable(text)
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>&|~$#!]/g, '\\$&')
    .replace(/^([-+=])/u, '\\$1')
    .replace(/^(\d{1,9})([.)])/u, '$1\\$2')
    .replace(/:(?=\/\/)|@/g, '\\$&')
    .replace(/(www)\./gi, '$1\\.');
}

/** A row of a table; the cells are Markdown already. */
export function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** A table's head and the rule below it. */
export function head(names: readonly string[]): string {
  return `${row(names)}\n| ${names.map(() => '---').join(' | ')} |`;
}

/** `md` trims; a piece of a sentence keeps the space that parts it from the next. */
export function spaced(text: string): string {
  return `${/^\s/u.test(text) ? ' ' : ''}${md(text)}${/\s$/u.test(text) ? ' ' : ''}`;
}
