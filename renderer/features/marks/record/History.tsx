import { useMemo, useState, type ReactElement } from 'react';
import type { HistoryEntry } from '@shared/domain/article';
import { whenWords } from '../words/when';

/** What happened to the mark, newest first. Closed at first: it is looked up, not read. */
export function History({
  history,
  markId,
}: {
  readonly history: readonly HistoryEntry[];
  readonly markId: string;
}): ReactElement | null {
  const [open, setOpen] = useState(false);
  const own = useMemo(
    () => history.filter(({ markIds }) => markIds.includes(markId)).toReversed(),
    [history, markId],
  );
  if (own.length === 0) return null;
  return (
    <section className="record" aria-label="History">
      <h3 className="record-head">
        <button
          type="button"
          className="fold"
          aria-expanded={open}
          onClick={() => {
            setOpen(!open);
          }}
        >
          <span aria-hidden="true" className="fold-sign">
            {open ? '▾' : '▸'}
          </span>
          History <span className="num">{own.length}</span>
        </button>
      </h3>
      {open && (
        <ol className="history">
          {own.map((entry, index) => (
            // Entries are only ever added at the end of the article's history, so a place from the end names one.
            <li key={own.length - index}>
              <time dateTime={entry.at} className="num soft">
                {whenWords(entry.at)}
              </time>
              <span>{entry.what}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
