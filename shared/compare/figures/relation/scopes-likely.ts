import type { CrossReason } from '../../../domain/question';
import { once } from '../../once';
import { number, reason } from '../../reasons';
import type { Span } from '../../../domain/span';
import type { Name } from '../../text/names';
import { inOneUnit } from '../together/one-unit';
import type { FigureReading } from '../reading/read';
import { FAR, wordsAt } from './scope-difference';

/**
 * Why two figures that cannot both be right of one thing are rather a part and the whole: the one is far less, and names a
 * place or a shorter time that the other knows nothing of. Null where nothing says so.
 */
export function likelyPart(a: FigureReading, b: FigureReading): CrossReason | null {
  const country = byCountry(a, b) ?? byCountry(b, a);
  if (country !== null && a.articleId !== b.articleId) return country;
  const unit = inOneUnit(a, b);
  if (unit?.x == null || unit.y === null || a.articleId === b.articleId || !sums(a, b) || !sums(b, a))
    return null;
  const [part, whole] = unit.x.stated < unit.y.stated ? [a, b] : [b, a];
  const times = Math.max(unit.x.stated, unit.y.stated) / Math.min(unit.x.stated, unit.y.stated);
  const because = (said: Span, of: string): CrossReason =>
    reason(
      `One is for ${of}; the other does not say so and gives ${number(Math.round(times))} times as much. Rather a part and the whole.`,
      [part.articleId, said],
      [whole.articleId, whole.mark],
    );
  if (!(times >= FAR)) return null;
  const time = byTime(part, whole);
  if (time !== null) return time;
  const spot = isSpot(a) || isSpot(b);
  const place = placeOf(part, whole, spot) ?? (spot ? null : (widthOf(part, whole) ?? kindOf(part, whole)));
  if (place !== null) return because(place, `“${wordsAt(part, place) ?? ''}”`);
  return spot ? null : allOver(part, whole, Math.round(times));
}

// "British house prices" and "homes in London": the one names only the country, the other a city of it.
function byCountry(part: FigureReading, whole: FigureReading): CrossReason | null {
  if (isSpot(part) || isSpot(whole) || whole.measure?.nature === 'fixed' || whole.scope.places.length > 0)
    return null;
  for (const inner of part.scope.places) {
    const within = inner.place?.within ?? null;
    if (within === null || whole.around.has(inner.key)) continue;
    const outer = whole.names.find(({ place, source }) => place?.id === within && !source);
    if (outer === undefined || part.names.some(({ place }) => place?.id === within)) continue;
    return reason(
      `A part and the whole: “${inner.exact}” in one, “${outer.exact}” in the other.`,
      [part.articleId, inner],
      [whole.articleId, outer],
    );
  }
  return null;
}

// What is summed over places and times: a fine or a crowd is one fact, a share no sum.
function sums({ unit, measure, measureSure, change }: FigureReading, other: FigureReading): boolean {
  // A word that often means other things makes no fact of what the other calls otherwise.
  const fixed = measure?.nature === 'fixed' && (measureSure || other.measure?.id === measure.id);
  const counted =
    unit.family === 'person' ||
    unit.family === 'thing' ||
    unit.family === 'none' ||
    unit.family === 'money' ||
    unit.family === 'physical';
  return counted && change === null && !fixed && unit.offset === 0;
}

// A bomb goes off in one spot, which one article may name and the other describe.
function isSpot({ measure, extents, scope }: FigureReading): boolean {
  return measure?.nature !== 'flow' && extents.has('point') && !extents.has('wide') && !scope.wide;
}

const AT =
  /\b(?:in|at|from|across|around|throughout|inside|over|on)\s+(?:the\s+)?(?:[\p{Ll}-]+\s+){0,3}(?:of\s+)?$/iu;
const WHICH =
  /\b(?:the|a|an|its|their|this) (?:[\p{L}-]+ ){0,2}?(\p{Ll}{3,}) (?:in|at|on|of|from) (?:the )?(?:[\p{Ll}-]+ ){0,3}(?:of )?$/iu;
const TO = /\b(?:to|from|for)\s+(?:the\s+)?$/iu;
const OPENS = /(?:^|[—–-] )(?:The )?$/u;
// "The lights came back in Westport, but 34,000 homes had none": another clause, another place.
const CLAUSE = /[;:]|,\s+(?:but|while|and|with|as|after)\b/iu;
// "Guanajuato, a state of car plants, suffered".
const ACTS =
  /^(?:,[^,;]{1,80},)?\s+(?:police\s+)?(?:has|have|had|will|is|was|lost|loses|recorded|reported|counted|saw|received|drew|took|accounted|suffered|registered)\b/iu;

const LOST = /^\s+(?:has |had )?(?:lost|mourns|mourned|buried)\b/iu;

// A place or branch of the part that the other article names nowhere.
function placeOf(part: FigureReading, whole: FigureReading, spot: boolean): Name | null {
  const { sentence, mark, names, weakNames, subject } = part;
  const knows = (name: Name): boolean =>
    whole.around.has(name.key) || [...whole.names, ...whole.weakNames].some(({ key }) => key === name.key);
  const abroad = isTrade(part) || isTrade(whole);
  return (
    [...names, ...weakNames].find((name) => {
      if (name.source || knows(name)) return false;
      const before = sentence.text.slice(0, name.start - sentence.start);
      const after = sentence.text.slice(name.end - sentence.start);
      // "German tourists", of "tourists".
      const whose = /^ (\p{Ll}{3,}s)\b/u.exec(after)?.[1];
      if (name.place !== null && whose !== undefined && says(whole, whose)) return true;
      // "Norva lost 228 pilgrims": its own, wherever it was.
      if (spot) return OPENS.test(before) && LOST.test(after);
      if (
        CLAUSE.test(sentence.text.slice(name.end - sentence.start, Math.max(0, mark.start - sentence.start)))
      )
        return false;
      if (AT.test(before) && saysWhich(before, whole)) return false;
      if (AT.test(before) || (abroad && TO.test(before))) return true;
      return (name.key === subject?.key || OPENS.test(before)) && ACTS.test(after);
    }) ?? null
  );
}

function isTrade({ measure }: FigureReading): boolean {
  return measure?.id === 'exports' || measure?.id === 'imports';
}

// "The plant in Orm", and "the plant": the place says which plant.
function saysWhich(before: string, whole: FigureReading): boolean {
  const noun = WHICH.exec(before)?.[1];
  return noun !== undefined && !/(?:s|ed)$/.test(noun) && says(whole, noun);
}

function says({ sentence }: FigureReading, word: string): boolean {
  return new RegExp(`\\b${word}\\b`, 'iu').test(sentence.text);
}

// "The county had 31": the one is limited, the other is not, or less.
function widthOf({ scope, sentence }: FigureReading, whole: FigureReading): Span | null {
  const [p, q] = [scope.width, whole.scope.width];
  if (scope.at === null || p === null || p < 2 || whole.scope.narrow) return null;
  if (saysWhich(sentence.text.slice(0, Math.max(0, scope.at.start - sentence.start)), whole)) return null;
  return q === null || q < p ? scope.at : null;
}

// "In the country's care homes 310 have died", and 1,920 of whoever the copy does not say where.
function kindOf({ scope: { institution } }: FigureReading, whole: FigureReading): Span | null {
  return institution?.many === true && whole.scope.institution === null ? institution.at : null;
}

// "Across the country 2.3 million birds have been put down since October", and "the hens, 180,000 of them".
function allOver(part: FigureReading, whole: FigureReading, times: number): CrossReason | null {
  const { at, width } = whole.scope;
  if (at === null || width === null || width > COUNTRY || !SINCE.test(whole.sentence.text)) return null;
  if (part.scope.width !== null && part.scope.width <= width) return null;
  return reason(
    `One is for “${wordsAt(whole, at) ?? ''}” and gives ${number(times)} times as much as the other, which does not say so. Rather a part and the whole.`,
    [whole.articleId, at],
    [part.articleId, part.mark],
  );
}

const COUNTRY = 1;
const SINCE =
  /\b(?:since|so far|in all|in total|altogether|to date|this (?:year|season|winter|summer|autumn|spring))\b/iu;

// "250 jobs next year", "900 jobs by 2020".
const ONE_YEAR = /\b(?:next|this|(?:in|of) (?:its|the) (?:first|coming|current)) year\b/iu;
const BY_YEAR = /\bby (?:the (?:end|middle) of )?(?:20\d\d|the decade)\b/iu;
// From a day to a year, with what is longer last.
const TIMES: readonly RegExp[] = [
  /\b(?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|overnight|(?:over|at|during) the weekend|in (?:one|a single) (?:day|night)|in the (?:past|last) (?:24 hours|day))\b/iu,
  /\b(?:(?:this|last|in (?:one|a single)|(?:in|over) the (?:past|last)) week|in the (?:past|last) \p{L}+ days|since (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/iu,
  /\b(?:(?:this|last|in (?:one|a single)|(?:in|over) the (?:past|last)) month|(?:in|over) the (?:past|last) (?:\p{L}+ )?weeks|in recent weeks)\b/iu,
  /\b(?:(?:this|in the past|in the last|over the (?:past|last)) (?:\p{L}+ )?(?:months|years?|season|winter|summer)|since (?:the )?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\p{L}+|so far)\b/iu,
];

// The longest time that the sentence names.
const longest = once(
  ({ text }: FigureReading['sentence']): { rank: number; words: RegExpExecArray } | null => {
    const rank = TIMES.findLastIndex((words) => words.test(text));
    const words = TIMES[rank]?.exec(text) ?? null;
    return words === null ? null : { rank, words };
  },
);

// "On Thursday", beside "this week".
function byTime(part: FigureReading, whole: FigureReading): CrossReason | null {
  const [one, all] = [longest(part.sentence), longest(whole.sentence)];
  const by = BY_YEAR.exec(whole.sentence.text);
  const [short, long] =
    by !== null && !BY_YEAR.test(part.sentence.text)
      ? [ONE_YEAR.exec(part.sentence.text), by]
      : [one?.words ?? null, all?.words ?? null];
  if (short === null || long === null || (by === null && (one?.rank ?? 0) >= (all?.rank ?? 0))) return null;
  // "Said on Thursday" dates the saying.
  if (
    /\b(?:said|says|told|announced|reported|according to [^,.;]{2,40}|report|published)\s+$/i.test(
      part.sentence.text.slice(0, short.index),
    )
  )
    return null;
  return reason(
    `They cover unlike times: “${short[0]}” in one, “${long[0]}” in the other.`,
    [part.articleId, spanOf(part, short)],
    [whole.articleId, spanOf(whole, long)],
  );
}

function spanOf({ sentence }: FigureReading, match: RegExpExecArray): Span {
  const start = sentence.start + match.index;
  return { start, end: start + match[0].length };
}
