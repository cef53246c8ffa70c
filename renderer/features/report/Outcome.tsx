import type { ReactElement } from 'react';
import { ActionButton } from '../../parts/ActionButton';
import type { ExportState } from './useExport';

/** What became of the export: where it is, or why it is not. */
export function Outcome({ state }: { readonly state: ExportState }): ReactElement {
  return (
    <div className="report-outcome" role="status">
      {state.name === 'written' && (
        <>
          <p>
            <span className="good" aria-hidden="true">
              ✓
            </span>{' '}
            Saved as <b>{state.report.name}</b>
          </p>
          <div className="report-actions">
            <ActionButton action="report.open" />
            <ActionButton action="report.folder" />
          </div>
        </>
      )}
      {state.name === 'failed' && (
        <p className="bad">
          <span aria-hidden="true">✕</span> {state.failure.message}
        </p>
      )}
    </div>
  );
}
