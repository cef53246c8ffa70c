import type { ReactElement } from 'react';
import type { Evidence } from '@shared/domain/evidence';
import type { Mark, MarkRef } from '@shared/domain/mark';
import { useAction } from '../../../keys/useAction';
import { ActionButton } from '../../../parts/ActionButton';
import { run } from '../../../state/commands';
import { useFocusBack } from '../correct/useFocusBack';
import { formKey, useDrafts } from '../drafts';
import { evidenceFields, localDay, newEvidence } from '../input/evidence';
import { useOpenForm } from '../useForm';
import { EvidenceForm } from './EvidenceForm';
import { EvidenceItem } from './EvidenceItem';
import { Section } from './Section';

/** The sources that the finding rests on. */
export function EvidenceSection({
  target,
  mark,
}: {
  readonly target: MarkRef;
  readonly mark: Mark;
}): ReactElement {
  const key = formKey('evidence', target, 'new');
  const [adding, open] = useOpenForm(key);
  const newId = useDrafts((drafts) => drafts[key]?.fields['id']);
  const box = useFocusBack<HTMLDivElement>(adding, '.record-head .button');
  useAction('evidence.add', () => {
    open(newEvidence(crypto.randomUUID(), localDay(new Date())));
  });
  return (
    <div ref={box}>
      <Section
        title="Evidence"
        count={mark.evidence.length}
        action={<ActionButton action="evidence.add" className="button small quiet" disabled={adding} />}
      >
        <ul className="evidence-list">
          {mark.evidence
            // What leaving the form has saved already is still in the form.
            .filter(({ id }) => id !== newId)
            .map((evidence) => (
              <EvidenceEntry key={evidence.id} target={target} evidence={evidence} />
            ))}
        </ul>
        {adding && <EvidenceForm name={key} target={target} label="Add evidence" />}
      </Section>
    </div>
  );
}

/** One source, or the form that corrects it in its place. */
function EvidenceEntry({
  target,
  evidence,
}: {
  readonly target: MarkRef;
  readonly evidence: Evidence;
}): ReactElement {
  const key = formKey('evidence', target, evidence.id);
  const [editing, open] = useOpenForm(key);
  const box = useFocusBack<HTMLLIElement>(editing, '.evidence-actions .button');
  return (
    <li ref={box}>
      {editing ? (
        <EvidenceForm name={key} target={target} label={`Correct ${evidence.title}`} />
      ) : (
        <EvidenceItem
          evidence={evidence}
          onEdit={() => {
            open(evidenceFields(evidence));
          }}
          onRemove={() => {
            void run({ type: 'evidence.remove', ref: target, evidenceId: evidence.id });
          }}
        />
      )}
    </li>
  );
}
