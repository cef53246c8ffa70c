import type { Question } from './question';
import type { Finding, Stage } from './vocabulary';

/** What belongs to the library as a whole rather than to one article: one file beside the articles. */
export interface Desk {
  readonly questions: Readonly<Record<string, Question>>;
  readonly settings: Settings;
}

/** The editor's choices for this library. */
export interface Settings {
  readonly theme: 'system' | 'light' | 'dark';
  /** Whether suggestions of low salience ("the two leaders") are shown too. */
  readonly showLowSalience: boolean;
}

/** A new library's desk. */
export const EMPTY_DESK: Desk = { questions: {}, settings: { theme: 'system', showLowSalience: false } };

/** What a list of marks is narrowed to; an absent field lets everything through. */
export interface MarkFilter {
  readonly kind?: 'quote' | 'figure' | 'claim';
  readonly stage?: Stage;
  readonly finding?: Finding | 'none';
  readonly status?: 'suggested' | 'accepted';
}
