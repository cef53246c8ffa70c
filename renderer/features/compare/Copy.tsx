import { memo, useEffect, useImperativeHandle, useRef, type ReactElement, type RefObject } from 'react';
import { currentVersion, type Article, type Block } from '@shared/domain/article';
import type { Mark } from '@shared/domain/mark';
import { segments, type Segment } from '@shared/domain/segments';
import { markClass } from '../../parts/markClass';
import type { Jump } from './useJoin';
import { useVirtualBlocks } from './useVirtualBlocks';

/** An article set for reading beside another, drawn where it is in view; its parent scrolls. Marks that are joined can be chosen. */
export const Copy = memo(function Copy({
  article,
  marks,
  joined,
  active,
  jump,
  onChoose,
  onSet,
}: {
  readonly article: Article;
  /** In text order. */
  readonly marks: readonly Mark[];
  /** Ids of the marks that have a counterpart. */
  readonly joined: ReadonlySet<string>;
  readonly active: string | null;
  /** Takes the way to a passage that is not drawn yet. */
  readonly jump: RefObject<Jump | null>;
  readonly onChoose: (markId: string) => void;
  /** The copy has been set anew: what points into it has moved. */
  readonly onSet: () => void;
}): ReactElement {
  const { text, blocks } = currentVersion(article);
  const list = useRef<HTMLDivElement>(null);
  const { items, height, measure, toOffset } = useVirtualBlocks(blocks, list);
  useImperativeHandle(jump, () => toOffset, [toOffset]);
  useEffect(() => {
    onSet();
  }, [height, items.length, onSet]);
  const piece = (segment: Segment<Mark>): ReactElement =>
    segment.marks.reduceRight<ReactElement>(
      (inside, mark) => <Marked {...{ mark, joined, active, onChoose }}>{inside}</Marked>,
      <>{text.slice(segment.start, segment.end)}</>,
    );
  return (
    <div className="side-items" ref={list} style={{ height }}>
      {items.map(({ index, top }) => {
        const block = blocks[index];
        if (block === undefined) return null;
        return (
          <div key={index} ref={measure} data-index={index} className="side-item" style={{ top }}>
            <BlockTag role={block.role}>
              {segments(block, marks).map((segment) => (
                <span key={segment.start}>{piece(segment)}</span>
              ))}
            </BlockTag>
          </div>
        );
      })}
    </div>
  );
});

function Marked({
  mark,
  joined,
  active,
  onChoose,
  children,
}: {
  readonly mark: Mark;
  readonly joined: ReadonlySet<string>;
  readonly active: string | null;
  readonly onChoose: (markId: string) => void;
  readonly children: ReactElement;
}): ReactElement {
  const linked = joined.has(mark.id);
  const chosen = mark.id === active;
  return (
    <mark
      className={`${markClass(mark)}${linked ? ' joined' : ''}${chosen ? ' joined-active' : ''}`}
      data-mark={mark.id}
      onClick={
        linked
          ? () => {
              onChoose(mark.id);
            }
          : undefined
      }
    >
      {children}
    </mark>
  );
}

function BlockTag({
  role,
  children,
}: {
  readonly role: Block['role'];
  readonly children: readonly ReactElement[];
}): ReactElement {
  switch (role) {
    case 'headline':
      return <h2 className="side-block side-headline">{children}</h2>;
    case 'pull-quote':
      return <blockquote className="side-block side-pull">{children}</blockquote>;
    case 'caption':
      return <p className="side-block side-caption">{children}</p>;
    case 'dateline':
      return <p className="side-block side-dateline">{children}</p>;
    case 'body':
      return <p className="side-block">{children}</p>;
  }
}
