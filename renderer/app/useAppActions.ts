import { useEffect } from 'react';
import type { MenuItem } from '@shared/ipc/contract';
import { perform } from '../keys/dispatch';
import type { ActionId } from '../keys/keymap';
import { useAction } from '../keys/useAction';
import { on } from '../state/client';
import { redo, undo } from '../state/commands';
import { follow } from '../state/follow';
import { addFiles, restoreSeeds } from '../state/imports';
import { setOverlay, show } from '../state/navigation';
import { useStet } from '../state/store';
import { focusNextPane } from './focusPane';

/** What works anywhere in the window, by key, by button or from the application menu. */
export function useAppActions(): void {
  const ready = useStet((state) => state.phase === 'ready');
  const canUndo = useStet((state) => state.undo !== null);
  const canRedo = useStet((state) => state.redo !== null);
  useAction(
    'view.read',
    () => {
      show({ name: 'read' });
    },
    ready,
  );
  useAction(
    'view.crosscheck',
    () => {
      show({ name: 'crosscheck', questionId: null });
    },
    ready,
  );
  useAction(
    'view.report',
    () => {
      show({ name: 'report' });
    },
    ready,
  );
  useAction('pane.next', focusNextPane, ready);
  useAction(
    'search.open',
    () => {
      setOverlay('search');
    },
    ready,
  );
  useAction(
    'help.open',
    () => {
      setOverlay('help');
    },
    ready,
  );
  useAction(
    'article.add',
    () => {
      void addFiles();
    },
    ready,
  );
  useAction(
    'article.paste',
    () => {
      setOverlay('paste');
    },
    ready,
  );
  useAction(
    'edit.undo',
    () => {
      void follow(undo);
    },
    ready && canUndo,
  );
  useAction(
    'edit.redo',
    () => {
      void follow(redo);
    },
    ready && canRedo,
  );
  useEffect(
    () =>
      on('menu.chosen', ({ item }) => {
        choose(item);
      }),
    [],
  );
}

const MENU: Readonly<Record<Exclude<MenuItem, 'restore-seeds' | 'export'>, ActionId>> = {
  import: 'article.add',
  paste: 'article.paste',
  undo: 'edit.undo',
  redo: 'edit.redo',
  find: 'find.open',
  search: 'search.open',
  help: 'help.open',
  read: 'view.read',
  crosscheck: 'view.crosscheck',
  report: 'view.report',
};

function choose(item: MenuItem): void {
  if (item === 'restore-seeds') void restoreSeeds();
  else if (item === 'export') show({ name: 'report' });
  else perform(MENU[item]);
}
