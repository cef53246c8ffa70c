import './picture.css';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { ComparedQuestion } from '@shared/domain/question';
import { picture } from '@shared/report/picture';
import { KEY_BOX, keyOf, type KeyEntry } from '@shared/report/picture-key';
import { Drawing } from './Drawing';
import { Shape } from './Shape';

const WIDEST = 900;

/** Figures over time. Laid out for the width there is, so that its letters keep their size. */
export function PictureView({ question }: { readonly question: ComparedQuestion }): ReactElement | null {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(WIDEST);
  useEffect(() => {
    const box = frame.current;
    if (box === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(Math.min(WIDEST, Math.round(entry.contentRect.width)));
    });
    observer.observe(box);
    return () => {
      observer.disconnect();
    };
  }, []);
  const drawn = question.kind === 'figure' ? picture(question, width) : null;
  return (
    <div ref={frame} className="picture">
      {drawn !== null && <Drawing drawn={drawn} question={question} />}
      {drawn !== null && <Key entries={keyOf(drawn)} />}
    </div>
  );
}

/** What the shapes mean, as far as they occur. */
function Key({ entries }: { readonly entries: readonly KeyEntry[] }): ReactElement | null {
  if (entries.length === 0) return null;
  return (
    <ul className="picture-key" aria-label="What the shapes mean">
      {entries.map(({ shape, words }) => (
        <li key={words}>
          <svg
            width={KEY_BOX.width / 2}
            height={KEY_BOX.height / 2}
            viewBox={`0 0 ${KEY_BOX.width} ${KEY_BOX.height}`}
            aria-hidden="true"
          >
            <Shape point={shape} />
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}
