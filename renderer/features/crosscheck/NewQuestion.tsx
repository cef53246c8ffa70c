import './forms.css';
import { useState, type ReactElement } from 'react';
import { sameRef, type MarkKind } from '@shared/domain/mark';
import { useAction } from '../../keys/useAction';
import { LineField } from '../../parts/LineField';
import { MarkPicker, type Picked } from './MarkPicker';
import { put } from './settle';

const KINDS: readonly { readonly kind: MarkKind; readonly label: string }[] = [
  { kind: 'figure', label: 'Figures' },
  { kind: 'quote', label: 'Quotes' },
  { kind: 'claim', label: 'Claims' },
];

/** A question that the editor makes of marks that Stet did not put together. */
export function NewQuestion({
  onMade,
  onCancel,
}: {
  readonly onMade: (id: string) => void;
  readonly onCancel: () => void;
}): ReactElement {
  const [kind, setKind] = useState<MarkKind>('figure');
  const [label, setLabel] = useState('');
  const [picked, setPicked] = useState<readonly Picked[]>([]);
  const ready = label.trim() !== '' && picked.length > 1;
  useAction('question.leave', onCancel);
  const make = (): void => {
    if (!ready) return;
    const id = crypto.randomUUID();
    put(
      { id, kind, label: label.trim() },
      picked.map(({ ref }) => ref),
    );
    onMade(id);
  };
  return (
    <form
      className="question new-question"
      aria-labelledby="new-question"
      onSubmit={(event) => {
        event.preventDefault();
        make();
      }}
      onKeyDown={(event) => {
        // While a field has the keyboard, keys are its own; Escape leaves all the same.
        if (event.key === 'Escape') onCancel();
      }}
    >
      <h1 id="new-question" className="question-label">
        New question
      </h1>
      <p className="soft">
        Put two or more marks together that answer one question; Stet then compares them.
      </p>
      <LineField
        className="cc-field"
        label="What do they say?"
        value={label}
        onChange={setLabel}
        placeholder="People killed, Syria conflict"
        autoFocus
      />
      <div className="new-kinds" role="group" aria-label="Kind of mark">
        {KINDS.map((one) => (
          <button
            key={one.kind}
            type="button"
            className="button"
            aria-pressed={one.kind === kind}
            disabled={picked.length > 0 && one.kind !== kind}
            onClick={() => {
              setKind(one.kind);
            }}
          >
            {one.label}
          </button>
        ))}
      </div>
      {picked.length > 0 && (
        <ul className="new-picked" aria-label="Marks of this question">
          {picked.map((one) => (
            <li key={`${one.ref.articleId} ${one.ref.markId}`}>
              <span className="picker-words">{one.words}</span>{' '}
              <span className="soft">{one.articleTitle}</span>
              <button
                type="button"
                className="cell-remove"
                onClick={() => {
                  setPicked(picked.filter((other) => !sameRef(other.ref, one.ref)));
                }}
              >
                Take off
              </button>
            </li>
          ))}
        </ul>
      )}
      <MarkPicker
        kind={kind}
        taken={picked.map(({ ref }) => ref)}
        onPick={(_ref, one) => {
          setPicked([...picked, one]);
        }}
        onLeave={onCancel}
      />
      <div className="cc-end">
        <button type="submit" className="button primary" disabled={!ready}>
          Put them together <kbd aria-hidden="true">Enter</kbd>
        </button>
        <button type="button" className="button quiet" onClick={onCancel}>
          Cancel <kbd aria-hidden="true">Esc</kbd>
        </button>
      </div>
    </form>
  );
}
