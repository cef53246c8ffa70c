import type { ReactElement } from 'react';

export function SideBySide(): ReactElement {
  return <></>;
}
