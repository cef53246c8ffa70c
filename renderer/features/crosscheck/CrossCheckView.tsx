import type { ReactElement } from 'react';

export function CrossCheckView(): ReactElement {
  return <></>;
}
