import './cells.css';
import type { ReactElement } from 'react';
import { formatDate } from '@shared/domain/date';
import type { MarkRef } from '@shared/domain/mark';
import type { Cell, ComparedQuestion } from '@shared/domain/question';
import { basisOf, basisWords, contentWords, inContext, valueParts } from '@shared/report/words';
import { Badge, standing } from '../../parts/Glyph';
import { markClass } from '../../parts/markClass';
import { openArticle } from '../../state/navigation';

/** The cells, one a row, in as-of order; it says in words all that the picture shows. */
export function CellTable({
  question,
  onRemove,
}: {
  readonly question: Pick<ComparedQuestion, 'kind' | 'cells'>;
  /** Null while no cell may be taken off: a question needs two. */
  readonly onRemove: ((ref: MarkRef) => void) | null;
}): ReactElement {
  return (
    <table className="cells">
      <thead>
        <tr>
          <th className="cells-date">As of</th>
          <th className="cells-value">{question.kind === 'figure' ? 'Figure' : 'Speaker'}</th>
          <th>In the copy</th>
          <th className="cells-finding">Finding</th>
        </tr>
      </thead>
      <tbody>
        {question.cells.map((cell) => (
          <CellRow key={`${cell.ref.articleId} ${cell.ref.markId}`} cell={cell} onRemove={onRemove} />
        ))}
      </tbody>
    </table>
  );
}

function CellRow({
  cell,
  onRemove,
}: {
  readonly cell: Cell;
  readonly onRemove: ((ref: MarkRef) => void) | null;
}): ReactElement {
  const { mark } = cell;
  const { before, words, after } = inContext(cell);
  const parts = mark.kind === 'figure' ? valueParts(mark) : null;
  return (
    <tr>
      <td className="num">
        {cell.asOf === null ? '—' : formatDate(cell.asOf)}
        <div className="soft">{basisWords(basisOf(cell))}</div>
      </td>
      <td className={mark.kind === 'figure' ? 'cell-value num' : 'cell-speaker'}>
        {parts === null ? contentWords(mark) : parts.value}
        {parts !== null && <div className="cell-unit">{parts.of}</div>}
      </td>
      <td>
        <button
          type="button"
          className="cell-passage"
          title="Open this passage in its article"
          onClick={() => {
            void openArticle(cell.ref.articleId, { markId: cell.ref.markId });
          }}
        >
          {before}
          <mark className={markClass(mark)}>{words}</mark>
          {after}
        </button>
        <div className="soft">{cell.articleTitle}</div>
      </td>
      <td>
        <Badge term={standing(mark)} />
        {onRemove !== null && (
          <div>
            <button
              type="button"
              className="cell-remove"
              aria-label={`Take “${mark.exact}” of ${cell.articleTitle} off this question`}
              onClick={() => {
                onRemove(cell.ref);
              }}
            >
              Take off
            </button>
          </div>
        )}
      </td>
    </tr>
  );
}
