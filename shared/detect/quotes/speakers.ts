import type { Speaker } from '../../domain/mark';
import { quoted, type Quoted } from '../../domain/span';
import type { Doc } from '../text/document';
import { F } from '../text/flags';
import { oneLine } from '../text/one-line';
import { K, spanOf, type Token } from '../text/tokens';
import { nameBehind, withPartner } from './appositions';
import { isNamePart, nameStart, type Mention, type People, type Person } from './names';
import type { Phrase } from './phrases';

/** What pronouns may refer to so far: kept while the text is read from top to bottom. */
export interface Scene {
  /** The last people who acted or spoke, newest first. */
  readonly persons: readonly Person[];
  /** The last body or document that spoke: a phrase of tokens. */
  readonly body: Phrase | null;
}

/** What a phrase stands for; `speakerOf` puts it into words only for the quotes that need it. */
export interface Resolved {
  readonly phrase: Phrase;
  /** The name within the phrase, where it holds one. */
  readonly named: Phrase | null;
  readonly person: Person | null;
  /** For "it": the body or document it goes back to. */
  readonly body: Phrase | null;
}

const quotedAt = (doc: Doc, from: number, to: number): Quoted => quoted(doc.text, spanOf(doc, from, to));

/** The tokens of the paragraph that token `at` stands in; no phrase reaches over its ends. */
function paragraphAround({ blockTokens }: Doc, at: number): readonly [number, number] {
  let [low, high] = [0, blockTokens.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((blockTokens[middle] ?? 0) <= at) low = middle;
    else high = middle;
  }
  return [blockTokens[low] ?? 0, blockTokens[high] ?? at];
}

/** How far behind a role its name may end. */
const APPOSITION = 20;

/** What a phrase names: a name joined to its first full mention, a role or pronoun to its antecedent. */
export function resolve(doc: Doc, people: People, scene: Scene, phrase: Phrase): Resolved {
  if (phrase.pronoun) return resolvePronoun(doc, people, scene, phrase);
  const [from, to] = paragraphAround(doc, phrase.from);
  const named =
    nameBehind(doc.tokens, phrase, Math.min(to, phrase.to + APPOSITION)) ?? nameIn(doc.tokens, phrase);
  const both = named?.from === phrase.from ? withPartner(doc.tokens, phrase, from) : phrase;
  if (both !== phrase) return { phrase: both, named: null, person: null, body: null };
  const person = named === null ? personByRole(doc.tokens, people, phrase) : personNamed(doc, people, named);
  return { phrase, named, person, body: null };
}

/** The speaker in words: the name at the quote, the fullest name, and where that stands when it stands elsewhere. */
export function speakerOf(doc: Doc, { phrase, named, person, body }: Resolved): Speaker {
  const at = named ?? phrase;
  const { start, end, exact } = quotedAt(doc, at.from, at.to);
  const own = oneLine(exact);
  if (person !== null) {
    const { name } = person;
    return person.from === at.from || name === own
      ? { start, end, exact, name }
      : { start, end, exact, name, antecedent: quotedAt(doc, person.from, person.to) };
  }
  if (body === null) return { start, end, exact, name: own };
  const antecedent = quotedAt(doc, body.from, body.to);
  return { start, end, exact, name: oneLine(antecedent.exact), antecedent };
}

/** The run of name tokens that ends the phrase, or the last such run in it; what hangs on a role or a name names neither. */
function nameIn(tokens: readonly Token[], phrase: Phrase): Phrase | null {
  let to = headEnd(tokens, phrase);
  while (to > phrase.from) {
    const last = tokens[to - 1] as Token;
    if (
      isNamePart(last) ||
      (last.caps > 0 &&
        to - 2 >= phrase.from &&
        isNamePart(tokens[to - 2]) &&
        (last.flags & (F.ORG | F.DOC | F.PLACE)) === 0 &&
        last.kind === K.WORD)
    )
      break;
    // "the ad's narrator", "Ruiz's campaign": what the possessive names does not speak itself.
    if ((last.flags & (F.ROLE | F.ORG | F.DOC)) !== 0) return null;
    to--;
  }
  if (to <= phrase.from || tokens[to]?.kind === K.CLITIC) return null;
  let from = to - 1;
  while (from > phrase.from) {
    const before = tokens[from - 1] as Token;
    const joins =
      isNamePart(before) ||
      before.lower === '-' ||
      (before.lower === '.' && before.glued && (tokens[from - 2]?.lower.length ?? 9) === 1) ||
      /^(?:al|el|de|van|von|bin|der|la)$/u.test(before.lower);
    if (!joins) break;
    from--;
  }
  while (from < to - 1 && !isNamePart(tokens[from])) from++;
  return { from: nameStart(tokens, from, to), to, pronoun: false };
}

/** "the head of Marlow Steel", "Ruth Abara of Marlow Steel": where the head ends, unless a first name follows ("head of sales Ruth Abara"). */
function headEnd(tokens: readonly Token[], { from, to }: Phrase): number {
  for (let at = from + 1; at < to - 1; at++) {
    if (!/^(?:of|for|at|in|from)$/u.test((tokens[at] as Token).lower)) continue;
    for (let i = at + 2; i < to - 1; i++) if (((tokens[i] as Token).flags & F.FIRST_NAME) !== 0) return to;
    return at;
  }
  return to;
}

function personNamed(doc: Doc, people: People, named: Phrase): Person | null {
  const surname = (doc.tokens[named.to - 1] as Token).lower;
  const known = people.bySurname.get(surname);
  if (known === undefined) return null;
  const single = named.to - named.from === 1;
  const name = single
    ? (doc.tokens[named.from] as Token).word
    : oneLine(quotedAt(doc, named.from, named.to).exact);
  for (const person of known) if (person.name === name) return fullest(known, person);
  // A first name alone, or a surname that several share: the last one mentioned before.
  let last: Person | null = null;
  for (const person of known)
    if (person.from <= named.from && (single || person.name.endsWith(name))) last = person;
  return last;
}

/** "Assad" mentioned first, "Bashar al-Assad" later: the longer name of the only bearer. */
function fullest(known: readonly Person[], person: Person): Person {
  let longer: Person | null = null;
  for (const one of known) {
    if (one === person || !one.name.endsWith(person.name)) continue;
    if (longer !== null) return person;
    longer = one;
  }
  return longer ?? person;
}

/** Mentions of people that are looked back on for a role or a pronoun. */
const LOOK_BACK = 200;

/** How many mentions stand before token `at`. */
function mentionsBefore({ mentions }: People, at: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).at < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "the Iranian president": the one person with these roles; null when none or several fit alike. */
function personByRole(tokens: readonly Token[], people: People, phrase: Phrase): Person | null {
  const head = tokens[phrase.to - 1] as Token;
  if ((head.flags & F.ROLE) === 0 || head.lower.endsWith('s')) return null;
  const first = tokens[phrase.from] as Token;
  if (first.lower === 'a' || first.lower === 'an' || first.lower === 'another' || first.lower === 'one')
    return null;
  const words: string[] = [];
  for (let i = phrase.from; i < phrase.to; i++) {
    const token = tokens[i] as Token;
    if ((token.flags & (F.ROLE | F.TITLE | F.DEMONYM | F.ORG)) !== 0) words.push(token.lower);
  }
  let best: Person | null = null;
  let score = 0;
  let tied = false;
  const seen = new Set<Person>();
  const last = mentionsBefore(people, phrase.from);
  for (let k = last - 1; k >= 0 && k >= last - LOOK_BACK; k--) {
    const mention = people.mentions[k] as Mention;
    if (seen.has(mention.person)) continue;
    seen.add(mention.person);
    const { roles } = mention.person;
    if (!roles.has(head.lower)) continue;
    let points = 0;
    for (const word of words) if (roles.has(word)) points++;
    if (points > score) [best, score, tied] = [mention.person, points, false];
    else if (points === score) tied = true;
  }
  return tied ? null : best;
}

function resolvePronoun(doc: Doc, people: People, scene: Scene, phrase: Phrase): Resolved {
  const word = (doc.tokens[phrase.from] as Token).lower;
  const gender = /^(?:he|his|him)$/u.test(word) ? 'he' : word === 'she' || word === 'her' ? 'she' : null;
  if (gender !== null) {
    const near = scene.persons.find((person) => person.gender === null || person.gender === gender);
    // "Dvorak met Ruth Abara. … she said": a woman just named goes before an actor whose name does not tell.
    const woman = gender === 'she' && near?.gender === null ? womanBefore(people, phrase.from) : null;
    return {
      phrase,
      named: null,
      person: woman ?? near ?? lastMention(people, phrase.from, gender),
      body: null,
    };
  }
  const body =
    word === 'it' || (word === 'they' && scene.body !== null && isMany(doc.tokens, scene.body))
      ? scene.body
      : null;
  return { phrase, named: null, person: null, body };
}

/** How far back, in tokens, a woman counts as just named. */
const JUST_NAMED = 60;

function womanBefore(people: People, at: number): Person | null {
  const last = mentionsBefore(people, at);
  for (let k = last - 1; k >= 0 && k >= last - LOOK_BACK; k--) {
    const mention = people.mentions[k] as Mention;
    if (mention.at < at - JUST_NAMED) return null;
    if (mention.person.gender === 'she') return mention.person;
  }
  return null;
}

/** Whether the phrase names several: a plural, a body of people, or two names. */
function isMany(tokens: readonly Token[], phrase: Phrase): boolean {
  const head = tokens[phrase.to - 1] as Token;
  if ((head.flags & (F.PLURAL | F.ORG)) !== 0 || /[^s]s$/u.test(head.lower)) return true;
  for (let i = phrase.from; i < phrase.to; i++) if (tokens[i]?.lower === 'and') return true;
  return false;
}

function lastMention(people: People, before: number, word: 'he' | 'she'): Person | null {
  const last = mentionsBefore(people, before);
  for (let k = last - 1; k >= 0 && k >= last - LOOK_BACK; k--) {
    const { person } = people.mentions[k] as Mention;
    if (person.gender === null || person.gender === word) return person;
  }
  return null;
}

/** How many people a pronoun may go back to. */
const REMEMBERED = 4;

function withFirst(person: Person, others: readonly Person[]): Person[] {
  const persons = [person];
  for (const other of others) if (other !== person && persons.length < REMEMBERED) persons.push(other);
  return persons;
}

/** The scene after a phrase acted as subject. */
export function withSubject(scene: Scene, phrase: Phrase, resolved: Resolved): Scene {
  const { person } = resolved;
  if (person !== null && scene.persons[0] === person) return scene;
  if (person !== null) return { persons: withFirst(person, scene.persons), body: scene.body };
  return phrase.pronoun ? scene : { persons: scene.persons, body: phrase };
}
