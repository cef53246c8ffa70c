import { currentVersion, displayTitle, type Article, type Version } from '@shared/domain/article';
import type { IsoDate } from '@shared/domain/date';
import { isUnchecked, sameRef, type Mark, type MarkRef } from '@shared/domain/mark';
import { standingOfOffered, type Offer } from '@shared/domain/offers';
import type { Cell, ComparedQuestion, CrossChecked, Slip } from '@shared/domain/question';
import { byPosition } from '@shared/domain/span';
import type { Standing } from '@shared/domain/timeline';
import { countWords, counts } from '@shared/domain/summary';

/** A mark as a report shows it. */
export interface Entry {
  /** `a1.m3`: the article's ordinal, and the mark's in text order among all that are not rejected. */
  readonly id: string;
  /** The number printed beside it in the copy; null for a mark that is found but not shown (low salience, nobody took it). */
  readonly number: number | null;
  /** The mark without its confidential sources. */
  readonly mark: Mark;
  /** How many confidential sources were left out. */
  readonly withheld: number;
  readonly unchecked: boolean;
}

/** An article as a report shows it. */
export interface ReportArticle {
  readonly ordinal: number;
  readonly articleId: string;
  /** The file it was read from, as named by whoever asked. */
  readonly file: string;
  readonly title: string | null;
  /** The title, or the copy's first words where it has none. */
  readonly displayTitle: string;
  readonly publisher: string | null;
  readonly publishedOn: IsoDate | null;
  readonly publishedBasis: string | null;
  readonly version: Version;
  /** Which version of how many the report was made from, counted from 1. */
  readonly versionNumber: number;
  readonly words: number;
  /** In text order. */
  readonly entries: readonly Entry[];
}

/** A cell with the id its mark has in this report; null when its article is not part of the report. */
export interface ReportCell {
  readonly id: string | null;
  readonly cell: Cell;
}

/** A mark that may answer an accepted question; no editor has put it there or left it out yet. */
export interface ReportOffer extends ReportCell {
  /** Null when nothing sets it against what the question holds. */
  readonly standing: Standing | null;
}

/** A question as a report shows it. */
export interface ReportQuestion {
  /** `q1`, worst first. */
  readonly id: string;
  readonly question: ComparedQuestion;
  readonly cells: readonly ReportCell[];
  readonly offers: readonly ReportOffer[];
}

/** A possible slip as a report shows it. */
export interface ReportSlip {
  readonly slip: Slip;
  readonly cells: readonly ReportCell[];
}

/** Everything that a report says; the writers only set it. */
export interface Report {
  /** ISO 8601 in UTC. */
  readonly madeAt: string;
  /** The version of Stet that made it. */
  readonly stet: string;
  readonly articles: readonly ReportArticle[];
  readonly questions: readonly ReportQuestion[];
  readonly slips: readonly ReportSlip[];
}

/**
 * What a report is made of: questions and slips with at least one cell in these articles, or one that is offered to them,
 * are kept, in the order given.
 */
export interface ReportInput extends CrossChecked {
  /** What is offered to accepted questions, by their ids (`listedOf`); nothing where no editor accepted any. */
  readonly offers?: ReadonlyMap<string, readonly Offer[]>;
  readonly articles: readonly { readonly article: Article; readonly file: string }[];
  readonly madeAt: string;
  readonly stet: string;
}

/** Gathers a report. Rejected marks and those of older versions are left out; confidential sources are counted, never carried. */
export function buildReport(input: ReportInput): Report {
  const chosen = new Set(input.articles.map(({ article }) => article.id));
  const concerns = ({ cells }: { readonly cells: readonly Cell[] }): boolean =>
    cells.some((cell) => chosen.has(cell.ref.articleId));
  const offersTo = ({ id }: ComparedQuestion): readonly Offer[] => input.offers?.get(id) ?? [];
  const questions = input.questions.filter(
    (question) => concerns(question) || offersTo(question).some(concerns),
  );
  const slips = input.slips.filter(concerns);
  const compared = [...questions, ...questions.flatMap(offersTo), ...slips].flatMap(({ cells }) =>
    cells.map((cell) => cell.ref),
  );
  const articles = input.articles.map(({ article, file }, index) =>
    reportArticle(article, file, index + 1, compared),
  );
  const ids = new Map<string, string>();
  for (const article of articles)
    for (const entry of article.entries) ids.set(keyOf(article.articleId, entry.mark.id), entry.id);
  const named = (cell: Cell): ReportCell => ({
    id: ids.get(keyOf(cell.ref.articleId, cell.ref.markId)) ?? null,
    cell,
  });
  return {
    madeAt: input.madeAt,
    stet: input.stet,
    articles,
    questions: questions.map((question, index) => ({
      id: `q${index + 1}`,
      question,
      cells: question.cells.map(named),
      offers: offersTo(question).flatMap((offer) =>
        offer.cells.map((cell) => ({ ...named(cell), standing: standingOfOffered(offer, cell) })),
      ),
    })),
    slips: slips.map((slip) => ({ slip, cells: slip.cells.map(named) })),
  };
}

/** The id that a mark has in the report, or null. */
export function idIn({ cells }: Pick<ReportQuestion, 'cells'>, ref: MarkRef): string | null {
  return cells.find(({ cell }) => sameRef(cell.ref, ref))?.id ?? null;
}

function reportArticle(
  article: Article,
  file: string,
  ordinal: number,
  compared: readonly MarkRef[],
): ReportArticle {
  const version = currentVersion(article);
  const inQuestions = new Set(
    compared.filter((ref) => ref.articleId === article.id).map((ref) => ref.markId),
  );
  let shown = 0;
  const entries = Object.values(article.marks)
    .filter((mark) => mark.versionId === version.id && mark.status !== 'rejected')
    .toSorted(byPosition)
    .map((mark, index): Entry => {
      const open = mark.evidence.filter((evidence) => !evidence.confidential);
      return {
        id: `a${ordinal}.m${index + 1}`,
        number: counts(mark) || inQuestions.has(mark.id) ? (shown += 1) : null,
        mark: { ...mark, evidence: open },
        withheld: mark.evidence.length - open.length,
        unchecked: isUnchecked(mark),
      };
    });
  return {
    ordinal,
    articleId: article.id,
    file,
    title: article.title,
    displayTitle: displayTitle(article),
    publisher: article.publisher,
    publishedOn: article.publishedOn,
    publishedBasis: article.publishedBasis,
    version,
    versionNumber: article.versions.length,
    words: countWords(version.text),
    entries,
  };
}

const keyOf = (articleId: string, markId: string): string => JSON.stringify([articleId, markId]);
