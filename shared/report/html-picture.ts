import { safe, type Markup } from './markup';
import type { Picture } from './picture';
import { KEY_BOX, keyOf, type KeyEntry } from './picture-key';
import type { PicturePoint } from './picture-point';
import type { Tick } from './picture-scale';

/** The picture as SVG with its key; its colours come from the page's style sheet, its shapes alone say the same in black and white. */
export function pictureHtml(drawn: Picture): Markup {
  return safe`<svg viewBox="0 0 ${drawn.width} ${drawn.height}" role="img" aria-label="${drawn.description}">
    <g class="axis">
      ${drawn.values.map((tick, index) => valueTick(tick, index, drawn.plot))}
      ${drawn.dates.map((tick) => dateTick(tick, drawn.plot))}
    </g>
    ${drawn.conflicts.map(({ from, to }) => clashLine(from, to))} ${drawn.points.map(pointHtml)}
  </svg>${keyHtml(keyOf(drawn))}`;
}

function keyHtml(entries: readonly KeyEntry[]): Markup | null {
  if (entries.length === 0) return null;
  const box = `0 0 ${KEY_BOX.width} ${KEY_BOX.height}`;
  return safe`<ul class="key">${entries.map(
    ({ shape, words }) =>
      safe`<li><svg viewBox="${box}" aria-hidden="true">${pointHtml(shape)}</svg> ${words}</li>`,
  )}</ul>`;
}

function valueTick({ at, label }: Tick, index: number, plot: Picture['plot']): Markup {
  const y = round(at);
  return safe`<line class="${index === 0 ? 'base' : 'grid'}" x1="${plot.left}" x2="${plot.right}" y1="${y}" y2="${y}" />
    <text x="${plot.left - 8}" y="${round(at + 4)}" text-anchor="end">${label}</text>`;
}

function dateTick({ at, label }: Tick, { bottom }: Picture['plot']): Markup {
  const x = round(at);
  return safe`<line x1="${x}" x2="${x}" y1="${bottom}" y2="${bottom + 5}" />
    <text x="${x}" y="${bottom + 20}" text-anchor="middle">${label}</text>`;
}

function clashLine(from: PicturePoint, to: PicturePoint): Markup {
  return safe`<line class="clash" x1="${round(from.x)}" y1="${round(from.y)}" x2="${round(to.x)}" y2="${round(to.y)}" />`;
}

function pointHtml(point: PicturePoint): Markup {
  const x = round(point.x);
  return safe`${bandHtml(point, x)}${arrowHtml(point)}${dotHtml(point)}${labelHtml(point)}`;
}

function bandHtml({ band }: PicturePoint, x: number): Markup | null {
  if (band === null) return null;
  const line = safe`<line class="band" x1="${x}" x2="${x}" y1="${round(band.top)}" y2="${round(band.bottom)}" />`;
  return band.range ? safe`${line}<path class="arrow" d="${endsPath(x, band)}" />` : line;
}

function arrowHtml(point: PicturePoint): Markup | null {
  return point.arrow === null ? null : safe`<path class="arrow" d="${arrowPath(point)}" />`;
}

function dotHtml(point: PicturePoint): Markup {
  if (point.conflicts) return safe`<path class="point clashes" d="${diamondPath(point)}" />`;
  return safe`<circle class="point" cx="${round(point.x)}" cy="${round(point.y)}" r="5" />`;
}

function labelHtml({ label }: PicturePoint): Markup | null {
  if (label === null) return null;
  return safe`<text class="label" x="${round(label.x)}" y="${round(label.y)}" text-anchor="${label.anchor}">${label.text}</text>`;
}

/** The outline of an open-ended value's arrow, upwards or downwards from its point. */
export function arrowPath(point: Pick<PicturePoint, 'x' | 'y' | 'arrow' | 'reach'>): string {
  const x = round(point.x);
  const direction = point.arrow === 'up' ? -1 : 1;
  const tip = round(point.y + point.reach * direction);
  const barb = round(tip - 8 * direction);
  return `M${x} ${round(point.y)}V${tip}M${x - 5} ${barb}L${x} ${tip}L${x + 5} ${barb}`;
}

/** The two ends of a range, across its band. */
export function endsPath(
  x: number,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): string {
  return [top, bottom].map((end) => `M${round(x) - 6} ${round(end)}H${round(x) + 6}`).join('');
}

/** The outline of a value that conflicts with another: a diamond, so that the shape says it without colour. */
export function diamondPath({ x, y }: Pick<PicturePoint, 'x' | 'y'>): string {
  const [cx, cy] = [round(x), round(y)];
  return `M${cx} ${cy - 7}L${cx + 7} ${cy}L${cx} ${cy + 7}L${cx - 7} ${cy}Z`;
}

/** To a tenth of a unit: finer would only make the file longer. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
