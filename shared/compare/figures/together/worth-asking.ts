import { hedgesAnd } from '../../lexicon/hedges';
import { sameThing } from '../../lexicon/nouns';
import { once } from '../../once';
import { stem } from '../../text/stem';
import type { FigureReading } from '../reading/read';
import { isPerson, mayCount } from '../measure/units';

function worthAsking({ mark, measure, lasts }: FigureReading): boolean {
  return mark.status === 'accepted' || mark.salience === 'high' || measure !== null || lasts !== null;
}

function isCountOfFew({ unit, value }: FigureReading): boolean {
  return mayCount(unit) && (value?.stated ?? 3) <= 2;
}

// "Twelve of them were under 20", "870 people over 65".
function isAgeOf({ noun, mark, sentence }: FigureReading): boolean {
  if (noun !== null || mark.figure.unit !== null || !/^(?:under|over)\b/i.test(mark.exact)) return false;
  const [, word = ''] = /(\p{L}+)\s+$/u.exec(sentence.text.slice(0, mark.start - sentence.start)) ?? [];
  return /^(?:were|are|was|is|aged)$/.test(word) || isPerson(sameThing(stem(word)));
}

// "Nineteen had been laid out on the quay", "there were 88 on the vessel", "sixty-one in all".
function isCountOfMany({ unit, value, mark, sentence }: FigureReading): boolean {
  if (unit.family !== 'none' || !Number.isInteger(value?.stated ?? 0.5)) return false;
  const before = sentence.text.slice(0, mark.start - sentence.start);
  const behind = sentence.text.slice(mark.end - sentence.start);
  if (OF_THEM.test(behind)) return true;
  if (COUNTED_BEHIND.test(behind)) return !/\p{L}\s*$/u.test(before) || COUNTED_BEFORE.test(before);
  return THERE_ARE.test(before);
}

const OF_THEM = /^\s+of (?:them|whom|those|its|their|his|her|these)\b/i;
const COUNTED_BEHIND =
  /^\s+(?:(?:more|others?)\b|(?:were|are|had|have|remain(?:ed)?|lay|would|could|did|went|came|died|fled|left|lost|took|stayed|got|set out)\b|in (?:all|total|number)\b|altogether\b)/i;
const COUNTED_BEFORE =
  /\b(?:and|but|while|as|that|another|about|around|some|nearly|almost|least|than|only|just|by|then|with|of|the|other|further|\p{Ll}+day|said|says)\s+$/u;
const THERE_ARE = new RegExp(
  String.raw`\b(?:there (?:were|are|had been|have been)|(?:came|comes|rose|risen|fell|fallen|dwindled|grew|grown|climbed|amounted|amounts) to|numbered|totalled|stood at|stands at)\s+${hedgesAnd('still', 'now')}$`,
  'i',
);

// "Said one of them, Wilner Desrosiers": whoever speaks is not counted.
function isSpeaker({ value, mark, sentence }: FigureReading): boolean {
  if (value?.stated !== 1) return false;
  const before = sentence.text.slice(0, mark.start - sentence.start);
  const behind = sentence.text.slice(mark.end - sentence.start);
  return OF_MANY.test(behind) && (SAID.test(before) || SAYS.test(behind));
}

const OF_MANY = /^\s+of\s+(?:the|them|those|its|their|his|her)\b/i;
const SAID = /\b(?:said|says|told|recalled|added|asked)\s+$/i;
const SAYS = /^\s+of\s+(?:the \p{L}+|them)(?:,[^,.;]{2,40},)? (?:said|says|told|recalled|added|asked)\b/iu;

// "Lost one tree", "on one side": one thing is no count that another article corrects, one of the dead is.
function isAnyOne({ unit, value, mark }: FigureReading): boolean {
  return (
    unit.family === 'thing' && value?.stated === 1 && mark.salience === 'low' && mark.status !== 'accepted'
  );
}

/** Whether a figure may answer a question at all: the number of a paragraph is nobody's. */
export const isAsked = once((reading: FigureReading): boolean => {
  // "A two-room flat", "not one tree".
  if (isCountOfFew(reading) && reading.mark.salience === 'low' && reading.measure === null)
    return reading.mark.status === 'accepted' || reading.lasts !== null;
  if (isAgeOf(reading) || isSpeaker(reading) || isAnyOne(reading)) return false;
  return (
    worthAsking(reading) || reading.noun !== null || reading.unit.family !== 'none' || isCountOfMany(reading)
  );
});

/** "The two leaders" is nobody's question; a low figure with a measure of its own, or of the same thing, may well be. */
export function hardlyWorthAsking(a: FigureReading, b: FigureReading): boolean {
  return !(worthAsking(a) && worthAsking(b)) && (a.noun === null || a.noun !== b.noun);
}
