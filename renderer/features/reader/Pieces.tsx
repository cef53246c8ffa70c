import { Fragment, type ReactElement } from 'react';
import type { Mark } from '@shared/domain/mark';
import { segments, type Segment } from '@shared/domain/segments';
import type { Span } from '@shared/domain/span';
import { FINDING_TERMS } from '@shared/domain/vocabulary';
import { markClass } from '../../parts/markClass';
import { markName } from './naming';

/** Copy with its marks: pieces that never overlap, each an element that knows its offset. */
export function Pieces({
  text,
  range,
  marks,
  selectedId,
  className,
}: {
  readonly text: string;
  readonly range: Span;
  readonly marks: readonly Mark[];
  readonly selectedId: string | null;
  readonly className?: string;
}): ReactElement {
  return (
    <>
      {segments(range, marks).map((piece) => (
        <Fragment key={piece.start}>
          <Piece
            piece={piece}
            words={text.slice(piece.start, piece.end)}
            selectedId={selectedId}
            {...(className === undefined ? {} : { className })}
          />
          {piece.marks.filter(({ end }) => end === piece.end).map(Sign)}
        </Fragment>
      ))}
    </>
  );
}

function Piece({
  piece,
  words,
  selectedId,
  className,
}: {
  readonly piece: Segment<Mark>;
  readonly words: string;
  readonly selectedId: string | null;
  readonly className?: string;
}): ReactElement {
  const { marks, start, end } = piece;
  const innermost = marks.at(-1);
  if (innermost === undefined)
    return (
      <span data-at={start} className={className}>
        {words}
      </span>
    );
  const selected = marks.find(({ id }) => id === selectedId);
  // What a press would name: the selected mark where it covers the piece, else the innermost.
  const named = selected ?? innermost;
  const opens = marks.some((mark) => mark.start === start);
  const classes = [
    ...marks.map(markClass),
    innermost.start < start && 'm-continues',
    innermost.end > end && 'm-goes-on',
    selected && 'm-selected',
    selected && selected.start === start && 'm-selected-starts',
    selected && selected.end === end && 'm-selected-ends',
    className,
  ];
  return (
    <mark
      data-at={start}
      data-marks={marks.map(({ id }) => id).join(' ')}
      className={classes.filter(Boolean).join(' ')}
      // One stop a mark, at the piece where it begins.
      tabIndex={opens ? 0 : -1}
      role="button"
      aria-pressed={selected !== undefined}
      aria-label={markName(named)}
    >
      {words}
    </mark>
  );
}

/** The finding's sign after the mark's last words. The mark's own name says it too, so it is silent here. */
function Sign({ id, finding }: Mark): ReactElement | null {
  if (finding === null) return null;
  const { glyph, label, tone } = FINDING_TERMS[finding];
  return (
    <span key={id} className={`sign ${tone}`} title={label} aria-hidden="true">
      {glyph}
    </span>
  );
}
