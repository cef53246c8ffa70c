import { useState } from 'react';
import type { Failure } from '@shared/domain/result';
import type { SavedReport } from '@shared/ipc/messages';
import { call } from '../../state/client';
import { sayFailure } from '../../state/notices';
import type { Format } from './FormatChoice';

/** How far the last export is. */
export type ExportState =
  | { readonly name: 'idle' }
  | { readonly name: 'writing' }
  | { readonly name: 'written'; readonly report: SavedReport }
  | { readonly name: 'failed'; readonly failure: Failure };

export interface Exporting {
  readonly state: ExportState;
  readonly write: (articleIds: readonly string[], format: Format) => Promise<void>;
  readonly show: (how: 'open' | 'folder') => Promise<void>;
}

/** Writes a report through main's dialog, and shows the one written. */
export function useExport(): Exporting {
  const [state, setState] = useState<ExportState>({ name: 'idle' });
  const write = async (articleIds: readonly string[], format: Format): Promise<void> => {
    const before = state;
    setState({ name: 'writing' });
    const result = await call('report.export', { articleIds: [...articleIds], format });
    if (result.ok) setState({ name: 'written', report: result.value });
    // Closing the dialog is no failure; what was written before still is.
    else if (result.error.code === 'cancelled')
      setState(before.name === 'written' ? before : { name: 'idle' });
    else setState({ name: 'failed', failure: result.error });
  };
  const show = async (how: 'open' | 'folder'): Promise<void> => {
    if (state.name !== 'written') return;
    const result = await call('report.show', { token: state.report.token, how });
    if (!result.ok) sayFailure(result.error);
  };
  return { state, write, show };
}
