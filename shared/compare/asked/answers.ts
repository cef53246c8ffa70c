import type { Comparable } from '../comparable';
import { intervalOf } from '../figures/interval';
import { readFigure, type FigureMark, type FigureReading } from '../figures/read';
import { unitOf } from '../figures/units';
import { readArticle, sentenceAt, type Reading } from '../text/reading';
import { tokenise } from '../text/tokens';
import type { Ask } from './ask';
import { fits, sameKind } from './fits';
import { whyOf } from './why';

/** A figure that has the value asked for, of what is asked for. */
export interface Answer {
  readonly mark: FigureMark;
  /** Why it was found, in words: "310,000 lies within about 300k". */
  readonly because: string;
  /** How far its value lies from the one asked for, as the logarithm of their ratio; 0 is the value itself. */
  readonly far: number;
}

/**
 * The figures of an article that answer an ask, by value, unit and the words about them; rejected ones never do. An
 * article is read only if a value fits, so that a search costs what it finds.
 */
export function answersOf(ask: Ask, article: Comparable): readonly Answer[] {
  const figures = article.marks.filter((mark): mark is FigureMark => mark.kind === 'figure');
  const near = figures.flatMap((mark): readonly Answer[] => {
    if (mark.status === 'rejected') return [];
    const unit = unitOf(mark.figure);
    if (!sameKind(ask.unit, unit)) return [];
    const value = intervalOf(mark.figure, mark.exact, unit);
    if (value === null || !fits(ask, { figure: mark.figure, unit, value })) return [];
    const far = Math.abs(Math.log(value.stated / ask.value.stated));
    const because = whyOf(ask, { mark, unit, value });
    return [{ mark, because, far: Number.isFinite(far) ? far : 0 }];
  });
  if (near.length === 0 || (ask.measure === null && ask.words.length === 0)) return near;
  const reading = readArticle(article);
  return near.filter(({ mark }) => isAbout(ask, reading, mark, figures));
}

function isAbout(ask: Ask, reading: Reading, mark: FigureMark, others: readonly FigureMark[]): boolean {
  const read = readFigure(reading, mark, others);
  const at = sentenceAt(reading, mark);
  if (read === null || at === null) return false;
  return (
    measures(ask, read, stemsAt(reading, at)) && ask.words.every((word) => near(word, reading, read, at))
  );
}

/** "Dead" finds "killed", for both name one measure; a figure whose measure is not known must have the word itself. */
function measures(
  { measure, measureWords }: Ask,
  read: FigureReading,
  sentence: ReadonlySet<string>,
): boolean {
  if (measure === null) return true;
  if (read.measure !== null) return read.measure.id === measure.id;
  return [...measureWords].every((word) => sentence.has(word));
}

/** Whether a word stands in the figure's sentence, in one beside it in its paragraph, in the title, or in its date. */
function near(word: string, reading: Reading, { mark, asOf }: FigureReading, at: number): boolean {
  const { about, counted } = mark.figure;
  const block = reading.sentences[at]?.block;
  const beside = [at - 1, at, at + 1].filter((index) => reading.sentences[index]?.block === block);
  return (
    beside.some((index) => stemsAt(reading, index).has(word)) ||
    reading.title.tokens.some(({ stem }) => stem === word) ||
    tokenise([...about, counted ?? ''].join(' ')).some(({ stem }) => stem === word) ||
    (asOf?.startsWith(word) ?? false)
  );
}

function stemsAt(reading: Reading, at: number): ReadonlySet<string> {
  return new Set(reading.sentences[at]?.tokens.map(({ stem }) => stem));
}
