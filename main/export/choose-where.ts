import path from 'node:path';
import { app, BrowserWindow, dialog, type SaveDialogOptions } from 'electron';
import type { ReportFormat } from './write-report';

const NAMES: Readonly<Record<ReportFormat, string>> = { html: 'Web page', md: 'Markdown', json: 'JSON' };

/** Asks in the system's dialog where a report should go; null when it is closed. The dialog itself asks before overwriting. */
export async function chooseWhere(suggested: string, format: ReportFormat): Promise<string | null> {
  const options: SaveDialogOptions = {
    title: 'Export the report',
    buttonLabel: 'Export',
    defaultPath: path.join(app.getPath('documents'), suggested),
    filters: [{ name: NAMES[format], extensions: [format] }],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  };
  const window = BrowserWindow.getFocusedWindow();
  const { canceled, filePath } = await (window === null
    ? dialog.showSaveDialog(options)
    : dialog.showSaveDialog(window, options));
  return canceled || filePath === '' ? null : filePath;
}
