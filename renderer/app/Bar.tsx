import type { ReactElement } from 'react';
import { ariaChord } from '../keys/chord';
import { perform } from '../keys/dispatch';
import { actionOf, type ActionId } from '../keys/keymap';
import { Kbd } from '../parts/Kbd';
import { ViewMenu } from './ViewMenu';
import { useListed } from '../state/listed';
import { useStet, type View } from '../state/store';

const TABS: readonly { readonly action: ActionId; readonly views: readonly View['name'][] }[] = [
  { action: 'view.read', views: ['read'] },
  { action: 'view.crosscheck', views: ['crosscheck', 'compare'] },
  { action: 'view.report', views: ['report'] },
];

export function Bar(): ReactElement {
  const view = useStet((state) => state.view.name);
  const open = useListed().open.size;
  return (
    <header className="bar">
      <span className="bar-name">Stet</span>
      <nav aria-label="Views">
        {TABS.map(({ action, views }) => {
          const { label, sentence, keys } = actionOf(action);
          const counted = action === 'view.crosscheck' && open > 0;
          return (
            <button
              key={action}
              type="button"
              title={sentence}
              aria-current={views.includes(view) ? 'page' : undefined}
              aria-keyshortcuts={ariaChord(keys[0])}
              onClick={() => {
                perform(action);
              }}
            >
              {label}
              {counted && (
                <>
                  {' '}
                  <span className="bad num">{open.toLocaleString('en-GB')}</span>
                  <span className="unseen"> {open === 1 ? 'question needs' : 'questions need'} a look</span>
                </>
              )}
            </button>
          );
        })}
      </nav>
      <button
        type="button"
        className="bar-find"
        aria-keyshortcuts={ariaChord(actionOf('search.open').keys[0])}
        onClick={() => {
          perform('search.open');
        }}
      >
        <span>Search copy, speakers, values</span>
        <Kbd of="search.open" />
      </button>
      <ViewMenu />
    </header>
  );
}
