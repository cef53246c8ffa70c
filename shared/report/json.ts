import { sameRef, type Mark, type Speaker } from '@shared/domain/mark';
import { worst, type Pair } from '@shared/domain/question';
import type { Quoted } from '@shared/domain/span';
import { unreachable } from '@shared/domain/result';
import { timelineOf, type TimelineEntry } from '@shared/domain/timeline';
import {
  idIn,
  type Entry,
  type Report,
  type ReportArticle,
  type ReportOffer,
  type ReportQuestion,
  type ReportSlip,
} from './model';
import { besides } from './words';

/** A passage as the JSON gives it: offsets in UTF-16 code units into the article's `text`. */
interface JsonPassage {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

/**
 * The report as the stable JSON contract `"stet": 1` (docs/formats.md). Fields are added to it, never changed.
 * A question needs two cells in the articles given; what is wrong with one figure by itself stands under `inside`.
 */
export function toJson(report: Report): string {
  const questions = report.questions
    .map(jsonQuestion)
    .filter((question) => question !== null)
    .map((question, index) => ({ id: `q${index + 1}`, ...question }));
  const articles = report.articles.map(jsonArticle);
  const slips = report.slips.flatMap((slip) => jsonSlip(slip) ?? []);
  const inside = report.questions.flatMap((entry) => jsonInside(entry) ?? []);
  return `${JSON.stringify({ stet: 1, articles, questions, slips, inside }, null, 2)}\n`;
}

function jsonArticle(article: ReportArticle) {
  return {
    file: article.file,
    title: article.title,
    publisher: article.publisher,
    publishedOn: article.publishedOn,
    sha256: article.version.sha256,
    text: article.version.text,
    marks: article.entries.map(jsonMark),
  };
}

function jsonMark(entry: Entry) {
  return { id: entry.id, ...detectedJson(entry.mark), ...rulingJson(entry) };
}

/** What detection knows of a mark, as the contract names it; the same object `stet detect` prints. */
export function detectedJson(
  mark: Pick<Mark, 'start' | 'end' | 'exact' | 'salience' | 'suggests'> & Content,
) {
  const { kind, start, end, exact, salience, suggests } = mark;
  return {
    kind,
    start,
    end,
    exact,
    salience,
    ...contentJson(mark),
    ...(suggests === undefined ? {} : { suggests: { finding: suggests.finding, ...passage(suggests) } }),
  };
}

type Content =
  | Pick<Extract<Mark, { kind: 'figure' }>, 'kind' | 'figure'>
  | Pick<Extract<Mark, { kind: 'quote' }>, 'kind' | 'quote'>
  | Pick<Extract<Mark, { kind: 'claim' }>, 'kind' | 'claim'>;

function contentJson(mark: Content) {
  switch (mark.kind) {
    case 'figure': {
      const { low, high, modifier, change, unit, counted, about, asOf, asOfBasis } = mark.figure;
      return { figure: { low, high, modifier, change, unit, counted, about, asOf, asOfBasis } };
    }
    case 'quote': {
      const { text, form, speaker, cue } = mark.quote;
      return { quote: { text, form, speaker: speakerJson(speaker), cue: cue && passage(cue) } };
    }
    case 'claim':
      return {
        claim: { speaker: speakerJson(mark.claim.speaker), cue: mark.claim.cue && passage(mark.claim.cue) },
      };
    default:
      return unreachable(mark);
  }
}

function speakerJson(speaker: Speaker | null) {
  if (speaker === null) return null;
  const { name, antecedent } = speaker;
  return {
    ...passage(speaker),
    name,
    ...(antecedent === undefined ? {} : { antecedent: passage(antecedent) }),
  };
}

/** What the editor ruled: fields added to the contract for reports made from a library. */
function rulingJson({ mark, withheld }: Entry) {
  return {
    status: mark.status,
    stage: mark.stage,
    finding: mark.finding,
    evidence: mark.evidence.map(({ stance, rank, title, locator, quoted, consultedOn }) => ({
      stance,
      rank,
      title,
      locator,
      quoted,
      consultedOn,
    })),
    confidentialSources: withheld,
    notes: mark.notes.map(({ text, at }) => ({ text, at })),
    tags: mark.tags,
  };
}

function jsonQuestion(entry: ReportQuestion) {
  const { question } = entry;
  const cells = entry.cells.map((cell) => cell.id).filter((id) => id !== null);
  const pairs = question.pairs.map((pair) => jsonPair(entry, pair)).filter((pair) => pair !== null);
  if (cells.length < 2) return null;
  return {
    kind: question.kind,
    label: question.label,
    status: question.status,
    sure: question.sure,
    cells,
    relation: pairs.length === 0 ? question.relation : worst(pairs.map((pair) => pair.relation)),
    verdict: question.verdict,
    together: question.together.map((reason) => reason.text),
    pairs,
    ...(question.rates.length === 0 ? {} : { rates: question.rates }),
    ...(entry.offers.length === 0
      ? {}
      : { offered: entry.offers.flatMap((one) => jsonOffer(entry, one) ?? []) }),
    timeline: timelineOf(question).flatMap((one) => jsonTimeline(entry, one) ?? []),
  };
}

/** What may answer the question; no editor has put it there or left it out. */
function jsonOffer(entry: ReportQuestion, { id, cell, standing }: ReportOffer) {
  if (id === null) return null;
  const against = standing?.pair.cells.find((ref) => !sameRef(ref, cell.ref));
  return {
    cell: id,
    against: against === undefined ? null : idIn(entry, against),
    relation: standing?.pair.relation ?? 'not-comparable',
    because: (standing?.pair.because ?? []).map(({ text }) => text),
    text: standing?.text ?? null,
  };
}

/** What does not add up inside an article around one figure: "12 years, from 1990 to 2007". A question has two cells. */
function jsonInside({ question, cells }: ReportQuestion) {
  const [cell] = cells;
  if (question.cells.length !== 1 || cell?.id == null) return null;
  return {
    cell: cell.id,
    label: question.label,
    relation: question.relation,
    text: question.verdict,
    because: question.together.map(({ text }) => text),
  };
}

function jsonSlip({ slip, cells }: ReportSlip) {
  const ids = cells.map(({ id }) => id).filter((id) => id !== null);
  if (ids.length < 2) return null;
  return { cells: ids, text: slip.text, because: besides(slip.because, slip.text).map(({ text }) => text) };
}

function jsonTimeline(entry: ReportQuestion, { ref, against, asOf, by, speaker, what, text }: TimelineEntry) {
  const cell = idIn(entry, ref);
  if (cell === null) return null;
  return { cell, against: against && idIn(entry, against), asOf, by, speaker, what, text };
}

function jsonPair(entry: ReportQuestion, pair: Pair) {
  const [first, second] = pair.cells.map((ref) => idIn(entry, ref));
  if (first == null || second == null) return null;
  return {
    cells: [first, second],
    relation: pair.relation,
    because: pair.because.map((reason) => reason.text),
    difference: pair.difference,
    ...(pair.words === null ? {} : { words: pair.words }),
    ...(pair.overruled === null ? {} : { overruled: pair.overruled }),
  };
}

function passage({ start, end, exact }: Quoted): JsonPassage {
  return { start, end, exact };
}
