import { matches, type Press } from './chord';
import { SCOPES } from './action';
import { actionOf, KEYMAP, type ActionId } from './keymap';

interface Binding {
  readonly run: () => void;
  readonly enabled: () => boolean;
}

const bindings = new Map<ActionId, Binding[]>();
// KEYMAP's keys are the ActionIds; Object.keys forgets it.
const IDS = Object.keys(KEYMAP) as ActionId[];

/** Gives an action its handler; the returned function takes it away. The latest handler wins. */
export function bind(id: ActionId, binding: Binding): () => void {
  bindings.set(id, [...(bindings.get(id) ?? []), binding]);
  return () => {
    bindings.set(
      id,
      (bindings.get(id) ?? []).filter((other) => other !== binding),
    );
  };
}

/** Carries out an action from a button or a menu, as its key would. Answers whether there was anything to do. */
export function perform(id: ActionId): boolean {
  const binding = bindings.get(id)?.findLast(({ enabled }) => enabled());
  binding?.run();
  return binding !== undefined;
}

/**
 * Carries out an action from a click. Of a double click only the first half counts, unless the action
 * repeats: the button under the pointer may be the next mark's by then.
 */
export function click(id: ActionId, { detail }: Pick<MouseEvent, 'detail'>): void {
  if (detail <= 1 || actionOf(id).repeats === true) perform(id);
}

/** Whether the action could be carried out right now. */
export function available(id: ActionId): boolean {
  return bindings.get(id)?.some(({ enabled }) => enabled()) ?? false;
}

/** The action that a key press means here and now: of those it could mean, the one of the narrowest scope. */
export function actionFor(press: Press, typing: boolean): ActionId | null {
  const meant = IDS.filter((id) => {
    const { keys, whileTyping } = actionOf(id);
    return (!typing || whileTyping === true) && keys.some((chord) => matches(chord, press)) && available(id);
  });
  const [first] = meant.toSorted((a, b) => rank(b) - rank(a));
  return first ?? null;
}

function rank(id: ActionId): number {
  return SCOPES.indexOf(actionOf(id).scope);
}

/** Listens for keys; the returned function stops. Keys already answered by a control are left alone. */
export function listen(target: Window): () => void {
  // Before anything else hears of it: whatever has the keyboard by then, Enter held a moment too long acts once.
  const onHeld = (event: KeyboardEvent): void => {
    if (!event.repeat || event.key !== 'Enter' || event.target instanceof HTMLTextAreaElement) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing || pressesControl(event)) return;
    // A dialog has the window to itself: only its own controls and Escape count.
    if (target.document.querySelector('dialog[open], [role="dialog"][aria-modal="true"]') !== null) return;
    const id = actionFor(event, isTyping(event.target));
    if (id === null) return;
    event.preventDefault();
    // A key held a moment too long must not rule twice, nor delete mark after mark.
    if (!event.repeat || actionOf(id).repeats === true) perform(id);
  };
  target.addEventListener('keydown', onHeld, { capture: true });
  target.addEventListener('keydown', onKeyDown);
  return () => {
    target.removeEventListener('keydown', onHeld, { capture: true });
    target.removeEventListener('keydown', onKeyDown);
  };
}

/** Enter and Space on a button or a link press it, whatever else they mean in the view. */
function pressesControl({ key, target }: KeyboardEvent): boolean {
  if (key !== 'Enter' && key !== ' ') return false;
  return target instanceof HTMLElement && target.closest('button, a[href], summary, select') !== null;
}

const TEXT_INPUTS = new Set(['text', 'search', 'email', 'url', 'tel', 'password', 'number', 'date']);

/** Whether letters pressed here would be typed. */
function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return TEXT_INPUTS.has(target.type);
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}
