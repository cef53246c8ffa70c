import type { ReactElement } from 'react';

export function MarksPane(): ReactElement {
  return <></>;
}
