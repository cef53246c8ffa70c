import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { PanelImperativeHandle } from 'react-resizable-panels';

/** How high the details of a mark stand until the border is dragged. */
export const DETAILS = '60%';
/** How high the few words stand that take their place while nothing is selected, in pixels. */
export const NOTHING = 190;

/** Gives the list the room that the details do not need while nothing is selected, and gives it back with a mark. */
export function useDetailsHeight(nothing: boolean): RefObject<PanelImperativeHandle | null> {
  const panel = useRef<PanelImperativeHandle>(null);
  const kept = useRef(DETAILS);
  const before = useRef(nothing);
  useLayoutEffect(() => {
    if (before.current === nothing || panel.current === null) return;
    before.current = nothing;
    if (nothing) kept.current = `${panel.current.getSize().asPercentage}%`;
    panel.current.resize(nothing ? NOTHING : kept.current);
  }, [nothing]);
  return panel;
}
