import type { ReactElement } from 'react';
import type { MarkRef } from '@shared/domain/mark';
import { shorten } from '@shared/domain/passage';
import { RELATION_TERMS } from '@shared/domain/relation';
import { openArticle } from '../../../state/navigation';
import { Kbd } from '../../../parts/Kbd';
import { shortValue } from '../words/value';
import type { Elsewhere } from './elsewhere';

/** Opens the other cell where it stands. */
export function openElsewhere({ cell }: Elsewhere): void {
  void openArticle(cell.ref.articleId, { markId: cell.ref.markId });
}

/** The same question's other cells, each with how it stands to this one. */
export function ElsewhereList({
  found,
  here,
}: {
  readonly found: readonly Elsewhere[];
  readonly here: MarkRef;
}): ReactElement | null {
  if (found.length === 0) return null;
  return (
    <>
      <dt>Elsewhere</dt>
      <dd>
        <ul className="elsewhere">
          {found.map((one, index) => {
            const { glyph, tone } = RELATION_TERMS[one.relation];
            const { mark, articleTitle, ref } = one.cell;
            return (
              <li key={one.key}>
                <button
                  type="button"
                  className="elsewhere-item"
                  title={one.because.join(' ')}
                  onClick={() => {
                    openElsewhere(one);
                  }}
                >
                  <span className="elsewhere-words">
                    {mark.exact}
                    {mark.kind === 'figure' && <span className="unseen"> ({shortValue(mark)})</span>}
                  </span>
                  {index === 0 && <Kbd of="elsewhere.open" />}
                  <span className="soft elsewhere-where">
                    {[ref.articleId === here.articleId ? 'this article' : shorten(articleTitle, 44), one.when]
                      .filter((part) => part !== null)
                      .join(', ')}
                  </span>
                  <span className={`elsewhere-relation num ${tone}`}>
                    <span aria-hidden="true">{glyph}</span> {one.sentence}
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
      </dd>
    </>
  );
}
