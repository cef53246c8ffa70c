import type { ReactElement } from 'react';
import type { Fields } from '../drafts';
import type { Form } from '../useForm';

/**
 * The foot of every form: what is wrong, or what the keys do, and the two buttons. The line keeps its height
 * whatever it says, so that a complaint moves nothing.
 */
export function FormEnd<F extends Fields>({
  form: { says, complaint, cancel },
  hint,
}: {
  readonly form: Form<F>;
  readonly hint: string;
}): ReactElement {
  return (
    <div className="form-end">
      <p id={says} className={complaint === null ? 'form-says' : 'form-says bad'} aria-live="polite">
        {complaint?.message ?? hint}
      </p>
      <div className="form-buttons">
        <button type="button" className="button quiet" onClick={cancel}>
          Cancel <kbd aria-hidden="true">Esc</kbd>
        </button>
        <button type="submit" className="button">
          Save <kbd aria-hidden="true">Enter</kbd>
        </button>
      </div>
    </div>
  );
}
