import './marks.css';
import './details/details.css';
import './details/rulings.css';
import './record/record.css';
import './forms.css';
import type { ReactElement } from 'react';
import { Group, Panel, Separator } from 'react-resizable-panels';
import type { Article } from '@shared/domain/article';
import { isUnchecked, type Mark } from '@shared/domain/mark';
import { counts } from '@shared/domain/summary';
import { useArticle, useSelectedMark, useShownMarks } from '../../state/reading';
import { MarkDetails } from './details/MarkDetails';
import { NothingSelected } from './details/NothingSelected';
import { ListPart } from './list/ListPart';
import { useBulkKeys } from './useBulkKeys';
import { DETAILS, NOTHING, useDetailsHeight } from './useDetailsHeight';
import { useMarkKeys } from './useMarkKeys';
import { useRulingKeys } from './useRulingKeys';

/** The marks of the article being read: the selected one's details, and below them all of them in text order. */
export function MarksPane(): ReactElement {
  const article = useArticle();
  const shown = useShownMarks(article);
  const mark = useSelectedMark();
  const ref = article === null || mark === null ? null : { articleId: article.id, markId: mark.id };
  useRulingKeys(ref, mark);
  useMarkKeys(article, shown, ref, mark);
  useBulkKeys(article, shown);
  return (
    <section className="marks" data-pane="marks" aria-label="Marks">
      {article !== null && <Parts article={article} mark={mark} shown={shown} />}
    </section>
  );
}

/** Details above, list below; the border between them stays where it was dragged to, whatever the details hold. */
function Parts({
  article,
  mark,
  shown,
}: {
  readonly article: Article;
  readonly mark: Mark | null;
  readonly shown: readonly Mark[];
}): ReactElement {
  const counted = shown.filter(counts);
  const details = useDetailsHeight(mark === null);
  return (
    <Group orientation="vertical" className="marks-parts">
      <Panel
        id="details"
        className="marks-details"
        panelRef={details}
        defaultSize={mark === null ? NOTHING : DETAILS}
        minSize={120}
      >
        <div key={mark === null ? 'none' : `${article.id} ${mark.id}`} className="marks-scroll">
          {mark === null ? (
            <NothingSelected unchecked={counted.filter(isUnchecked).length} total={counted.length} />
          ) : (
            <MarkDetails article={article} mark={mark} />
          )}
        </div>
      </Panel>
      <Separator className="separator separator-row" aria-label="Height of the details" />
      <Panel id="list" className="marks-list" minSize={150}>
        <ListPart article={article} mark={mark} />
      </Panel>
    </Group>
  );
}
