import {
  useCallback,
  useEffect,
  useId,
  useRef,
  type FocusEvent,
  type KeyboardEvent,
  type SubmitEvent,
} from 'react';
import { closeDraft, isDirty, openDraft, putDraft, useDrafts, type Complaint, type Fields } from './drafts';

/** What reading the fields gives: a value to save, or which field is wrong and why. */
export type Reading<T> = { readonly ok: true; readonly value: T } | ({ readonly ok: false } & Complaint);

export interface FormSpec<F extends Fields, T> {
  /** Names the form on its mark: `figure a1/m3`. */
  readonly key: string;
  readonly read: (fields: F) => Reading<T>;
  readonly save: (value: T) => void;
  /** Takes back what leaving the form had saved, when Escape is pressed after all. */
  readonly restore: (opened: F) => void;
}

export interface Form<F extends Fields> {
  readonly fields: F;
  readonly complaint: Complaint | null;
  readonly change: (patch: Partial<F>) => void;
  /** All that a text field of the form needs to know of it. */
  readonly line: (name: keyof F & string) => Line;
  /** The id of the form's last line, which says what is wrong. */
  readonly says: string;
  readonly submit: () => void;
  readonly cancel: () => void;
  /** For the `form` element itself. */
  readonly props: {
    readonly onSubmit: (event: SubmitEvent<HTMLFormElement>) => void;
    readonly onKeyDown: (event: KeyboardEvent<HTMLFormElement>) => void;
    readonly onBlur: (event: FocusEvent<HTMLFormElement>) => void;
    readonly noValidate: true;
  };
}

/** What one text field holds and where it goes. */
export interface Line {
  readonly name: string;
  readonly value: string;
  /** Whether the complaint is about this field. */
  readonly wrong: boolean;
  readonly says: string;
  readonly onChange: (value: string) => void;
}

/** Whether a form is open, and how to open it. */
export function useOpenForm(key: string): readonly [boolean, (fields: Fields) => void] {
  const open = useDrafts((drafts) => drafts[key] !== undefined);
  const start = useCallback(
    (fields: Fields) => {
      openDraft(key, fields);
    },
    [key],
  );
  return [open, start];
}

/**
 * One open form: Enter saves and closes, Escape takes everything back, and leaving it saves what can be saved
 * while the form stays where it is, so that nothing moves under a pointer on its way. Null when it is not open.
 */
export function useForm<F extends Fields, T>(spec: FormSpec<F, T>): Form<F> | null {
  const { key, read, save, restore } = spec;
  const draft = useDrafts((drafts) => drafts[key]);
  const says = useId();

  const latest = useRef(spec);
  useEffect(() => {
    latest.current = spec;
  });
  useEffect(() => {
    const leave = (): void => {
      const left = useDrafts.getState()[key];
      if (left === undefined) return;
      const reading = isDirty(left) ? latest.current.read(left.fields as F) : null;
      if (reading?.ok === false) return;
      if (reading !== null) latest.current.save(reading.value);
      closeDraft(key);
    };
    // Neither closing the window nor going to another mark by key ends in a blur. What can be saved is saved then;
    // what can't be waits for its mark to come back.
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [key]);

  if (draft === undefined) return null;
  // A key names one form, so what is kept under it has that form's fields.
  const fields = draft.fields as F;

  const change = (patch: Partial<F>): void => {
    putDraft(key, { ...draft, fields: { ...fields, ...patch }, complaint: null });
  };
  const attempt = (then: 'close' | 'stay'): void => {
    const reading = read(fields);
    if (!reading.ok) {
      putDraft(key, { ...draft, complaint: { field: reading.field, message: reading.message } });
      return;
    }
    if (isDirty(draft)) save(reading.value);
    if (then === 'stay') {
      putDraft(key, { ...draft, saved: fields, complaint: null });
      return;
    }
    closeDraft(key);
  };
  const cancel = (): void => {
    if (isDirty({ ...draft, fields: draft.saved, saved: draft.opened })) restore(draft.opened as F);
    closeDraft(key);
  };
  return {
    fields,
    complaint: draft.complaint,
    change,
    line: (name) => ({
      name,
      value: String(fields[name] ?? ''),
      wrong: draft.complaint?.field === name,
      says,
      // The name is one of the form's own fields; a computed key forgets it.
      onChange: (value) => {
        change({ [name]: value } as Partial<F>);
      },
    }),
    says,
    submit: () => {
      attempt('close');
    },
    cancel,
    props: {
      noValidate: true,
      onSubmit: (event) => {
        event.preventDefault();
        attempt('close');
      },
      onKeyDown: (event) => {
        if (event.key === 'Escape') {
          event.preventDefault();
          cancel();
        } else if (event.key === 'Enter' && event.target instanceof HTMLTextAreaElement && !event.shiftKey) {
          event.preventDefault();
          attempt('close');
        }
      },
      onBlur: (event) => {
        // A form that has just been closed loses its focus too; that is no reason to save what Escape took back.
        const closed = useDrafts.getState()[key] === undefined;
        if (closed || event.currentTarget.contains(event.relatedTarget)) return;
        if (isDirty(draft)) attempt('stay');
      },
    },
  };
}
