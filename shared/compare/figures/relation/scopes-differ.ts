import type { Span } from '../../../domain/span';
import { once } from '../../once';
import { reason } from '../../reasons';
import type { Name } from '../../text/names';
import { byJoined } from './joined';
import { apartDays } from '../reading/moment';
import { areRunning } from '../time/moves';
import { saysItMoved } from '../time/tense';
import { placeRelation } from '../together/place-relation';
import type { FigureReading } from '../reading/read';
import { agree, isCount, wordsAt, type ScopeDifference } from './scope-difference';
import { byAverage, byNew, byPeriod, byRate, bySpan } from './scopes-in-time';
import type { Surroundings } from '../reading/surroundings';

/** Why one figure holds for a wider place, population or period than the other; null when nothing says so. */
export function scopesDiffer(a: FigureReading, b: FigureReading): ScopeDifference | null {
  return (
    byPlace(a, b) ??
    byIncluded(a, b) ??
    byOwner(a, b) ??
    byJoined(a, b) ??
    byPopulation(a, b) ??
    byPart(a, b) ??
    byPeriod(a, b) ??
    byNew(a, b) ??
    byAverage(a, b) ??
    bySpan(a, b) ??
    byRate(a, b)
  );
}

function byPlace(a: FigureReading, b: FigureReading): ScopeDifference | null {
  const places = placeRelation(a, b);
  if (places.kind !== 'nested') return null;
  // One number for a city and its country says where it was, not how much of it.
  if (a.value !== null && a.value.stated === b.value?.stated) return null;
  if (places.by === 'words' && agree(a, b)) return null;
  const { narrower, inner, outer } = places;
  const [one, other] = narrower === 'a' ? [a, b] : [b, a];
  if (outer !== null && isElsewhere(one, other, outer)) return null;
  if (isOvertaken(one, other)) return null;
  if (inner !== null && (isStruck(one, inner) || isNamedBy(other, one, inner)) && hasGrown(one, other))
    return null;
  const text = partAndWhole(
    inner === null ? null : wordsAt(one, inner),
    outer === null ? null : wordsAt(other, outer),
  );
  return {
    narrower,
    because: reason(text, [one.articleId, inner ?? one.mark], [other.articleId, outer ?? other.mark]),
    additive: isCount(a) && isCount(b),
  };
}

// "The Mtendeli camp in Tanzania" is no part of Burundi, whoever fled from there.
function isElsewhere(one: FigureReading, other: FigureReading, outer: Span): boolean {
  const wider = other.names.find(({ start, end }) => start === outer.start && end === outer.end);
  if (wider?.place?.within !== null) return false;
  return one.scope.places.some(({ place }) => place?.within === null && place.id !== wider.place?.id);
}

// "Struck the Arequipa region, killing 56", then "the toll from the earthquake in southern Peru has risen to 413": the
// first says where it struck, not where they died.
const STRIKES =
  /\b(?:struck|hit|shook|rocked|battered|lashed|near|off|outside)\s+(?:the\s+)?(?:[\p{Ll}-]+\s+){0,3}(?:of\s+|around\s+)?$/iu;

function isStruck({ sentence, scope }: FigureReading, place: Span): boolean {
  return !scope.narrow && STRIKES.test(sentence.text.slice(0, Math.max(0, place.start - sentence.start)));
}

// "At Kelham airport", "at Kelham".
function isNamedBy(other: FigureReading, { names }: FigureReading, { start, end }: Span): boolean {
  return names.some(
    (name) =>
      name.start >= start && name.end <= end && other.scope.places.some((place) => place.key === name.key),
  );
}

// "At least 12 in Kerman province", and a day later 31 in its villages: whoever counted the whole then had not come so far.
function isOvertaken(part: FigureReading, whole: FigureReading): boolean {
  return (
    (apartDays(whole, part) ?? 0) > 0 &&
    areRunning(part, whole) &&
    part.unit.id === whole.unit.id &&
    (part.value?.stated ?? 0) > (whole.value?.stated ?? Infinity)
  );
}

function hasGrown(one: FigureReading, other: FigureReading): boolean {
  const later = (apartDays(one, other) ?? 0) > 0;
  return later && areRunning(one, other) && !other.scope.wide && saysItMoved(other);
}

function partAndWhole(inner: string | null, outer: string | null): string {
  if (inner !== null && outer !== null)
    return `A part and the whole: “${inner}” in one, “${outer}” in the other.`;
  if (inner !== null) return `A part: “${inner}” in one; the other is not limited to it.`;
  return outer === null
    ? 'One is given as a part, the other as the whole.'
    : `The whole: “${outer}” in one; the other does not say so.`;
}

// "Across the district, which includes the town of Gerdu", and "from Gerdu".
const INCLUDES = /\binclud(?:es|ed|ing) (?:the )?(?:\p{Ll}+ of )?$/u;

function byIncluded(a: FigureReading, b: FigureReading): ScopeDifference | null {
  if (!isCount(a) || !isCount(b) || agree(a, b)) return null;
  for (const [narrower, part, whole] of [
    ['a', a, b],
    ['b', b, a],
  ] as const) {
    const told = included(whole.shared).find(({ key }) => part.names.some((name) => name.key === key));
    if (told === undefined) continue;
    return {
      narrower,
      because: reason(
        `A part and the whole: the one includes “${told.exact}”, which the other is for.`,
        [part.articleId, part.names.find(({ key }) => key === told.key) ?? part.mark],
        [whole.articleId, told],
      ),
      additive: true,
    };
  }
  return null;
}

const included = once(({ names, sentence: { text, start } }: Surroundings): readonly Name[] =>
  names.filter((name) => INCLUDES.test(text.slice(0, name.start - start))),
);

// "44 percent of the Red Line's track", and "27 percent of the track": of one line among others.
const OF = /^\s*of (?:the )?$/u;

function byOwner(a: FigureReading, b: FigureReading): ScopeDifference | null {
  if (a.unit.family !== 'share' || a.whole === null || a.whole !== b.whole || agree(a, b)) return null;
  const [x, y] = [ownerOf(a, b), ownerOf(b, a)];
  if ((x === null) === (y === null)) return null;
  const [narrow, wide, owner] = x === null ? [b, a, y] : [a, b, x];
  return {
    narrower: narrow === a ? 'a' : 'b',
    because: reason(
      `One is a share of what is “${owner?.exact ?? ''}”; the other is not limited to it.`,
      [narrow.articleId, owner],
      [wide.articleId, wide.mark],
    ),
    additive: false,
  };
}

// Whose the whole is, as far as the other article does not name it.
function ownerOf(reading: FigureReading, { around, names, weakNames }: FigureReading): Name | null {
  return (
    namedBehind(reading).find(
      ({ key }) => !around.has(key) && ![...names, ...weakNames].some((name) => name.key === key),
    ) ?? null
  );
}

const namedBehind = once(({ sentence, mark, names, weakNames }: FigureReading): readonly Name[] => {
  const said = mark.exact.search(/\bof\b/u);
  const from = said < 0 ? mark.end : mark.start + said;
  return [...names, ...weakNames].filter(
    ({ start, end }) =>
      start >= from &&
      OF.test(sentence.text.slice(from - sentence.start, start - sentence.start)) &&
      /^(?:['’]s)?\s+\p{Ll}/u.test(sentence.text.slice(end - sentence.start)),
  );
});

function byPopulation(a: FigureReading, b: FigureReading): ScopeDifference | null {
  // "39,140 runners" and "just over 39,000 people" are one crowd.
  if (a.population === b.population || agree(a, b)) return null;
  // Signatures are given by people, votes by members: who gave them is no part of them.
  if (isHeads(a) !== isHeads(b)) return null;
  const [narrow, wide] = a.population !== null ? [a, b] : [b, a];
  // "The number of officials hurt rose to 52" counts officials too.
  if (wide.noun === narrow.population) return null;
  if ((wide.noun === null || wide.unit.family === 'share') && names(wide, narrow.population)) return null;
  const who = narrow.figure.counted ?? narrow.population ?? 'a part';
  return {
    narrower: narrow === a ? 'a' : 'b',
    because: reason(
      `One counts only ${/^(?:over|under|aged|older|younger)\b/.test(narrow.population ?? '') ? `those ${narrow.population ?? ''}` : who}, the other everybody.`,
      [narrow.articleId, narrow.mark],
      [wide.articleId, wide.mark],
    ),
    additive: isCount(a) && isCount(b),
  };
}

function names({ sentence }: FigureReading, population: string | null): boolean {
  return population !== null && new RegExp(`\\b${population}`, 'iu').test(sentence.text);
}

function isHeads({ unit }: FigureReading): boolean {
  return unit.family === 'thing';
}

function byPart(a: FigureReading, b: FigureReading): ScopeDifference | null {
  if (a.part === b.part || agree(a, b)) return null;
  const [narrow, wide] = a.part ? [a, b] : [b, a];
  // "83 pupils … 27 of them": what is less than 83 is not what they are a part of.
  const whole = wholeBefore(narrow);
  if (whole !== null && wide.value !== null && wide.value.stated < whole * LEAST_WHOLE) return null;
  return {
    narrower: narrow === a ? 'a' : 'b',
    because: reason(
      'One is given as a part, the other as the whole.',
      [narrow.articleId, narrow.mark],
      [wide.articleId, wide.mark],
    ),
    additive: false,
  };
}

/** A whole may be rounded, but not be so much less than the copy of the part gives it. */
const LEAST_WHOLE = 0.9;

// The last number before the part in its sentence that is more than the part.
function wholeBefore({ sentence, mark, value }: FigureReading): number | null {
  const before = sentence.text.slice(0, mark.start - sentence.start);
  const numbers = Array.from(before.matchAll(/\d[\d,]*/g), ([digits]) => Number(digits.replaceAll(',', '')));
  return numbers.findLast((one) => one > (value?.stated ?? Infinity)) ?? null;
}
