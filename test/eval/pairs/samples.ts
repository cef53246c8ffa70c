import { itemsOf, type Item } from '@shared/compare/library/items';
import { apart } from '@shared/compare/figures/together/apart';
import { evidenceOn } from '@shared/compare/figures/together/evidence';
import { recalls } from '@shared/compare/figures/reading/recalled';
import { areTwins, asWeighed } from '@shared/compare/figures/together/together';
import type { FigureReading } from '@shared/compare/figures/reading/read';
import { isAsked } from '@shared/compare/figures/together/worth-asking';
import { copyRead, detected } from '../../cases/compare/detected';
import type { PairCase as Told } from '../../cases/compare/pairs/pair';
import { newsroom } from '../../support/newsroom';
import { readCases, type PairCase } from './set';
import type { Sample } from './weigh';

type Figure = Extract<Item, { kind: 'figure' }>;

/** Every possible pair of figures in the cases of a file, and whether it is one that is expected. */
export function samplesOf(file: string): Sample[] {
  const fold = file.split('/').at(-1) ?? file;
  return readCases(file).flatMap((one) => samplesIn(one, fold));
}

function samplesIn(one: PairCase, fold: string): Sample[] {
  const [a, b] = [figuresOf(one.a, 'a'), figuresOf(one.b, 'b')];
  const expected = one.expect.filter(({ kind }) => kind === 'figure');
  const meant = expected.map((each) => [at(one.a.text, each.a, a), at(one.b.text, each.b, b)] as const);
  return pairsOf(a, b, fold, one.id, (x, y) => {
    if (meant.some(([xs, ys]) => xs.includes(x) && ys.includes(y))) return 1;
    const repeats = (all: readonly Figure[], figure: Figure): boolean =>
      all.includes(figure) ||
      (all.length > 0 && (figure.reading.role === 'headline' || all.some((each) => equal(each, figure))));
    return meant.some(([xs, ys]) => repeats(xs, x) && repeats(ys, y)) ? null : 0;
  });
}

/** Every possible pair of figures in one of the tables of `test/cases`; of those that must meet, only the ones meant are known. */
export function samplesOfTable(cases: readonly Told[], fold: string): Sample[] {
  return cases.flatMap((one) =>
    [true, false].flatMap((headed) => {
      const figures = (side: 'a' | 'b'): readonly Figure[] =>
        itemsOf(copyRead(one[side], side, headed)).filter(isFigure);
      const [a, b] = [figures('a'), figures('b')];
      const [x, y] = [holding(a, one.a), holding(b, one.b)];
      return pairsOf(a, b, `${fold} ${one.name.length % 5}`, `${one.name} ${String(headed)}`, (p, q) =>
        x.includes(p) && y.includes(q) ? (one.expect === 'apart' ? 0 : 1) : one.expect === 'apart' ? 0 : null,
      );
    }),
  );
}

/** Pairs of figures of unlike happenings in one newsroom's words: none answers one question. */
export function samplesOfNewsroom(seed: number): Sample[] {
  const copies = newsroom(900, seed).filter((_, index) => index % 3 === 0);
  const read = copies.map(({ id, text, publishedOn }) => ({
    id,
    figures: itemsOf(detected(id, text, publishedOn)).filter(isFigure),
  }));
  return read.flatMap(({ id, figures }, index) =>
    read
      .slice(index + 1, index + 40)
      .flatMap((other) =>
        pairsOf(figures, other.figures, `newsroom ${index % 5}`, `${id} ${other.id}`, () => 0),
      ),
  );
}

function isFigure(item: Item): item is Figure {
  return item.kind === 'figure';
}

function figuresOf({ text, publishedOn }: PairCase['a'], id: string): readonly Figure[] {
  return itemsOf(detected(id, text, publishedOn ?? null)).filter(isFigure);
}

function at(text: string, words: string, figures: readonly Figure[]): readonly Figure[] {
  const start = text.indexOf(words);
  return figures.filter(({ reading: { mark } }) => mark.start < start + words.length && start < mark.end);
}

function holding(figures: readonly Figure[], { at: words, text }: Told['a']): readonly Figure[] {
  return figures.filter(
    ({ reading }) =>
      text.includes(words) && reading.sentence.text.includes(words) && overlapsWords(reading, words),
  );
}

function overlapsWords({ sentence, mark }: FigureReading, words: string): boolean {
  const start = sentence.start + sentence.text.indexOf(words);
  return mark.start < start + words.length && start < mark.end;
}

function equal(x: Figure, y: Figure): boolean {
  return valueOf(x) === valueOf(y);
}

function valueOf({ reading }: Figure): string {
  return `${String(reading.value?.stated)} ${reading.unit.id}`;
}

function pairsOf(
  a: readonly Figure[],
  b: readonly Figure[],
  fold: string,
  articles: string,
  label: (x: Figure, y: Figure) => Sample['label'],
): Sample[] {
  return a.flatMap((x) =>
    b.flatMap((y) => {
      const [one, other] = asWeighed(x.reading, y.reading);
      if (!isAsked(one) || !isAsked(other) || apart(one, other) || areTwins(one, other)) return [];
      return {
        evidence: evidenceOn(one, other).evidence,
        label: label(x, y),
        articles: `${fold} ${articles}`,
        a: x.key,
        b: y.key,
        heads: [x.reading.role === 'headline', y.reading.role === 'headline'] as const,
        recalled: [recalls(x.reading, y.reading), recalls(y.reading, x.reading)] as const,
        values: [valueOf(x), valueOf(y)] as const,
        fold,
      };
    }),
  );
}
