import type { ReactElement } from 'react';
import type { Mark, MarkRef, Note } from '@shared/domain/mark';
import { useAction } from '../../../keys/useAction';
import { ActionButton } from '../../../parts/ActionButton';
import { run } from '../../../state/commands';
import { useFocusBack } from '../correct/useFocusBack';
import { formKey, useDrafts } from '../drafts';
import { useOpenForm } from '../useForm';
import { whenWords } from '../words/when';
import { NoteForm } from './NoteForm';
import { Section } from './Section';

/** The editor's dated remarks. */
export function NotesSection({
  target,
  mark,
}: {
  readonly target: MarkRef;
  readonly mark: Mark;
}): ReactElement {
  const key = formKey('note', target, 'new');
  const [adding, open] = useOpenForm(key);
  const newId = useDrafts((drafts) => drafts[key]?.fields['id']);
  const box = useFocusBack<HTMLDivElement>(adding, '.record-head .button');
  useAction('note.add', () => {
    open({ id: crypto.randomUUID(), text: '' });
  });
  return (
    <div ref={box}>
      <Section
        title="Notes"
        count={mark.notes.length}
        action={<ActionButton action="note.add" className="button small quiet" disabled={adding} />}
      >
        <ul className="notes">
          {mark.notes
            // What leaving the form has saved already is still in the form.
            .filter(({ id }) => id !== newId)
            .map((note) => (
              <NoteEntry key={note.id} target={target} note={note} />
            ))}
        </ul>
        {adding && <NoteForm name={key} target={target} />}
      </Section>
    </div>
  );
}

/** One note, or the form that rewrites it in its place. */
function NoteEntry({ target, note }: { readonly target: MarkRef; readonly note: Note }): ReactElement {
  const key = formKey('note', target, note.id);
  const [editing, open] = useOpenForm(key);
  const box = useFocusBack<HTMLLIElement>(editing, '.note-meta .button');
  return (
    <li ref={box} className="note">
      {editing ? (
        <NoteForm name={key} target={target} />
      ) : (
        <>
          <p className="note-text">{note.text}</p>
          <p className="note-meta">
            <time dateTime={note.at} className="num">
              {whenWords(note.at)}
            </time>
            <button
              type="button"
              className="button small quiet"
              onClick={() => {
                open({ id: note.id, text: note.text });
              }}
            >
              Edit<span className="unseen"> the note</span>
            </button>
            <button
              type="button"
              className="button small quiet"
              onClick={() => {
                void run({ type: 'note.remove', ref: target, noteId: note.id });
              }}
            >
              Remove<span className="unseen"> the note</span>
            </button>
          </p>
        </>
      )}
    </li>
  );
}
