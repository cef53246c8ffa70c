import type { ReactElement } from 'react';
import type { Evidence } from '@shared/domain/evidence';
import type { MarkRef } from '@shared/domain/mark';
import { run } from '../../../state/commands';
import { Choice, TextField } from '../correct/Field';
import { FormBox } from '../correct/FormBox';
import { FormEnd } from '../correct/FormEnd';
import { readEvidence, type EvidenceFields } from '../input/evidence';
import { useForm } from '../useForm';

const STANCES = { supports: 'Supports', contradicts: 'Contradicts' } as const;
const RANKS = { primary: 'Primary', secondary: 'Secondary' } as const;

/** Adds a source, or corrects one. */
export function EvidenceForm({
  name,
  target,
  label,
}: {
  readonly name: string;
  readonly target: MarkRef;
  readonly label: string;
}): ReactElement | null {
  const put = (evidence: Evidence): void => {
    void run({ type: 'evidence.put', ref: target, evidence });
  };
  const form = useForm<EvidenceFields, Evidence>({
    key: name,
    read: readEvidence,
    save: put,
    restore: (opened) => {
      const before = readEvidence(opened);
      if (before.ok) put(before.value);
      // A form that was opened empty had no source before.
      else void run({ type: 'evidence.remove', ref: target, evidenceId: opened.id });
    },
  });
  if (form === null) return null;
  const { fields, change } = form;
  return (
    <FormBox form={form} label={label} className="evidence-form">
      <div className="choices wide">
        <Choice
          label="What it does to the mark"
          value={fields.stance}
          options={STANCES}
          onChange={(stance) => {
            change({ stance });
          }}
        />
        <Choice
          label="What kind of source"
          value={fields.rank}
          options={RANKS}
          onChange={(rank) => {
            change({ rank });
          }}
        />
      </div>
      <TextField
        label="Source"
        line={form.line('title')}
        autoFocus
        placeholder="A document, a person, a page"
        className="wide"
      />
      <TextField
        label="Quoted words"
        line={form.line('quoted')}
        rows={2}
        placeholder="What it says, word for word"
        className="wide serif"
      />
      <TextField label="Where in it" line={form.line('locator')} placeholder="Page or address" />
      <TextField
        label="Consulted on"
        line={form.line('consultedOn')}
        className="num"
        placeholder="2017-03-28"
      />
      <label className="check wide">
        <input
          type="checkbox"
          checked={fields.confidential}
          onChange={(event) => {
            change({ confidential: event.target.checked });
          }}
        />
        <span>
          Confidential <span className="soft">named here, left out of every export</span>
        </span>
      </label>
      <FormEnd form={form} hint="Shift Enter for a new line in the quoted words." />
    </FormBox>
  );
}
