import type { Mark } from '../../../domain/mark';
import type { Span } from '../../../domain/span';
import { measureCalled, type Measure } from '../../lexicon/measures';
import type { ReadSentence } from '../../text/reading';
import { tokenise } from '../../text/tokens';
import type { LeansOn } from '../measure/goes-on';
import { measureOf, type Beside } from '../measure/measure';
import type { Counted } from '../measure/measure-words';
import { agedEvent } from './details';

/** The sentences that `findMeasure` looks at: no more of a reading than that. */
export interface Told {
  readonly article: { readonly text: string };
  readonly sentences: readonly Pick<ReadSentence, 'start' | 'end' | 'block' | 'tokens'>[];
}

function only({ id }: Measure): Beside {
  return new Map([[id, 1]]);
}

const AGE = measureCalled('age');

/** A measure found, with the words that say so. */
export interface Found {
  readonly measure: Measure;
  readonly at: Span | null;
  readonly sure: boolean;
  readonly beside: Beside;
}

// "Of those, 12 died" says it right there; what stands further off tells of something else.
const CLOSE = 0.6;

function saysItself({ measure, sure, beside }: Found): boolean {
  return sure && (beside.get(measure.id) ?? 0) > CLOSE;
}

/** What a figure in the sentence at `at` measures, with the words that say so where the copy has them; null when nothing does. */
export function findMeasure(
  reading: Told,
  at: number,
  sentence: Told['sentences'][number],
  mark: Extract<Mark, { kind: 'figure' }>,
  counted: Counted,
  others: readonly Span[],
  leans: LeansOn<Span> | null = null,
): Found | null {
  const { text } = reading.article;
  // "Rui Tavares, 23, a striker": what detection knows for an age is no length of a strike.
  const aged = (): boolean =>
    agedEvent(
      text.slice(sentence.start, sentence.end),
      mark.start - sentence.start,
      mark.end - sentence.start,
    ) === null;
  const age = mark.figure.about.includes('age') && aged() ? AGE : null;
  if (age !== null) return { measure: age, at: null, sure: true, beside: only(age) };
  const here = measureOf(text, sentence.tokens, mark, counted, others);
  if (leans !== null && (here === null || !saysItself(here))) {
    const there = reading.sentences[leans.at]?.tokens ?? [];
    const whole = measureOf(text, there, leans.mark, counted, leans.at === at ? [...others, mark] : []);
    if (whole !== null) return { ...whole, at: null, sure: false };
  }
  if (here !== null) return here;
  // What detection took for the measure may stand outside the sentence; failing that, a bare number goes on
  // counting what the sentence before it counted ("The figure now stands at 63").
  const heard = new Set(sentence.tokens.map(({ stem }) => stem));
  const about = tokenise(mark.figure.about.join(' '))
    .filter(({ stem }) => !heard.has(stem))
    .map(({ low }) => low)
    .join(' ');
  const told = measureOf(about, tokenise(about), { start: 0, end: 0 }, counted, []);
  if (told !== null) return { ...told, at: null };
  const before = reading.sentences[at - 1];
  if (counted.unit.family !== 'none' || before?.block !== sentence.block) return null;
  return measureOf(text, before.tokens, { start: before.end, end: before.end }, counted, []);
}
