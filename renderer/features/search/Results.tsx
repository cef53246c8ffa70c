import { useEffect, useRef, type ReactElement } from 'react';
import type { SearchHit } from '@shared/ipc/messages';
import { cutExcerpt, type Group, type Placed } from './groups';

const WHERE: Readonly<Record<SearchHit['where'], string>> = {
  title: 'title',
  text: 'copy',
  mark: 'mark',
  speaker: 'speaker',
  note: 'note',
  value: 'by value',
};

export const LIST_ID = 'search-results';
export const optionId = (index: number): string => `search-hit-${index}`;

/** The hits, grouped by article; the active one is where Enter leads. */
export function Results({
  groups,
  active,
  onPoint,
  onOpen,
}: {
  readonly groups: readonly Group[];
  readonly active: number;
  readonly onPoint: (index: number) => void;
  readonly onOpen: (hit: SearchHit) => void;
}): ReactElement {
  return (
    <div id={LIST_ID} role="listbox" aria-label="Places found" className="hits">
      {groups.map((group, number) => (
        <div
          key={group.articleId}
          role="group"
          aria-labelledby={`search-group-${number}`}
          className="hit-group"
        >
          <div id={`search-group-${number}`} className="hit-article" role="presentation">
            {group.title}
            <span className="num soft"> {group.hits.length}</span>
          </div>
          {group.hits.map((placed) => (
            <Hit
              key={placed.index}
              placed={placed}
              active={placed.index === active}
              onPoint={onPoint}
              onOpen={onOpen}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

function Hit({
  placed: { index, hit },
  active,
  onPoint,
  onOpen,
}: {
  readonly placed: Placed;
  readonly active: boolean;
  readonly onPoint: (index: number) => void;
  readonly onOpen: (hit: SearchHit) => void;
}): ReactElement {
  const option = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) option.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const [before, words, after] = cutExcerpt(hit.excerpt);
  return (
    <div
      ref={option}
      id={optionId(index)}
      role="option"
      aria-selected={active}
      className="hit"
      onPointerMove={() => {
        if (!active) onPoint(index);
      }}
      onClick={() => {
        onOpen(hit);
      }}
    >
      <span className="hit-excerpt">
        {before}
        {words !== '' && <mark className="hit-words">{words}</mark>}
        {after}
        {hit.because !== undefined && <span className="hit-because num">{hit.because}</span>}
      </span>
      <span className={hit.where === 'value' ? 'hit-where hit-by-value' : 'hit-where'}>
        {WHERE[hit.where]}
      </span>
    </div>
  );
}
