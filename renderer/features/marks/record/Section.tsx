import type { ReactElement, ReactNode } from 'react';

/** One part of a mark's record: a heading, how much there is, and what can be done, on one line. */
export function Section({
  title,
  count,
  action,
  children,
}: {
  readonly title: string;
  readonly count: number;
  readonly action: ReactNode;
  readonly children?: ReactNode;
}): ReactElement {
  return (
    <section className="record" aria-label={title}>
      <header className="record-head">
        <h3>
          {title}
          {count > 0 && <span className="num"> {count}</span>}
        </h3>
        {action}
      </header>
      {children}
    </section>
  );
}
