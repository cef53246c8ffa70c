import './forms.css';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
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

/**
 * Finds marks of one kind in the whole library by their words; choosing one hands it over. Enter takes the first that was
 * found, the arrow keys go through them.
 */
export function MarkPicker({
  kind,
  taken,
  autoFocus = false,
  onPick,
  onLeave,
}: {
  readonly kind: MarkKind;
  readonly taken: readonly MarkRef[];
  readonly autoFocus?: boolean;
  readonly onPick: (ref: MarkRef, picked: Picked) => void;
  readonly onLeave: () => void;
}): ReactElement {
  const [query, setQuery] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const found = useMarks(query, kind);
  const shown = found.marks.filter(({ ref }) => !taken.some((other) => sameRef(ref, other))).slice(0, SHOWN);
  const pick = (picked: Picked): void => {
    onPick(picked.ref, picked);
    // Its button goes now; the keyboard is ready for the next one.
    setQuery('');
    search.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const [first] = shown;
    if (event.key === 'Escape') onLeave();
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') step(event);
    else if (event.key === 'Enter' && event.target === search.current && first !== undefined) pick(first);
    else return;
    event.preventDefault();
    // Escape must not also leave what this stands in.
    event.stopPropagation();
  };
  return (
    <section className="picker" aria-label={`Find a ${kind}`} onKeyDown={onKeyDown}>
      <label className="cc-field">
        <span>Find a {kind} in the library</span>
        <input
          ref={search}
          className="input"
          type="search"
          value={query}
          maxLength={1000}
          placeholder={kind === 'figure' ? 'killed, 250,000, loan…' : 'words or a speaker'}
          autoFocus={autoFocus}
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
                pick(picked);
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
    </section>
  );
}

/** From the field to what was found, and back. */
function step({ key, currentTarget, target }: KeyboardEvent<HTMLElement>): void {
  const stops = [...currentTarget.querySelectorAll<HTMLElement>('input, .picker-mark')];
  const at = stops.findIndex((stop) => stop === target);
  stops[at + (key === 'ArrowDown' ? 1 : -1)]?.focus();
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
