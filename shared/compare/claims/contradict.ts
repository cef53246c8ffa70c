import { overlaps, type Span } from '../../domain/span';
import { reason, type Finding } from '../reasons';
import { sameName, sharedNames } from '../text/same-name';
import { holdsBehind, isOvertaken, type Holds } from '../text/not-so';
import { daysApart, oneStory } from '../text/story';
import { areTwoCauses } from './causes';
import { areOpposed } from './outcomes';
import { wordsIn, type Content } from './content';
import type { ClaimReading } from './read';

type Found = Finding & { readonly score: number };

/** So much of what one denies must stand in the other. */
const NEEDED = 0.6;
/** The same where only a "not" says so. */
const MOSTLY = 0.66;
/** So surely two articles must tell one story before a "not" sets their words against each other. */
const ONE_STORY = 1.5;
/** What is not so may come to be so, in so many days; what was not so stays. */
const A_SEASON = 90;
/** "It was started by …" does not say what was; then the articles must say so. */
const SURELY_ONE = 2;

/** Two causes that the articles give for one happening; null when they do not. */
export function otherCause(a: ClaimReading, b: ClaimReading): Found | null {
  if (a.cause === null || b.cause === null || !areTwoCauses(a.cause, b.cause)) return null;
  const named = a.cause.of.size > 0 && b.cause.of.size > 0;
  if (oneStory(a.story, b.story) < (named ? ONE_STORY : SURELY_ONE) || sharedNames(a, b).length === 0)
    return null;
  const because = reason(
    `The cause is “${a.cause.exact}” in one and “${b.cause.exact}” in the other.`,
    [a.articleId, a.cause],
    [b.articleId, b.cause],
  );
  return { score: 6, relation: 'conflicts', because: [because], difference: null, words: null };
}

/** Two flags for one ship; null when they do not. */
export function otherFlag(a: ClaimReading, b: ClaimReading): Found | null {
  if (a.flag === null || b.flag === null || a.flag.country === b.flag.country) return null;
  if (!sameName(a.flag.ship, b.flag.ship)) return null;
  const because = reason(
    `The ${a.flag.ship.exact} is “${a.flag.exact}” in one and “${b.flag.exact}” in the other.`,
    [a.articleId, a.flag],
    [b.articleId, b.flag],
  );
  return { score: 6, relation: 'conflicts', because: [because], difference: null, words: null };
}

/** A verdict is reported for so many days; later there may be another court. */
const VERDICT_DAYS = 7;

/** Two ends of one person's trial; null when they are not. */
export function otherOutcome(a: ClaimReading, b: ClaimReading): Found | null {
  if (a.outcome === null || b.outcome === null || !areOpposed(a.outcome, b.outcome)) return null;
  if ((daysApart(a.story, b.story) ?? 0) > VERDICT_DAYS) return null;
  const who = a.names.find(
    (name) => name.place === null && !name.source && b.names.some((other) => sameName(name, other)),
  );
  if (who === undefined) return null;
  const because = reason(
    `${who.exact} was “${a.outcome.exact}” in one and “${b.outcome.exact}” in the other.`,
    [a.articleId, a.outcome],
    [b.articleId, b.outcome],
  );
  return { score: 6, relation: 'conflicts', because: [because], difference: null, words: null };
}

/** A claim of one article that the other denies or negates, whatever its words; null when neither does. */
export function contradiction(a: ClaimReading, b: ClaimReading): Found | null {
  if (a.content === null || b.content === null) return null;
  const [x, y] = [a.content.stance, b.content.stance];
  if ((x === 'asserts') === (y === 'asserts')) return null;
  const [against, claim] = x === 'asserts' ? [b, a] : [a, b];
  return against.content === null || claim.content === null
    ? null
    : contradicts(against, against.content, claim, claim.content);
}

function contradicts(
  against: ClaimReading,
  content: Content,
  claim: ClaimReading,
  said: Content,
): Found | null {
  const { all, same, lacks } = wordsIn(content, said);
  const named = [...content.names].filter((name) => said.names.has(name) || claim.around.has(name)).length;
  // "Denied that Ruiz had resigned": of one word, that word itself and the name; of more, most of them.
  if (same === 0 || all / content.words.size < NEEDED || all + named < 2) return null;
  if (content.names.size > 0 && named === 0) return null;
  if (isOfAnother(against, content, claim)) return null;
  const shared = sharedNames(against, claim);
  if (shared.length === 0) return null;
  // A "not" anywhere in a sentence turns only what it stands by; both must then say all the same, of one story.
  const told = all / content.words.size >= (content.words.size < 3 ? 1 : MOSTLY) && all + named >= 3;
  const holds = holdsOf(against, content);
  const now =
    holds === 'for-good' ||
    ((daysApart(against.story, claim.story) ?? 0) <= A_SEASON &&
      !isOvertaken(holds, against.publishedOn, claim.publishedOn, 1));
  const surely = !lacks && told && now && oneStory(against.story, claim.story) >= ONE_STORY;
  if (content.not !== null && !surely) return null;
  const denies = content.stance === 'denies';
  const because = reason(
    denies
      ? `One denies what the other reports: “${words(against, content.quoted)}”.`
      : `One says “not” to what the other reports: “${words(against, content.quoted)}”.`,
    [against.articleId, content.quoted],
    [claim.articleId, claim.mark],
  );
  return {
    score: 4 + all + named,
    relation: denies ? 'denies' : 'conflicts',
    because: [because],
    difference: null,
    words: null,
  };
}

// "Marr denied taking bribes" says nothing of Ruiz, of whom the other reports it.
function isOfAnother(against: ClaimReading, content: Content, { around }: ClaimReading): boolean {
  const { speaker } = against.mark.claim;
  if (speaker === null || !/^\s*(?:ever )?\p{Ll}+ing\b/u.test(words(against, content))) return false;
  const who = [...against.names, ...against.weakNames].filter((name) => overlaps(name, speaker));
  return who.length > 0 && !who.some(({ key }) => around.has(key));
}

// "Will not resign", and days later "resigned": what was to be came otherwise, and nobody contradicts it.
function holdsOf({ sentence }: ClaimReading, { not }: Content): Holds {
  if (not === null) return 'for-good';
  const behind = /^\S*/u.exec(sentence.text.slice(not - sentence.start))?.[0] ?? '';
  return holdsBehind(sentence.text.slice(0, not - sentence.start) + behind);
}

function words({ sentence }: ClaimReading, { start, end }: Span): string {
  return sentence.text.slice(start - sentence.start, end - sentence.start).trim();
}
