import './forms.css';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { sameRef, type MarkKind, type MarkRef } from '@shared/domain/mark';
import type { SearchHit } from '@shared/ipc/messages';
import { call } from '../../state/client';
import { loadArticle } from '../../state/navigation';

const CALM_MS = 150;
const SHOWN = 12;
/** Those taken already are not shown, so a few more are looked up. */
const MOST = 24;

/** A mark chosen, with words to show it by. */
export interface Picked {
  readonly ref: MarkRef;
  readonly words: string;
  readonly articleTitle: string;
  /** The words around what was searched for. */
  readonly around: string;
}

/** Finds marks of one kind in the whole library by their words; choosing one hands it over. */
export function MarkPicker({
  kind,
  taken,
  onPick,
  onCancel,
}: {
  readonly kind: MarkKind;
  readonly taken: readonly MarkRef[];
  readonly onPick: (ref: MarkRef, picked: Picked) => void;
  readonly onCancel: () => void;
}): ReactElement {
  const [query, setQuery] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const found = useMarks(query, kind);
  const shown = found.marks.filter(({ ref }) => !taken.some((other) => sameRef(ref, other))).slice(0, SHOWN);
  return (
    <section
      className="picker"
      aria-label={`Find a ${kind}`}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <label className="cc-field">
        <span>Find a {kind} in the library</span>
        <input
          ref={search}
          className="input"
          type="search"
          value={query}
          maxLength={1000}
          placeholder={kind === 'figure' ? 'killed, 250,000, loan…' : 'words or a speaker'}
          // The editor asked to find one just now.
          autoFocus
          onChange={(event) => {
            setQuery(event.target.value);
          }}
        />
      </label>
      <ul className="picker-found" aria-live="polite">
        {shown.map((picked) => (
          <li key={`${picked.ref.articleId} ${picked.ref.markId}`}>
            <button
              type="button"
              className="picker-mark"
              onClick={() => {
                onPick(picked.ref, picked);
                // Its button goes now; the keyboard is ready for the next one.
                setQuery('');
                search.current?.focus();
              }}
            >
              <span className="picker-words">{picked.words}</span>
              <span className="soft">
                {picked.articleTitle} · {picked.around}
              </span>
            </button>
          </li>
        ))}
        {query.trim() !== '' && found.failure !== null && <li className="bad">{found.failure}</li>}
        {query.trim() !== '' && found.failure === null && found.done && shown.length === 0 && (
          <li className="soft">No other {kind} with these words is marked in the library.</li>
        )}
      </ul>
      <button type="button" className="button quiet" onClick={onCancel}>
        Cancel <kbd aria-hidden="true">Esc</kbd>
      </button>
    </section>
  );
}

interface Found {
  readonly marks: readonly Picked[];
  readonly done: boolean;
  readonly failure: string | null;
}

const NONE: Found = { marks: [], done: false, failure: null };

function useMarks(query: string, kind: MarkKind): Found {
  const [found, setFound] = useState<Found>(NONE);
  useEffect(() => {
    let current = true;
    const search = async (): Promise<void> => {
      if (query.trim() === '') {
        setFound(NONE);
        return;
      }
      const result = await call('search.run', { query, filter: { kind } });
      const marks = result.ok ? await marksOf(result.value) : [];
      // An answer to an older question must not replace a newer one's.
      if (!current) return;
      setFound(
        result.ok
          ? { marks, done: true, failure: null }
          : { marks, done: true, failure: result.error.message },
      );
    };
    const timer = setTimeout(() => void search(), CALM_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [query, kind]);
  return found;
}

/** Each mark once, whatever part of it was hit, with its own words. */
async function marksOf(hits: readonly SearchHit[]): Promise<readonly Picked[]> {
  const marks: Picked[] = [];
  for (const { mark: ref, excerpt, articleTitle } of hits) {
    if (ref === null || marks.some((known) => sameRef(known.ref, ref))) continue;
    const article = await loadArticle(ref.articleId);
    const words = article?.marks[ref.markId]?.exact ?? excerpt.text;
    marks.push({ ref, words, articleTitle, around: excerpt.text });
    if (marks.length === MOST) break;
  }
  return marks;
}
