import { useMemo, type ReactElement, type RefObject } from 'react';
import { displayTitle, type Article } from '@shared/domain/article';
import { formatDate } from '@shared/domain/date';
import type { Settings } from '@shared/domain/desk';
import type { Mark } from '@shared/domain/mark';
import { byPosition } from '@shared/domain/span';
import { shownMarks } from '../../state/reading';
import { useStet } from '../../state/store';
import { Copy } from './Copy';
import type { Jump } from './useJoin';

/** One side: which article, chosen from the library, and its copy. */
export function SidePane({
  label,
  articleId,
  article,
  box,
  jump,
  joined,
  active,
  onArticle,
  onChoose,
  onSet,
  onLead,
}: {
  readonly label: string;
  readonly articleId: string;
  readonly article: Article | null;
  readonly box: RefObject<HTMLDivElement | null>;
  readonly jump: RefObject<Jump | null>;
  readonly joined: ReadonlySet<string>;
  readonly active: string | null;
  readonly onArticle: (articleId: string) => void;
  readonly onChoose: (markId: string) => void;
  readonly onSet: () => void;
  /** The reader's hand is on this side now. */
  readonly onLead: () => void;
}): ReactElement {
  const settings = useStet((state) => state.desk.settings);
  const failure = useStet((state) => state.unopened[articleId]);
  const marks = useMemo(
    () => (article === null ? [] : marksOf(article, settings, joined)),
    [article, settings, joined],
  );
  return (
    <section className="side-pane" aria-label={label} data-pane>
      <ArticleChoice {...{ label, articleId, onArticle }} />
      <div
        className="side-copy"
        ref={box}
        role="document"
        tabIndex={0}
        aria-label={article === null ? label : displayTitle(article)}
        onWheel={onLead}
        onPointerDown={onLead}
        onKeyDown={onLead}
        onTouchMove={onLead}
      >
        {article === null ? (
          <p className="soft side-loading" aria-busy={failure === undefined}>
            {failure === undefined ? 'Opening the article…' : failure.message}
          </p>
        ) : (
          <Copy {...{ article, marks, joined, active, jump, onChoose, onSet }} />
        )}
      </div>
    </section>
  );
}

/** What the reader shows, and what is joined, however minor. */
function marksOf(article: Article, settings: Settings, joined: ReadonlySet<string>): readonly Mark[] {
  const shown = shownMarks(article, settings);
  const minor = Object.values(article.marks).filter((mark) => joined.has(mark.id) && !shown.includes(mark));
  return [...shown, ...minor].toSorted(byPosition);
}

function ArticleChoice({
  label,
  articleId,
  onArticle,
}: {
  readonly label: string;
  readonly articleId: string;
  readonly onArticle: (articleId: string) => void;
}): ReactElement {
  const summaries = useStet((state) => state.summaries);
  return (
    <select
      className="side-choice"
      aria-label={`Article on the ${label.toLowerCase()}`}
      value={articleId}
      onChange={(event) => {
        onArticle(event.target.value);
      }}
    >
      {summaries.map(({ id, title, publishedOn }) => (
        <option key={id} value={id}>
          {title}
          {publishedOn === null ? '' : `, ${formatDate(publishedOn)}`}
        </option>
      ))}
    </select>
  );
}
