import type { ReactElement } from 'react';
import type { Complaint } from '../drafts';

/**
 * The foot of every form: what is wrong, or what the keys do, and the two buttons. The line keeps its height
 * whatever it says, so that a complaint moves nothing.
 */
export function FormEnd({
  id,
  complaint,
  save,
  hint,
  onCancel,
}: {
  readonly id: string;
  readonly complaint: Complaint | null;
  readonly save: string;
  readonly hint: string;
  readonly onCancel: () => void;
}): ReactElement {
  return (
    <div className="form-end">
      <p id={id} className={complaint === null ? 'form-says' : 'form-says bad'} aria-live="polite">
        {complaint?.message ?? hint}
      </p>
      <div className="form-buttons">
        <button type="button" className="button quiet" onClick={onCancel}>
          Cancel <kbd aria-hidden="true">Esc</kbd>
        </button>
        <button type="submit" className="button">
          {save} <kbd aria-hidden="true">Enter</kbd>
        </button>
      </div>
    </div>
  );
}
