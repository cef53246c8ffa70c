import type { Article } from '@shared/domain/article';
import type { Figure } from '@shared/domain/figure';
import { UNRULED, type Mark } from '@shared/domain/mark';
import type { Cell, ComparedQuestion, Slip } from '@shared/domain/question';
import { buildReport, type Report } from '@shared/report/model';

const ruling = {
  versionId: 'v1',
  status: 'accepted',
  origin: 'detected',
  ...UNRULED,
  salience: 'high',
  because: [],
} as const;

/** A figure of people killed, as detection would give it. */
export function figure(low: number | null, high: number | null, over: Partial<Figure> = {}): Figure {
  return {
    low,
    high,
    modifier: '=',
    change: null,
    unit: 'person',
    counted: 'people',
    about: ['killed'],
    asOf: '2015-11-13',
    asOfBasis: 'published',
    ...over,
  };
}

/** A figure mark on the first place of `exact` in `text`. */
export function figureMark(
  id: string,
  text: string,
  exact: string,
  says: Figure,
  over: Partial<Mark> = {},
): Mark {
  const start = text.indexOf(exact);
  // Spreading a partial union loses which member it is; the kind stays `figure`, since no test overrides it.
  return {
    ...ruling,
    id,
    kind: 'figure',
    start,
    end: start + exact.length,
    exact,
    figure: says,
    ...over,
  } as Mark;
}

/** A quote mark on the first place of `exact` in `text`, spoken by `name`. */
export function quoteMark(
  id: string,
  text: string,
  exact: string,
  name: string,
  over: Partial<Mark> = {},
): Mark {
  const start = text.indexOf(exact);
  const at = text.indexOf(name);
  const speaker = { start: at, end: at + name.length, exact: name, name };
  // As above.
  return {
    ...ruling,
    id,
    kind: 'quote',
    start,
    end: start + exact.length,
    exact,
    quote: { text: exact.slice(1, -1), form: 'direct', speaker, cue: null },
    ...over,
  } as Mark;
}

/** An article of one body block a line. */
export function article(
  id: string,
  text: string,
  marks: readonly Mark[],
  over: Partial<Article> = {},
): Article {
  const blocks = [...text.matchAll(/[^\n]+/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
    role: 'body' as const,
  }));
  const sha256 = 'ab'.repeat(32);
  return {
    id,
    title: `Title of ${id}`,
    publisher: null,
    publishedOn: '2015-11-13',
    publishedBasis: null,
    addedAt: '2026-11-22T01:00:00.000Z',
    versions: [
      {
        id: 'v1',
        sha256,
        text,
        blocks,
        importedAt: '2026-11-22T01:00:00.000Z',
        original: { name: `${id}.txt`, format: 'txt', sha256, encoding: 'utf-8' },
      },
    ],
    marks: Object.fromEntries(marks.map((mark) => [mark.id, mark])),
    history: [],
    ...over,
  };
}

/** A cell over the whole line that holds the mark. */
export function cell(of: Article, mark: Mark): Cell {
  const { text, blocks } = of.versions[0];
  const line = blocks.find((block) => block.start <= mark.start && mark.end <= block.end) ?? {
    start: 0,
    end: text.length,
  };
  return {
    ref: { articleId: of.id, markId: mark.id },
    articleTitle: of.title ?? '',
    publisher: of.publisher,
    saidBy: mark.kind === 'quote' ? (mark.quote.speaker?.name ?? null) : null,
    mark,
    asOf: mark.kind === 'figure' ? mark.figure.asOf : of.publishedOn,
    context: { start: line.start, end: line.end, text: text.slice(line.start, line.end) },
  };
}

/** The two tolls, as the seeds have them. */
export function tolls(): {
  readonly articles: readonly [Article, Article];
  readonly question: ComparedQuestion;
} {
  const earlier = 'The nearly five-year conflict has killed some 250,000 people.';
  const later = 'More than 310,000 people have been killed in Syria.';
  const first = figureMark('m1', earlier, 'some 250,000 people', figure(250_000, 250_000, { modifier: '~' }));
  const second = figureMark(
    'm1',
    later,
    'More than 310,000 people',
    figure(310_000, null, { modifier: '>', asOf: '2017-03-28' }),
  );
  const a = article('one', earlier, [first]);
  const b = article('two', later, [second], { publishedOn: '2017-03-28' });
  const cells = [cell(a, first), cell(b, second)] as const;
  return {
    articles: [a, b],
    question: {
      id: 'tolls',
      kind: 'figure',
      label: 'people killed, Syria',
      status: 'proposed',
      sure: true,
      cells,
      relation: 'supersedes',
      verdict: 'The later figure is 60,000 higher (24 %).',
      together: [{ text: 'both count people killed', at: [] }],
      rates: [],
      pairs: [
        {
          cells: [cells[0].ref, cells[1].ref],
          relation: 'supersedes',
          because: [{ text: 'a running toll; the later figure is higher', at: [] }],
          difference: { absolute: 60_000, relative: 0.24 },
          words: null,
          overruled: null,
        },
      ],
    },
  };
}

/** A report of the tolls. */
export function tollsReport(): Report {
  const { articles, question } = tolls();
  return buildReport({
    articles: articles.map((one) => ({ article: one, file: `${one.id}.txt` })),
    questions: [question],
    slips: [],
    madeAt: '2026-11-22T01:10:00.000Z',
    stet: '0.1.0',
  });
}

/** One number for the dead in one article and for the sheltered in the other. */
export function slip(): { readonly articles: readonly [Article, Article]; readonly slip: Slip } {
  const texts = ['The earthquake killed 4,460 people.', 'Schools have sheltered 4,460 people.'] as const;
  const marks = texts.map((text) => figureMark('m1', text, '4,460 people', figure(4_460, 4_460)));
  const [dead, sheltered] = marks;
  if (dead === undefined || sheltered === undefined) throw new Error('two texts have two marks');
  const articles = [article('dead', texts[0], [dead]), article('sheltered', texts[1], [sheltered])] as const;
  const text = '4,460 is people killed in one and people sheltered in the other.';
  return {
    articles,
    slip: {
      id: 's-1',
      cells: [cell(articles[0], dead), cell(articles[1], sheltered)],
      text,
      because: [
        { text, at: [] },
        { text: '“Sulawesi” stands by both.', at: [] },
      ],
    },
  };
}

/** A report of the first of the two articles alone. */
export function slipReport(): Report {
  const { articles, slip: found } = slip();
  return buildReport({
    articles: [{ article: articles[0], file: 'dead.txt' }],
    questions: [],
    slips: [found],
    madeAt: '2026-11-22T01:10:00.000Z',
    stet: '0.1.0',
  });
}
