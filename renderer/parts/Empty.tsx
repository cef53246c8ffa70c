import type { ReactElement, ReactNode } from 'react';

/** What stands where there is nothing yet: what belongs here, and how to get it. */
export function Empty({
  title,
  isPage = false,
  children,
}: {
  readonly title: string;
  /** Whether it is all that the view shows, and so its heading. */
  readonly isPage?: boolean;
  readonly children?: ReactNode;
}): ReactElement {
  return (
    <div className="empty">
      {isPage ? <h1 className="empty-title">{title}</h1> : <p className="empty-title">{title}</p>}
      {children}
    </div>
  );
}
