import type { ReactElement } from 'react';
import type { Reason } from '@shared/domain/mark';
import { revealSpan } from '../../../state/navigation';

/** Why Stet found the mark; a reason that rests on a passage shows it on a click. */
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
      <ul>
        {because.map((reason) => (
          <li key={reason.text}>
            <ReasonLine articleId={articleId} reason={reason} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ReasonLine({
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
