import { useEffect, useRef, type KeyboardEvent, type ReactElement } from 'react';
import type { ComparedQuestion, Question } from '@shared/domain/question';
import { RELATION_TERMS } from '@shared/domain/relation';
import { perform } from '../../keys/dispatch';
import { ActionButton } from '../../parts/ActionButton';
import { ChoiceBar } from './ChoiceBar';
import { lineOf, type Groups } from './groups';
import { QuestionRow, type Choosing } from './QuestionRow';

function isChosen(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.getAttribute('aria-current') === 'true';
}

/** The questions in groups. One tab stop; the arrow keys go from one to the next. */
export function QuestionList({
  groups,
  chosen,
  several,
  onChoose,
  onStep,
}: Choosing & { readonly groups: Groups; readonly onStep: (by: number) => void }): ReactElement {
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>('[aria-current="true"]');
    row?.scrollIntoView({ block: 'nearest' });
    // The keyboard stays on the chosen row while it goes through the list.
    if (list.current?.contains(document.activeElement) === true) row?.focus({ preventScroll: true });
  }, [chosen]);
  const onKeyDown = (event: KeyboardEvent): void => {
    // With Shift the arrows choose row after row (`question.chooseNext`).
    if (event.shiftKey) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') onStep(event.key === 'ArrowDown' ? 1 : -1);
    // On the chosen row Enter goes on to read it; pressing the row again would do nothing.
    else if (event.key !== 'Enter' || !isChosen(event.target) || !perform('question.read')) return;
    event.preventDefault();
  };
  const row = (question: ComparedQuestion): ReactElement => (
    <QuestionRow
      key={question.id}
      id={question.id}
      label={question.label}
      glyph={RELATION_TERMS[question.relation].glyph}
      line={lineOf(question)}
      tone={RELATION_TERMS[question.relation].tone}
      {...{ chosen, several, onChoose }}
    />
  );
  return (
    <nav className="check-list" aria-label="Questions" ref={list} data-pane onKeyDown={onKeyDown}>
      <Group title="Needs a look" rows={groups.needsLook.map(row)} empty="Nothing needs a look." />
      <Group title="Ruled on" rows={groups.ruled.map(row)} />
      <Group title="Agree" rows={groups.agree.map(row)} />
      <Group
        title="Possible slips"
        rows={groups.slips.map((slip) => (
          <QuestionRow
            key={slip.id}
            id={slip.id}
            label={slip.text}
            glyph="?"
            line="same number, different subject"
            tone="soft"
            {...{ chosen, several, onChoose }}
          />
        ))}
      />
      <Group
        title="Dismissed"
        rows={groups.dismissed.map((question: Question) => (
          <QuestionRow
            key={question.id}
            id={question.id}
            label={question.label}
            glyph="✕"
            line={question.status === 'no-slip' ? 'not a slip' : 'not the same question'}
            tone="soft"
            {...{ chosen, several, onChoose }}
          />
        ))}
      />
      <ActionButton action="question.new" className="button quiet check-new" />
      <ChoiceBar {...several} />
    </nav>
  );
}

function Group({
  title,
  rows,
  empty,
}: {
  readonly title: string;
  readonly rows: readonly ReactElement[];
  readonly empty?: string;
}): ReactElement | null {
  if (rows.length === 0 && empty === undefined) return null;
  return (
    <section className="check-group">
      <h2 className="pane-title">{title}</h2>
      {rows.length === 0 ? <p className="soft check-none">{empty}</p> : rows}
    </section>
  );
}
