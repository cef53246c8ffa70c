import { Fragment, type ReactElement } from 'react';
import type { Reason } from '@shared/domain/mark';
import { revealSpan } from '../../../state/navigation';

/** Why Stet found the mark, in one sentence; a clause that rests on a passage shows it on a click. */
export function Why({
  articleId,
  because,
}: {
  readonly articleId: string;
  readonly because: readonly Reason[];
}): ReactElement | null {
  if (because.length === 0) return null;
  return (
    <section className="why" aria-label="Why Stet found it">
      <h3>Why</h3>
      <p>
        {because.map((reason, index) => (
          <Fragment key={reason.text}>
            <Clause articleId={articleId} reason={reason} />
            {index < because.length - 1 ? '; ' : '.'}
          </Fragment>
        ))}
      </p>
    </section>
  );
}

function Clause({
  articleId,
  reason,
}: {
  readonly articleId: string;
  readonly reason: Reason;
}): ReactElement {
  const [first] = reason.at;
  if (first === undefined) return <>{reason.text}</>;
  return (
    <button
      type="button"
      className="passage"
      title="Show in the copy"
      onClick={() => {
        revealSpan(articleId, first);
      }}
    >
      {reason.text}
    </button>
  );
}
