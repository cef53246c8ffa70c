import type { ReactElement } from 'react';
import type { MarkRef } from '@shared/domain/mark';
import { run } from '../../../state/commands';
import { TextField } from '../correct/Field';
import { FormBox } from '../correct/FormBox';
import { FormEnd } from '../correct/FormEnd';
import { useForm } from '../useForm';

/** The note form, as its one field holds it. */
export interface NoteFields {
  readonly [name: string]: string;
  /** Made with the form, so that saving twice changes one note and does not add two. */
  readonly id: string;
  readonly text: string;
}

/** Writes a note, or rewrites one. */
export function NoteForm({
  name,
  target,
}: {
  readonly name: string;
  readonly target: MarkRef;
}): ReactElement | null {
  const put = ({ id, text }: NoteFields): void => {
    void run({ type: 'note.put', ref: target, noteId: id, text });
  };
  const form = useForm<NoteFields, NoteFields>({
    key: name,
    read: ({ id, text }) =>
      text.trim() === ''
        ? { ok: false, field: 'text', message: 'Write something, or press Escape.' }
        : { ok: true, value: { id, text: text.trim() } },
    save: put,
    restore: (opened) => {
      if (opened.text === '') void run({ type: 'note.remove', ref: target, noteId: opened.id });
      else put(opened);
    },
  });
  if (form === null) return null;
  return (
    <FormBox form={form} label="Note" className="note-form">
      <TextField label="Note" line={form.line('text')} rows={3} autoFocus className="wide bare" />
      <FormEnd form={form} hint="Shift Enter for a new line." />
    </FormBox>
  );
}
