import type { Span } from '../../../domain/span';
import { hedgesAnd } from '../../lexicon/hedges';
import type { Measure } from '../../lexicon/measures';
import { isOtherwise } from './measure-rules';
import type { Unit } from './units';

/** Whether a word that may name what a figure measures says so only by the way: "paid 540 million" tells of nobody's pay. */
export function isByTheWay(
  text: string,
  figure: Span,
  word: Span,
  { measure, bound }: { readonly measure: Measure; readonly bound: boolean },
  unit: Unit,
): boolean {
  return (
    isWhole(text, figure, word, unit) ||
    isBringingTo(text, word) ||
    // "Took 1,600 calls" does say what was done to calls.
    (!bound && measure.id !== 'votes' && isOnlyVerb(text, figure, word)) ||
    isPaying(text, word, measure, unit) ||
    isOccasion(text, figure, word, unit) ||
    isOtherwise(measure, text, word)
  );
}

const UP_TO_FIGURE = new RegExp(`^\\s+${hedgesAnd('at', 'to', 'an?', 'the')}$`, 'i');

// "Has reached 1,052", "paid 540 million": such a verb says nothing of what was reached or paid for.
function isOnlyVerb(text: string, figure: Span, word: Span): boolean {
  return (
    /^(?:reach(?:es|ed|ing)?|pay(?:s|ing)?|paid|tak(?:es|en|ing)|took|hit)$/i.test(
      text.slice(word.start, word.end),
    ) && UP_TO_FIGURE.test(text.slice(word.end, Math.max(word.end, figure.start)))
  );
}

// "Bringing the number of workers involved to 2,600", "taking to 14 the number held": such a verb only leads to a total.
function isBringingTo(text: string, word: Span): boolean {
  return (
    /^(?:br(?:ing(?:s|ing)?|ought)|t(?:ak(?:es?|ing)|ook)|rais(?:es?|ing)|raised|lift(?:s|ed|ing)?)$/i.test(
      text.slice(word.start, word.end),
    ) &&
    /^\s+(?:to\s+(?:(?:about|almost|at least|more than|nearly|over|some)\s+)*(?:\d|\p{L}+\s+the\b)|(?:the|its|their)\s+(?:[\p{L}-]+\s+){0,2}(?:count|figure|number|tally|toll|total)\b)/iu.test(
      text.slice(word.end, word.end + 60),
    )
  );
}

// "Closed at 73 euros after the settlement": what the money followed is not what it is.
function isOccasion(text: string, figure: Span, word: Span, unit: Unit): boolean {
  return (
    unit.family === 'money' &&
    word.start > figure.end &&
    /\b(?:after|following|amid|despite|ahead\s+of)\s+(?:(?:the|an?|its|their|his|her)\s+)?(?:[\p{L}-]+\s+)?$/iu.test(
      text.slice(Math.max(figure.end, word.start - 40), word.start),
    )
  );
}

// "Will pay the family $4 million": only a noun is somebody's pay.
function isPaying(text: string, word: Span, { id }: Measure, unit: Unit): boolean {
  if (id !== 'wage' || unit.family !== 'money' || unit.per !== null) return false;
  const said = text.slice(word.start, word.end);
  return (
    /^pa(?:y(?:s|ing)?|id)$/i.test(said) &&
    !(
      said.toLowerCase() === 'pay' &&
      (/(?:['’]s?|\b(?:average|annual|basic|take-home|monthly|weekly|hourly|median|minimum|starting|sick|overtime|total|their|his|her|the|of|in|for|more|higher|lower))\s+$/i.test(
        text.slice(Math.max(0, word.start - 14), word.start),
      ) ||
        /^\s+(?:rise|deal|offer|claim|cut|packet|package|increase|award|gap|scale|of)\b/i.test(
          text.slice(word.end, word.end + 12),
        ))
    )
  );
}

// "A deficit of 3.2 percent of GDP" measures no GDP.
function isWhole(text: string, figure: Span, word: Span, unit: Unit): boolean {
  return (
    unit.family === 'share' &&
    word.start >= figure.end &&
    /^\s+of\s+(?:(?:the|its|their|national|annual|gross|country[’']s)\s+)*$/i.test(
      text.slice(figure.end, word.start),
    ) &&
    /^(?:gdp|gross|domestic|output|economy|economic)/i.test(text.slice(word.start))
  );
}
