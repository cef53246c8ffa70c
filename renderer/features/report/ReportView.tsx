import type { ReactElement } from 'react';

export function ReportView(): ReactElement {
  return <></>;
}
