import type { ReactElement } from 'react';
import type { Settings } from '@shared/domain/desk';
import { ActionButton } from '../parts/ActionButton';
import { run } from '../state/commands';
import { useStet } from '../state/store';

const THEMES: readonly (readonly [Settings['theme'], string])[] = [
  ['system', 'As the system'],
  ['light', 'Light'],
  ['dark', 'Dark'],
];

/** How the window looks: theme, size of the copy, minor suggestions, panes. */
export function ViewMenu(): ReactElement {
  const { theme, showLowSalience } = useStet((state) => state.desk.settings);
  return (
    <>
      <button type="button" className="bar-view" popoverTarget="view-menu">
        View
      </button>
      <div id="view-menu" className="view-menu" popover="auto" role="group" aria-label="View">
        <fieldset className="view-themes">
          <legend className="pane-title">Theme</legend>
          {THEMES.map(([value, label]) => (
            <label key={value}>
              <input
                type="radio"
                name="theme"
                checked={theme === value}
                onChange={() => {
                  void run({ type: 'settings.set', settings: { theme: value } });
                }}
              />{' '}
              {label}
            </label>
          ))}
        </fieldset>
        <ActionButton action="text.larger" className="view-item" />
        <ActionButton action="text.smaller" className="view-item" />
        <ActionButton action="lowSalience.toggle" className="view-item" aria-pressed={showLowSalience}>
          {showLowSalience ? 'Hide minor suggestions' : 'Show minor suggestions'}
        </ActionButton>
        <ActionButton action="pane.library" className="view-item" />
        <ActionButton action="pane.marks" className="view-item" />
      </div>
    </>
  );
}
