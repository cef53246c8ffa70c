import type { ReactElement } from 'react';
import type { ArticleSummary } from '@shared/domain/summary';
import { count } from '@shared/report/words';
import { openArticle, show } from '../../state/navigation';
import { useListed } from '../../state/listed';

/** More articles, or questions, than these nobody reads through here; the report names them all. */
const NAMED = 20;

/** What the report will hold, and what of it nobody has checked yet. */
export function Contents({ chosen }: { readonly chosen: readonly ArticleSummary[] }): ReactElement {
  const { questions, open: asking } = useListed();
  const ids = new Set(chosen.map(({ id }) => id));
  const compared = questions.filter(({ cells }) => cells.some(({ ref }) => ids.has(ref.articleId)));
  const open = compared.filter(({ id }) => asking.has(id));
  const total = chosen.reduce((sum, { total: n }) => sum + n, 0);
  const left = chosen.filter(({ unchecked }) => unchecked > 0);
  const unchecked = left.reduce((sum, { unchecked: n }) => sum + n, 0);
  if (chosen.length === 0) return <p className="report-lead">Choose at least one article.</p>;
  return (
    <>
      <p className="report-lead">
        {count(chosen.length, 'article')} with {count(total, 'mark')}, each with its speaker or value, stage,
        finding, evidence and notes, and {count(compared.length, 'comparison')}. Confidential sources are left
        out; the report says how many.
      </p>
      <section className="report-left" aria-label="Still unchecked">
        <h2 className="pane-title">Still unchecked</h2>
        {total === 0 && open.length === 0 && <p>Nothing marked.</p>}
        {total > 0 && unchecked === 0 && open.length === 0 && (
          <p className="good">
            <span aria-hidden="true">✓</span> Nothing. Every mark has been checked.
          </p>
        )}
        <ul>
          {left.slice(0, NAMED).map(({ id, title, unchecked: n }) => (
            <li key={id}>
              <button
                type="button"
                className="report-open"
                onClick={() => {
                  void openArticle(id);
                }}
              >
                <span className="report-open-title">{title}</span>
                <span className="num">{count(n, 'mark')} left</span>
              </button>
            </li>
          ))}
          <More than={left.length} one="article" />
          {open.slice(0, NAMED).map(({ id, label }) => (
            <li key={id}>
              <button
                type="button"
                className="report-open"
                onClick={() => {
                  show({ name: 'crosscheck', questionId: id });
                }}
              >
                <span className="report-open-title">{label}</span>
                <span className="warn">needs a look</span>
              </button>
            </li>
          ))}
          <More than={open.length} one="question" />
        </ul>
      </section>
    </>
  );
}

/** What is not named line by line. */
function More({ than, one }: { readonly than: number; readonly one: string }): ReactElement | null {
  return than > NAMED ? <li className="soft num">and {count(than - NAMED, `more ${one}`)}</li> : null;
}
