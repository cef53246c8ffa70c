import { formatDate } from '@shared/domain/date';
import { rateWords } from '@shared/domain/rate';
import { RELATION_TERMS } from '@shared/domain/relation';
import { sameRef, type MarkKind } from '@shared/domain/mark';
import { worstFirst, type Cell, type DiffRun } from '@shared/domain/question';
import { FINDING_TERMS, STAGE_TERMS } from '@shared/domain/vocabulary';
import { titleOf } from './html';
import { betweenWords } from './between';
import { markedCopy } from './markdown-copy';
import { offersMd } from './markdown-offers';
import { head, md, row, spaced } from './markdown-text';
import type { Entry, Report, ReportArticle, ReportQuestion, ReportSlip } from './model';
import { timelineMd } from './markdown-timeline';
import { tally } from './tally';
import {
  basisOf,
  besides,
  basisWords,
  changed,
  contentWords,
  count,
  differenceWords,
  inContext,
  PERHAPS_UNDECIDED,
  momentWords,
  reasonWords,
  scopeOf,
  sideRuns,
  SLIP_ADVICE,
} from './words';

/** The report as Markdown: the same content as the page without its picture, for mail, tickets and version control. */
export function toMarkdown(report: Report): string {
  const parts = [
    `# ${md(titleOf(report))}`,
    `Checking report, made ${momentWords(report.madeAt)} with Stet ${md(report.stet)}.`,
    summary(report),
    ...(report.questions.length === 0 ? [] : ['## Compared', ...report.questions.map(questionMd)]),
    ...slipsMd(report.slips),
    ...report.articles.flatMap(articleMd),
    '## Still unchecked',
    unchecked(report),
    '## Made from',
    sources(report),
  ];
  return `${parts.join('\n\n')}\n`;
}

function summary(report: Report): string {
  const rows = report.articles.map((article) => {
    const { total, unchecked: left, findings } = tally(article);
    const found = findings.map(({ term, n }) => `${term.glyph} ${term.label} ${n}`).join(', ');
    return row([
      md(article.displayTitle),
      `${total}`,
      `${total - left}`,
      `${left}`,
      found === '' ? 'none yet' : found,
    ]);
  });
  return [head(['Article', 'Marks', 'Checked', 'Left', 'Findings']), ...rows].join('\n');
}

function slipsMd(slips: readonly ReportSlip[]): readonly string[] {
  if (slips.length === 0) return [];
  return ['## Possible slips', SLIP_ADVICE, ...slips.flatMap(slipMd)];
}

function slipMd({ slip }: ReportSlip): readonly string[] {
  return [
    `**${md(slip.text)}**`,
    cellsMd('figure', slip.cells),
    `Why it is pointed out: ${md(reasonWords(besides(slip.because, slip.text)))}`,
  ];
}

function cellsMd(kind: MarkKind, cells: readonly Cell[]): string {
  const rows = cells.map((cell) => {
    const { before, words, after } = inContext(cell);
    const date = cell.asOf === null ? '—' : formatDate(cell.asOf);
    const passage = `${spaced(before)}**${md(words)}**${spaced(after)}`.trim();
    return row([
      `${date} (${basisWords(basisOf(cell))})`,
      md(contentWords(cell.mark)),
      passage,
      md(cell.articleTitle),
    ]);
  });
  return [head(['As of', kind === 'figure' ? 'Figure' : 'Speaker', 'In the copy', 'Article']), ...rows].join(
    '\n',
  );
}

function questionMd(entry: ReportQuestion): string {
  const { question } = entry;
  const term = RELATION_TERMS[question.relation];
  const pairs = worstFirst(question.pairs).map((pair) => {
    const [first] = pair.cells.map((ref) => question.cells.find((cell) => sameRef(cell.ref, ref)));
    const unit = first?.mark.kind === 'figure' ? first.mark.figure.unit : null;
    const difference = pair.difference === null ? null : differenceWords(pair.difference, unit);
    const reasons = md(reasonWords(besides(pair.because, difference)));
    const computed = difference === null ? '' : ` ${md(difference)}.`;
    const words = pair.words !== null && changed(pair.words) ? ` ${diffMd(pair.words)}` : '';
    const editor =
      pair.overruled === null
        ? ''
        : ` Ruled by an editor: ${md(pair.overruled.reason)} (Stet had found: ${RELATION_TERMS[pair.overruled.engine].label.toLowerCase()}).`;
    return `- ${RELATION_TERMS[pair.relation].label}:${computed} ${reasons}${words}${editor}`;
  });
  const together = md(reasonWords(question.together));
  const between = betweenWords(question);
  return [
    `### ${md(question.label)}`,
    `${scopeOf(question)}. **${term.glyph} ${term.label}.** ${md(question.verdict)}${between === null ? '' : ` ${md(between)}`}`,
    ...(question.sure ? [] : [PERHAPS_UNDECIDED]),
    ...timelineMd(question),
    cellsMd(question.kind, question.cells),
    ...offersMd(entry),
    ...(pairs.length === 0 ? [] : [pairs.join('\n')]),
    ...question.rates.map((rate) => `Compared at ${md(rateWords(rate))}, entered by an editor.`),
    ...(together === '' ? [] : [`Why together: ${together}`]),
  ].join('\n\n');
}

function diffMd(runs: readonly DiffRun[]): string {
  const side = (which: 'left' | 'right'): string =>
    sideRuns(runs, which)
      .map(({ op, text }) =>
        op === 'equal'
          ? spaced(text)
          : op === 'delete'
            ? `[−${md(text)}−]${trailing(text)}`
            : `[+${md(text)}+]${trailing(text)}`,
      )
      .join('')
      .trim();
  return `Left: ${side('left')} / right: ${side('right')}`;
}

const trailing = (text: string): string => (/\s$/u.test(text) ? ' ' : '');

function articleMd(article: ReportArticle): readonly string[] {
  const shown = article.entries.filter((entry) => entry.number !== null);
  const published =
    article.publishedOn === null ? 'no date known' : `published ${formatDate(article.publishedOn)}`;
  return [
    `## ${md(article.displayTitle)}`,
    `${md(article.publisher ?? 'Publisher not stated')}, ${published}, ${count(article.words, 'word')}.`,
    ...markedCopy(article),
    ...(shown.length === 0
      ? []
      : [
          [head(['No.', 'Words', 'Speaker or value', 'Stage', 'Finding']), ...shown.map(entryRow)].join('\n'),
        ]),
    ...shown.flatMap(supportMd),
  ];
}

function entryRow({ number, mark }: Entry): string {
  const finding =
    mark.finding === null ? '' : `${FINDING_TERMS[mark.finding].glyph} ${FINDING_TERMS[mark.finding].label}`;
  const stage = mark.status === 'suggested' ? 'Suggestion' : STAGE_TERMS[mark.stage].label;
  return row([`${number ?? ''}`, md(mark.exact), md(contentWords(mark)), stage, finding]);
}

function supportMd({ number, mark, withheld }: Entry): readonly string[] {
  const lines = [
    ...(mark.suggests === undefined || mark.finding !== null
      ? []
      : [
          `the copy itself suggests ${FINDING_TERMS[mark.suggests.finding].label.toLowerCase()}: “${md(mark.suggests.exact)}”`,
        ]),
    ...mark.evidence.map((one) => {
      const details = [one.title, one.locator, one.quoted === '' ? '' : `“${one.quoted}”`].filter(
        (part) => part !== '',
      );
      return `${one.stance} (${one.rank} source): ${details.map(md).join(', ')}${one.consultedOn === null ? '' : `, consulted ${formatDate(one.consultedOn)}`}`;
    }),
    ...(withheld === 0 ? [] : [`${count(withheld, 'confidential source')} left out of this report`]),
    ...mark.notes.map((note) => `note: ${md(note.text)}`),
  ];
  return lines.length === 0 ? [] : [lines.map((line) => `- No. ${number ?? ''}, ${line}`).join('\n')];
}

function unchecked(report: Report): string {
  const left = report.articles.flatMap((article) =>
    article.entries
      .filter((entry) => entry.unchecked && entry.number !== null)
      .map((entry) =>
        row([`${article.ordinal}.${entry.number ?? ''}`, md(entry.mark.exact), md(contentWords(entry.mark))]),
      ),
  );
  return left.length === 0
    ? 'Nothing. Every mark in this report has been checked.'
    : [head(['Mark', 'Words', 'Speaker or value']), ...left].join('\n');
}

function sources(report: Report): string {
  const rows = report.articles.map((article) =>
    row([
      md(article.displayTitle),
      md(article.file),
      `${article.versionNumber}`,
      article.version.sha256.slice(0, 16),
    ]),
  );
  return [head(['Article', 'File', 'Version', 'Text SHA-256']), ...rows].join('\n');
}
