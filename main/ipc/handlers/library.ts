import { ok, type Result } from '@shared/domain/result';
import type { Contract } from '@shared/ipc/contract';
import type { Library } from '../../library/library';
import type { Handlers } from '../register';

/** The library as the handlers get it: perhaps still opening, perhaps refused, and then every call says why. */
export type Opening = Promise<Result<Library>>;

type Names = 'library.open' | 'article.open' | 'command.run' | 'command.undo' | 'command.redo';

export function libraryHandlers(opening: Opening): Pick<Handlers<Contract>, Names> {
  return {
    'library.open': () => withLibrary(opening, (library) => ok(library.snapshot())),
    'article.open': ({ articleId }) => withLibrary(opening, (library) => library.article(articleId)),
    'command.run': ({ revision, command }) =>
      withLibrary(opening, (library) => library.run(revision, command)),
    'command.undo': ({ revision }) => withLibrary(opening, (library) => library.undo(revision)),
    'command.redo': ({ revision }) => withLibrary(opening, (library) => library.redo(revision)),
  };
}

/** Does something with the library, or gives back why there is none. */
export async function withLibrary<T>(
  opening: Opening,
  use: (library: Library) => Result<T> | Promise<Result<T>>,
): Promise<Result<T>> {
  const library = await opening;
  return library.ok ? use(library.value) : library;
}
