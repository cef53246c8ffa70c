import { firstDay, formatDate, type PartialDate } from '@shared/domain/date';
import { stated, type Figure } from '@shared/domain/figure';
import { sameRef, type MarkRef } from '@shared/domain/mark';
import type { Cell, ComparedQuestion, Pair } from '@shared/domain/question';
import { placeLabels } from './picture-labels';
import type { PicturePoint } from './picture-point';
import { dateTicks, linear, valueTicks, type Tick } from './picture-scale';
import { basisOf, basisWords, excerpt } from './words';

/** Figures over time, laid out; the renderer and the report only draw it. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly values: readonly Tick[];
  readonly dates: readonly Tick[];
  readonly points: readonly PicturePoint[];
  /** Lines between points that can't both be true. */
  readonly conflicts: readonly { readonly from: PicturePoint; readonly to: PicturePoint }[];
  /** The picture in words, for whoever does not see it. */
  readonly description: string;
}

interface Dated {
  readonly cell: number;
  readonly of: Cell;
  readonly figure: Figure;
  readonly date: PartialDate;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly words: string;
}

/** A few figures need little room; more of them are told apart only when they have some. */
const LOW = 190;
const HIGH = 250;
const FEW = 4;
const ARROW = 36;
/** An arrow that would run into the axis is drawn shorter, but never so short that it is none. */
const LEAST_ARROW = 16;
/** An approximate value shows as such at any scale: its band reaches at least this far either side of its point. */
const LEAST_BAND = 12;
const EDGE = { left: 78, right: 16, top: 14, bottom: 40 };

/**
 * Lays out the dated figures of a question, or gives null where there is nothing to look at: fewer than
 * two dated values of one unit. `width` is in the picture's units (CSS pixels on screen), at least 320.
 */
export function picture(
  question: Pick<ComparedQuestion, 'label' | 'cells' | 'pairs'>,
  width: number,
): Picture | null {
  const dated = datedFigures(question.cells);
  if (dated.length < 2) return null;
  const height = dated.length > FEW ? HIGH : LOW;
  const plot = {
    left: EDGE.left,
    right: Math.max(width, 320) - EDGE.right,
    top: EDGE.top,
    bottom: height - EDGE.bottom,
  };
  const values = valueTicks(
    Math.min(...dated.map((one) => one.low)),
    Math.max(...dated.map((one) => one.high)),
    dated[0]?.figure.unit ?? null,
  );
  const days = dated.map((one) => Date.parse(firstDay(one.date)));
  // The inner margin keeps points off the edges, and room for a label on either side.
  const inner = (plot.right - plot.left) * 0.07;
  const x = linear(Math.min(...days), Math.max(...days), plot.left + inner, plot.right - inner);
  const y = linear(values.low, values.high, plot.bottom, plot.top + ARROW / 2);
  const clash = question.pairs.filter((pair) => pair.relation === 'conflicts');
  const bare = dated.map((one): PicturePoint => {
    const at = y(one.value);
    const others = clashing(question.cells, clash, one.of);
    const arrow = one.figure.modifier === '>' ? 'up' : one.figure.modifier === '<' ? 'down' : null;
    return {
      cell: one.cell,
      x: x(Date.parse(firstDay(one.date))),
      y: at,
      band: one.low === one.high ? null : bandOf(one, y),
      arrow,
      reach:
        arrow === 'down'
          ? Math.max(LEAST_ARROW, Math.min(ARROW, plot.bottom - at))
          : arrow === 'up'
            ? ARROW
            : 0,
      conflicts: others.length > 0,
      said: said(one, others),
      label: null,
    };
  });
  const ticks = values.ticks.map((tick) => ({ at: y(tick.at), label: tick.label }));
  const isCell = ({ cell }: PicturePoint, ref: MarkRef): boolean => {
    const own = question.cells[cell];
    return own !== undefined && sameRef(own.ref, ref);
  };
  const joined = (all: readonly PicturePoint[]): readonly (readonly [PicturePoint, PicturePoint])[] =>
    clash.flatMap(({ cells }) => {
      const [from, to] = cells.map((ref) => all.find((point) => isCell(point, ref)));
      return from === undefined || to === undefined ? [] : [[from, to] as const];
    });
  const words = dated.map((one) => one.words);
  const points = placeLabels(bare, words, plot, ticks, joined(bare));
  return {
    width: Math.max(width, 320),
    height,
    plot,
    values: ticks,
    dates: dateTicks(
      dated.map((one) => one.date),
      x,
    ),
    points,
    conflicts: joined(points).map(([from, to]) => ({ from, to })),
    description: `${question.label}: ${points.map((point) => point.said).join(' ')}`,
  };
}

function bandOf({ figure, low, high, value }: Dated, y: (value: number) => number): PicturePoint['band'] {
  return {
    top: Math.min(y(high), y(value) - LEAST_BAND),
    bottom: Math.max(y(low), y(value) + LEAST_BAND),
    range: figure.modifier !== '~' && figure.low !== figure.high,
  };
}

/** The figures with a value and a date, all of the unit that most of them have. */
function datedFigures(cells: readonly Cell[]): readonly Dated[] {
  const dated = cells.flatMap((cell, index): Dated[] => {
    if (cell.mark.kind !== 'figure' || cell.asOf === null) return [];
    const { figure } = cell.mark;
    const value = stated(figure);
    if (value === null) return [];
    const slack = figure.modifier === '~' && figure.low === figure.high ? lastDigit(value) : 0;
    const low = (figure.low ?? value) - slack;
    const high = (figure.high ?? value) + slack;
    return [{ cell: index, of: cell, figure, date: cell.asOf, value, low, high, words: spoken(cell) }];
  });
  const units = dated.map((one) => one.figure.unit);
  const often = (unit: string | null): number => units.filter((other) => other === unit).length;
  const main = units.toSorted((a, b) => often(b) - often(a))[0];
  return dated.filter((one) => one.figure.unit === main);
}

/** One of the last digit that is stated: 10,000 for 250,000, 0.1 for 4.5. An approximate value is drawn that wide. */
export function lastDigit(value: number): number {
  const digits = /^-?(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(value.toExponential());
  return value === 0 || digits === null ? 0 : 10 ** (Number(digits[3]) - (digits[2]?.length ?? 0));
}

/** The figure's words as a label: "some 250,000" of "some 250,000 people". */
function spoken(cell: Cell): string {
  const { mark } = cell;
  if (mark.kind !== 'figure') return mark.exact;
  const { counted } = mark.figure;
  const words =
    counted !== null && mark.exact.endsWith(counted) ? mark.exact.slice(0, -counted.length) : mark.exact;
  // A qualifier that opened its sentence is no name: "More than" may be set small beside the point.
  const small = /^[A-Z][a-z]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
  return excerpt(/\d/.test(small) || small.trim().length > 3 ? small.replace(/[\s-]+$/, '') : mark.exact, 32);
}

/** More contradictions than these are counted; the pairs below spell them out. */
const NAMED = 3;

/** The cells that can't be true with this one. */
function clashing(cells: readonly Cell[], clash: readonly Pair[], { ref }: Cell): readonly Cell[] {
  const others = clash.flatMap((pair) =>
    pair.cells.some((one) => sameRef(one, ref)) ? pair.cells.filter((one) => !sameRef(one, ref)) : [],
  );
  return cells.filter((cell) => others.some((other) => sameRef(other, cell.ref)));
}

/** A point in words: "“5,057 people” on 28 Apr 2015 (article’s date), AFP. Can’t be true with “4,010 people”, Reuters." */
function said({ of, date }: Dated, others: readonly Cell[]): string {
  const name = ({ mark, articleTitle }: Cell): string => `“${mark.exact}”, ${articleTitle}`;
  const own = `“${of.mark.exact}” on ${formatDate(date)} (${basisWords(basisOf(of))}), ${of.articleTitle}.`;
  if (others.length === 0) return own;
  const more = others.length - NAMED > 0 ? ` or ${others.length - NAMED} more` : '';
  return `${own} Can’t be true with ${others.slice(0, NAMED).map(name).join(' or ')}${more}.`;
}
