import { formatDate } from '@shared/domain/date';
import type { FigureWords } from '@shared/domain/figure';
import { rateWords } from '@shared/domain/rate';
import { RELATION_TERMS } from '@shared/domain/relation';
import { worstFirst, type DiffRun, type Pair } from '@shared/domain/question';
import { sameRef, type MarkKind } from '@shared/domain/mark';
import { FINDING_TERMS, STAGE_TERMS } from '@shared/domain/vocabulary';
import { offersHtml } from './html-offers';
import { betweenWords } from './between';
import { pictureHtml } from './html-picture';
import { timelineHtml } from './html-timeline';
import { safe, type Markup } from './markup';
import type { ReportCell, ReportQuestion } from './model';
import { picture } from './picture';
import {
  basisOf,
  basisWords,
  besides,
  changed,
  contentWords,
  count,
  differenceWords,
  excerpt,
  inContext,
  PERHAPS_UNDECIDED,
  reasonWords,
  scopeOf,
  sideRuns,
  valueBeside,
  valueParts,
} from './words';

/** A question of many cells has a pair for every two of them; this many are spelt out, worst first. */
const MOST_PAIRS = 12;
const PICTURE_WIDTH = 680;

/** One question: its verdict, its picture, its cells, and how each pair stands. */
export function questionHtml(entry: ReportQuestion): Markup {
  const { question } = entry;
  const term = RELATION_TERMS[question.relation];
  const drawn = question.kind === 'figure' ? picture(question, PICTURE_WIDTH) : null;
  const between = betweenWords(question);
  return safe`<article class="question">
    <h3>${question.label}</h3>
    <p class="soft">
      ${scopeOf(question)}${question.status === 'accepted' ? ' · put together by an editor' : null}
    </p>
    ${question.sure ? null : safe`<p class="note">${PERHAPS_UNDECIDED}</p>`}
    <p class="verdict"><b class="${term.tone}">${term.glyph} ${term.label}.</b> ${question.verdict}${between === null ? null : safe` <span class="soft">${between}</span>`}</p>
    ${drawn === null ? null : pictureHtml(drawn)} ${timelineHtml(entry)}
    ${cellsHtml(question.kind, entry.cells)} ${offersHtml(entry)} ${pairsHtml(entry)}
    ${question.rates.map((rate) => safe`<p class="note">Compared at ${rateWords(rate)}, entered by an editor.</p>`)}
    ${question.together.length === 0 ? null : safe`<p class="soft">Why together: ${reasonWords(question.together)}</p>`}
  </article>`;
}

/** The cells, one a row: date, value or speaker, the words in context, finding. */
export function cellsHtml(kind: MarkKind, cells: readonly ReportCell[]): Markup {
  return safe`<table class="cells">
    <thead>
      <tr>
        <th>As of</th>
        <th>${kind === 'figure' ? 'Figure' : 'Speaker'}</th>
        <th>In the copy</th>
        <th>Finding</th>
      </tr>
    </thead>
    <tbody>
      ${cells.map(cellHtml)}
    </tbody>
  </table>`;
}

function cellHtml({ id, cell }: ReportCell): Markup {
  const { mark } = cell;
  const { before, words, after } = inContext(cell);
  const finding = mark.finding === null ? null : FINDING_TERMS[mark.finding];
  const stage = STAGE_TERMS[mark.stage];
  const found =
    finding === null
      ? safe`<span class="soft">${stage.glyph} ${stage.label}</span>`
      : safe`<span class="${finding.tone}">${finding.glyph} ${finding.label}</span>`;
  const source =
    id === null
      ? safe`${cell.articleTitle} (not in this report)`
      : safe`<a href="#${id}">${cell.articleTitle}</a>`;
  return safe`<tr>
    <td class="num">
      ${cell.asOf === null ? '—' : formatDate(cell.asOf)}
      <div class="soft">${basisWords(basisOf(cell))}</div>
    </td>
    <td class="value">
      ${mark.kind === 'figure' ? figureHtml(mark) : contentWords(mark)}
    </td>
    <td>
      <div class="words">${before}<mark class="${mark.kind} from to">${words}</mark>${after}</div>
      <div class="soft">${source}</div>
    </td>
    <td>
      ${found}
    </td>
  </tr>`;
}

function figureHtml(mark: FigureWords): Markup {
  const { value, of } = valueParts(mark);
  return safe`${value}<div class="soft">${of}</div>`;
}

function pairsHtml(entry: ReportQuestion): Markup | null {
  const { pairs } = entry.question;
  if (pairs.length === 0) return null;
  const rest = pairs.length - MOST_PAIRS;
  return safe`<ul class="pairs">
      ${worstFirst(pairs)
        .slice(0, MOST_PAIRS)
        .map((pair) => pairHtml(entry, pair))}
    </ul>
    ${rest > 0 ? safe`<p class="soft">${count(rest, 'more pair')} in the JSON of this report.</p>` : null}`;
}

function pairHtml(entry: ReportQuestion, pair: Pair): Markup {
  const term = RELATION_TERMS[pair.relation];
  const [first, second] = pair.cells.map(
    (ref) => entry.cells.find(({ cell }) => sameRef(cell.ref, ref))?.cell,
  );
  const unit = first?.mark.kind === 'figure' ? first.mark.figure.unit : null;
  const name = (cell: typeof first, beside: typeof first): string => {
    if (cell === undefined) return '';
    if (cell.mark.kind === 'figure') return valueBeside(cell.mark, beside?.mark);
    // Quotes of one question are much the same words; what tells them apart is where they stand.
    return cell.mark.kind === 'quote' ? cell.articleTitle : `“${excerpt(cell.mark.exact, 60)}”`;
  };
  const computed = pair.difference === null ? null : differenceWords(pair.difference, unit);
  const set = computed === null ? null : safe` <b class="num computed">${computed}</b>`;
  return safe`<li>
    <b class="${term.tone}">${term.glyph} ${term.label}</b>: ${name(first, second)} → ${name(second, first)}${set}
    <div>${reasonWords(besides(pair.because, computed))}</div>
    ${pair.words !== null && changed(pair.words) ? diffHtml(pair.words) : null}${overruledHtml(pair)}
  </li>`;
}

function overruledHtml({ overruled }: Pair): Markup | null {
  if (overruled === null) return null;
  const engine = RELATION_TERMS[overruled.engine].label.toLowerCase();
  return safe`<div class="note">
    Ruled by an editor: ${overruled.reason} <span class="soft">(Stet had found: ${engine})</span>
  </div>`;
}

/** The two passages beside each other, as the screen has them: what only one side has is struck or underlined there. */
function diffHtml(runs: readonly DiffRun[]): Markup {
  return safe`<div class="diff">
    <div class="words">${sideRuns(runs, 'left').map(runHtml)}</div>
    <div class="words">${sideRuns(runs, 'right').map(runHtml)}</div>
  </div>`;
}

function runHtml({ op, text }: DiffRun): Markup {
  switch (op) {
    case 'equal':
      return safe`${text}`;
    case 'delete':
      return safe`<del>${text}</del>`;
    case 'insert':
      return safe`<ins>${text}</ins>`;
  }
}
