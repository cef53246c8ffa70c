import type { ReactElement } from 'react';
import { ActionButton } from './ActionButton';

/** The ways to bring copy in, where there is none. */
export function AddCopy(): ReactElement {
  return (
    <p className="empty-actions">
      <ActionButton action="article.add" className="button primary" />
      <ActionButton action="article.paste" />
    </p>
  );
}
