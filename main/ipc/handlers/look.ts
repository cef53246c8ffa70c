import { ok } from '@shared/domain/result';
import type { Contract } from '@shared/ipc/contract';
import type { LookingOf } from '../../look/looking';
import type { Works } from '../../work/works';
import type { Handlers } from '../register';
import { withLibrary, type Opening } from './library';

type Names = 'search.run' | 'crosscheck.run' | 'crosscheck.more' | 'work.cancel';

export interface LookParts {
  readonly opening: Opening;
  readonly works: Works;
  readonly lookingOf: LookingOf;
}

/** The calls that look through the whole library, and the one that stops them and other long work. */
export function lookHandlers({ opening, works, lookingOf }: LookParts): Pick<Handlers<Contract>, Names> {
  return {
    'search.run': ({ query, filter }) =>
      withLibrary(opening, (library) => {
        // Only the newest question is waited for.
        works.cancel('search');
        const { showLowSalience } = library.desk.settings;
        return works.run('search', (running) =>
          lookingOf(library).search({ query, filter, showLowSalience }, running),
        );
      }),
    'crosscheck.run': ({ since }) =>
      withLibrary(opening, (library) =>
        works.run('crosscheck', (running) => lookingOf(library).crossCheck(since, running)),
      ),
    'crosscheck.more': ({ version, from }) =>
      withLibrary(opening, (library) =>
        works.run('crosscheck', (running) => lookingOf(library).more(version, from, running)),
      ),
    'work.cancel': ({ work }) => {
      works.cancel(work);
      return ok(null);
    },
  };
}
