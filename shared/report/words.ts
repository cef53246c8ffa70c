import { formatDate, type PartialDate } from '@shared/domain/date';
import {
  formatValue,
  qualifierOf,
  QUALIFIER_SIGN,
  stated,
  type AsOfBasis,
  type Figure,
  type FigureWords,
} from '@shared/domain/figure';
import type { Mark } from '@shared/domain/mark';
import type { Cell, ComparedQuestion, CrossReason, Difference, DiffRun } from '@shared/domain/question';

const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 });
const CURRENCY: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥' };
const MEASURES = new Set(
  'second minute hour day week month year decade metre kilometre mile foot hectare acre tonne kilogram gram pound litre barrel degree'.split(
    ' ',
  ),
);

/** "1 figure", "2 figures". */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${NUMBER.format(n)} ${n === 1 ? one : many}`;
}

/** What a question is made of, in one line: "2 figures in 2 articles, 13 Nov 2015 to 28 Mar 2017". */
export function scopeOf(question: Pick<ComparedQuestion, 'kind' | 'cells'>): string {
  const articles = new Set(question.cells.map((cell) => cell.ref.articleId)).size;
  const dates = question.cells.map((cell) => cell.asOf).filter((date) => date !== null);
  const first = dates.reduce<PartialDate | null>((a, b) => (a === null || b < a ? b : a), null);
  const last = dates.reduce<PartialDate | null>((a, b) => (a === null || b > a ? b : a), null);
  const when =
    first === null || last === null
      ? ''
      : first === last
        ? `, ${formatDate(first)}`
        : `, ${formatDate(first)} to ${formatDate(last)}`;
  // The words that deny a figure stand beside it as a claim.
  const own = question.cells.filter(({ mark }) => mark.kind === question.kind).length;
  return `${count(own, question.kind)} in ${count(articles, 'article')}${when}`;
}

/** A figure in two parts, as a table sets it: the value with its qualifier, and what it counts where that is not part of it. */
export function valueParts({ figure, exact }: FigureWords): { readonly value: string; readonly of: string } {
  const { unit, counted } = figure;
  const change = figure.change === null ? '' : `${figure.change} `;
  const value = change + formatValue(figure, exact);
  if (unit === null) return { value, of: counted ?? '' };
  if (/^[A-Z]{3}$/.test(unit))
    return { value: change + QUALIFIER_SIGN[qualifierOf(figure, exact)] + inUnit(figure, unit), of: '' };
  if (unit === 'percent') return { value: `${value} %`, of: '' };
  const measure = MEASURES.has(unit) || unit === 'percentage-point';
  return { value, of: measure ? plural(unit.replace('-', ' '), stated(figure)) : (counted ?? unit) };
}

/** A figure's value with its unit: "~ 250,000 people", "$7 billion", "24 %", "~ 5 years". */
export function valueWords(mark: FigureWords): string {
  const { value, of } = valueParts(mark);
  return of === '' ? value : `${value} ${of}`;
}

/** A figure's value beside another's: with its unit only where they differ in it ("1.2 kilometres", "1,200 metres"). */
export function valueBeside(mark: FigureWords, other: Mark | undefined): string {
  const alike = other?.kind !== 'figure' || other.figure.unit === mark.figure.unit;
  return alike ? valueParts(mark).value : valueWords(mark);
}

function inUnit({ low, high }: Figure, unit: string): string {
  if (low === null && high === null) return '—';
  const one = (value: number): string => amount(value, unit);
  return low !== null && high !== null && low !== high ? `${one(low)}–${one(high)}` : one(low ?? high ?? 0);
}

/** A sum or count at a glance: "$7 billion", "60,000". */
function amount(value: number, unit: string | null): string {
  const symbol = unit === null ? '' : (CURRENCY[unit] ?? (/^[A-Z]{3}$/.test(unit) ? `${unit} ` : ''));
  const size = Math.abs(value);
  if (size >= 1e12) return `${symbol}${NUMBER.format(value / 1e12)} trillion`;
  if (size >= 1e9) return `${symbol}${NUMBER.format(value / 1e9)} billion`;
  if (size >= 1e6) return `${symbol}${NUMBER.format(value / 1e6)} million`;
  return symbol + NUMBER.format(value);
}

const plural = (unit: string, value: number | null): string =>
  value === 1 ? unit : unit === 'foot' ? 'feet' : `${unit}s`;

/** A computed difference: "+60,000 (24 %)"; the unit only where it is money, since the table names the others. */
export function differenceWords(difference: Difference, unitOfFirst: string | null): string {
  const unit = difference.unit ?? unitOfFirst;
  const sign = difference.absolute > 0 ? '+' : difference.absolute < 0 ? '−' : '±';
  const size = Math.abs(difference.absolute);
  const measure = unit !== null && MEASURES.has(unit) ? ` ${plural(unit, size)}` : '';
  const absolute = sign + amount(size, unit) + measure;
  // A rise from 10 % to 12 % is two points; "20 %" beside it would be read as the rate.
  if (unit === 'percent')
    return `${absolute} percentage ${Math.abs(difference.absolute) === 1 ? 'point' : 'points'}`;
  if (difference.relative === null || difference.absolute === 0) return absolute;
  const percent = Math.abs(difference.relative) * 100;
  const shown = NUMBER.format(percent >= 10 ? Math.round(percent) : Math.round(percent * 10) / 10);
  return `${absolute} (${shown} %)`;
}

/** Where a cell's date comes from, as a table says it under the date. */
export function basisWords(basis: AsOfBasis | null): string {
  switch (basis) {
    case 'text':
      return 'stated in the copy';
    case 'published':
      return 'article’s date';
    case 'editor':
      return 'set by you';
    case null:
      return 'no date known';
  }
}

/** The basis of a cell's date; quotes and claims hold as of their article's date. */
export function basisOf(cell: Cell): AsOfBasis | null {
  if (cell.asOf === null) return null;
  return cell.mark.kind === 'figure' ? (cell.mark.figure.asOfBasis ?? 'published') : 'published';
}

/** Who speaks in a quote or makes a claim, or what a figure says. */
export function contentWords(mark: Mark): string {
  switch (mark.kind) {
    case 'figure':
      return valueWords(mark);
    case 'quote':
      return mark.quote.speaker?.name ?? 'No speaker found';
    case 'claim':
      return mark.claim.speaker?.name ?? '';
  }
}

/** A passage cut out of its sentence for showing: the words before, the mark's own, the words after. */
export function inContext(cell: Cell): {
  readonly before: string;
  readonly words: string;
  readonly after: string;
} {
  const { text, start } = cell.context;
  const from = Math.max(0, cell.mark.start - start);
  const to = Math.min(text.length, cell.mark.end - start);
  // A mark wider than its sentence, or a context of another version, shows the mark's own words alone.
  if (from >= to || text.slice(from, to) !== cell.mark.exact)
    return { before: '', words: cell.mark.exact, after: '' };
  return { before: text.slice(0, from), words: text.slice(from, to), after: text.slice(to) };
}

/** Reasons as running text: each a sentence, whether or not it came with its full stop. */
export function reasonWords(reasons: readonly CrossReason[]): string {
  return reasons.map(({ text }) => (/[.!?…]["”’]?$/u.test(text) ? text : `${text}.`)).join(' ');
}

/** The reasons without the one that only repeats a difference set beside them: twice on one line reads like two numbers. */
export function besides(reasons: readonly CrossReason[], computed: string | null): readonly CrossReason[] {
  return computed === null ? reasons : reasons.filter((reason) => !reason.text.startsWith(computed));
}

/** What is said of a question that Stet is not sure of, in the view; and in a report, where nobody can be asked. */
export const PERHAPS = 'Perhaps one question: the words around these do not settle it.';
export const PERHAPS_UNDECIDED = `${PERHAPS} No editor has decided it.`;

/** What a possible slip means, in the view and in the report. */
export const SLIP_ADVICE =
  'Same number, different subject. Both may be right; or one was written for the other. Check each against its source.';

/** Whether a word diff shows any difference at all. */
export function changed(words: readonly DiffRun[]): boolean {
  return words.some((run) => run.op !== 'equal');
}

/** The runs that one side of a word diff has. */
export function sideRuns(runs: readonly DiffRun[], side: 'left' | 'right'): readonly DiffRun[] {
  return spacedOut(runs.filter(({ op }) => op === 'equal' || op === (side === 'left' ? 'delete' : 'insert')));
}

/** Runs as they are set in a row: a space that the other side's punctuation took the place of comes back between words. */
export function spacedOut(runs: readonly DiffRun[]): readonly DiffRun[] {
  return runs.map((run, at) => {
    const next = runs[at + 1]?.text ?? '';
    return WORD_END.test(run.text) && WORD_START.test(next) ? { ...run, text: `${run.text} ` } : run;
  });
}

const WORD_END = /[\p{L}\p{N}.,;:!?]$/u;
const WORD_START = /^[\p{L}\p{N}]/u;

/** The first words of a passage, at most `length` characters, with an ellipsis where it was cut. */
export function excerpt(text: string, length: number): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  return flat.length <= length ? flat : `${flat.slice(0, length).replace(/\s+\S*$/u, '')}…`;
}

/** "22 Nov 2026, 01:10 UTC" of an ISO 8601 moment in UTC. */
export function momentWords(iso: string): string {
  return `${formatDate(iso.slice(0, 10))}, ${iso.slice(11, 16)} UTC`;
}
