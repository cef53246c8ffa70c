import { create } from 'zustand';
import type { MarkRef } from '@shared/domain/mark';

/** What a form's fields hold while they are being filled in: always what was typed, checked or not. */
export type Fields = Readonly<Record<string, string | boolean>>;

/** One form that is open on one mark. */
export interface Draft {
  /** What the fields held when the form was opened, for Escape to go back to. */
  readonly opened: Fields;
  readonly fields: Fields;
  /** What was last saved, by Enter or on leaving the form. */
  readonly saved: Fields;
  readonly complaint: Complaint | null;
}

/** Why a form can't be saved, and which field says so. */
export interface Complaint {
  readonly field: string;
  readonly message: string;
}

/**
 * Open forms outlive the selection: going to another mark in the middle of a sentence and coming back finds
 * the sentence. They live in the window only; what is saved goes to the library by command.
 */
export const useDrafts = create<Readonly<Record<string, Draft>>>()(() => ({}));

/** Names a form on a mark. Mark ids are unique in their article only. */
export function formKey(form: string, { articleId, markId }: MarkRef, part = ''): string {
  return [form, articleId, markId, part].join(' ');
}

/** Opens a form with these fields, unless it is open already. */
export function openDraft(key: string, fields: Fields): void {
  if (useDrafts.getState()[key] === undefined)
    putDraft(key, { opened: fields, fields, saved: fields, complaint: null });
}

export function putDraft(key: string, draft: Draft): void {
  useDrafts.setState({ [key]: draft });
}

export function closeDraft(key: string): void {
  const rest = Object.entries(useDrafts.getState()).filter(([other]) => other !== key);
  useDrafts.setState(Object.fromEntries(rest), true);
}

/** Whether the fields hold something that is not saved. */
export function isDirty({ fields, saved }: Draft): boolean {
  return Object.keys(fields).some((name) => fields[name] !== saved[name]);
}

/** The forms of a mark that were left with something unsaved in them. */
export function unsavedOf(drafts: Readonly<Record<string, Draft>>, ref: MarkRef): boolean {
  const own = formKey('', ref);
  return Object.entries(drafts).some(([key, draft]) => key.includes(own) && isDirty(draft));
}

/** Whether any form of any mark holds something that is not saved. */
export function useUnsaved(): boolean {
  return useDrafts((drafts) => Object.values(drafts).some(isDirty));
}
