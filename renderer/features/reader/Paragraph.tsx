import { memo, type ReactElement } from 'react';
import type { Mark } from '@shared/domain/mark';
import type { Paragraph as Layout } from './layout';
import { Pieces } from './Pieces';

/** One paragraph, set by its role. Drawn again only when its own marks change. */
export const Paragraph = memo(function Paragraph({
  layout,
  text,
  marks,
  selectedId,
}: {
  readonly layout: Layout;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly selectedId: string | null;
}): ReactElement {
  const { role, words, credit, dateline } = layout;
  const shared = { text, marks, selectedId };
  const copy =
    dateline === null ? (
      <Pieces range={words} {...shared} />
    ) : (
      <>
        <Pieces range={dateline} {...shared} className="copy-dateline" />
        <Pieces range={{ start: dateline.end, end: words.end }} {...shared} />
      </>
    );
  switch (role) {
    case 'headline':
      return <h1 className="copy-headline">{copy}</h1>;
    case 'pull-quote':
      return (
        <blockquote className="copy-pull">
          <p>{copy}</p>
          {credit !== null && (
            <cite>
              <Pieces range={credit} {...shared} />
            </cite>
          )}
        </blockquote>
      );
    case 'caption':
      return (
        <p className="copy-caption">
          {copy}
          {credit !== null && (
            <cite>
              <Pieces range={credit} {...shared} />
            </cite>
          )}
        </p>
      );
    case 'body':
      return <p className="copy-body">{copy}</p>;
  }
});
