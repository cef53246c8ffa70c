import { isIsoDate, type IsoDate } from '@shared/domain/date';
import type { Evidence } from '@shared/domain/evidence';
import { readTypedDate } from '@shared/domain/typed-date';
import type { Reading } from '../useForm';

/** The evidence form, as its fields hold it. */
export interface EvidenceFields {
  readonly [name: string]: string | boolean;
  /** Made with the form, so that saving twice changes one source and does not add two. */
  readonly id: string;
  readonly stance: Evidence['stance'];
  readonly rank: Evidence['rank'];
  readonly title: string;
  readonly locator: string;
  readonly quoted: string;
  readonly consultedOn: string;
  readonly confidential: boolean;
}

/** A fresh form: a supporting primary source, consulted today. */
export function newEvidence(id: string, today: IsoDate): EvidenceFields {
  return {
    id,
    stance: 'supports',
    rank: 'primary',
    title: '',
    locator: '',
    quoted: '',
    consultedOn: today,
    confidential: false,
  };
}

export function evidenceFields(evidence: Evidence): EvidenceFields {
  const { id, stance, rank, title, locator, quoted, consultedOn, confidential } = evidence;
  return { id, stance, rank, title, locator, quoted, consultedOn: consultedOn ?? '', confidential };
}

export function readEvidence(fields: EvidenceFields): Reading<Evidence> {
  const title = fields.title.trim();
  if (title === '')
    return { ok: false, field: 'title', message: 'Name the source: a document, a person, a page.' };
  const date = readTypedDate(fields.consultedOn);
  if (!date.ok) return { ok: false, field: 'consultedOn', message: date.error.message };
  if (date.value !== null && !isIsoDate(date.value))
    return { ok: false, field: 'consultedOn', message: 'Give the day you consulted it: 2017-03-28.' };
  return {
    ok: true,
    value: {
      id: fields.id,
      stance: fields.stance,
      rank: fields.rank,
      title,
      locator: fields.locator.trim(),
      quoted: fields.quoted.trim(),
      consultedOn: date.value,
      confidential: fields.confidential,
    },
  };
}

/** Today where the editor is, not in Greenwich. */
export function localDay(now: Date): IsoDate {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
