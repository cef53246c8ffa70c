import { create } from 'zustand';
import type { Article } from '@shared/domain/article';
import { EMPTY_DESK, type Desk, type MarkFilter } from '@shared/domain/desk';
import type { MarkRef } from '@shared/domain/mark';
import type { ComparedQuestion, Slip } from '@shared/domain/question';
import type { Failure } from '@shared/domain/result';
import type { Span } from '@shared/domain/span';
import type { ArticleSummary } from '@shared/domain/summary';
import type { ImportReport, Progress, WorkName } from '@shared/ipc/messages';

/** What fills the window below the bar. */
export type View =
  | { readonly name: 'read' }
  | { readonly name: 'crosscheck'; readonly questionId: string | null }
  | { readonly name: 'compare'; readonly left: Place; readonly right: Place }
  | { readonly name: 'report' };

/** One side of a side-by-side reading: an article, and the mark to bring into view. */
export interface Place {
  readonly articleId: string;
  readonly markId: string | null;
}

/** What lies over the view; at most one thing does. */
export type Overlay = 'search' | 'help' | 'paste' | null;

/** One sentence for the editor. A failure stays until it is dismissed; a message goes by itself. */
export interface Notice {
  readonly id: number;
  readonly tone: 'message' | 'failure';
  readonly text: string;
}

/** A wish to see a passage; `at` tells a repeated wish from the one already granted. */
export interface Reveal extends Span {
  readonly articleId: string;
  readonly at: number;
  /** Whether the keyboard should follow to the selected mark. */
  readonly focus: boolean;
}

/** What the window knows. Only the modules of this folder change it; features read it and call their functions. */
export interface WindowState {
  readonly phase: 'loading' | 'ready' | { readonly failed: Failure };
  readonly revision: number;
  readonly libraryName: string;
  readonly version: string;
  readonly summaries: readonly ArticleSummary[];
  readonly desk: Desk;
  readonly undo: string | null;
  readonly redo: string | null;
  /** `saved` only after main has said that the bytes are on disk. */
  readonly saving: 'saved' | 'saving' | { readonly failed: Failure };

  /** The articles opened so far in this window, kept current by patches. */
  readonly articles: Readonly<Record<string, Article>>;
  /** Why an article could not be opened. */
  readonly unopened: Readonly<Record<string, Failure>>;

  readonly view: View;
  readonly articleId: string | null;
  readonly selected: MarkRef | null;
  /** The words selected in the copy. They stay known while a form asks "use selection", though the form has the focus then. */
  readonly words: ({ readonly articleId: string } & Span) | null;
  /** A form of the selected mark waits for words of the copy, so a click there must not let go of the mark. */
  readonly asksForWords: boolean;
  readonly reveal: Reveal | null;
  readonly filter: MarkFilter;
  readonly overlay: Overlay;
  readonly notice: Notice | null;

  readonly questions: readonly ComparedQuestion[];
  readonly slips: readonly Slip[];
  readonly comparing: 'idle' | 'working' | { readonly failed: Failure };

  /** Long work that shows how far it is. */
  readonly work: Readonly<Partial<Record<WorkName, Progress>>>;
  /** The last import, until it is dismissed. */
  readonly imported: ImportReport | null;
}

const initial: WindowState = {
  phase: 'loading',
  revision: 0,
  libraryName: '',
  version: '',
  summaries: [],
  desk: EMPTY_DESK,
  undo: null,
  redo: null,
  saving: 'saved',
  articles: {},
  unopened: {},
  view: { name: 'read' },
  articleId: null,
  selected: null,
  words: null,
  asksForWords: false,
  reveal: null,
  filter: {},
  overlay: null,
  notice: null,
  questions: [],
  slips: [],
  comparing: 'idle',
  work: {},
  imported: null,
};

/** The window's one store: `useStet(select)` in a component, `useStet.getState()` elsewhere. */
export const useStet = create<WindowState>()(() => initial);

export const get = useStet.getState;
export const set = useStet.setState;
