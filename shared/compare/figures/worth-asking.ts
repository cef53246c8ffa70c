import { sameThing } from '../lexicon/nouns';
import { once } from '../once';
import { stem } from '../text/stem';
import type { FigureReading } from './read';
import { isPerson, mayCount } from './units';

function worthAsking({ mark, measure, lasts }: FigureReading): boolean {
  return mark.status === 'accepted' || mark.salience === 'high' || measure !== null || lasts !== null;
}

function isCountOfFew({ unit, value }: FigureReading): boolean {
  return mayCount(unit) && (value?.stated ?? 3) <= 2;
}

// "Twelve of them were under 20", "870 people over 65".
function isAgeOf({ unit, mark, sentence }: FigureReading): boolean {
  if (unit.family !== 'none' || !/^(?:under|over)\b/i.test(mark.exact)) return false;
  const [, word = ''] = /(\p{L}+)\s+$/u.exec(sentence.text.slice(0, mark.start - sentence.start)) ?? [];
  return /^(?:were|are|was|is|aged)$/.test(word) || isPerson(sameThing(stem(word)));
}

/** Whether a figure may answer a question at all: the number of a paragraph is nobody's. */
export const isAsked = once((reading: FigureReading): boolean => {
  // "A two-room flat", "not one tree".
  if (isCountOfFew(reading) && reading.mark.salience === 'low' && reading.measure === null)
    return reading.mark.status === 'accepted' || reading.lasts !== null;
  if (isAgeOf(reading)) return false;
  return worthAsking(reading) || reading.noun !== null || reading.unit.family !== 'none';
});

/** "The two leaders" is nobody's question; a low figure with a measure of its own, or of the same thing, may well be. */
export function hardlyWorthAsking(a: FigureReading, b: FigureReading): boolean {
  return !(worthAsking(a) && worthAsking(b)) && (a.noun === null || a.noun !== b.noun);
}
