import { useCallback, useEffect, useMemo, useRef, type KeyboardEvent, type ReactElement } from 'react';
import { perform } from '../../keys/dispatch';
import { ActionButton } from '../../parts/ActionButton';
import { useVirtualList } from '../../parts/useVirtualList';
import { useStet } from '../../state/store';
import { ChoiceBar } from './ChoiceBar';
import { entriesOf, type Entry } from './entries';
import type { Groups } from './groups';
import { QuestionRow, type Choosing } from './QuestionRow';

/** Heights in pixels, guessed; and the style sheet's padding above the list. */
const TITLE = 33;
const ROW = 56;
const HEAD = 14;

function isChosen(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.getAttribute('aria-current') === 'true';
}

/** The questions in groups, ten thousand like ten. One tab stop; the arrow keys go from one to the next. */
export function QuestionList({
  groups,
  onStep,
  ...choosing
}: Choosing & { readonly groups: Groups; readonly onStep: (by: number) => void }): ReactElement {
  const { chosen, several } = choosing;
  const list = useRef<HTMLElement>(null);
  // Without copy there are no marks to make a question of.
  const hasCopy = useStet((state) => state.summaries.length > 0);
  const entries = useMemo(() => entriesOf(groups), [groups]);
  const at = chosen === null ? -1 : entries.findIndex(({ key }) => key === chosen);
  const keyOf = useCallback((index: number) => entries[index]?.key ?? index, [entries]);
  const rows = useVirtualList({
    count: entries.length,
    keyOf,
    estimate: (index) => (entries[index]?.kind === 'row' ? ROW : TITLE),
    pinned: at,
    head: HEAD,
    scroller: list,
  });
  useEffect(() => {
    // The keyboard stays on the chosen row while it goes through the list.
    if (list.current?.contains(document.activeElement) !== true) return;
    list.current.querySelector<HTMLElement>('[aria-current="true"]')?.focus({ preventScroll: true });
  }, [chosen]);
  const onKeyDown = (event: KeyboardEvent): void => {
    // With Shift the arrows choose row after row (`question.chooseNext`).
    if (event.shiftKey) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') onStep(event.key === 'ArrowDown' ? 1 : -1);
    // On the chosen row Enter goes on to read it; pressing the row again would do nothing.
    else if (event.key !== 'Enter' || !isChosen(event.target) || !perform('question.read')) return;
    event.preventDefault();
  };
  return (
    <nav className="check-list" aria-label="Questions" ref={list} data-pane onKeyDown={onKeyDown}>
      <div className="check-all" style={{ height: rows.height }}>
        {rows.items.map(({ index, top }) => {
          const entry = entries[index];
          return entry === undefined ? null : (
            <div
              key={entry.key}
              ref={rows.measure}
              data-index={index}
              className="check-entry"
              style={{ top }}
            >
              <Line entry={entry} {...choosing} />
            </div>
          );
        })}
      </div>
      {hasCopy && <ActionButton action="question.new" className="button quiet check-new" />}
      <ChoiceBar {...several} />
    </nav>
  );
}

function Line({ entry, ...choosing }: Choosing & { readonly entry: Entry }): ReactElement {
  switch (entry.kind) {
    case 'title':
      return <h2 className="pane-title check-title">{entry.text}</h2>;
    case 'none':
      return <p className="good check-none">{entry.text}</p>;
    case 'row':
      return <QuestionRow id={entry.key} words={entry.words()} {...choosing} />;
  }
}
