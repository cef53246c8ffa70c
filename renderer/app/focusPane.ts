const STOPS = 'button, a[href], input, select, textarea, [tabindex="0"]';

/** Takes the keyboard to the first control of the next pane that is open, going round at the end. */
export function focusNextPane(): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter(
    (pane) => pane.getBoundingClientRect().width > 1,
  );
  const at = panes.findIndex((pane) => pane.contains(document.activeElement));
  const next = panes[(at + 1) % panes.length];
  const current = next?.querySelector<HTMLElement>('[aria-current="true"]');
  (current ?? next?.querySelector<HTMLElement>(STOPS))?.focus();
}
