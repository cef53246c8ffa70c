import type { Span } from '../../../domain/span';
import { stem } from '../../text/stem';

/** An institution that a figure is counted at, or a number of them that it is counted over. */
export interface Institution {
  /** Stem of its kind ("prison"); "network" for the whole of whatever has lines, branches or stations. */
  readonly kind: string;
  readonly many: boolean;
  readonly at: Span;
}

const KINDS =
  `prison jail hospital clinic school college university farm mine pit colliery plant factory mill port airport line station camp branch ward
stadium reactor refinery depot shelter hotel nursing_home care_home theatre shop store warehouse market court police_force slaughterhouse abattoir brewery barracks dormitory monastery base`
    .split(/\s+/)
    .map((kind) => kind.replace('_', ' '));
const ONE = new RegExp(
  `(?:(?<=\\b(?:[Aa]t|[Ff]rom|[Ii]n|[Ii]nside|of|[Bb]y|[Oo]n) )(?:the |a |an |one |its |this |\\p{Lu}[\\p{L}'’-]* )(?:\\p{L}[\\p{L}'’-]* ){0,4}?|(?:^|[Tt]he |\\b)\\p{Lu}[\\p{L}'’-]+ (?:[\\p{Ll}-]+ )?)(${KINDS.join('|')})(?![\\p{L}'’-]|s\\b)(?! of (?:the )?\\p{Lu})(?! (?:service|board|system|network|operator|officials?|staff|union|owner|manager|authority)\\b)`,
  'u',
);
const MANY = new RegExp(
  `\\b(?:${KINDS.map((kind) => kind.replace(/y$/, 'ie').replace(/ch$/, 'che')).join('|')})s\\b`,
  'iu',
);
const NETWORK =
  /\b(?:(?:whole|entire) (?:[\p{L}-]+ )?|all its |(?:across|over|on) the (?:[\p{L}-]+ )?)(?:network|system|chain|group|railway|underground|metro)\b/iu;
const HAVE_NETWORK = new Set('line station branch port airport shop store'.split(' ').map(stem));

/** The institution in the words of a clause that begins at `offset`; null when they name none. */
export function institutionIn(words: string, offset: number): Institution | null {
  const found = (match: RegExpExecArray, kind: string, many: boolean): Institution => ({
    kind: stem(kind.toLowerCase()),
    many,
    at: { start: offset + match.index, end: offset + match.index + match[0].length },
  });
  const network = NETWORK.exec(words);
  if (network !== null) return found(network, 'network', true);
  const many = MANY.exec(words);
  if (many !== null) return found(many, many[0].split(' ').at(-1) ?? '', true);
  const one = ONE.exec(words);
  return one?.[1] === undefined ? null : found(one, one[1].split(' ').at(-1) ?? '', false);
}

/** Whether what is counted at the one is a part of what is counted over the other. */
export function isOneOf(one: Institution | null, all: Institution | null): boolean {
  if (one === null || all === null || one.many || !all.many) return false;
  return one.kind === all.kind || (all.kind === stem('network') && HAVE_NETWORK.has(one.kind));
}
