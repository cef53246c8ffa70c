import type { ReactElement } from 'react';
import type { RowWords } from './entries';
import type { Chosen } from './useChoice';

/** What every row of the list knows of the others. */
export interface Choosing {
  /** The question that is open. */
  readonly chosen: string | null;
  /** Those chosen together. */
  readonly several: Chosen;
  readonly onChoose: (id: string) => void;
}

/** A question, slip or dismissed question in the list. */
export function QuestionRow({
  id,
  words: { label, glyph, line, tone },
  chosen,
  several,
  onChoose,
}: Choosing & {
  readonly id: string;
  readonly words: RowWords;
}): ReactElement {
  const isChosen = several.ids.includes(id);
  return (
    <button
      type="button"
      className="check-row"
      aria-current={id === chosen ? 'true' : undefined}
      aria-pressed={several.ids.length > 0 ? isChosen : undefined}
      tabIndex={chosen === null || id === chosen ? 0 : -1}
      onClick={(event) => {
        if (!several.click(id, event)) onChoose(id);
      }}
    >
      <span className="check-label">{label}</span>
      <span className={`check-line ${tone}`}>
        <span aria-hidden="true">{glyph}</span> {line}
      </span>
      {isChosen && (
        <span className="check-mark" aria-hidden="true">
          ✓
        </span>
      )}
    </button>
  );
}
