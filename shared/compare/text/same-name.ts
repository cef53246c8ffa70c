import type { Span } from '../../domain/span';
import { seatOf } from '../lexicon/places';
import { once, onceInARow } from '../once';
import type { Name } from './names';

/** What two figures are compared by, as far as names go. */
interface Named {
  readonly names: readonly Name[];
  /** Names for which only a capital at the start of a sentence speaks. */
  readonly weakNames: readonly Name[];
  readonly around: ReadonlyMap<string, number>;
}

/** A name that stands by both, where, and how close: 3 in both sentences, 2 in one, 1 elsewhere in both articles. */
export interface SharedName {
  readonly key: string;
  readonly exact: string;
  readonly weight: number;
  readonly a: Span | null;
  readonly b: Span | null;
}

/** Whether two names mean one bearer as far as the words tell: "Putin" and "Vladimir Putin", "WHO" and its full name. */
export function sameName(a: Pick<Name, 'key' | 'words'>, b: Pick<Name, 'key' | 'words'>): boolean {
  if (a.key === b.key)
    return a.words.length === 1 || b.words.length === 1 || firstNamesMeet(a.words, b.words);
  return (
    initialsOf(a.words) === b.key ||
    initialsOf(b.words) === a.key ||
    contained(a.words, b.words) ||
    isDemonym(a.key, b.key) ||
    isDemonym(b.key, a.key) ||
    seatOf(a.key) === b.key ||
    seatOf(b.key) === a.key
  );
}

function firstNamesMeet(a: readonly string[], b: readonly string[]): boolean {
  const [x = '', y = ''] = [a[0], b[0]];
  return (
    x.startsWith(y) ||
    y.startsWith(x) ||
    a.includes(y) ||
    b.includes(x) ||
    (x.charAt(0) === y.charAt(0) && (x.length <= 2 || y.length <= 2))
  );
}

// "Acme" and "Acme Industries": the first word of a company's name stands for it, a person's does not; at the worst
// one Vladimir meets another, and then nothing else about the two figures will agree.
function contained(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length > 0 && short.every((word) => long.includes(word));
}

// "Osteria" and "Osterian": what belongs to a place bears its name, known to a gazetteer or not.
function isDemonym(place: string, name: string): boolean {
  return place.length >= 5 && name.startsWith(place) && DEMONYM.has(name.slice(place.length));
}

const ENDINGS = ['n', 'an', 'ian', 'i', 'ese', 'ish', 's'];
const DEMONYM: ReadonlySet<string> = new Set(ENDINGS);

/** The initials of a name of several words ("who" of World Health Organization), little words left out; else empty. */
export function initialsOf(words: readonly string[]): string {
  if (words.length < 2) return '';
  let initials = '';
  for (const word of words) if (word !== 'of' && word !== 'the' && word !== 'and') initials += word.charAt(0);
  return initials;
}

/** Fewer names than this are sooner looked through than looked up. */
const FEW = 8;

/** The first of these names that means the same bearer; undefined when none does. */
export function namesakeIn(names: readonly Name[], name: Name): Name | undefined {
  if (names.length < FEW) return names.find((other) => sameName(name, other));
  const index = byAlias(names);
  let first = names.length;
  for (const alias of aliasesOf(name)) {
    const at = index.get(alias)?.find((at) => at >= first || sameName(name, names[at] ?? name));
    if (at !== undefined && at < first) first = at;
  }
  return names[first];
}

// For each alias the places among the names of those that have it.
const byAlias = once((names: readonly Name[]): ReadonlyMap<string, readonly number[]> => {
  const index = new Map<string, number[]>();
  for (const [at, name] of names.entries()) {
    for (const alias of aliasesOf(name)) {
      const known = index.get(alias);
      if (known === undefined) index.set(alias, [at]);
      else known.push(at);
    }
  }
  return index;
});

/** What a name may be known by: two names that mean one bearer (`sameName`) have one of these in common. Each once. */
export const aliasesOf = once(({ key, words }: Name): readonly string[] => [
  ...new Set([key, ...words, initialsOf(words), seatOf(key) ?? '', ...belongsTo(key)].filter(Boolean)),
]);

// "Osterian" may be of Osteria or of Oster.
function belongsTo(key: string): string[] {
  return ENDINGS.flatMap((ending) => {
    const place = key.endsWith(ending) ? key.slice(0, key.length - ending.length) : '';
    return isDemonym(place, key) ? [place] : [];
  });
}

function closeness(around: number | undefined): number {
  return Math.max(around ?? 1, 1.5);
}

/** The names that stand by both, closest first. */
export const sharedNames = onceInARow((a: Named, b: Named): readonly SharedName[] => {
  const shared = new Map<string, SharedName>();
  const put = (name: SharedName): void => {
    const known = shared.get(name.key);
    if (known === undefined || known.weight < name.weight) shared.set(name.key, name);
  };
  for (const name of a.names) {
    const other = namesakeIn(b.names, name);
    if (other !== undefined) put({ key: name.key, exact: name.exact, weight: 3, a: name, b: other });
    else if (b.around.has(name.key))
      put({
        key: name.key,
        exact: name.exact,
        weight: closeness(b.around.get(name.key)),
        a: name,
        b: null,
      });
  }
  for (const name of b.names) {
    if (a.around.has(name.key) && !shared.has(name.key))
      put({
        key: name.key,
        exact: name.exact,
        weight: closeness(a.around.get(name.key)),
        a: null,
        b: name,
      });
  }
  for (const [one, other, side] of [
    [a, b, 'a'],
    [b, a, 'b'],
  ] as const) {
    for (const name of one.weakNames) {
      const strong = namesakeIn(other.names, name);
      if (strong === undefined && !other.around.has(name.key)) continue;
      const [x, y] = side === 'a' ? [name, strong ?? null] : [strong ?? null, name];
      put({ key: name.key, exact: name.exact, weight: strong === undefined ? 2 : 3, a: x, b: y });
    }
  }
  for (const [key, weight] of a.around) {
    const other = b.around.get(key);
    if (other !== undefined && !shared.has(key))
      put({ key, exact: key, weight: Math.min(weight, other) * 0.5, a: null, b: null });
  }
  return [...shared.values()].sort((x, y) => y.weight - x.weight);
});
