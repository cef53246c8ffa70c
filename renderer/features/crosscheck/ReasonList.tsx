import { Fragment, type ReactElement } from 'react';
import type { CrossReason } from '@shared/domain/question';
import { reasonWords } from '@shared/report/words';
import { openArticle } from '../../state/navigation';

/** Reasons in plain words; one that rests on a passage opens it. */
export function ReasonList({
  lead,
  reasons,
  className = '',
}: {
  readonly lead?: string;
  readonly reasons: readonly CrossReason[];
  readonly className?: string;
}): ReactElement | null {
  if (reasons.length === 0) return null;
  return (
    <p className={`reasons ${className}`}>
      {lead !== undefined && `${lead} `}
      {reasons.map((reason) => (
        <Fragment key={reason.text}>
          <ReasonText reason={reason} />{' '}
        </Fragment>
      ))}
    </p>
  );
}

function ReasonText({ reason }: { readonly reason: CrossReason }): ReactElement {
  const [place] = reason.at;
  const text = reasonWords([reason]);
  if (place === undefined) return <>{text}</>;
  return (
    <button
      type="button"
      className="reason"
      title="Open the passage this rests on"
      onClick={() => {
        void openArticle(place.articleId, { span: place });
      }}
    >
      {text}
    </button>
  );
}
