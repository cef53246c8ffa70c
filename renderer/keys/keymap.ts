import type { Action } from './action';
import { CROSSCHECK_KEYS } from './map/crosscheck';
import { MARKING_KEYS } from './map/marking';
import { READING_KEYS } from './map/reading';
import { REPORT_KEYS } from './map/report';
import { WINDOW_KEYS } from './map/window';

/** Every key of Stet, in the order in which `?` lists them. A feature binds its handler with `useAction`. */
export const KEYMAP = {
  ...WINDOW_KEYS,
  ...READING_KEYS,
  ...CROSSCHECK_KEYS,
  ...REPORT_KEYS,
  ...MARKING_KEYS,
};

export type ActionId = keyof typeof KEYMAP;

/** The action's line of the keymap. */
export function actionOf(id: ActionId): Action {
  return KEYMAP[id];
}
