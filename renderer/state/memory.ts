/**
 * What the window remembers of itself between two starts: which article, how wide the panes. It is the
 * window's and not the library's, so it is neither saved nor undone with the desk's work.
 */
export type Memory = 'article' | 'panes' | 'text-size' | 'sort';

const PREFIX = 'stet.';

export function remember(what: Memory, value: string): void {
  try {
    localStorage.setItem(PREFIX + what, value);
  } catch {
    // A full or forbidden store costs a remembered width, nothing more.
  }
}

export function recall(what: Memory): string | null {
  try {
    return localStorage.getItem(PREFIX + what);
  } catch {
    return null;
  }
}
