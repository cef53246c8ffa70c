import type { Comparable } from '@shared/compare';
import type { Block } from '@shared/domain/article';
import type { Figure } from '@shared/domain/figure';
import { UNRULED, type Content, type Mark, type Speaker, type SuggestedFinding } from '@shared/domain/mark';
import { quoted } from '@shared/domain/span';

/** A mark made by hand in a test: where its words stand is found in the text. */
export interface Made {
  readonly exact: string;
  /** Which occurrence of the words; the first is 0. */
  readonly nth?: number;
  readonly content: Content;
  readonly salience?: 'high' | 'low';
  readonly suggests?: Pick<SuggestedFinding, 'finding' | 'exact'>;
}

export function comparable(
  articleId: string,
  text: string,
  made: readonly Made[],
  more: Partial<Comparable> = {},
): Comparable {
  return {
    articleId,
    title: more.title ?? articleId,
    publishedOn: more.publishedOn ?? null,
    text,
    blocks: more.blocks ?? blocksOf(text),
    marks: made.map((one, index) => mark(`m${index + 1}`, text, one)),
  };
}

export function blocksOf(text: string): Block[] {
  return Array.from(text.matchAll(/[^\n]+/g), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    role: 'body',
  }));
}

export function find(text: string, exact: string, nth = 0): { start: number; end: number } {
  let start = -1;
  for (let seen = 0; seen <= nth; seen += 1) start = text.indexOf(exact, start + 1);
  if (start < 0) throw new Error(`“${exact}” is not in the text`);
  return { start, end: start + exact.length };
}

function mark(id: string, text: string, made: Made): Mark {
  const { suggests } = made;
  return {
    ...made.content,
    ...quoted(text, find(text, made.exact, made.nth)),
    ...(suggests === undefined
      ? {}
      : { suggests: { finding: suggests.finding, ...quoted(text, find(text, suggests.exact)) } }),
    id,
    versionId: 'v1',
    salience: made.salience ?? 'high',
    because: [],
    status: 'suggested',
    origin: 'detected',
    ...UNRULED,
  };
}

export function figure(
  exact: string,
  value: number,
  unit: string | null,
  more: Partial<Figure> = {},
  rest: Partial<Made> = {},
): Made {
  const modifier = more.modifier ?? '=';
  return {
    exact,
    content: {
      kind: 'figure',
      figure: {
        low: modifier === '<' ? null : value,
        high: modifier === '>' ? null : value,
        modifier,
        change: null,
        unit,
        counted: null,
        about: [],
        asOf: null,
        asOfBasis: null,
        ...more,
      },
    },
    ...rest,
  };
}

export function quote(
  text: string,
  exact: string,
  words: string,
  speaker: string | null,
  form: 'direct' | 'partial' | 'pull' = 'direct',
): Made {
  const at = speaker === null ? null : find(text, speaker);
  const who: Speaker | null = at === null || speaker === null ? null : { ...quoted(text, at), name: speaker };
  return { exact, content: { kind: 'quote', quote: { text: words, form, speaker: who, cue: null } } };
}

export function claim(exact: string): Made {
  return { exact, salience: 'low', content: { kind: 'claim', claim: { speaker: null, cue: null } } };
}
