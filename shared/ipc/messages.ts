import type { Patch } from 'immer';
import type { Desk } from '@shared/domain/desk';
import type { MarkRef } from '@shared/domain/mark';
import type { ComparedQuestion, Slip } from '@shared/domain/question';
import type { Failure } from '@shared/domain/result';
import type { Span } from '@shared/domain/span';
import type { ArticleSummary } from '@shared/domain/summary';

/** The library as the window first sees it. */
export interface Snapshot {
  readonly revision: number;
  /** The folder's own name, for the title bar. */
  readonly name: string;
  readonly articles: readonly ArticleSummary[];
  readonly desk: Desk;
  readonly undo: string | null;
  readonly redo: string | null;
  /** What the editor should know of how the library was opened: a damaged file set aside, say. */
  readonly notices: readonly string[];
  readonly version: string;
}

/** One change of the library, as sent to the window. */
export interface Change {
  readonly revision: number;
  /** Over `{ articles: Record<id, Article>, desk }`; a window that has not opened an article skips its patches. */
  readonly patches: readonly Patch[];
  /** Fresh list entries of every article touched or added, and the ids of those removed. */
  readonly summaries: readonly ArticleSummary[];
  readonly removed: readonly string[];
  /** What undo and redo would now do, in words; null when there is nothing. */
  readonly undo: string | null;
  readonly redo: string | null;
}

/** A command's outcome: the library as it is on disk now. */
export interface Applied {
  readonly revision: number;
}

/** A chosen file: enough to name it, not enough to find it. */
export interface FileToken {
  readonly token: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

/** An article that an import added. */
export interface AddedArticle {
  readonly articleId: string;
  readonly title: string;
  /** It had been removed, and has come back with its marks and rulings. */
  readonly broughtBack: boolean;
}

/** What an import did, file by file. */
export interface ImportReport {
  readonly added: readonly AddedArticle[];
  readonly failed: readonly ({ readonly name: string } & Failure)[];
  /** How many files were left when the editor cancelled; what was read by then has been added. */
  readonly left: number;
}

/** A place where the searched words stand. */
export interface SearchHit {
  readonly articleId: string;
  readonly articleTitle: string;
  /** `value`: the figure has the value asked for, whatever its words. */
  readonly where: 'title' | 'text' | 'mark' | 'speaker' | 'note' | 'value';
  /** Why a hit by value answers what was asked: "310,000 lies within about 300,000". */
  readonly because?: string;
  /** The mark it belongs to, for hits in marks, speakers and notes. */
  readonly mark: MarkRef | null;
  /** In the article's current version; null for hits outside the text. */
  readonly at: Span | null;
  /** The words around the hit, with the hit itself at `[start, end)` of the excerpt. */
  readonly excerpt: { readonly text: string } & Span;
}

/** Work that may take long: it shows how far it is, and it can be cancelled. */
export type WorkName = 'import' | 'search' | 'crosscheck' | 'report';

/** How far a piece of work is. */
export interface Progress {
  readonly doing: 'reading' | 'comparing';
  readonly done: number;
  readonly of: number;
  /** The file being read, for an import. */
  readonly name?: string;
}

/**
 * The library cross-checked, whole or against an answer that the window holds already: as much of it as one page takes.
 * The pages of a version follow each other, questions before slips.
 */
export interface CrossCheckNews {
  /** To be given with the next call, which then tells only what is new. */
  readonly version: number;
  /** How many questions and slips the pages after this one hold. */
  readonly left: number;
  /** A number stands for the question at that place in the answer that the call named. */
  readonly questions: readonly (ComparedQuestion | number)[];
  readonly slips: readonly (Slip | number)[];
}

/** A report on disk. */
export interface SavedReport {
  readonly name: string;
  readonly token: string;
}
