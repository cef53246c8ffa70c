import path from 'node:path';
import { fail, ok, type Result } from '@shared/domain/result';
import type { Contract } from '@shared/ipc/contract';
import { readFileBytes } from '../../import/file';
import type { Prepare } from '../../import/prepare';
import { addedOf, takeIn, type Source } from '../../import/take-in';
import { FileTokens } from '../../import/tokens';
import type { NewArticle } from '../../library/library';
import type { Works } from '../../work/works';
import type { Handlers } from '../register';
import { withLibrary, type Opening } from './library';

type Names = 'import.choose' | 'import.drop' | 'import.files' | 'import.paste' | 'seeds.restore';

export interface ImportParts {
  readonly opening: Opening;
  readonly prepare: Prepare;
  readonly now: () => Date;
  /** The system's dialog: the chosen paths, or none when the editor closed it. */
  readonly chooseFiles: () => Promise<readonly string[]>;
  readonly works: Works;
  readonly seeds: () => Promise<readonly NewArticle[]>;
}

export function importHandlers(parts: ImportParts): Pick<Handlers<Contract>, Names> {
  const { opening, chooseFiles, seeds } = parts;
  const tokens = new FileTokens();
  return {
    'import.choose': async () => {
      const chosen = await chooseFiles();
      return chosen.length === 0 ? fail('cancelled', 'No file was chosen.') : ok(await tokens.issue(chosen));
    },
    'import.drop': async ({ paths }) => {
      // A relative path would be read from wherever Stet was started.
      if (!paths.every((file) => path.isAbsolute(file)))
        return fail('bad-input', 'A dropped file has no full path.');
      return ok(await tokens.issue(paths));
    },
    'import.files': ({ tokens: given }) =>
      withLibrary(opening, async (library) => {
        const sources = given.map((token) => sourceOf(tokens.redeem(token)));
        return ok(
          await parts.works.run('import', (running) => takeIn(library, sources, { ...parts, ...running })),
        );
      }),
    'import.paste': ({ text, ...known }) =>
      withLibrary(opening, async (library) => {
        const bytes = ok<Uint8Array>(new TextEncoder().encode(text));
        const source: Source = { name: 'pasted.txt', known, bytes: () => Promise.resolve(bytes) };
        return ok(
          await parts.works.run('import', (running) => takeIn(library, [source], { ...parts, ...running })),
        );
      }),
    'seeds.restore': () =>
      withLibrary(opening, async (library) => {
        const missing = (await seeds()).filter(
          ({ article }) => library.holderOf(article.versions[0].original.sha256) === null,
        );
        if (missing.length === 0) return ok({ added: [], failed: [], left: 0 });
        const removed = await library.removed();
        if (!removed.ok) return removed;
        const back = missing.map(({ article, bytes }) => ({
          article: removed.value.get(article.versions[0].original.sha256) ?? article,
          bytes,
        }));
        const result = await library.add(back);
        if (!result.ok) return result;
        return ok({ added: back.map(({ article }) => addedOf(article, removed.value)), failed: [], left: 0 });
      }),
  };
}

function sourceOf(redeemed: Result<string>): Source {
  if (!redeemed.ok) return { name: 'A file', known: {}, bytes: () => Promise.resolve(redeemed) };
  const file = redeemed.value;
  return { name: path.basename(file), known: {}, bytes: () => readFileBytes(file) };
}
