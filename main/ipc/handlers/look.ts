import { ok } from '@shared/domain/result';
import type { Contract } from '@shared/ipc/contract';
import { crossCheckOf } from '../../crosscheck';
import type { Library } from '../../library/library';
import { PerArticle } from '../../library/watch';
import { pageOf, type Page } from '../../search/page';
import { search } from '../../search/search';
import type { Handlers } from '../register';
import { withLibrary, type Opening } from './library';

/** The calls that look through the whole library. */
export function lookHandlers(opening: Opening): Pick<Handlers<Contract>, 'search.run' | 'crosscheck.run'> {
  let pages: PerArticle<Page> | null = null;
  const pagesOf = (library: Library): Promise<readonly Page[]> =>
    (pages ??= new PerArticle<Page>(library, pageOf)).refresh();
  return {
    'search.run': ({ query, filter }) =>
      withLibrary(opening, async (library) => {
        const { showLowSalience } = library.desk.settings;
        return ok(search(await pagesOf(library), { query, filter, showLowSalience }));
      }),
    'crosscheck.run': () => withLibrary(opening, async (library) => ok(await crossCheckOf(library).run())),
  };
}
