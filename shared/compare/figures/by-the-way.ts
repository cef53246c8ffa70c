import type { Span } from '../../domain/span';
import { hedgesAnd } from '../lexicon/hedges';
import type { Measure } from '../lexicon/measures';
import { isOtherwise } from './by-the-way-people';
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
    isSomethingElse(text, word, measure) ||
    isOtherwise(
      text.slice(Math.max(0, word.start - 30), word.start),
      text.slice(word.start, word.end),
      text.slice(word.end, word.end + 30),
      measure.id,
    )
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

// "Earned 212 million before interest and tax" measures no tax, "people close to the deal" close no price, "20 per cent
// of voters" need not be votes.
const SOMETHING_ELSE: Readonly<Record<string, readonly [before: RegExp, word: RegExp, after: RegExp]>> = {
  tax: [/\b(?:before|after|pre-?)[\s-]+(?:interest\s+and\s+)?$/i, /^/, /^/],
  interest: [/^|\s$/, /^interest$/i, /^\s+(?:and\s+tax|in\b)/i],
  price: [/^|\s$/, /^close$/i, /^\s+to\b/i],
  opened: [/\b(?:not|n['’]t|never)\s+$/i, /^open/i, /^/],
  votes: [/^|\s$/, /^voters?$/i, /^/],
  // A striker's contract is no strike, a suspended sentence no ban, and joining a workforce no vote.
  'strike-length': [/^|\s$/, /^str(?:iker|uck|iking)/i, /^/],
  suspension: [
    /^|\s$/,
    /^suspended$/i,
    /^[\s-]+(?:prison |jail )?(?:sentence|term|jail|prison|for \p{L}+ (?:months|years))/iu,
  ],
  // A gap in pay, growth in pay, and a benefit.
  deficit: [/\b(?:achievement|age|attainment|gender|income|pay|skills?|wage|wealth)\s+$/i, /^gap$/i, /^/],
  growth: [
    /^|\s$/,
    /^growth$/i,
    /^\s+(?:in|of)\s+(?:\p{Ll}+\s+)?(?:credit|earnings|exports|house prices|imports|jobs|lending|orders|pay|prices|productivity|profits?|rents|revenues?|sales|spending|wages)\b/u,
  ],
  unemployment: [/^|\s$/, /^unemployment$/i, /^\s+(?:benefits?|insurance|pay)\b/i],
  // "Shares closed 4.1 percent higher".
  closed: [
    /^|\s$/,
    /^closed$/i,
    /^\s+(?:at|up|down|higher|lower)\b|^[^.;,]{0,30}\b(?:percent|per cent|points?|%)\s+(?:up|down|higher|lower)\b/i,
  ],
  turnout: [/\b(?:labou?r|force|workforce|market|private|public)[\s-]+$/i, /^participation/i, /^/],
  revenue: [/^|\s$/, /^receiv/i, /^/],
  // "The building's 210 beds", a poor response.
  built: [
    /\b(?:an?|apartment|each|every|hospital|its|listed|new|of|office|old|our|school|that|the|their|this|tower|whose)[\s-]+$/i,
    /^buildings?(?:['’]s)?$/i,
    /^/,
  ],
  // "Full rations" fill no store.
  stored: [
    /^|\s$/,
    /^full$/i,
    /^\s+(?:(?!was\b|is\b|as\b|has\b|always|across|besides|this\b)[\p{Ll}-]{3,}s\b|pay\b|refund|inquiry|season|board\b|time\b|year\b)/u,
  ],
  poverty: [
    /^|\s$/,
    /^poor$/i,
    /^\s+(?!and\b|are\b|areas?\b|children|citizens|countr|districts?\b|families|farmers|famil|household|in\b|is\b|men\b|nations?\b|neighbou?rhood|or\b|people|pupils|region|student|village|women)\p{Ll}/u,
  ],
  missing: [/^|\s$/, /^missing$/i, /^\s+(?:through|from|with)\b/i],
  order: [/^|\s$/, /^ordered$/i, /^[^.;]{0,70}\bto pay\b/i],
};

function isSomethingElse(text: string, word: Span, { id }: Measure): boolean {
  const known = SOMETHING_ELSE[id];
  if (known === undefined) return false;
  const [before, said, after] = known;
  return (
    said.test(text.slice(word.start, word.end)) &&
    before.test(text.slice(Math.max(0, word.start - 30), word.start)) &&
    after.test(text.slice(word.end, word.end + 90))
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
