import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuItem } from '@shared/ipc/contract';

type Item = MenuItemConstructorOptions;

/**
 * The application menu. Keys are shown beside the items and handled in the window, where they know whether a text
 * field has the focus; registering them here as well would act twice.
 */
export function installMenu(choose: (item: MenuItem) => void, platform: NodeJS.Platform): void {
  const item = (label: string, name: MenuItem, accelerator?: string): Item => ({
    label,
    click: () => {
      choose(name);
    },
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
  });
  const line: Item = { type: 'separator' };
  const mac = platform === 'darwin';

  const file: Item[] = [
    item('Add Articles…', 'import', 'CmdOrCtrl+O'),
    item('Paste Article…', 'paste', 'CmdOrCtrl+Shift+V'),
    item('Restore the Seed Articles', 'restore-seeds'),
    line,
    item('Export Report…', 'export'),
    line,
    { role: mac ? 'close' : 'quit' },
  ];
  const edit: Item[] = [
    item('Undo', 'undo', 'CmdOrCtrl+Z'),
    item('Redo', 'redo', 'CmdOrCtrl+Shift+Z'),
    line,
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'selectAll' },
    line,
    item('Find in Article…', 'find', 'CmdOrCtrl+F'),
    item('Search the Library…', 'search', 'CmdOrCtrl+K'),
  ];
  const view: Item[] = [
    item('Read', 'read', 'CmdOrCtrl+1'),
    item('Cross-check', 'crosscheck', 'CmdOrCtrl+2'),
    item('Report', 'report', 'CmdOrCtrl+3'),
    line,
    { role: 'togglefullscreen' },
  ];
  const menu = Menu.buildFromTemplate([
    ...(mac ? [{ role: 'appMenu' } satisfies Item] : []),
    { label: '&File', submenu: file },
    { label: '&Edit', submenu: edit },
    { label: '&View', submenu: view },
    { role: 'windowMenu' },
    { role: 'help', submenu: [item('Keys', 'help')] },
  ]);
  Menu.setApplicationMenu(menu);
}
