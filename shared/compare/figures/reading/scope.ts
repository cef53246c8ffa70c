import { contains, type Span } from '../../../domain/span';
import { once } from '../../once';
import type { Name } from '../../text/names';
import type { Reading, ReadSentence } from '../../text/reading';
import { containersIn, copyPlaces, widthOfName, type CopyPlaces, type Width } from './copy-places';
import { institutionIn, type Institution } from './institution';

/** Where a figure holds. */
export interface Scope {
  /** Places the figure is tied to by "in", "across" and the like; empty when the sentence ties it to none. */
  readonly places: readonly Name[];
  /** Those of which it is only a part, by key: "in northern Syria", "in the capital of Azteca". */
  readonly partOf: ReadonlyMap<string, Span>;
  readonly width: Width | null;
  /** What the article itself says of the places that it names. */
  readonly told: CopyPlaces;
  /** One prison, or all of them; null when the clause names none. */
  readonly institution: Institution | null;
  /** "In London alone", "in one city": the copy itself says that it is a part. */
  readonly narrow: boolean;
  /** "Across Pakistan", "nationwide": a sum over many places, even of what happens in spots. */
  readonly wide: boolean;
  /** The words that give the width, when no name does. */
  readonly at: Span | null;
}

// "In the Armenian capital", "across the northern Afghan province".
const DEMONYM = '\\p{Lu}\\p{Ll}+(?:an|ish|ese|i|ch)';

// "in", then nothing but words that describe a place: "in the northern Afghan city of Kunduz".
const DESCRIBES = `the|a|an|its|all|parts?|of|whole|entire|two|three|four|five|six|seven|several|districts|provinces|regions|counties|towns|villages|suburbs|\\p{Ll}+ern|north|south|east|west|central|capital|port|coastal|city|cities|town|village|province|region|district|state|county|country|neighbou?ring|island|nearby|rural|mountainous|remote|war-torn|both|areas?|\\p{Lu}\\p{L}+(?=\\s+(?:county|city|town|state|province|region|district|village|port|island)\\s+of)|(?:${DEMONYM})`;
const TIED = new RegExp(
  `\\b(?:(?<!\\bbased )(?:in|In)|across|Across|all over|through|throughout|within|around|inside|at|hit|struck|near|outside|off)\\s+(?:(?:${DESCRIBES})\\s+)*$`,
  'u',
);
// "On the roads of Catalonia", "the streets of Leeds".
const TIED_BY_NOUN =
  /\b(?:roads|streets|schools|hospitals|prisons|waters|coast|shores?|beaches|mountains|forests|suburbs?|outskirts|cent(?:re|er)|residents|people|population|parts?|areas?|rest|north|south|east|west|edge)\s+of\s+(?:the\s+)?(?:\p{Ll}+ern\s+)?$/u;

// "The Italian island of Lampedusa took in 48,000".
const OPENS =
  /^(?:The )?(?:\p{Lu}[\p{L}'’-]+ )?(?:[\p{Ll}-]+ ){0,2}(?:city|town|village|island|port|province|region|state|district|county|capital) of $/u;
const PLACES =
  /^ (?:roads|streets|schools|hospitals|prisons|jails|waters|coast|shores|beaches|forests|farms|cities)\b/;

const ACTS =
  'took|voted|lost|died|recorded|reported|counted|saw|received|drew|suffered|registered|passed|got|did|could|still|alone|only|now';

// What may follow "the state" when that is a place: "state officials" are none.
const ENDS = `(?=\\s*(?:[,.;:)”"]|$)|\\s+(?:since|so|on|in|by|as|after|before|and|or|with|were|was|have|has|had|this|last|during|over|alone|to|for|at|is|are|who|which|that|while|between|from|when|because|every|each|said|says|\\d[\\d,]*|(?:${ACTS}))\\b)`;

const over = (places: string): string =>
  `(?<!\\bc[ao]mes? )\\b(?:[Aa]cross|[Ii]n|[Ff]rom|[Tt]hroughout|[Aa]round|[Oo]ver) (?:(?:the|this|that|our) (?:one |whole |entire )?(?:\\p{Ll}+ern )?(?:${DEMONYM} )?)(?:${places})${ENDS}`;
// "The county had 31 posts vacant", "the northern province counted".
const acts = (places: string): string =>
  `\\b[Tt]he (?:\\p{L}+ern )?(?:${places})(?= (?:has|had|have|${ACTS})\\b)`;
// "In the Northern Region".
const titled = (kinds: string): string =>
  `\\b(?:[Ii]n|[Aa]cross|[Ff]rom|[Ff]or) (?:the )?(?:\\p{Lu}[\\p{L}-]+ ){1,2}(?:${kinds})\\b`;
const WIDTH_WORDS: readonly (readonly [RegExp, Width])[] = [
  [
    /\b(?:worldwide|globally|around the (?:world|globe)|across the (?:world|globe)|global (?:sales|revenue|total|toll|output|workforce|production|profit|figure|count)s?)\b/i,
    0,
  ],
  [
    new RegExp(
      `\\b(?:[Nn]ationwide|[Nn]ationally|[Cc]ountrywide|national (?:total|figure|toll|average|level|count|rate|census|(?:[\\p{Ll}-]+ )?(?:exams?|examinations?|tests?)))\\b|\\b[Tt]he (?:country|nation)['’]s\\b|${over('country|nation')}|${acts('country')}`,
      'u',
    ),
    1,
  ],
  [
    new RegExp(
      `\\bstatewide\\b|\\b[Tt]he (?:region|province|state)['’]s\\b|${acts('region|province')}|\\b[Tt]he \\p{L}+ern state(?= (?:has|had|have|${ACTS})\\b)|${titled('Region|Province')}|${over('region|province|state')}|\\b(?:[Ii]n|[Aa]cross) (?:the |both |all )?(?:two |three |four |five |six |seven |several |\\d+ )?(?:provinces|regions|states)\\b|\\b(?:province|region|state) of \\p{Lu}[\\p{L}'’-]*`,
      'u',
    ),
    2,
  ],
  [
    new RegExp(
      `\\b[Tt]he county['’]s\\b|${acts('county|prefecture')}|${titled('County|Prefecture')}|${over('county|prefecture')}|\\b(?:county|prefecture) of \\p{Lu}[\\p{L}'’-]*`,
      'u',
    ),
    3,
  ],
  [
    new RegExp(
      `${acts('district')}|${titled('District')}|${over('district')}|\\bdistrict of \\p{Lu}[\\p{L}'’-]*`,
      'u',
    ),
    3.5,
  ],
  [
    new RegExp(
      `\\bcitywide\\b|${acts('city|town|village')}|${over('city|capital|town|village|port')}|\\bin one (?:city|town|village)\\b|\\b(?:city|town|village|port) of \\p{Lu}[\\p{L}'’-]*|\\b[Tt]he (?:city|town|village)['’]s\\b`,
      'u',
    ),
    4,
  ],
];
// "In the capital alone", "Punjab alone"; not "enough to govern alone".
const ALONE =
  /(?:(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)\b\p{Lu}[\p{L}'’-]+|\b(?:capital|city|town|village|district|county|province|region|state|country|area|island|valley))\s+alone\b|\b(?:[Ii]n|from) (?:just |only )?(?:one|this one|that one) (?:[\p{Ll}]+ )?(?:city|town|village|district|province|region|county|zone|area|ward|neighbourhood|suburb|camp|valley|quarter)\b/u;

/** Where the figure holds, from the places tied to it in its own clause, else from words such as "nationwide". */
export function scopeOf(
  reading: Reading,
  sentence: ReadSentence,
  mark: Span,
  subject: Name | null,
  others: readonly Span[],
): Scope {
  const { text } = reading.article;
  const clause = clauseAround(text, sentence, mark);
  const told = copyPlaces(reading);
  const all = narrowest(reading)(sentence)(tiedIn(reading, sentence, clause, subject));
  const tied = heldBy(ofListed(text, all, mark, others), subject, told);
  const said = saidIn(text, sentence, clause);
  return {
    told,
    ...said,
    places: tied,
    partOf: partsIn(reading)(tied),
    width: widthOf(reading)(tied) ?? said.width,
  };
}

/** What the words of a clause say of where its figures hold, names left out. */
type Said = Pick<Scope, 'institution' | 'width' | 'narrow' | 'wide' | 'at'>;

// The clauses of a sentence that were read, by where they begin and end: hundreds of figures may stand in one.
const clausesOf = once<ReadSentence, Map<string, Said>>(() => new Map());

function saidIn(text: string, sentence: ReadSentence, { start, end }: Span): Said {
  const clauses = clausesOf(sentence);
  const known = clauses.get(`${start}-${end}`);
  if (known !== undefined) return known;
  const words = text.slice(start, end);
  const wide = WIDTH_WORDS.find(([pattern]) => pattern.test(words));
  const match = wide === undefined ? null : wide[0].exec(words);
  const said: Said = {
    institution: institutionIn(words, start),
    width: wide?.[1] ?? null,
    narrow: ALONE.test(words),
    wide: /(?<!\bc[ao]mes? )\bacross\b|\b(?:all over|throughout|nationwide|countrywide|worldwide)\b/i.test(
      words,
    ),
    at: match === null ? null : { start: start + match.index, end: start + match.index + match[0].length },
  };
  clauses.set(`${start}-${end}`, said);
  return said;
}

const PART_OF =
  /\b(?:(?:capital|(?<=\bthe )(?:north|south|east|west)|outskirts|suburbs?|coast|parts?|areas?|half|edge|districts|provinces|regions|counties|towns|villages|suburbs|[\p{Ll}-]+ern (?:part|half|tip|edge|coast)) of (?:the )?|(?:[\p{Ll}-]*(?:north|south|east|west)ern) )$/u;

const partsIn = once(({ article: { text } }: Reading) =>
  once((names: readonly Name[]): ReadonlyMap<string, Span> => {
    const parts = new Map<string, Span>();
    for (const { key, start, end } of names) {
      const part = PART_OF.exec(text.slice(Math.max(0, start - 40), start));
      if (part !== null) parts.set(key, { start: start - part[0].length, end });
    }
    return parts;
  }),
);

// "Italy has recorded 13,155 deaths": a country that acts is where they were counted, and a city that acts is so
// before the country that only describes it ("the Croatian city's tourist board").
function heldBy(tied: readonly Name[], subject: Name | null, told: CopyPlaces): readonly Name[] {
  if (subject === null || subject.source) return tied;
  const within = subject.place?.within ?? told.within.get(subject.key);
  if (tied.length === 0) return subject.place !== null || within !== undefined ? [subject] : tied;
  return within !== undefined && tied.every(({ key }) => key === within) ? [subject] : tied;
}

// "12 people in Aden, 15 in Taiz": each of a list has its own place right behind it, and those of the others are not its own.
function ofListed(text: string, tied: readonly Name[], mark: Span, others: readonly Span[]): readonly Name[] {
  if (tied.length < 2 || others.length === 0) return tied;
  const right = tied.find((name) => name.start >= mark.end);
  if (right === undefined || !RIGHT_BEHIND.test(text.slice(mark.end, right.start))) return tied;
  const next = Math.min(...others.filter(({ start }) => start >= right.end).map(({ start }) => start));
  const own = tied.filter(({ start, end }) => start >= right.start && end <= next);
  return own.length < tied.length ? own : tied;
}

const RIGHT_BEHIND = /^(?:\s+[\p{Ll}-]+){0,2}\s+(?:in|at|near|around|from)\s+(?:the\s+)?$/u;

function tiedIn(
  reading: Reading,
  sentence: ReadSentence,
  clause: Span,
  subject: Name | null,
): readonly Name[] {
  const tied = allTied(reading)(sentence);
  // One array for all figures of a clause that is the whole sentence: much is asked of it but once.
  if (tied.length > 0 && tied.every((name) => contains(clause, name))) return tied;
  const own = tied.filter((name) => contains(clause, name));
  // "Australia will harvest 20 million tonnes, as drought shrivels crops in New South Wales" is of Australia.
  if (own.length > 0 || (subject !== null && subject.place !== null && !subject.source)) return own;
  return tied.filter((name) => name.place !== null);
}

const allTied = once(({ article: { text } }: Reading) =>
  once((sentence: ReadSentence): readonly Name[] =>
    sentence.names.filter((name) => isTied(text, sentence, name)),
  ),
);

// "In Norrmark's capital, Lysby" ties the figure to Lysby.
const narrowest = once((reading: Reading) =>
  once((sentence: ReadSentence) => {
    const within = new Map(containersIn(reading)(sentence));
    return once((tied: readonly Name[]): readonly Name[] =>
      within.size === 0
        ? tied
        : tied.map((name) => sentence.names.find((other) => within.get(other.key) === name.key) ?? name),
    );
  }),
);

function isTied(text: string, sentence: Span, name: Name): boolean {
  const before = text.slice(Math.max(sentence.start, name.start - 60), name.start);
  const after = text.slice(name.end, Math.min(sentence.end, name.end + 12));
  if (name.source || MOSTLY.test(before)) return false;
  // "The Portuguese capital" is no Portugal.
  if (isDemonym(name) && /^ (?:capital|city|town|village|port)\b/i.test(text.slice(name.end, name.end + 12)))
    return false;
  // "The Afghan city of Kunduz": the adjective gives way to the name; "the Tarapaya district of Bolivia" is in Tarapaya.
  if (
    (name.place?.within === null || /(?:an|ish|ese|i|ic)$/.test(name.words.at(-1) ?? '')) &&
    /^\s+(?:(?:port|capital|coastal|border|northern|southern|eastern|western|mining|island) )?(?:city|town|village|province|region|island|port|capital|district|state|county)\s+of\b/i.test(
      text.slice(name.end, name.end + 40),
    )
  )
    return false;
  if (TIED.test(before) || TIED_BY_NOUN.test(before) || OPENS.test(text.slice(sentence.start, name.start)))
    return true;
  // "On England's streets", "in Poland's prisons".
  if (name.place !== null && /['’]s$/.test(name.exact) && PLACES.test(text.slice(name.end, name.end + 16)))
    return true;
  // "On Spanish roads", "in Dutch hospitals".
  if (
    isDemonym(name) &&
    /\b(?:on|in|at|across|from)\s+(?:the\s+)?$/i.test(before) &&
    /^\s+\p{Ll}+s\b/u.test(after)
  )
    return true;
  return name.place !== null && /^\s+(?:province|region|state|city|district|county)\b/i.test(after);
}

// "6,300 cases in the province, most of them around Beira": the figure is of the province.
const MOSTLY =
  /,\s+(?:most|many|mostly|mainly|largely|chiefly|primarily|some|several|a few)(?: of (?:them|whom|which|it))?\s(?:[\p{Ll}-]+\s){0,6}$/u;

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
    /(?:;|--|—|,\s+(?:[\p{L}\d,]+\s+){1,3}?of (?:them|whom|which)\b|,\s+(?:while|but|and|with|where|which|including|compared|as|after|because|most|mostly|mainly|largely)\b|,\s+(?:[\p{L}'’.-]+\s+){0,7}(?:said|says|according to|showed?)\b|\b(?:while|whereas|compared with)\b)/iu,
  );
  return {
    start: last === undefined ? sentence.start : sentence.start + last.index + last[0].length,
    end: next < 0 ? sentence.end : mark.end + next,
  };
}

const widthOf = once((reading: Reading) =>
  once((places: readonly Name[]): Width | null => {
    const { widths } = copyPlaces(reading);
    let width: Width | null = null;
    for (const name of places) {
      const own = widths.get(name.key) ?? widthOfName(reading.article.text, name);
      if (own !== null && (width === null || own > width)) width = own;
    }
    return width;
  }),
);
