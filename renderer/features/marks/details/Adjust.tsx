import type { ReactElement } from 'react';
import type { Mark } from '@shared/domain/mark';
import { ActionButton } from '../../../parts/ActionButton';

/** Retype, resize, delete: the passage itself rather than what it says. */
export function Adjust({ mark }: { readonly mark: Mark }): ReactElement {
  return (
    <section className="adjust" aria-label="Adjust the mark">
      <div className="adjust-row" role="group" aria-label="Kind">
        <span className="adjust-name">Kind</span>
        <ActionButton action="mark.quote" className="tab" aria-pressed={mark.kind === 'quote'} />
        <ActionButton action="mark.figure" className="tab" aria-pressed={mark.kind === 'figure'} />
        <ActionButton action="mark.claim" className="tab" aria-pressed={mark.kind === 'claim'} />
      </div>
      <div className="adjust-row" role="group" aria-label="Start of the mark">
        <span className="adjust-name">Start</span>
        <ActionButton action="mark.earlier" className="tab">
          a word earlier
        </ActionButton>
        <ActionButton action="mark.later" className="tab">
          later
        </ActionButton>
      </div>
      <div className="adjust-row" role="group" aria-label="End of the mark">
        <span className="adjust-name">End</span>
        <ActionButton action="mark.shorter" className="tab">
          a word earlier
        </ActionButton>
        <ActionButton action="mark.longer" className="tab">
          later
        </ActionButton>
      </div>
      <div className="adjust-row">
        <ActionButton action="mark.delete" className="button small danger">
          Delete the mark
        </ActionButton>
      </div>
    </section>
  );
}
