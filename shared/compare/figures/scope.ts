import { contains, type Span } from '../../domain/span';
import { isPerson, WHOLE } from './units';
import { isRegion } from '../lexicon/places';
import type { Name } from '../text/names';
import type { Reading, ReadSentence } from '../text/reading';

/** How wide a place is, as the words beside its name or the gazetteer say: 0 world, 1 country, 2 region, 3 city. */
export type Width = 0 | 1 | 2 | 3;

/** Where a figure holds. */
export interface Scope {
  /** Places the figure is tied to by "in", "across" and the like; empty when the sentence ties it to none. */
  readonly places: readonly Name[];
  readonly width: Width | null;
  /** Of places that the copy says lie in another ("Lysby, Norrmark's capital"), by key, the key of that other. */
  readonly within: ReadonlyMap<string, string>;
  /** "alone", "in one city": the copy itself says that it is a part. */
  readonly narrow: boolean;
  /** "Across Pakistan", "nationwide": a sum over many places, even of what happens in spots. */
  readonly wide: boolean;
  /** The words that give the width, when no name does. */
  readonly at: Span | null;
}

// "in", then nothing but words that describe a place: "in the northern Afghan city of Kunduz".
const DESCRIBES =
  'the|a|an|its|all|parts?|of|whole|entire|\\p{Ll}+ern|north|south|east|west|central|capital|port|coastal|city|cities|town|village|province|region|district|state|county|country|neighbou?ring|island|nearby|rural|mountainous|remote|war-torn|both|areas?|\\p{Lu}\\p{L}+(?=\\s+(?:county|city|town|state|province|region|district|village|port|island)\\s+of)|(?:\\p{Lu}\\p{Ll}+(?:an|ish|ese|i|ch))';
const TIED = new RegExp(
  `\\b(?:in|In|across|Across|through|throughout|within|around|inside|at|hit|struck|near|outside|off)\\s+(?:(?:${DESCRIBES})\\s+)*$`,
  'u',
);
// "On the roads of Catalonia", "the streets of Leeds".
const TIED_BY_NOUN =
  /\b(?:roads|streets|schools|hospitals|prisons|waters|coast|shores?|beaches|mountains|forests|suburbs?|outskirts|cent(?:re|er)|residents|people|population|parts?|areas?|rest|north|south|east|west|edge)\s+of\s+(?:the\s+)?(?:\p{Ll}+ern\s+)?$/u;

const WIDTH_WORDS: readonly (readonly [RegExp, Width])[] = [
  [/\b(?:worldwide|globally|around the world|across the world|global)\b/i, 0],
  [
    /\b(?:nationwide|nationally|countrywide|across the (?:country|nation)|in the country|throughout the country|national)\b/i,
    1,
  ],
  [
    /\b(?:(?:across|in|from) the (?:region|province|state)|statewide|(?:province|state|region)(?: of)?)\b/i,
    2,
  ],
  [
    /\b(?:(?:in|from|across) the (?:city|capital|town|village|county|district)|in one (?:city|town|village)|citywide|(?:city|town|village) of|alone)\b/i,
    3,
  ],
];

/** Where the figure holds, from the places tied to it in its own clause, else from words such as "nationwide". */
export function scopeOf(reading: Reading, sentence: ReadSentence, mark: Span): Scope {
  const { text } = reading.article;
  const clause = clauseAround(text, sentence, mark);
  const within = containersIn(text, sentence);
  const tied = narrowest(tiedIn(text, sentence, clause), sentence, within);
  const words = text.slice(clause.start, clause.end);
  const narrow = /\b(?:alone|in one (?:city|town|village|district|province|region))\b/i.test(words);
  const wide = WIDTH_WORDS.find(([pattern]) => pattern.test(words));
  const match = wide === undefined ? null : wide[0].exec(words);
  return {
    places: tied,
    within,
    width: widthOf(text, tied) ?? wide?.[1] ?? null,
    narrow,
    wide: /\b(?:across|throughout|nationwide|countrywide|worldwide)\b/i.test(words),
    at:
      match === null
        ? null
        : { start: clause.start + match.index, end: clause.start + match.index + match[0].length },
  };
}

function tiedIn(text: string, sentence: ReadSentence, clause: Span): readonly Name[] {
  const tied = sentence.names.filter((name) => isTied(text, sentence, name));
  const own = tied.filter((name) => contains(clause, name));
  return own.length > 0 ? own : tied.filter((name) => name.place !== null);
}

const KIND = '(?:capital|city|port|town|village|island|region|province|district|suburb|county|state)';
const WORDS = '(?:[\\p{Ll}-]+ ){0,3}';
// "Norrmark's capital, Lysby", "the Italian island of Lampedusa"; "Indonesia's Lombok" besides.
const OUTER_FIRST = new RegExp(`^(?:['’]s?)? ${WORDS}${KIND}(?:,| of)? $`, 'u');
// "Lysby, the capital of Norrmark", "Belm, a port in Lusatria", "Gemerka, in the east of Slovakia".
const INNER_FIRST = new RegExp(
  `^, (?:(?:the|a|an) )?${WORDS}${KIND} (?:of|in) (?:the )?$|^,? in (?:the )?(?:north|south|east|west|[\\p{Ll}-]+ern part|centre) of (?:the )?$`,
  'u',
);
// "Belm, Lusatria's second city".
const OF_OUTER = new RegExp(`^ ${WORDS}${KIND}\\b`, 'u');

function containersIn(text: string, { names, end }: ReadSentence): ReadonlyMap<string, string> {
  const within = new Map<string, string>();
  for (const [at, first] of names.entries()) {
    const second = names[at + 1];
    if (second === undefined) break;
    const between = text.slice(first.end, second.start);
    const owned = between === ' ' && second.place !== null && /['’]s$/.test(first.exact);
    if (OUTER_FIRST.test(between) || owned) within.set(second.key, first.key);
    else if (
      INNER_FIRST.test(between) ||
      (between === ', ' &&
        /['’]s?$/.test(second.exact) &&
        OF_OUTER.test(text.slice(second.end, Math.min(end, second.end + 60))))
    )
      within.set(first.key, second.key);
  }
  return within;
}

// "In Norrmark's capital, Lysby" ties the figure to Lysby.
function narrowest(
  tied: readonly Name[],
  { names }: ReadSentence,
  within: ReadonlyMap<string, string>,
): readonly Name[] {
  return tied.map((name) => names.find((other) => within.get(other.key) === name.key) ?? name);
}

function isTied(text: string, sentence: Span, name: Name): boolean {
  const before = text.slice(Math.max(sentence.start, name.start - 60), name.start);
  const after = text.slice(name.end, Math.min(sentence.end, name.end + 12));
  if (name.source) return false;
  // "The Afghan city of Kunduz": the adjective gives way to the name.
  if (
    /^\s+(?:(?:port|capital|coastal|border|northern|southern|eastern|western|mining|island) )?(?:city|town|village|province|region|island|port|capital|district|state|county)\s+of\b/i.test(
      text.slice(name.end, name.end + 40),
    )
  )
    return false;
  if (TIED.test(before) || TIED_BY_NOUN.test(before)) return true;
  // "On Spanish roads", "in Dutch hospitals".
  if (
    isDemonym(name) &&
    /\b(?:on|in|at|across|from)\s+(?:the\s+)?$/i.test(before) &&
    /^\s+\p{Ll}+s\b/u.test(after)
  )
    return true;
  return name.place !== null && /^['’]s\b|^\s+(?:province|region|state|city|district|county)\b/i.test(after);
}

// "Spanish", "Dutch" as against "Spain": a place named by another word than its own.
function isDemonym(name: Name): boolean {
  return (
    name.place !== null &&
    name.words.join(' ') !== name.place.id &&
    /(?:an|ish|ese|i|ch|ic|ek|ss)$/.test(name.words.at(-1) ?? '')
  );
}

function clauseAround(text: string, sentence: Span, mark: Span): Span {
  const before = text.slice(sentence.start, mark.start);
  const after = text.slice(mark.end, sentence.end);
  const cut =
    /(?:[;:]|--|—|,\s+(?:while|but|and|with|where|after|compared)\b|\b(?:while|whereas|compared with)\b)/gi;
  const cuts = [...before.matchAll(cut)];
  const last = cuts.at(-1);
  const next = after.search(
    /(?:;|--|—|,\s+(?:while|but|and|with|where|including|compared)\b|\b(?:while|whereas|compared with)\b)/i,
  );
  return {
    start: last === undefined ? sentence.start : sentence.start + last.index + last[0].length,
    end: next < 0 ? sentence.end : mark.end + next,
  };
}

function widthOf(text: string, places: readonly Name[]): Width | null {
  let width: Width | null = null;
  for (const name of places) {
    const own = widthOfName(text, name);
    if (own !== null && (width === null || own > width)) width = own;
  }
  return width;
}

function widthOfName(text: string, name: Name): Width | null {
  const beside = `${text.slice(Math.max(0, name.start - 20), name.start)}|${text.slice(name.end, name.end + 12)}`;
  if (/\b(?:province|region|state|county|district|prefecture|department)\b/i.test(beside)) return 2;
  if (/\b(?:city|town|village|capital|port|suburb|neighbourhood|neighborhood)\b/i.test(beside)) return 3;
  if (name.place === null) return null;
  if (name.place.within === null) return 1;
  return isRegion(name.place.id) ? 2 : 3;
}

/** A population narrower than everybody, by the stem of its noun ("children", "soldiers") or its age ("over 65"); null for the whole. */
export function populationOf(mark: Span, sentence: ReadSentence, noun: string | null): string | null {
  const said = sentence.text.slice(mark.start - sentence.start, mark.end - sentence.start + 25);
  const [, age] =
    /\p{L}{3,}\s+(?:aged\s+)?((?:over|under|aged)\s+(?:the age of\s+)?\d{1,3})\b/u.exec(said) ?? [];
  if (age !== undefined && noun !== null && isPerson(noun)) return age;
  if (noun !== null && isPerson(noun)) return WHOLE.has(noun) ? null : noun;
  // "20 were children", "50 of its soldiers": the noun stands behind.
  const after = sentence.text.slice(mark.end - sentence.start);
  const told =
    /^\s+(?:of (?:them|whom|those)\s+)?(?:were|are|was)\s+(\p{L}+)/iu.exec(after)?.[1] ??
    /^\s+of (?:its|their|his|her|the)\s+(?:own\s+)?(\p{L}+)/iu.exec(after)?.[1];
  const token =
    told === undefined
      ? undefined
      : sentence.tokens.find((word) => word.start >= mark.end && word.raw === told);
  return token !== undefined && isPerson(token.stem) && !WHOLE.has(token.stem) ? token.stem : null;
}
