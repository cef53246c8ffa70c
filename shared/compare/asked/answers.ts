import { contains } from '../../domain/span';
import type { Comparable } from '../comparable';
import { intervalOf } from '../figures/reading/interval';
import { named } from '../figures/reading/details';
import { findMeasure, type Told } from '../figures/reading/find-measure';
import type { FigureMark } from '../figures/reading/read';
import { headOf, unitOf } from '../figures/measure/units';
import { sentencesOf } from '../text/sentences';
import { tokenise, type Token } from '../text/tokens';
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
 * The figures of an article that answer an ask, by value, unit and the words about them; rejected ones never do.
 * Words are looked at only where a value fits, so that a search costs what it finds.
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
  return near.filter(({ mark }) => isAbout(ask, article, mark, figures));
}

// Only the paragraph is read, not the article: this runs at every key that is typed, over all the library.
function isAbout(ask: Ask, article: Comparable, mark: FigureMark, others: readonly FigureMark[]): boolean {
  const paragraph = article.blocks.filter((block) => contains(block, mark));
  const sentences = sentencesOf(article.text, paragraph).map((sentence) => ({
    ...sentence,
    tokens: tokenise(article.text, sentence.start, sentence.end),
  }));
  const at = sentences.findIndex((sentence) => sentence.start <= mark.start && mark.start < sentence.end);
  const sentence = sentences[at];
  if (sentence === undefined) return false;
  const stems = sentences.slice(Math.max(0, at - 1), at + 2).map(({ tokens }) => stemsOf(tokens));
  const { about, counted } = mark.figure;
  const said = [...stems, stemsOf(tokenise(`${article.title} ${about.join(' ')} ${counted ?? ''}`))];
  return (
    measures(ask, { article, sentences }, at, mark, others) &&
    ask.words.every(
      (word) => said.some((some) => some.has(word)) || (mark.figure.asOf?.startsWith(word) ?? false),
    )
  );
}

/** "Dead" finds "killed", for both name one measure; a figure whose measure is not known must have the word itself. */
function measures(
  ask: Ask,
  told: Told,
  at: number,
  mark: FigureMark,
  others: readonly FigureMark[],
): boolean {
  const sentence = told.sentences[at];
  if (ask.measure === null) return true;
  if (sentence === undefined) return false;
  const counted = named(mark) ? null : mark.figure.counted;
  const unit = unitOf({ unit: named(mark) ? null : mark.figure.unit, counted });
  const noun = headOf(counted) ?? (unit.family === 'thing' ? unit.id : null);
  const inSentence = others.filter((other) => other !== mark && contains(sentence, other));
  const found = findMeasure(
    told,
    at,
    sentence,
    mark,
    { unit, noun, moved: mark.figure.change !== null, ballot: true },
    inSentence,
  );
  if (found !== null) return found.measure.id === ask.measure.id;
  const stems = stemsOf(sentence.tokens);
  return [...ask.measureWords].every((word) => stems.has(word));
}

function stemsOf(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(tokens.map(({ stem }) => stem));
}
