/**
 * The names that may cross the bridge. They stand apart from the schemas so that the sandboxed preload,
 * which must be one small file, does not carry a schema library. `contract.ts` is checked against them.
 */
export const CALLS = [
  'library.open',
  'article.open',
  'command.run',
  'command.undo',
  'command.redo',
  'import.choose',
  'import.drop',
  'import.files',
  'import.paste',
  'seeds.restore',
  'search.run',
  'work.cancel',
  'crosscheck.run',
  'crosscheck.more',
  'report.export',
  'report.show',
] as const;
/** The name of a call from the renderer to the main process. */
export type CallName = (typeof CALLS)[number];

export const EVENTS = ['library.changed', 'menu.chosen', 'work.progress'] as const;
/** The name of an event from the main process to the renderer. */
export type EventName = (typeof EVENTS)[number];
