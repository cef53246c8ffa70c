import type { ReactElement } from 'react';
import { formatDate } from '@shared/domain/date';
import type { Evidence } from '@shared/domain/evidence';

const STANCE = {
  supports: { glyph: '+', label: 'Supports', tone: 'good' },
  contradicts: { glyph: '−', label: 'Contradicts', tone: 'bad' },
} as const;

/** One source as the details list it. A locator that is a web address stays text: Stet opens nothing outside. */
export function EvidenceItem({
  evidence,
  onEdit,
  onRemove,
}: {
  readonly evidence: Evidence;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}): ReactElement {
  const { glyph, label, tone } = STANCE[evidence.stance];
  const meta = [
    evidence.rank,
    evidence.consultedOn === null ? null : `consulted ${formatDate(evidence.consultedOn)}`,
  ].filter((part) => part !== null);
  return (
    <article className="evidence">
      <span className={`evidence-sign ${tone}`} title={label} role="img" aria-label={label}>
        {glyph}
      </span>
      <div className="evidence-body">
        <p className="evidence-title">{evidence.title}</p>
        {evidence.quoted !== '' && <p className="evidence-quoted">“{evidence.quoted}”</p>}
        {evidence.locator !== '' && <p className="evidence-locator">{evidence.locator}</p>}
        <p className="evidence-meta num">
          {label} · {meta.join(' · ')}
          {evidence.confidential && <span className="warn"> · confidential, left out of exports</span>}
        </p>
      </div>
      <span className="evidence-actions">
        <button type="button" className="button small quiet" onClick={onEdit}>
          Edit<span className="unseen"> {evidence.title}</span>
        </button>
        <button type="button" className="button small quiet" onClick={onRemove}>
          Remove<span className="unseen"> {evidence.title}</span>
        </button>
      </span>
    </article>
  );
}
