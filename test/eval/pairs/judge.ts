import { currentVersion, type Article } from '@shared/domain/article';
import type { Mark, MarkRef } from '@shared/domain/mark';
import type { ComparedQuestion, Relation } from '@shared/domain/question';
import { LibraryIndex } from '@shared/compare';
import { checkedOf, comparableOf } from '../../../main/crosscheck';
import { articleOf } from '../../../main/import/article';
import { prepare } from '../../../main/import/prepare';
import type { Expected, PairCase } from './set';

/** What became of one expected relation. */
export interface Outcome {
  readonly expected: Expected;
  /** The relation found; `missing` when the two were not put together, `no mark` when one was not even detected. */
  readonly said: Relation | 'missing' | 'no mark';
  /** Whether Stet was sure that they answer one question. */
  readonly sure: boolean;
}

/** Two marks of two articles that were put together though nobody expects it. */
export interface Extra {
  readonly a: string;
  readonly b: string;
  readonly relation: Relation;
  readonly label: string;
  readonly sure: boolean;
}

/** What Stet said of one pair of articles. */
export interface Judged {
  readonly outcomes: readonly Outcome[];
  readonly extra: readonly Extra[];
  readonly articles: readonly [Article, Article];
}

/** Reads both articles as `stet check` does and sets what it says against what was expected. */
export async function judge(one: PairCase): Promise<Judged> {
  const articles = [await articleFrom(one, 'a'), await articleFrom(one, 'b')] as const;
  const [a, b] = articles;
  const { questions } = checkedOf(LibraryIndex.of(articles.map(comparableOf)), []);
  const pairs = questions.flatMap((question) => acrossIn(question, a.id));
  const meant = one.expect.map((expected) => ({
    expected,
    a: marksAt(a, expected.a, expected.kind),
    b: marksAt(b, expected.b, expected.kind),
  }));
  const outcomes = meant.map(({ expected, a: x, b: y }): Outcome => {
    if (x.length === 0 || y.length === 0) return { expected, said: 'no mark', sure: false };
    const found = pairs.filter((pair) => has(x, pair.a) && has(y, pair.b));
    const best = found.find((pair) => pair.relation === expected.relation) ?? found[0];
    return { expected, said: best?.relation ?? 'missing', sure: best?.sure === true };
  });
  const extra = pairs
    .filter((pair) => !meant.some(({ a: x, b: y }) => repeats(a, x, pair.a) && repeats(b, y, pair.b)))
    .map((pair) => ({ ...pair, a: exact(a, pair.a), b: exact(b, pair.b) }));
  return { outcomes, extra, articles };
}

async function articleFrom(one: PairCase, side: 'a' | 'b'): Promise<Article> {
  const { text, publishedOn } = one[side];
  const bytes = new TextEncoder().encode(text);
  const known = publishedOn == null ? {} : { publishedOn, publishedBasis: 'Given with the case.' };
  const prepared = await prepare(bytes, `${side}.txt`, known);
  if (!prepared.ok) throw new Error(`${one.id}, ${side}: ${prepared.error.message}`);
  return { ...articleOf(prepared.value, bytes, `${side}.txt`, new Date(0)), id: side };
}

interface Across extends Omit<Extra, 'a' | 'b'> {
  readonly a: MarkRef;
  readonly b: MarkRef;
}

// The pairs of a question that reach from one article to the other, first article first.
function acrossIn(question: ComparedQuestion, first: string): Across[] {
  return question.pairs.flatMap(({ cells: [x, y], relation }) => {
    if (x.articleId === y.articleId) return [];
    const [a, b] = x.articleId === first ? [x, y] : [y, x];
    return [{ a, b, relation, label: question.label, sure: question.sure }];
  });
}

function marksAt(article: Article, words: string, kind: Mark['kind']): Mark[] {
  const { text } = currentVersion(article);
  const spans: { start: number; end: number }[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1))
    spans.push({ start, end: start + words.length });
  return Object.values(article.marks).filter(
    (mark) => mark.kind === kind && spans.some((span) => mark.start < span.end && span.start < mark.end),
  );
}

function has(marks: readonly Mark[], ref: MarkRef): boolean {
  return marks.some((mark) => mark.id === ref.markId);
}

// A headline that gives the body's figure again, or in round words, is the same cell to a reader.
function repeats(article: Article, marks: readonly Mark[], ref: MarkRef): boolean {
  const mark = article.marks[ref.markId];
  if (mark === undefined || has(marks, ref)) return mark !== undefined;
  return marks.some((one) => saysTheSame(one, mark)) || (marks.length > 0 && isHeadline(article, mark));
}

function isHeadline(article: Article, { start }: Mark): boolean {
  return currentVersion(article).blocks.some(
    (block) => block.role === 'headline' && block.start <= start && start < block.end,
  );
}

function saysTheSame(one: Mark, other: Mark): boolean {
  if (one.kind === 'figure' && other.kind === 'figure')
    return (
      (one.figure.low ?? one.figure.high) === (other.figure.low ?? other.figure.high) &&
      (one.figure.unit === other.figure.unit || one.figure.unit === null || other.figure.unit === null)
    );
  return one.kind === 'quote' && other.kind === 'quote' && one.quote.text.includes(other.quote.text);
}

function exact(article: Article, { markId }: MarkRef): string {
  return article.marks[markId]?.exact ?? markId;
}
