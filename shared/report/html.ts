import { formatDate } from '@shared/domain/date';
import { STAGE_TERMS } from '@shared/domain/vocabulary';
import { copyHtml } from './html-copy';
import { entriesHtml } from './html-entries';
import { questionHtml } from './html-questions';
import { slipsHtml } from './html-slips';
import { safe, Markup } from './markup';
import type { Report, ReportArticle } from './model';
import { STYLE, STYLE_HASH } from './style';
import { tally, type Tally } from './tally';
import { count, excerpt, momentWords, contentWords } from './words';

/**
 * The report as one self-contained page: no script, no request, nothing but its own style sheet, which the
 * page's own policy admits by its hash. All that comes from articles and editors is escaped by `safe`.
 */
export function toHtml(report: Report): string {
  const policy = `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;
  const page = safe`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width" />
        <meta name="referrer" content="no-referrer" />
        <title>${titleOf(report)}</title>
        <style>${new Markup(STYLE)}</style>
      </head>
      <body>
        <header class="top">
          <p class="kind">Stet · checking report</p>
          <h1>${titleOf(report)}</h1>
          <p class="soft">Made ${momentWords(report.madeAt)} with Stet ${report.stet}</p>
        </header>
        <main>
          ${summaryHtml(report)} ${report.questions.length === 0 ? null : comparisonsHtml(report)}
          ${slipsHtml(report.slips)} ${report.articles.map(articleHtml)} ${uncheckedHtml(report)} ${sourcesHtml(report)}
        </main>
      </body>
    </html> `;
  return page.source;
}

/** What the report is called: its article's title, or how many articles it holds. */
export function titleOf(report: Report): string {
  const [only, ...others] = report.articles;
  return only !== undefined && others.length === 0
    ? only.displayTitle
    : count(report.articles.length, 'article');
}

function summaryHtml(report: Report): Markup {
  return safe`<section class="summary">
    <table>
      <thead>
        <tr>
          <th>Article</th>
          <th class="n">Marks</th>
          <th class="n">Checked</th>
          <th class="n">Left</th>
          <th>Findings</th>
        </tr>
      </thead>
      <tbody>
        ${report.articles.map((article) => {
          const { total, unchecked, findings } = tally(article);
          return safe`<tr>
            <td>
              <a href="#a${article.ordinal}">${article.displayTitle}</a>
              <div class="soft">${bylineOf(article)}</div>
            </td>
            <td class="n">${total}</td>
            <td class="n">${total - unchecked}</td>
            <td class="n">${unchecked}</td>
            <td>
              ${findings.length === 0 ? safe`<span class="soft">none yet</span>` : findings.map(findingHtml)}
            </td>
          </tr>`;
        })}
      </tbody>
    </table>
    <p class="legend">
      <mark class="quote">quote</mark> <mark class="figure">figure</mark> <mark class="claim">claim</mark> are
      marks that an editor accepted; <mark class="quote suggested">dashed</mark> and
      <mark class="figure suggested">dashed</mark> are suggestions that nobody has ruled on. The small number
      after a mark is its line in the list, the sign its finding.
    </p>
  </section>`;
}

function findingHtml({ term, n }: Tally['findings'][number]): Markup {
  return safe`<span class="tag ${term.tone}">${term.glyph} ${term.label} ${n}</span> `;
}

function comparisonsHtml(report: Report): Markup {
  return safe`<section class="comparisons">
    <h2>Compared</h2>
    ${report.questions.map((question) => questionHtml(question))}
  </section>`;
}

function articleHtml(article: ReportArticle): Markup {
  return safe`<section class="article" id="a${article.ordinal}">
    <h2>${article.displayTitle}</h2>
    <p class="soft">
      ${bylineOf(article)}${article.publishedBasis === null ? null : safe` · ${article.publishedBasis}`}
    </p>
    <div class="copy">${copyHtml(article)}</div>
    <h3>Quotes, figures and claims</h3>
    ${entriesHtml(article)}
  </section>`;
}

function bylineOf(article: ReportArticle): string {
  const published =
    article.publishedOn === null ? 'no date known' : `published ${formatDate(article.publishedOn)}`;
  return `${article.publisher ?? 'Publisher not stated'} · ${published} · ${count(article.words, 'word')}`;
}

function uncheckedHtml(report: Report): Markup {
  const left = report.articles.flatMap((article) =>
    article.entries
      .filter((entry) => entry.unchecked && entry.number !== null)
      .map((entry) => ({ article, entry })),
  );
  if (left.length === 0)
    return safe`<section class="left">
      <h2>Still unchecked</h2>
      <p>Nothing. Every mark in this report has been checked.</p>
    </section>`;
  return safe`<section class="left">
    <h2>Still unchecked</h2>
    <table>
      <thead>
        <tr>
          <th>Mark</th>
          <th>Words</th>
          <th>Speaker or value</th>
          <th>Stage</th>
        </tr>
      </thead>
      <tbody>
        ${left.map(
          ({ article, entry }) =>
            safe`<tr>
              <td class="no"><a href="#${entry.id}">${article.ordinal}.${entry.number}</a></td>
              <td class="words">${excerpt(entry.mark.exact, 120)}</td>
              <td>${contentWords(entry.mark)}</td>
              <td>
                ${STAGE_TERMS[entry.mark.stage].glyph}
                ${entry.mark.status === 'suggested' ? 'Suggestion' : STAGE_TERMS[entry.mark.stage].label}
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}

function sourcesHtml(report: Report): Markup {
  return safe`<section class="made">
    <h2>Made from</h2>
    <table>
      <thead>
        <tr>
          <th>Article</th>
          <th>File</th>
          <th>Version</th>
          <th>Text SHA-256</th>
        </tr>
      </thead>
      <tbody>
        ${report.articles.map(
          (article) =>
            safe`<tr>
              <td>${article.displayTitle}</td>
              <td>${article.file}</td>
              <td>${article.versionNumber}, imported ${momentWords(article.version.importedAt)}</td>
              <td class="hash">${article.version.sha256.slice(0, 16)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}
