import type { ReactElement } from 'react';

export function SearchPalette(): ReactElement {
  return <></>;
}
