import { useMemo, type ReactElement } from 'react';
import type { Article } from '@shared/domain/article';
import { currentVersion } from '@shared/domain/article';
import type { Mark } from '@shared/domain/mark';
import { ActionButton } from '../../../parts/ActionButton';
import { useStet } from '../../../state/store';
import { listMarks, type Shown } from './filter';
import { FilterBar } from './FilterBar';
import { ListFoot } from './ListFoot';
import { MarkList } from './MarkList';

/** "In this article": how much is left, the filter, the marks in text order, and what can be done with all of them. */
export function ListPart({
  article,
  mark,
}: {
  readonly article: Article;
  readonly mark: Mark | null;
}): ReactElement {
  const filter = useStet((state) => state.filter);
  const everything = useStet((state) => state.desk.settings.showLowSalience);
  const shown = useMemo(
    () => listMarks(Object.values(article.marks), currentVersion(article).id, everything, filter),
    [article, everything, filter],
  );
  return (
    <section className="list-part" aria-label="In this article">
      <header className="list-head">
        <h2 className="pane-title">In this article</h2>
        {(shown.hidden > 0 || shown.minor > 0) && (
          <ActionButton action="lowSalience.toggle" className="button small quiet" aria-pressed={everything}>
            {everything ? `Hide ${shown.minor} minor` : `Show ${shown.hidden} minor`}
          </ActionButton>
        )}
        <Count shown={shown} />
      </header>
      {shown.listed > 0 && <FilterBar filter={filter} />}
      {shown.rows.length > 0 ? (
        <MarkList articleId={article.id} rows={shown.rows} selectedId={mark?.id ?? null} />
      ) : (
        <NoRows filtered={shown.listed > 0} hidden={shown.hidden} />
      )}
      <ListFoot open={shown.open} />
    </section>
  );
}

function Count({ shown }: { readonly shown: Shown }): ReactElement | null {
  const { rows, listed, total, unchecked } = shown;
  if (listed === 0) return null;
  if (rows.length < listed)
    return (
      <span className="list-count num" role="status">
        {rows.length} of {listed} shown
      </span>
    );
  return unchecked === 0 ? (
    <span className="list-count good" role="status">
      ✓ all <span className="num">{total}</span> checked
    </span>
  ) : (
    <span className="list-count num" role="status">
      {unchecked} of {total} left
    </span>
  );
}

function NoRows({ filtered, hidden }: { readonly filtered: boolean; readonly hidden: number }): ReactElement {
  return (
    <div className="list-none">
      {filtered ? (
        <>
          <p className="list-none-title">No mark is like that</p>
          <p>Every mark of this article is left out by the filter.</p>
          <ActionButton action="filter.clear" className="button small" />
        </>
      ) : (
        <>
          <p className="list-none-title">Nothing to check was found</p>
          <p>
            {hidden > 0
              ? 'What Stet found here is minor. You can have it shown, or mark any passage yourself.'
              : 'Stet found no quote and no figure in this copy. You can mark any passage yourself.'}
          </p>
          <ActionButton action="caret.start" className="button small">
            Mark a passage
          </ActionButton>
        </>
      )}
    </div>
  );
}
