import { useId, type ReactElement } from 'react';
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
  const says = useId();
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
  const { fields, complaint, change } = form;
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
        name="title"
        value={fields.title}
        complaint={complaint}
        says={says}
        autoFocus
        placeholder="A document, a person, a page"
        className="wide"
        onChange={(title) => {
          change({ title });
        }}
      />
      <TextField
        label="Quoted words"
        name="quoted"
        value={fields.quoted}
        complaint={complaint}
        says={says}
        lines={2}
        placeholder="What it says, word for word"
        className="wide serif"
        onChange={(quoted) => {
          change({ quoted });
        }}
      />
      <TextField
        label="Where in it"
        name="locator"
        value={fields.locator}
        complaint={complaint}
        says={says}
        placeholder="Page or address"
        onChange={(locator) => {
          change({ locator });
        }}
      />
      <TextField
        label="Consulted on"
        name="consultedOn"
        value={fields.consultedOn}
        complaint={complaint}
        says={says}
        className="num"
        placeholder="2017-03-28"
        onChange={(consultedOn) => {
          change({ consultedOn });
        }}
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
      <FormEnd
        id={says}
        complaint={complaint}
        save="Save"
        hint="Shift Enter for a new line in the quoted words."
        onCancel={form.cancel}
      />
    </FormBox>
  );
}
