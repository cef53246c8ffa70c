import type { ReactElement } from 'react';
import type { Picture } from '@shared/report/picture';

/** The scale of values and dates, and the lines between what can't both be true; every figure says all of it in words. */
export function Axes({ drawn }: { readonly drawn: Picture }): ReactElement {
  const { plot } = drawn;
  return (
    <g aria-hidden="true">
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
    </g>
  );
}
