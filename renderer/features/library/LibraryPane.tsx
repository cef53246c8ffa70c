import './library.css';
import { useMemo, useState, type ReactElement } from 'react';
import { ActionButton } from '../../parts/ActionButton';
import { recall, remember } from '../../state/memory';
import { useStet } from '../../state/store';
import { ArticleList } from './ArticleList';
import { ImportStatus } from './ImportStatus';
import { isSort, listed, SORTS, type Sort } from './listing';

/** Every article of the library with what is left to check, and the ways to add more. */
export function LibraryPane(): ReactElement {
  const summaries = useStet((state) => state.summaries);
  const [filter, setFilter] = useState('');
  const [sort, setSort] = useState<Sort>(() => {
    const kept = recall('sort');
    return isSort(kept) ? kept : 'added';
  });
  const shown = useMemo(() => listed(summaries, filter, sort), [summaries, filter, sort]);
  return (
    <section className="library" data-pane="library" aria-label="Library">
      <header className="library-head">
        <h2 className="pane-title">Library</h2>
        <select
          className="library-sort"
          aria-label="Order of the library"
          value={sort}
          onChange={({ target: { value } }) => {
            if (!isSort(value)) return;
            setSort(value);
            remember('sort', value);
          }}
        >
          {Object.entries(SORTS).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </header>
      {summaries.length > 0 && (
        <input
          type="search"
          className="library-filter"
          aria-label="Filter articles by title or publisher"
          placeholder="Filter by name"
          value={filter}
          onChange={(event) => {
            setFilter(event.target.value);
          }}
        />
      )}
      {shown.length > 0 ? (
        <ArticleList articles={shown} />
      ) : (
        <p className="library-none soft">
          {summaries.length === 0
            ? 'No articles yet. Drop files anywhere on this window, or add them below.'
            : `No article is called “${filter.trim()}”.`}
        </p>
      )}
      <ImportStatus />
      <footer className="library-foot">
        <ActionButton action="article.add" className="button quiet" />
        <ActionButton action="article.paste" className="button quiet">
          Paste
        </ActionButton>
      </footer>
    </section>
  );
}
