import { useMemo, useRef, useState, type MouseEvent, type ReactElement } from 'react';
import { currentVersion, type Article } from '@shared/domain/article';
import type { Mark } from '@shared/domain/mark';
import { selectMark } from '../../state/navigation';
import { useStet } from '../../state/store';
import { useSelectedMark, useShownMarks } from '../../state/reading';
import { useAction } from '../../keys/useAction';
import { Caret } from './Caret';
import { FindBar } from './FindBar';
import type { CaretBox } from './geometry';
import { Head } from './Head';
import { bucket, paragraphs } from './layout';
import { Paragraph } from './Paragraph';
import { SelectionBar } from './SelectionBar';
import { useCaret } from './useCaret';
import { useFind } from './useFind';
import { useReveal } from './useReveal';
import { useVirtualParagraphs } from './useVirtualParagraphs';
import { useWalk } from './useWalk';
import { useWords } from './useWords';

const NONE: readonly Mark[] = [];

export function ArticleView({ article }: { readonly article: Article }): ReactElement {
  const version = currentVersion(article);
  const { text } = version;
  const scroller = useRef<HTMLElement>(null);
  const copy = useRef<HTMLDivElement>(null);
  const marks = useShownMarks(article);
  const selectedId = useSelectedMark()?.id ?? null;

  const layout = useMemo(() => paragraphs(version), [version]);
  const buckets = useMemo(() => bucket(layout, marks), [layout, marks]);
  const { virtualizer, lead } = useVirtualParagraphs(article.id, layout, scroller);
  useReveal(article.id, copy, scroller, (offset) => {
    virtualizer.toOffset(offset);
  });

  const [caretBox, setCaretBox] = useState<CaretBox | null>(null);
  const words = useWords(article, copy, () => {
    setCaretBox(null);
  });
  const caret = useCaret({ article, layout, copy, scroller, words, box: caretBox, setBox: setCaretBox });
  const finder = useFind(text, copy, article.id);
  useWalk(article.id, marks);
  useAction(
    'mark.leave',
    () => {
      selectMark(null);
    },
    selectedId !== null,
  );
  useAction('caret.start', () => {
    if (words.span === null) caret.start();
    else words.focusBar();
  });

  const onClick = (event: MouseEvent): void => {
    const ids = marksUnder(event.target);
    if (words.span !== null) return;
    // A form of the selected mark may be waiting for a word to be chosen here.
    if (ids === null && useStet.getState().asksForWords) return;
    const markId = ids === null ? null : nextUnder(ids, selectedId);
    selectMark(markId === null ? null : { articleId: article.id, markId });
  };

  return (
    <section ref={scroller} className="reader" data-pane="article" aria-label="Article" tabIndex={0}>
      <FindBar {...finder} />
      <div
        ref={copy}
        className="copy"
        style={{ height: virtualizer.height }}
        onClick={onClick}
        onFocus={(event) => {
          // Walking with Tab selects; a press selects by its click, so that it can go through overlaps.
          const ids = marksUnder(event.target);
          if (ids === null || !event.target.matches(':focus-visible')) return;
          const markId = ids.at(-1);
          if (markId !== undefined && !ids.includes(selectedId ?? ''))
            selectMark({ articleId: article.id, markId });
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          const ids = marksUnder(event.target);
          if (ids === null) return;
          event.preventDefault();
          const markId = nextUnder(ids, selectedId);
          if (markId !== null) selectMark({ articleId: article.id, markId });
        }}
      >
        {virtualizer.items.map(({ index, start }) => (
          <div
            key={index}
            ref={virtualizer.measure}
            data-index={index}
            className="copy-item"
            style={{ top: start }}
          >
            {index === 0 ? (
              <Head
                article={article}
                headlines={layout.slice(0, lead)}
                buckets={buckets}
                selectedId={selectedId}
              />
            ) : (
              <OneParagraph index={index - 1 + lead} {...{ layout, buckets, text, selectedId }} />
            )}
          </div>
        ))}
        <Caret caret={caret} />
        <SelectionBar words={words} />
      </div>
    </section>
  );
}

function OneParagraph({
  index,
  layout,
  buckets,
  text,
  selectedId,
}: {
  readonly index: number;
  readonly layout: ReturnType<typeof paragraphs>;
  readonly buckets: readonly (readonly Mark[])[];
  readonly text: string;
  readonly selectedId: string | null;
}): ReactElement | null {
  const paragraph = layout[index];
  const marks = buckets[index] ?? NONE;
  if (paragraph === undefined) return null;
  // Only the paragraph that holds the selected mark learns of it, so the others need no new drawing.
  const selected = marks.some(({ id }) => id === selectedId) ? selectedId : null;
  return <Paragraph layout={paragraph} text={text} marks={marks} selectedId={selected} />;
}

/** The marks of the piece that was pressed, outermost first; null outside marks. */
function marksUnder(target: EventTarget): readonly string[] | null {
  const piece = target instanceof Element ? target.closest('[data-marks]') : null;
  return piece?.getAttribute('data-marks')?.split(' ') ?? null;
}

/** A first press takes the innermost mark, each further press the next one around it, then the innermost again. */
function nextUnder(ids: readonly string[], selectedId: string | null): string | null {
  const at = selectedId === null ? -1 : ids.indexOf(selectedId);
  return (at <= 0 ? ids.at(-1) : ids[at - 1]) ?? null;
}
