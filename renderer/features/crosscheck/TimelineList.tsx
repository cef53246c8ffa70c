import { useState, type ReactElement } from 'react';
import type { ComparedQuestion } from '@shared/domain/question';
import { TIMELINE_TERMS, timelineOf, type TimelineEntry } from '@shared/domain/timeline';
import { whenSaid, whoSays } from '@shared/report/timeline-words';
import { compare, openArticle } from '../../state/navigation';

/** The table below holds every cell; a long line is cut to its newest entries until it is asked for. */
const SHOWN = 8;

/** The line of a question: who said what when, and how that stands to what had been said before. */
export function TimelineList({ question }: { readonly question: ComparedQuestion }): ReactElement | null {
  const [all, setAll] = useState(false);
  const entries = timelineOf(question);
  if (entries.length < 2) return null;
  const hidden = all ? 0 : Math.max(0, entries.length - SHOWN);
  return (
    <section className="line" aria-labelledby="line-title">
      <h2 id="line-title" className="pane-title">
        Over time
      </h2>
      {hidden > 0 && (
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            setAll(true);
          }}
        >
          Show {hidden} earlier
        </button>
      )}
      <ol>
        {entries.slice(hidden).map((entry) => (
          <Entry key={`${entry.ref.articleId} ${entry.ref.markId}`} entry={entry} />
        ))}
      </ol>
    </section>
  );
}

function Entry({ entry }: { readonly entry: TimelineEntry }): ReactElement {
  const term = TIMELINE_TERMS[entry.what];
  return (
    <li className="line-entry">
      <span className="line-when num">{whenSaid(entry)}</span>
      <span className={`line-what ${term.tone}`}>
        <span aria-hidden="true">{term.glyph}</span> {term.label}
      </span>
      <span className="line-text">
        <button
          type="button"
          className="reason"
          title={entry.against === null ? 'Open this passage in its article' : 'Read the two side by side'}
          onClick={() => {
            if (entry.against === null) void openArticle(entry.ref.articleId, { markId: entry.ref.markId });
            else compare(entry.against, entry.ref);
          }}
        >
          {entry.text}
        </button>{' '}
        <span className="soft">{whoSays(entry)}</span>
      </span>
    </li>
  );
}
