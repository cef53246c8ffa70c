import { useEffect, useState } from 'react';
import type { MarkFilter } from '@shared/domain/desk';
import type { Failure } from '@shared/domain/result';
import type { SearchHit } from '@shared/ipc/messages';
import { isFiltering } from '../../parts/FilterPicks';
import { call } from '../../state/client';
import { cancelWork } from '../../state/work';

/** Where a search stands. While a new one is under way the last answer stays on screen. */
export type Found =
  | { readonly state: 'nothing-asked' }
  | { readonly state: 'found'; readonly query: string; readonly hits: readonly SearchHit[] }
  | { readonly state: 'failed'; readonly failure: Failure };

/** Long enough to let a word be typed, short enough to feel like an answer to the key. */
const PAUSE_MS = 90;

/** Searches the library as the editor types; answers that come late, to an older question, are dropped. */
export function useSearch(query: string, filter: MarkFilter): Found {
  const [found, setFound] = useState<Found>({ state: 'nothing-asked' });
  const asked = query.trim();
  // A choice alone is a question too: "all figures that are disputed".
  const nothing = asked === '' && !isFiltering(filter);
  useEffect(() => {
    let stale = false;
    const timer = setTimeout(
      () => {
        if (nothing) {
          setFound({ state: 'nothing-asked' });
          return;
        }
        void call('search.run', { query: asked, filter }).then((result) => {
          if (stale) return;
          // Stopped by its own button: the question stands, and asking more goes on from there.
          if (!result.ok && result.error.code === 'cancelled') return;
          setFound(
            result.ok
              ? { state: 'found', query: asked, hits: result.value }
              : { state: 'failed', failure: result.error },
          );
        });
      },
      nothing ? 0 : PAUSE_MS,
    );
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [asked, filter, nothing]);
  useEffect(
    () => () => {
      cancelWork('search');
    },
    [],
  );
  return found;
}
