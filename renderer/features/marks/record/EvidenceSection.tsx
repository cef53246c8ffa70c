import { useCallback, useRef, useState, type ReactElement } from 'react';
import type { Evidence } from '@shared/domain/evidence';
import type { Mark, MarkRef } from '@shared/domain/mark';
import { useAction } from '../../../keys/useAction';
import { ActionButton } from '../../../parts/ActionButton';
import { run } from '../../../state/commands';
import { openDraft } from '../drafts';
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
  const box = useRef<HTMLDivElement>(null);
  const [newId, setNewId] = useState(() => crypto.randomUUID());
  // The key of the form for a new source does not change with its id, so that it is found again on this mark.
  const newKey = `evidence ${mark.id} new`;
  const [adding, startAdding] = useOpenForm(newKey);
  const add = useCallback(() => {
    startAdding(newEvidence(localDay(new Date())));
  }, [startAdding]);
  useAction('evidence.add', add);
  const close = (): void => {
    setNewId(crypto.randomUUID());
    box.current?.querySelector<HTMLElement>('.record-head .button')?.focus();
  };
  return (
    <div ref={box}>
      <Section
        title="Evidence"
        count={mark.evidence.length}
        action={<ActionButton action="evidence.add" className="button small quiet" disabled={adding} />}
      >
        <ul className="evidence-list">
          {mark.evidence
            .filter((evidence) => !adding || evidence.id !== newId)
            .map((evidence) => (
              <EvidenceEntry key={evidence.id} target={target} evidence={evidence} />
            ))}
        </ul>
        {adding && (
          <EvidenceForm
            formKey={newKey}
            target={target}
            evidenceId={newId}
            before={null}
            label="Add evidence"
            onClose={close}
          />
        )}
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
  const key = `evidence ${target.markId} ${evidence.id}`;
  const item = useRef<HTMLLIElement>(null);
  const [editing] = useOpenForm(key);
  const [before, setBefore] = useState(evidence);
  return (
    <li ref={item}>
      {editing ? (
        <EvidenceForm
          formKey={key}
          target={target}
          evidenceId={evidence.id}
          before={before}
          label={`Correct ${evidence.title}`}
          onClose={() => {
            requestAnimationFrame(() => item.current?.querySelector('button')?.focus());
          }}
        />
      ) : (
        <EvidenceItem
          evidence={evidence}
          onEdit={() => {
            setBefore(evidence);
            openDraft(key, evidenceFields(evidence));
          }}
          onRemove={() => {
            void run({ type: 'evidence.remove', ref: target, evidenceId: evidence.id });
          }}
        />
      )}
    </li>
  );
}
