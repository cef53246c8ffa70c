import type { ReactElement, ReactNode } from 'react';
import { ariaChord } from '../keys/chord';
import { click } from '../keys/dispatch';
import { actionOf, type ActionId } from '../keys/keymap';
import { Kbd } from './Kbd';

/** A button that does what a key does, and shows the key. */
export function ActionButton({
  action,
  children,
  className = 'button',
  ...state
}: {
  readonly action: ActionId;
  /** What the button says, where that is not the action's label. */
  readonly children?: ReactNode;
  readonly className?: string;
  readonly disabled?: boolean;
  readonly 'aria-pressed'?: boolean;
}): ReactElement {
  const { label, sentence, keys } = actionOf(action);
  return (
    <button
      type="button"
      className={className}
      title={sentence}
      aria-keyshortcuts={ariaChord(keys[0])}
      onClick={(event) => {
        click(action, event);
      }}
      {...state}
    >
      {children ?? label}
      <Kbd of={action} />
    </button>
  );
}
