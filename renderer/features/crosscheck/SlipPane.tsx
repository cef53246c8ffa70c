import type { ReactElement } from 'react';
import type { Slip } from '@shared/domain/question';
import { besides, SLIP_ADVICE } from '@shared/report/words';
import { useAction } from '../../keys/useAction';
import { ActionButton } from '../../parts/ActionButton';
import { run } from '../../state/commands';
import { compare } from '../../state/navigation';
import { CellTable } from './CellTable';
import { after } from './groups';
import { ReasonList } from './ReasonList';

/** One number that stands for two different things: pointed out, and left to the editor. */
export function SlipPane({
  slip,
  order,
  onChoose,
}: {
  readonly slip: Slip;
  readonly order: readonly string[];
  readonly onChoose: (id: string | null) => void;
}): ReactElement {
  const [first, second] = slip.cells;
  useAction('question.read', () => {
    compare(first.ref, second.ref);
  });
  useAction('question.dismiss', () => {
    // First the next one, so that the eye stays where the list closes up.
    onChoose(after(order, slip.id));
    void run({ type: 'slip.dismiss', slipId: slip.id, label: slip.text, cells: [first.ref, second.ref] });
  });
  return (
    <article className="question" aria-labelledby="question-label">
      <h1 id="question-label" className="question-label">
        {slip.text}
      </h1>
      <p className="verdict">
        <b className="soft">Possible slip.</b> {SLIP_ADVICE}
      </p>
      <CellTable question={{ kind: 'figure', cells: slip.cells }} onRemove={null} />
      <ReasonList
        lead="Why it is pointed out:"
        reasons={besides(slip.because, slip.text)}
        className="soft together"
      />
      <div className="question-dock">
        <div className="check-actions" role="group" aria-label="What to do with this slip">
          <ActionButton action="question.read" />
          <ActionButton action="question.dismiss">Not a slip</ActionButton>
        </div>
      </div>
    </article>
  );
}
