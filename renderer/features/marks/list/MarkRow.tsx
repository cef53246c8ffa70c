import { memo, type CSSProperties, type ReactElement } from 'react';
import type { Mark } from '@shared/domain/mark';
import { Glyph } from '../../../parts/Glyph';
import { KIND_WORDS, aside, sign } from '../words/mark';

/** One mark of the list: sign with its word, the words in serif, speaker or value. */
export const MarkRow = memo(function MarkRow({
  mark,
  id,
  selected,
  unsaved,
  index,
  of,
  style,
  onSelect,
}: {
  readonly mark: Mark;
  readonly id: string;
  readonly selected: boolean;
  /** A form of the mark was left with something in it that could not be saved. */
  readonly unsaved: boolean;
  readonly index: number;
  readonly of: number;
  readonly style: CSSProperties;
  readonly onSelect: (mark: Mark) => void;
}): ReactElement {
  const term = sign(mark);
  const beside = aside(mark);
  return (
    <div
      id={id}
      role="option"
      aria-selected={selected}
      aria-posinset={index + 1}
      aria-setsize={of}
      aria-label={`${term.label}. ${KIND_WORDS[mark.kind].one}: ${mark.exact}${beside === '' ? '' : `. ${beside}`}${unsaved ? '. Has an unsaved form' : ''}`}
      className={`row ${mark.status === 'suggested' ? 'row-suggested' : ''}`}
      style={style}
      onClick={() => {
        onSelect(mark);
      }}
    >
      <Glyph term={term} />
      <span className="row-words" title={mark.exact}>
        {mark.exact}
      </span>
      <span className="row-aside num">
        {unsaved && (
          <span className="warn" title="A form of this mark is not saved yet">
            ✎{' '}
          </span>
        )}
        {beside}
      </span>
    </div>
  );
});
