import type { ReactElement, ReactNode } from 'react';
import type { Span } from '@shared/domain/span';
import { revealSpan } from '../../../state/navigation';

/** Words that stand somewhere in the copy: a click shows where, and leaves the selection alone. */
export function Passage({
  articleId,
  at,
  children,
  className = '',
}: {
  readonly articleId: string;
  readonly at: Span;
  readonly children: ReactNode;
  readonly className?: string;
}): ReactElement {
  return (
    <button
      type="button"
      className={`passage ${className}`}
      title="Show in the copy"
      onClick={() => {
        revealSpan(articleId, at);
      }}
    >
      {children}
    </button>
  );
}
