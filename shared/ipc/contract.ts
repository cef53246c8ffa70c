/**
 * The one contract between main and renderer. The preload bridge, the renderer's client and the main
 * process's handler map all derive from it: a new call is a line here, its name in `channels.ts`, and a handler.
 */
import { z } from 'zod';
import { LONGEST_LINE, type Article } from '@shared/domain/article';
import type { MarkFilter } from '@shared/domain/desk';
import type { CallName, EventName } from './channels';
import { command } from './command';
import type {
  Applied,
  Change,
  FileToken,
  ImportReport,
  SavedReport,
  SearchHit,
  Snapshot,
  CrossCheckNews,
  Progress,
  WorkName,
} from './messages';
import { finding, id, isoDate, kind, stage } from './schema';

/** Inputs are parsed strictly. Outputs are made by our own typed code, so `ours` names their type and checks nothing. */
interface Call {
  readonly input: z.ZodType;
  readonly output: z.ZodType;
}
const ours = z.custom;

const none = z.strictObject({});
const WORKS = ['import', 'search', 'crosscheck', 'report'] as const satisfies readonly WorkName[];
const revision = z.int().nonnegative();
const token = z.string().min(1).max(100);

const filter: z.ZodType<MarkFilter> = z.strictObject({
  kind: kind.exactOptional(),
  stage: stage.exactOptional(),
  finding: z.union([finding, z.literal('none')]).exactOptional(),
  status: z.enum(['suggested', 'accepted']).exactOptional(),
});

export const contract = {
  /** Everything the window needs to start: the article list, the desk, what can be undone. */
  'library.open': { input: none, output: ours<Snapshot>() },
  'article.open': { input: z.strictObject({ articleId: id }), output: ours<Article>() },
  /** Applies one command; answers when its bytes are on disk. The change itself arrives as `library.changed`, before the answer. */
  'command.run': { input: z.strictObject({ revision, command }), output: ours<Applied>() },
  'command.undo': { input: z.strictObject({ revision }), output: ours<Applied>() },
  'command.redo': { input: z.strictObject({ revision }), output: ours<Applied>() },
  /** Asks for files in the system's dialog; the renderer gets tokens, never paths. */
  'import.choose': { input: none, output: ours<readonly FileToken[]>() },
  /** The preload alone sends this: it turns dropped files into tokens without showing their paths to the page. */
  'import.drop': {
    input: z.strictObject({ paths: z.array(z.string().min(1)).max(1_000) }),
    output: ours<readonly FileToken[]>(),
  },
  'import.files': {
    input: z.strictObject({ tokens: z.array(token).min(1).max(1_000) }),
    output: ours<ImportReport>(),
  },
  'import.paste': {
    input: z.strictObject({
      text: z.string().min(1).max(20_000_000),
      title: z.string().max(LONGEST_LINE).nullable(),
      publisher: z.string().max(LONGEST_LINE).nullable(),
      publishedOn: isoDate.nullable(),
    }),
    output: ours<ImportReport>(),
  },
  'seeds.restore': { input: none, output: ours<ImportReport>() },
  'search.run': {
    input: z.strictObject({ query: z.string().max(1_000), filter }),
    output: ours<readonly SearchHit[]>(),
  },
  /** Answers with its first page. `since` is the version of the answer that the window holds whole; null when it holds none. */
  'crosscheck.run': {
    input: z.strictObject({ since: z.int().nonnegative().nullable() }),
    output: ours<CrossCheckNews>(),
  },
  /** The next page of the answer of that version; `from` is how many entries the window has. `conflict` when there is a later answer. */
  'crosscheck.more': {
    input: z.strictObject({ version: z.int().nonnegative(), from: z.int().nonnegative() }),
    output: ours<CrossCheckNews>(),
  },
  /** Stops long work of this name; its call answers with `cancelled`, or an import with what it has done so far. */
  'work.cancel': { input: z.strictObject({ work: z.enum(WORKS) }), output: ours<null>() },
  /** Asks where to save, writes the report, answers with a token for `report.show`. */
  'report.export': {
    input: z.strictObject({ articleIds: z.array(id).min(1), format: z.enum(['html', 'md', 'json']) }),
    output: ours<SavedReport>(),
  },
  /** Opens a report just written in the system's viewer, or shows it in its folder. */
  'report.show': { input: z.strictObject({ token, how: z.enum(['open', 'folder']) }), output: ours<null>() },
} as const satisfies Record<CallName, Call>;

export type Contract = typeof contract;
/** What a call takes. */
export type Input<Name extends CallName> = z.infer<Contract[Name]['input']>;
/** What a call gives when it succeeds. */
export type Output<Name extends CallName> = z.infer<Contract[Name]['output']>;

/** What each event carries. */
export interface Events extends Record<EventName, unknown> {
  'library.changed': Change;
  /** The editor chose an item of the application menu. */
  'menu.chosen': { readonly item: MenuItem };
  /** Null when the work is over. Work that is soon done is never told of. */
  'work.progress': { readonly work: WorkName; readonly at: Progress | null };
}

/** Items of the application menu that the renderer carries out. */
export type MenuItem =
  | 'import'
  | 'paste'
  | 'export'
  | 'undo'
  | 'redo'
  | 'find'
  | 'search'
  | 'restore-seeds'
  | 'help'
  | 'read'
  | 'crosscheck'
  | 'report';
