import { quoted } from '../../domain/span';
import type { Doc } from '../text/document';
import { F } from '../text/flags';
import { oneLine } from '../text/one-line';
import { GENDERS } from '../text/first-names';
import { K, spanOf, type Token } from '../text/tokens';

/** A person's name where the copy first gives it in full. */
export interface Person {
  /** Without titles: "Yury Ushakov". */
  readonly name: string;
  /** Tokens of the first full mention. */
  readonly from: number;
  readonly to: number;
  readonly gender: 'he' | 'she' | null;
  /** Roles and demonyms that stood beside the name, lower case. */
  readonly roles: ReadonlySet<string>;
}

/** Every mention of a person, in text order. */
export interface Mention {
  readonly at: number;
  readonly person: Person;
}

/** The people of a text. */
export interface People {
  readonly bySurname: ReadonlyMap<string, readonly Person[]>;
  readonly mentions: readonly Mention[];
}

const PARTICLES = new Set([
  'al',
  'el',
  'de',
  'da',
  'di',
  'du',
  'van',
  'von',
  'der',
  'den',
  'bin',
  'ibn',
  'la',
  'le',
  'dos',
  'del',
  'ben',
  'st',
  'mc',
  'mac',
  'ter',
  'ul',
]);
/** Words in capitals that begin sentences or name no one. */
const NOT_NAMES =
  F.DET |
  F.PREP |
  F.CONJ |
  F.PRON |
  F.AUX |
  F.ADV |
  F.MONTH |
  F.WEEKDAY |
  F.TITLE |
  F.ROLE |
  F.ORG |
  F.DEMONYM |
  F.PLACE |
  F.DOC |
  F.CARDINAL |
  F.REPORT |
  F.STANCE |
  F.ORDINAL;

/** Whether the token can be part of a person's name. */
export function isNamePart(token: Token | undefined): boolean {
  if (token?.kind !== K.WORD || token.caps === 0) return false;
  if ((token.flags & F.FIRST_NAME) !== 0) return true;
  return (token.flags & NOT_NAMES) === 0 && (token.caps === 1 || token.lower.length > 3);
}

/** The end of the name that starts at token `i` (`i` itself when none does). */
export function nameEnd(tokens: readonly Token[], i: number, n: number): number {
  let at = i;
  let parts = 0;
  while (at < n) {
    const token = tokens[at] as Token;
    const first = parts === 0;
    if (isNamePart(token) || (!first && isSurname(token))) {
      parts++;
      at++;
      continue;
    }
    if (first) break;
    const next = tokens[at + 1];
    const dot = token.lower === '.' && token.glued && (tokens[at - 1]?.lower.length ?? 9) === 1;
    const hyphen =
      token.lower === '-' &&
      token.glued &&
      next?.glued === true &&
      (isNamePart(next) || PARTICLES.has(tokens[at - 1]?.lower ?? ''));
    const particle =
      token.kind === K.WORD &&
      PARTICLES.has(token.lower) &&
      (isNamePart(next) || next?.lower === '-' || PARTICLES.has(next?.lower ?? ''));
    if ((dot && at + 1 < n && isNamePart(next)) || hyphen || particle) at++;
    else break;
  }
  while (at > i && !(tokens[at - 1]?.kind === K.WORD && (tokens[at - 1]?.caps ?? 0) > 0)) at--;
  return at;
}

/** "Midfielder Joe Dunn" opening a sentence: a capital that is only the sentence's, before a first name, is no part of the name. */
export function nameStart(tokens: readonly Token[], from: number, to: number): number {
  const [first, second] = [tokens[from], tokens[from + 1]];
  return to - from > 2 &&
    first !== undefined &&
    (first.flags & F.FIRST_NAME) === 0 &&
    second !== undefined &&
    (second.flags & F.FIRST_NAME) !== 0
    ? from + 1
    : from;
}

/** Surnames that are words elsewhere ("King", "Price", "Major"), behind a first name. */
function isSurname(token: Token): boolean {
  return (
    token.kind === K.WORD &&
    token.caps > 0 &&
    (token.flags & (F.DET | F.PREP | F.CONJ | F.PRON | F.AUX | F.MONTH | F.WEEKDAY)) === 0 &&
    (token.flags & (F.DEMONYM | F.REPORT)) === 0
  );
}

/** People of one surname that are told apart; more than this is a list, not a story. */
const NAMESAKES = 12;

const NO_ROLES: ReadonlySet<string> = new Set();

interface Draft {
  name: string;
  from: number;
  to: number;
  gender: 'he' | 'she' | null;
  roles: Set<string>;
}

/** The people named in the text, with every mention of them; one pass. */
export function peopleOf(doc: Doc): People {
  const { tokens, text } = doc;
  const bySurname = new Map<string, Draft[]>();
  const mentions: Mention[] = [];
  for (const sentence of doc.sentences) {
    if (doc.blocks[sentence.block]?.role === 'dateline') continue;
    let i = sentence.from;
    while (i < sentence.to) {
      if ((tokens[i] as Token).caps === 0 || !isNamePart(tokens[i])) {
        i++;
        continue;
      }
      const end = nameEnd(tokens, i, sentence.to);
      if (end <= i) {
        i++;
        continue;
      }
      i = nameStart(tokens, i, end);
      const token = tokens[i] as Token;
      const words = end - i;
      const surname = (tokens[end - 1] as Token).lower;
      const known = bySurname.get(surname);
      const roles = rolesAround(tokens, i, end, sentence.from, sentence.to);
      const full =
        words > 1 &&
        ((token.flags & F.FIRST_NAME) !== 0 ||
          roles.size > 0 ||
          isFollowedLikeAPerson(tokens, end, sentence.to) ||
          words === 2);
      const name = words === 1 ? token.word : oneLine(quoted(text, spanOf(doc, i, end)).exact);
      let person =
        known === undefined
          ? undefined
          : (named(known, name) ?? (words === 1 ? known[known.length - 1] : undefined));
      if (person === undefined && (full || roles.size > 0) && (known?.length ?? 0) < NAMESAKES) {
        const gender = GENDERS.get(token.lower) ?? titleGender(tokens[i - 1], tokens[i - 2]);
        person = { name, from: i, to: end, gender, roles: new Set(roles) };
        if (known === undefined) bySurname.set(surname, [person]);
        else known.push(person);
      } else if (person !== undefined) {
        for (const role of roles) person.roles.add(role);
        person.gender ??= titleGender(tokens[i - 1], tokens[i - 2]);
      }
      if (person !== undefined) mentions.push({ at: i, person });
      i = end;
    }
  }
  return { bySurname, mentions };
}

function named(known: readonly Draft[], name: string): Draft | undefined {
  for (const one of known) if (one.name === name) return one;
  return undefined;
}

function titleGender(before: Token | undefined, further: Token | undefined): 'he' | 'she' | null {
  const title = before?.lower === '.' ? further?.lower : before?.lower;
  if (title === 'mr' || title === 'sir' || title === 'king' || title === 'prince' || title === 'congressman')
    return 'he';
  return title === 'mrs' ||
    title === 'ms' ||
    title === 'miss' ||
    title === 'lady' ||
    title === 'dame' ||
    title === 'queen' ||
    title === 'princess'
    ? 'she'
    : null;
}

function isFollowedLikeAPerson(tokens: readonly Token[], end: number, n: number): boolean {
  const next = tokens[end];
  return end < n && next !== undefined && ((next.flags & F.REPORT) !== 0 || next.lower === ',');
}

/** Roles, titles and demonyms right before the name, and in the apposition behind it. */
function rolesAround(
  tokens: readonly Token[],
  from: number,
  to: number,
  first: number,
  n: number,
): ReadonlySet<string> {
  let roles: Set<string> | null = null;
  const wanted = F.ROLE | F.TITLE | F.DEMONYM | F.ORG;
  for (let i = from - 1; i >= first && i >= from - 6; i--) {
    const token = tokens[i] as Token;
    if (token.lower === '.' || token.lower === '-') continue;
    if (token.kind !== K.WORD || (token.flags & (F.PREP | F.CONJ | F.PRON | F.AUX)) !== 0) break;
    if ((token.flags & wanted) !== 0) (roles ??= new Set()).add(token.lower);
    else if (token.lower === 'counterpart') (roles ??= new Set()).add(previousRole(tokens, i, first));
    else if ((token.flags & F.VERB) !== 0) break;
  }
  if (tokens[to]?.lower === ',') {
    for (let i = to + 1; i < n && i < to + 9; i++) {
      const token = tokens[i] as Token;
      if (token.kind === K.PUNCT || (token.flags & (F.REPORT | F.AUX)) !== 0) break;
      if ((token.flags & (F.PREP | F.CONJ | F.PRON)) !== 0 && (i === to + 1 || token.lower !== 'of')) break;
      if ((token.flags & wanted) !== 0) (roles ??= new Set()).add(token.lower);
    }
  }
  return roles ?? NO_ROLES;
}

/** "his Iranian counterpart": the role named before it in the sentence. */
function previousRole(tokens: readonly Token[], i: number, first: number): string {
  for (let at = i - 1; at >= first; at--) {
    const token = tokens[at] as Token;
    if ((token.flags & F.ROLE) !== 0 && token.lower !== 'counterpart') return token.lower;
  }
  return 'counterpart';
}
