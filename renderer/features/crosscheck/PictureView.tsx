import './picture.css';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { ComparedQuestion } from '@shared/domain/question';
import { arrowPath, diamondPath, endsPath } from '@shared/report/html-picture';
import { picture, type Picture } from '@shared/report/picture';
import { KEY_BOX, keyOf, type KeyEntry } from '@shared/report/picture-key';
import type { PicturePoint } from '@shared/report/picture-point';

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
      {drawn !== null && <Drawing drawn={drawn} />}
      {drawn !== null && <Key entries={keyOf(drawn)} />}
    </div>
  );
}

function Drawing({ drawn }: { readonly drawn: Picture }): ReactElement {
  const { plot } = drawn;
  return (
    <svg
      width={drawn.width}
      height={drawn.height}
      viewBox={`0 0 ${drawn.width} ${drawn.height}`}
      role="img"
      aria-label={drawn.description}
    >
      {drawn.values.map(({ at, label }, index) => (
        <g key={label}>
          <line
            className={index === 0 ? 'axis' : 'axis grid'}
            x1={plot.left}
            x2={plot.right}
            y1={at}
            y2={at}
          />
          <text x={plot.left - 8} y={at + 4} textAnchor="end">
            {label}
          </text>
        </g>
      ))}
      {drawn.dates.map(({ at, label }) => (
        <g key={label}>
          <line className="axis" x1={at} x2={at} y1={plot.bottom} y2={plot.bottom + 5} />
          <text x={at} y={plot.bottom + 21} textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
      {drawn.conflicts.map(({ from, to }) => (
        <line key={`${from.cell} ${to.cell}`} className="clash" x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
      ))}
      {drawn.points.map((point) => (
        <Point key={point.cell} point={point} />
      ))}
    </svg>
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
            <Point point={shape} />
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}

function Point({ point }: { readonly point: PicturePoint }): ReactElement {
  const { x, y, band, arrow, conflicts, label } = point;
  return (
    <g>
      {band !== null && <line className="band" x1={x} x2={x} y1={band.top} y2={band.bottom} />}
      {band?.range === true && <path className="arrow" d={endsPath(x, band)} />}
      {arrow !== null && <path className="arrow" d={arrowPath(point)} />}
      {conflicts ? (
        <path className="point clashes" d={diamondPath(point)} />
      ) : (
        <circle className="point" cx={x} cy={y} r={5.5} />
      )}
      {label !== null && (
        <text className="label" x={label.x} y={label.y} textAnchor={label.anchor}>
          {label.text}
        </text>
      )}
    </g>
  );
}
