/**
 * Where a key means what it says. Later scopes win: while words are selected, C makes a claim of them;
 * while a mark is selected, C confirms it.
 */
export const SCOPES = [
  'anywhere',
  'read',
  'crosscheck',
  'chosen',
  'sidebyside',
  'report',
  'mark',
  'words',
  'caret',
] as const;
export type Scope = (typeof SCOPES)[number];

/** How the list of keys heads each scope. */
export const SCOPE_TITLES: Readonly<Record<Scope, string>> = {
  anywhere: 'Anywhere',
  read: 'Reading an article',
  crosscheck: 'Cross-checking',
  chosen: 'With several questions chosen',
  sidebyside: 'Reading side by side',
  report: 'Reporting',
  mark: 'With a mark selected',
  words: 'With words selected',
  caret: 'Moving through the copy by keyboard',
};

/** One thing the editor can do: its keys (the first is the one shown) and a sentence for the list of keys. */
export interface Action {
  readonly keys: readonly [string, ...string[]];
  readonly scope: Scope;
  /** Two or three words, for a button or the foot line. */
  readonly label: string;
  readonly sentence: string;
  /** Works while typing in a field too. Only for keys that type nothing. */
  readonly whileTyping?: true;
  /** Goes on while its key is held or its button is clicked in a row. Only for what walks or resizes. */
  readonly repeats?: true;
}

/** Actions by name. */
export type Actions = Readonly<Record<string, Action>>;
