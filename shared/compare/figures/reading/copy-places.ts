import { once } from '../../once';
import { isRegion } from '../../lexicon/places';
import type { Name } from '../../text/names';
import type { Reading, ReadSentence } from '../../text/reading';

/** How wide a place is: 0 world, 1 country, 2 state, region or province, 3 county, 3.5 district, 4 city, town or village. */
export type Width = 0 | 1 | 2 | 3 | 3.5 | 4;

/** What an article itself says of the places that it names. */
export interface CopyPlaces {
  /** By key, how wide a place is. */
  readonly widths: ReadonlyMap<string, Width>;
  /** By key, the key of the place that it lies in ("Lysby, Norrmark's capital"; "MARWA, Sarnia -"). */
  readonly within: ReadonlyMap<string, string>;
  /** By key, the state that tells a town from its namesakes ("Springfield, Missouri"); none where the copy names two. */
  readonly states: ReadonlyMap<string, string>;
}

/** The places of an article as its own words tell them, over all of its sentences. */
export const copyPlaces = once((reading: Reading): CopyPlaces => {
  const { text } = reading.article;
  const widths = new Map<string, Width>();
  const within = new Map<string, string>();
  const states = new Map<string, string | null>();
  for (const sentence of reading.sentences) {
    if (sentence.role === 'headline') continue;
    for (const name of sentence.names) {
      const width = widthBeside(text, name);
      if (width !== null && !widths.has(name.key)) widths.set(name.key, width);
    }
    for (const [inner, outer] of containersIn(reading)(sentence))
      if (inner !== outer) within.set(inner, outer);
    for (const [town, state] of statesIn(text, sentence))
      states.set(town, (states.get(town) ?? state) === state ? state : null);
  }
  return { widths, within, states: known(states) };
});

function known(states: ReadonlyMap<string, string | null>): ReadonlyMap<string, string> {
  return new Map([...states].flatMap(([town, state]) => (state === null ? [] : [[town, state] as const])));
}

// "In Springfield, Illinois, …", not "in Springfield, Illinois and Ohio".
function statesIn(text: string, { names }: ReadSentence): readonly (readonly [string, string])[] {
  return names.flatMap((state, at) => {
    const town = names[at - 1];
    if (town === undefined || state.place === null || !isRegion(state.place.id)) return [];
    if (
      text.slice(town.end, state.start) !== ', ' ||
      !/^(?:[.;]|,(?! (?:and|or)\b)(?! \p{Lu})|$)/u.test(text.slice(state.end))
    )
      return [];
    return town.place !== null && (town.place.within === null || isRegion(town.place.id))
      ? []
      : [[town.key, state.key] as const];
  });
}

const KIND =
  '(?:capital|city|port|town|village|island|region|province|district|suburb|county|state|neighbou?rhood|resort)';
const WORDS = '(?:[\\p{Ll}-]+ ){0,3}';
// "Norrmark's capital, Lysby", "the Italian island of Lampedusa"; "Indonesia's Lombok" besides.
const OUTER_FIRST = new RegExp(`^ ${WORDS}${KIND}(?:,| of)? $`, 'u');
// "Lysby, the capital of Norrmark", "Belm, a port in Lusatria", "Marawi, in the southern Philippines".
const INNER_FIRST = new RegExp(
  `^, (?:(?:the|a|an) )?${WORDS}${KIND} (?:of|in) (?:the )?$|^,? in (?:the )?(?:north|south|east|west|[\\p{Ll}-]+(?:ern)? part|centre|center) of (?:the )?$|^, in (?:the )?(?:[\\p{Ll}-]*(?:ern|north|south|east|west|central) )?$`,
  'u',
);
// "Belm, Lusatria's second city".
const OF_OUTER = new RegExp(`^ ${WORDS}(?:${KIND}|north|south|east|west|coast|interior|heartland)\\b`, 'u');

/** Of the places of one sentence that it says lie in another, the key of each with that of the other. */
export const containersIn = once(({ article: { text } }: Reading) =>
  once(({ names, role, end }: ReadSentence): readonly (readonly [inner: string, outer: string])[] => {
    const found: (readonly [string, string])[] = [];
    for (const [at, first] of names.entries()) {
      const second = names[at + 1];
      if (second === undefined) break;
      const between = text.slice(first.end, second.start);
      const owned = between === ' ' && second.place !== null && isOwner(first);
      const dateline = role === 'dateline' && between === ', ';
      const placed =
        between === ' in ' &&
        second.place !== null &&
        /\b(?:in|from|at|of|near|on) (?:the )?$/i.test(
          text.slice(Math.max(0, first.start - 10), first.start),
        );
      if (OUTER_FIRST.test(between) || owned) found.push([second.key, first.key]);
      else if (
        dateline ||
        placed ||
        INNER_FIRST.test(between) ||
        (between === ', ' &&
          isOwner(second) &&
          OF_OUTER.test(text.slice(second.end, Math.min(end, second.end + 60))))
      )
        found.push([first.key, second.key]);
    }
    return found;
  }),
);

function isOwner({ exact }: Name): boolean {
  return /['’]s?$/.test(exact);
}

const OF_COUNTRY =
  /\b(?:government|parliament|republic|kingdom|president|king|queen|(?:interior|foreign|health|finance|defen[cs]e|farm|agriculture|education|transport|mines|energy|prime|justice|environment|trade) (?:ministry|minister)|electoral commission|statistics (?:office|agency)|central bank|(?:weather|health) service|disaster agency|supreme court) of (?:the )?$/iu;
const COUNTRY_OWNS =
  /^ (?:(?:interior|foreign|health|finance|defen[cs]e|farm|agriculture|education|transport|mines|energy|prime|justice|environment|trade) (?:ministry|minister)|parliament|president|army|navy|air force|economy|currency|central bank|king|queen)\b/iu;
const BESIDE: readonly (readonly [RegExp, Width])[] = [
  [/\b(?:province|region|state)\b/i, 2],
  [/\b(?:county|prefecture|department)\b/i, 3],
  [/\bdistrict\b/i, 3.5],
  [/\b(?:city|town|village|capital|port|suburb|neighbou?rhood)\b/i, 4],
];
const KIND_BEFORE =
  /\b(province|region|state|county|district|prefecture|department|city|town|village|capital|port|suburb|neighbou?rhood)(?: of|,)? (?:the )?$/iu;
const KIND_BEHIND =
  /^,? (?:(?:a|the) (?:[\p{Ll}-]+ ){0,2})?(province|region|state|county|district|prefecture|city|town|village|capital|port|suburb)\b(?! (?:council|police|court|department|officials?|television|media|university|prison|hospital)\b)/iu;

/** How wide the words right beside a name make its place, else the gazetteer; null when neither says. */
export function widthOfName(text: string, name: Name): Width | null {
  const beside = widthBeside(text, name);
  if (beside !== null || name.place === null) return beside;
  if (name.place.within === null) return 1;
  return isRegion(name.place.id) ? 2 : 4;
}

function widthBeside(text: string, name: Name): Width | null {
  if (name.place?.within === null) return null;
  const before = text.slice(Math.max(0, name.start - 30), name.start);
  const behind = text.slice(name.end, name.end + 40);
  const kind = KIND_BEFORE.exec(before)?.[1] ?? KIND_BEHIND.exec(behind)?.[1];
  if (kind !== undefined) return BESIDE.find(([words]) => words.test(kind))?.[1] ?? null;
  // Countries and cities are "in"; a firm, a prison or a school is "at".
  if (name.place === null && /\bat (?:the )?$/i.test(before)) return 4;
  return name.place === null && (OF_COUNTRY.test(before) || (isOwner(name) && COUNTRY_OWNS.test(behind)))
    ? 1
    : null;
}
