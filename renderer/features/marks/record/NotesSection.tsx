import { useCallback, useId, useRef, useState, type ReactElement } from 'react';
import type { Mark, MarkRef, Note } from '@shared/domain/mark';
import { useAction } from '../../../keys/useAction';
import { ActionButton } from '../../../parts/ActionButton';
import { run } from '../../../state/commands';
import { TextField } from '../correct/Field';
import { FormBox } from '../correct/FormBox';
import { FormEnd } from '../correct/FormEnd';
import { openDraft } from '../drafts';
import { useForm, useOpenForm } from '../useForm';
import { whenWords } from '../words/when';
import { Section } from './Section';

/** The editor's dated remarks. */
export function NotesSection({
  target,
  mark,
}: {
  readonly target: MarkRef;
  readonly mark: Mark;
}): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  const [newId, setNewId] = useState(() => crypto.randomUUID());
  const newKey = `note ${mark.id} new`;
  const [adding, startAdding] = useOpenForm(newKey);
  const add = useCallback(() => {
    startAdding({ text: '' });
  }, [startAdding]);
  useAction('note.add', add);
  return (
    <div ref={box}>
      <Section
        title="Notes"
        count={mark.notes.length}
        action={<ActionButton action="note.add" className="button small quiet" disabled={adding} />}
      >
        <ul className="notes">
          {mark.notes
            .filter((note) => !adding || note.id !== newId)
            .map((note) => (
              <NoteEntry key={note.id} target={target} note={note} />
            ))}
        </ul>
        {adding && (
          <NoteForm
            formKey={newKey}
            target={target}
            noteId={newId}
            before={null}
            onClose={() => {
              setNewId(crypto.randomUUID());
              box.current?.querySelector<HTMLElement>('.record-head .button')?.focus();
            }}
          />
        )}
      </Section>
    </div>
  );
}

function NoteEntry({ target, note }: { readonly target: MarkRef; readonly note: Note }): ReactElement {
  const key = `note ${target.markId} ${note.id}`;
  const [editing] = useOpenForm(key);
  const [before, setBefore] = useState(note.text);
  const item = useRef<HTMLLIElement>(null);
  return (
    <li ref={item} className="note">
      {editing ? (
        <NoteForm
          formKey={key}
          target={target}
          noteId={note.id}
          before={before}
          onClose={() => {
            requestAnimationFrame(() => item.current?.querySelector('button')?.focus());
          }}
        />
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
                setBefore(note.text);
                openDraft(key, { text: note.text });
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

interface NoteFields {
  readonly [name: string]: string;
  readonly text: string;
}

function NoteForm({
  formKey,
  target,
  noteId,
  before,
  onClose,
}: {
  readonly formKey: string;
  readonly target: MarkRef;
  readonly noteId: string;
  /** The note as it was; null for a new one. */
  readonly before: string | null;
  readonly onClose: () => void;
}): ReactElement | null {
  const says = useId();
  const put = (text: string): void => {
    void run({ type: 'note.put', ref: target, noteId, text });
  };
  const form = useForm<NoteFields, string>({
    key: formKey,
    read: ({ text }) =>
      text.trim() === ''
        ? { ok: false, field: 'text', message: 'Write something, or press Escape.' }
        : { ok: true, value: text.trim() },
    save: put,
    restore: () => {
      if (before === null) void run({ type: 'note.remove', ref: target, noteId });
      else put(before);
    },
    onClose,
  });
  if (form === null) return null;
  return (
    <FormBox form={form} label="Note" className="note-form">
      <TextField
        label="Note"
        name="text"
        value={form.fields.text}
        complaint={form.complaint}
        says={says}
        lines={3}
        autoFocus
        className="wide bare"
        onChange={(text) => {
          form.change({ text });
        }}
      />
      <FormEnd
        id={says}
        complaint={form.complaint}
        save="Save"
        hint="Shift Enter for a new line."
        onCancel={form.cancel}
      />
    </FormBox>
  );
}
