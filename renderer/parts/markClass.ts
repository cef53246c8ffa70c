import type { Mark } from '@shared/domain/mark';

/** The classes that set a mark's words by kind and status, as `styles/mark.css` draws them. */
export function markClass({ kind, status }: Pick<Mark, 'kind' | 'status'>): string {
  return status === 'suggested' ? `m m-${kind}-suggested` : `m m-${kind}`;
}
