import { dropCells } from './apply-cells';
import { countMarks, findMark, findMarks, told, type Recipe } from './apply-context';
import type { Command } from './command';
import type { Mark, MarkRef } from './mark';
import { fail, unreachable } from './result';
import { shorten } from './passage';
import { FINDING_TERMS, STAGE_TERMS } from './vocabulary';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;

export const setStatus: Recipe<Of<'marks.status'>> = (draft, { refs, status }) => {
  const found = findMarks(draft, refs);
  if (!found.ok) return found;
  const marks = found.value.map(({ mark }) => mark);
  if (status !== 'accepted' && marks.some(({ origin }) => origin === 'editor')) {
    return fail('invalid', 'A mark made by hand is no suggestion; delete it instead.');
  }
  if (status === 'suggested' && marks.some(isWorkedOn)) {
    return fail('invalid', 'A mark that has been ruled on can’t be a suggestion again; accept or delete it.');
  }
  for (const mark of marks) mark.status = status;
  switch (status) {
    case 'accepted':
      return told(`Accepted ${countMarks(marks)}`, refs);
    case 'rejected':
      return told(`Rejected ${countMarks(marks)}`, refs);
    case 'suggested':
      return told(
        `Put back ${countMarks(marks)} as ${marks.length === 1 ? 'a suggestion' : 'suggestions'}`,
        refs,
      );
    default:
      return unreachable(status);
  }
};

export const rule: Recipe<Of<'marks.rule'>> = (draft, { refs, stage, finding }) => {
  if (stage === undefined && finding === undefined) return fail('invalid', 'Choose a stage or a finding.');
  const found = findMarks(draft, refs);
  if (!found.ok) return found;
  // A finding is the end of checking; taking it away says nothing of the stage.
  const nextStage = stage ?? (finding == null ? undefined : 'checked');
  for (const { mark } of found.value) {
    mark.status = 'accepted';
    if (nextStage !== undefined) mark.stage = nextStage;
    if (finding !== undefined) mark.finding = finding;
  }
  const said = [
    finding === undefined
      ? null
      : finding === null
        ? 'finding removed'
        : `finding set to ${FINDING_TERMS[finding].label.toLowerCase()}`,
    stage === undefined ? null : `stage set to ${STAGE_TERMS[stage].label.toLowerCase()}`,
  ].filter((part) => part !== null);
  const sentence = capital(said.join(', '));
  const many = found.value.length > 1 ? ` on ${countMarks(found.value.map(({ mark }) => mark))}` : '';
  return told(sentence + many, refs);
};

export const setTags: Recipe<Of<'marks.tags'>> = (draft, { refs, add, remove }) => {
  const found = findMarks(draft, refs);
  if (!found.ok) return found;
  const added = add.map((tag) => tag.trim()).filter((tag) => tag !== '');
  const dropped = remove.map((tag) => tag.trim());
  if (added.length + dropped.length === 0) return fail('invalid', 'Give a tag to add or remove.');
  for (const { mark } of found.value) {
    const kept = mark.tags.filter((tag) => !dropped.includes(tag));
    const next = [...new Set([...kept, ...added])];
    if (next.join('\n') !== mark.tags.join('\n')) mark.tags = next;
    if (added.length > 0) mark.status = 'accepted';
  }
  const list = (tags: readonly string[]): string => tags.map((tag) => `“${tag}”`).join(', ');
  const said = [
    added.length > 0 ? `tagged ${list(added)}` : null,
    dropped.length > 0 ? `tag ${list(dropped)} removed` : null,
  ].filter((part) => part !== null);
  return told(capital(said.join(', ')), refs);
};

export const deleteMarks: Recipe<Of<'marks.delete'>> = (draft, { refs }) => {
  const found = findMarks(draft, refs);
  if (!found.ok) return found;
  const count = countMarks(found.value.map(({ mark }) => mark));
  for (const { article, mark } of found.value) {
    // The key comes from the article's own marks, so nothing but a mark can go.
    Reflect.deleteProperty(article.marks, mark.id);
  }
  const gone = new Set(refs.map(key));
  dropCells(draft, (ref) => gone.has(key(ref)));
  return told(`Deleted ${count}`, refs);
};

export const putEvidence: Recipe<Of<'evidence.put'>> = (draft, { ref, evidence }) => {
  const found = findMark(draft, ref);
  if (!found.ok) return found;
  const title = evidence.title.trim();
  if (title === '') return fail('invalid', 'Name the source.');
  const { mark } = found.value;
  const at = mark.evidence.findIndex(({ id }) => id === evidence.id);
  if (at < 0) mark.evidence.push({ ...evidence, title });
  else mark.evidence[at] = { ...evidence, title };
  mark.status = 'accepted';
  return told(`${at < 0 ? 'Evidence added' : 'Evidence changed'}: ${shorten(title)}`, [ref]);
};

export const removeEvidence: Recipe<Of<'evidence.remove'>> = (draft, { ref, evidenceId }) => {
  const found = findMark(draft, ref);
  if (!found.ok) return found;
  const { mark } = found.value;
  const at = mark.evidence.findIndex(({ id }) => id === evidenceId);
  const [gone] = at < 0 ? [] : mark.evidence.splice(at, 1);
  if (gone === undefined) return fail('not-found', 'That piece of evidence is no longer there.');
  return told(`Evidence removed: ${shorten(gone.title)}`, [ref]);
};

export const putNote: Recipe<Of<'note.put'>> = (draft, { ref, noteId, text }, { at }) => {
  const found = findMark(draft, ref);
  if (!found.ok) return found;
  if (text.trim() === '') return fail('invalid', 'Write something, or remove the note.');
  const { mark } = found.value;
  const index = mark.notes.findIndex(({ id }) => id === noteId);
  const before = mark.notes[index];
  if (before === undefined) mark.notes.push({ id: noteId, text, at });
  else if (before.text !== text) mark.notes[index] = { id: noteId, text, at };
  mark.status = 'accepted';
  return told(before === undefined ? 'Note added' : 'Note changed', [ref]);
};

export const removeNote: Recipe<Of<'note.remove'>> = (draft, { ref, noteId }) => {
  const found = findMark(draft, ref);
  if (!found.ok) return found;
  const { mark } = found.value;
  const at = mark.notes.findIndex(({ id }) => id === noteId);
  if (at < 0) return fail('not-found', 'That note is no longer there.');
  mark.notes.splice(at, 1);
  return told('Note removed', [ref]);
};

function isWorkedOn(mark: Pick<Mark, 'finding' | 'stage' | 'evidence' | 'notes' | 'tags'>): boolean {
  const { finding, stage, evidence, notes, tags } = mark;
  return finding !== null || stage !== 'to-check' || evidence.length + notes.length + tags.length > 0;
}

/** Ids hold no NUL, so no two references share a key. */
const key = ({ articleId, markId }: MarkRef): string => `${articleId}\0${markId}`;

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
