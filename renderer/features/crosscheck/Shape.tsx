import type { ReactElement } from 'react';
import { arrowPath, diamondPath, endsPath } from '@shared/report/html-picture';
import type { PicturePoint } from '@shared/report/picture-point';

/** A figure as it is drawn: how exact it is and which way it is open, in shapes that need no colour. */
export function Shape({ point }: { readonly point: PicturePoint }): ReactElement {
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
