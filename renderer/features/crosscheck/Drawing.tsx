import { useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { ComparedQuestion } from '@shared/domain/question';
import { count } from '@shared/report/words';
import type { Picture } from '@shared/report/picture';
import type { PicturePoint } from '@shared/report/picture-point';
import { openArticle } from '../../state/navigation';
import { Axes } from './Axes';
import { Shape } from './Shape';

/** How wide the words over a point may become, in pixels; the style sheet says the same. */
const TIP = 300;

/**
 * The drawn figures. They are one tab stop, and the arrow keys go from one to the next in time; each says which it is, to
 * the eye while it is pointed at or has the keyboard, and opens its passage.
 */
export function Drawing({
  drawn,
  question,
}: {
  readonly drawn: Picture;
  readonly question: ComparedQuestion;
}): ReactElement {
  const svg = useRef<SVGSVGElement>(null);
  const [at, setAt] = useState(0);
  const [shown, setShown] = useState<number | null>(null);
  const { points } = drawn;
  // A question that was taken in anew may have fewer.
  const current = Math.min(at, points.length - 1);
  const tip = shown === null ? undefined : points[shown];
  const open = (point: PicturePoint): void => {
    const ref = question.cells[point.cell]?.ref;
    if (ref !== undefined) void openArticle(ref.articleId, { markId: ref.markId });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const point = points[current];
    const next = { ArrowRight: current + 1, ArrowLeft: current - 1, Home: 0, End: points.length - 1 }[
      event.key
    ];
    if ((event.key === 'Enter' || event.key === ' ') && point !== undefined) open(point);
    else if (next === undefined) return;
    else if (next in points) svg.current?.querySelectorAll<SVGGElement>('.figure-at')[next]?.focus();
    event.preventDefault();
  };
  return (
    <div className="picture-drawn">
      <svg
        ref={svg}
        width={drawn.width}
        height={drawn.height}
        viewBox={`0 0 ${drawn.width} ${drawn.height}`}
        role="group"
        aria-label={`${question.label}: ${count(points.length, 'figure')} over time`}
        onKeyDown={onKeyDown}
      >
        <Axes drawn={drawn} />
        {points.map((point, index) => (
          <g
            key={point.cell}
            className="figure-at"
            role="button"
            tabIndex={index === current ? 0 : -1}
            aria-label={point.said}
            onClick={() => {
              open(point);
            }}
            onFocus={() => {
              setAt(index);
              setShown(index);
            }}
            onBlur={() => {
              setShown(null);
            }}
            onPointerEnter={() => {
              setShown(index);
            }}
            onPointerLeave={() => {
              setShown(null);
            }}
          >
            {/* A larger place to point at, and the ring of whoever has the keyboard. */}
            <circle className="figure-ring" cx={point.x} cy={point.y} r={12} />
            <Shape point={point} />
          </g>
        ))}
      </svg>
      {tip !== undefined && (
        <p
          className="picture-tip"
          aria-hidden="true"
          style={{
            left: Math.max(0, Math.min(tip.x - TIP / 2, drawn.width - TIP)),
            ...(isAbove(tip, drawn) ? { bottom: drawn.height - tip.y + 18 } : { top: tip.y + 18 }),
          }}
        >
          {tip.said}
        </p>
      )}
    </div>
  );
}

/** The words stand where they leave the figure in view that this one can't be true with. */
function isAbove(tip: PicturePoint, { conflicts, height }: Picture): boolean {
  const clash = conflicts.find(({ from, to }) => from === tip || to === tip);
  if (clash === undefined) return tip.y > height / 2;
  return (clash.from === tip ? clash.to : clash.from).y >= tip.y;
}
