import { useId, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { Mark, MarkRef } from '@shared/domain/mark';
import { useAction } from '../../../keys/useAction';
import { ActionButton } from '../../../parts/ActionButton';
import { run } from '../../../state/commands';
import { listed } from '../input/figure';
import { Section } from './Section';

/** Longest tag that the contract takes, in UTF-16 code units. */
const LONGEST = 100;

/** The mark's tags and a field for more; commas divide, Enter adds, leaving the field adds too. */
export function TagsSection({
  target,
  mark,
  known,
}: {
  readonly target: MarkRef;
  readonly mark: Mark;
  /** Tags used in this article, to choose from. */
  readonly known: readonly string[];
}): ReactElement {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  useAction('tag.add', () => {
    setOpen(true);
    input.current?.focus();
  });
  const add = (): void => {
    const tags = listed(text).map((tag) => tag.slice(0, LONGEST));
    const fresh = tags.filter((tag) => !mark.tags.includes(tag));
    if (fresh.length > 0) void run({ type: 'marks.tags', refs: [target], add: fresh, remove: [] });
    setText('');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') {
      event.preventDefault();
      add();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      setText('');
      setOpen(false);
    }
  };
  return (
    <Section
      title="Tags"
      count={0}
      action={<ActionButton action="tag.add" className="button small quiet" disabled={open} />}
    >
      {(mark.tags.length > 0 || open) && (
        <div className="tags">
          {mark.tags.map((tag) => (
            <span key={tag} className="tag">
              {tag}
              <button
                type="button"
                aria-label={`Remove the tag ${tag}`}
                title="Remove"
                onClick={() => {
                  void run({ type: 'marks.tags', refs: [target], add: [], remove: [tag] });
                }}
              >
                ×
              </button>
            </span>
          ))}
          {open && (
            <>
              <input
                ref={input}
                className="input tag-input"
                autoFocus
                aria-label="New tag"
                placeholder="New tag, Enter"
                list={id}
                value={text}
                onChange={(event) => {
                  setText(event.target.value);
                }}
                onKeyDown={onKeyDown}
                onBlur={add}
              />
              <datalist id={id}>
                {known.map((tag) => (
                  <option key={tag} value={tag} />
                ))}
              </datalist>
            </>
          )}
        </div>
      )}
    </Section>
  );
}
