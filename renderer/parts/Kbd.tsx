import type { ReactElement } from 'react';
import { spell } from '../keys/chord';
import { actionOf, type ActionId } from '../keys/keymap';

/** The key of an action, as a key cap. Screen readers get it from `aria-keyshortcuts` of the control instead. */
export function Kbd({ of }: { readonly of: ActionId }): ReactElement {
  return <kbd aria-hidden="true">{spell(actionOf(of).keys[0])}</kbd>;
}
