import './search.css';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { MarkFilter } from '@shared/domain/desk';
import type { SearchHit } from '@shared/ipc/messages';
import { FilterPicks, isFiltering } from '../../parts/FilterPicks';
import { WorkProgress } from '../../parts/WorkProgress';
import { openArticle, setOverlay } from '../../state/navigation';
import { useStet } from '../../state/store';
import { groupHits, step } from './groups';
import { LIST_ID, optionId, Results } from './Results';
import { useSearch, type Found } from './useSearch';

/** Most hits drawn at once. */
const LIMIT = 200;

function close(): void {
  setOverlay(null);
}

function open(hit: SearchHit): void {
  void openArticle(hit.articleId, { markId: hit.mark?.markId ?? null, span: hit.at });
}

/** Search over the whole library: type, arrow to a place, Enter goes there. */
export function SearchPalette(): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<MarkFilter>({});
  const [active, setActive] = useState(0);
  const found = useSearch(query, filter);
  const hits = found.state === 'found' ? found.hits : [];
  const groups = useMemo(() => groupHits(found.state === 'found' ? found.hits : [], LIMIT), [found]);
  const shown = groups.flatMap((group) => group.hits);
  const at = Math.min(active, Math.max(0, shown.length - 1));

  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => {
      element?.close();
    };
  }, []);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      const hit = shown[at]?.hit;
      event.preventDefault();
      if (hit !== undefined) open(hit);
      return;
    }
    const to = step(event.key, at, shown.length);
    if (to === null) return;
    event.preventDefault();
    setActive(to);
  };

  return (
    <dialog
      ref={dialog}
      className="dialog search"
      aria-label="Search the library"
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onPointerDown={(event) => {
        // The backdrop is the dialog element itself; whatever lies in it is a child.
        if (event.target === dialog.current) close();
      }}
    >
      <div className="search-body">
        <input
          className="search-input"
          type="text"
          role="combobox"
          aria-label="Search copy, speakers, values and notes"
          aria-expanded={shown.length > 0}
          aria-controls={LIST_ID}
          aria-autocomplete="list"
          {...(shown.length > 0 ? { 'aria-activedescendant': optionId(at) } : {})}
          placeholder="Search copy, speakers, values, notes"
          autoComplete="off"
          spellCheck={false}
          autoFocus
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
        <div className="search-filter" role="group" aria-label="Narrow the search to marks">
          <FilterPicks
            filter={filter}
            onChange={(next) => {
              setFilter(next);
              setActive(0);
            }}
          />
        </div>
        <div className="search-found" tabIndex={0} role="group" aria-label="What was found">
          {shown.length > 0 ? (
            <Results groups={groups} active={at} onPoint={setActive} onOpen={open} />
          ) : (
            <Nothing found={found} narrowed={isFiltering(filter)} />
          )}
        </div>
        <footer className="search-foot">
          <span className="num" role="status">
            {countWords(found, hits.length)}
          </span>
          <span className="search-keys" aria-hidden="true">
            <span>
              choose <kbd>↑</kbd> <kbd>↓</kbd>
            </span>
            <span>
              open <kbd>Enter</kbd>
            </span>
            <span>
              narrow <kbd>Tab</kbd>
            </span>
            <span>
              close <kbd>Esc</kbd>
            </span>
          </span>
        </footer>
      </div>
    </dialog>
  );
}

function countWords(found: Found, count: number): string {
  if (found.state !== 'found') return '';
  if (count > LIMIT) return `First ${LIMIT} of ${count} places; type more to narrow`;
  return count === 1 ? '1 place' : `${count} places`;
}

function Nothing({ found, narrowed }: { readonly found: Found; readonly narrowed: boolean }): ReactElement {
  const at = useStet((state) => state.work.search);
  // The first search reads every article; Escape closes the search and stops that.
  if (at !== undefined)
    return (
      <div className="search-none">
        <p className="search-none-title">Reading the library…</p>
        <WorkProgress work="search" at={at} what="articles" />
      </div>
    );
  switch (found.state) {
    case 'nothing-asked':
      return (
        <div className="search-none">
          <p className="search-none-title">Search every article at once</p>
          <p>
            Words of the copy and its titles, marked passages, speakers and your notes. Values too: “about
            300k killed” finds 310,000. Narrow to figures that are disputed, say, with the choices above.
          </p>
        </div>
      );
    case 'found':
      return (
        <div className="search-none">
          <p className="search-none-title">
            {found.query === '' ? 'No mark is like that' : `Nothing says “${found.query}”`}
          </p>
          <p>
            {narrowed
              ? 'Only marks of the chosen kind, stage and finding were looked at. Take a choice off to look at everything.'
              : 'Stet looked in copy, titles, marks, speakers, values and notes. Try fewer words, or another spelling of a name.'}
          </p>
        </div>
      );
    case 'failed':
      return (
        <div className="search-none" role="alert">
          <p className="search-none-title">The search did not work</p>
          <p>{found.failure.message}</p>
        </div>
      );
  }
}
