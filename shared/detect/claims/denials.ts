import { F } from '../text/flags';
import {
  CHARGES,
  CLAIM_NOUNS,
  CLAIM_PRONOUNS,
  DENIAL_VERBS,
  FALSE_WORDS,
  SURE_DENIALS,
  SURELY_FALSE,
  type Verdict,
} from '../text/denial-words';
import type { Sentence } from '../text/sentences';
import { K, tokenAt, type Token } from '../text/tokens';
import { phraseAfter, phraseBefore, type Phrase } from '../quotes/phrases';
import { isNamePart, nameEnd } from '../quotes/names';
import { hasSpeakerWord } from '../quotes/speaking';
import { claimBefore, clauseEnd, contentOf, endsClause, objectOf, startsClause } from './claimed';
import { beforeTime, behindTime } from './when';
import { BE, isNegated, skipLight } from './negation';

/** Somebody says that a claim is not so, is in doubt, or no longer stands. */
export interface Denial {
  readonly finding: Verdict;
  /** Tokens from the one who denies to what is denied. */
  readonly from: number;
  readonly to: number;
  /** Tokens of the words that deny. */
  readonly cue: { readonly from: number; readonly to: number };
  /** Who denies; null when the copy does not say. */
  readonly who: Phrase | null;
  /** `back`: it speaks of something said before; `here`: of what stands behind it; `itself`: of no other claim of the copy. */
  readonly points: 'back' | 'here' | 'itself';
  /** The noun of the claim ("report"), where it has one. */
  readonly noun: string | null;
  /** Tokens that say what the claim is: "of deaths in the flood"; empty when nothing does. */
  readonly content: { readonly from: number; readonly to: number };
}

/** How far in tokens the parts of one denial stand apart. */
const REACH = 8;

type Found = Denial | null;

/** The denial that the word at `i` makes, or null; looks no further than its sentence. */
export function denialAt(tokens: readonly Token[], i: number, sentence: Sentence): Found {
  const word = tokenAt(tokens, i).lower;
  const finding = DENIAL_VERBS.get(word);
  if (finding !== undefined) return verbal(tokens, i, sentence, finding);
  if (FALSE_WORDS.has(word) || word === 'true' || word === 'case') return predicate(tokens, i, sentence);
  if (word === 'truth') return noTruth(tokens, i, sentence);
  if (word === 'doubt' || word === 'water') return castDoubt(tokens, i, sentence);
  return /^(?:stand|add|hold)$/u.test(word) ? failing(tokens, i, sentence) : null;
}

function verbal(tokens: readonly Token[], i: number, sentence: Sentence, finding: Verdict): Found {
  const { from, to } = sentence;
  if (isNegated(tokens, i, from)) return null;
  const at = skipLight(tokens, beforeTime(tokens, skipLight(tokens, i, from), from), from);
  const before = tokens[at - 1];
  if (before === undefined || at <= from) return null;
  // "The claim was denied by …", "a figure disputed by …", "That was denied …".
  const passive = BE.has(before.lower) || isWithBe(tokens, at, i);
  if (passive || tokens[i + 1]?.lower === 'by') return passiveAt(tokens, i, sentence, finding);
  // "a claim the army denied", "which the army denies": the claim stands before the one who denies.
  const subject = phraseBefore(tokens, at, from);
  if (subject !== null && endsClause(tokens[i + 1], i + 1 >= to)) {
    const object = tokens[subject.from - 1];
    if (
      object !== undefined &&
      subject.from > from &&
      (object.lower === 'which' || CLAIM_NOUNS.has(object.lower))
    )
      return made(
        finding,
        subject.from - 1,
        i + 1,
        i,
        subject,
        'back',
        object.lower === 'which' ? null : object.lower,
      );
  }
  const who = subject ?? sharedSubject(tokens, at, from);
  const start = subject?.from ?? i;
  const behind = behindTime(tokens, i + 1, to);
  const object = objectOf(tokens, i, to, finding, behind);
  if (object !== null)
    return {
      ...made(finding, start, object.to, i, who, 'back', object.noun),
      ...contentOf(tokens, object.to, to),
    };
  const [next, second] = [tokens[behind], tokens[behind + 1]];
  if (
    next?.kind !== K.WORD ||
    behind >= to ||
    !(SURE_DENIALS.test(tokenAt(tokens, i).lower) || finding === 'disputed')
  )
    return null;
  const subjectBehind = isDeny(tokens[i]) ? phraseAfter(tokens, behind, to) : null;
  const clause = subjectBehind !== null && isAuxiliary(tokens[subjectBehind.to]) && subjectBehind.to < to;
  if (
    next.lower === 'that' ||
    startsClause(next, second) ||
    clause ||
    (isDeny(tokens[i]) && isParticiple(next))
  ) {
    const content = { from: behind, to: clauseEnd(tokens, behind, to) };
    return { ...made(finding, start, content.to, i, who, 'here', null), content };
  }
  if (!isDeny(tokens[i])) return null;
  const charge = CHARGES.has(next.lower) || (second?.kind === K.WORD && CHARGES.has(second.lower));
  return charge && who !== null
    ? made(finding, start, clauseEnd(tokens, i + 1, to), i, who, 'itself', null)
    : null;
}

function isDeny(token: Token | undefined): boolean {
  return /^den(?:y|i)/u.test(token?.lower ?? '');
}

/** "denied [the actress] was to marry", "denies [its troops] have crossed": a clause without "that". */
function isAuxiliary(token: Token | undefined): boolean {
  return token?.kind === K.WORD && (token.flags & F.AUX) !== 0;
}

function isParticiple({ lower, flags }: Token): boolean {
  return lower.endsWith('ing') && (flags & (F.DET | F.PRON)) === 0;
}

function made(
  finding: Verdict,
  from: number,
  to: number,
  verb: number,
  who: Phrase | null,
  points: Denial['points'],
  noun: string | null,
): Denial {
  return {
    finding,
    from,
    to,
    cue: { from: verb, to: verb + 1 },
    who,
    points,
    noun,
    content: { from: to, to },
  };
}

/** Whether a form of "be" stands among the light words between `at` and the verb. */
function isWithBe(tokens: readonly Token[], at: number, i: number): boolean {
  for (let k = at; k < i; k++) if (BE.has(tokens[k]?.lower ?? '')) return true;
  return false;
}

/** "pleaded not guilty and denies any role", "he said, denying that …": who opens the sentence, or a pronoun before the comma. */
function sharedSubject(tokens: readonly Token[], at: number, from: number): Phrase | null {
  const link = tokens[at - 1]?.lower;
  if (link === 'and' || link === 'but') {
    const name = isNamePart(tokens[from]) ? nameEnd(tokens, from, at - 1) : from;
    const first = name > from ? { from, to: name, pronoun: false } : phraseAfter(tokens, from, at - 1);
    return first !== null && (first.pronoun || hasSpeakerWord(tokens, first)) ? first : null;
  }
  const before = link === ',' ? phraseBefore(tokens, at - 2, from) : null;
  return before?.pronoun === true ? before : null;
}

/** "The claim was denied by the mayor": the claim before the verb, and who stands behind "by". */
function passiveAt(tokens: readonly Token[], i: number, { from, to }: Sentence, finding: Verdict): Found {
  let at = i;
  while (
    at > from &&
    tokenAt(tokens, at - 1).kind === K.WORD &&
    (tokenAt(tokens, at - 1).flags & (F.ADV | F.AUX)) !== 0
  )
    at--;
  const noun = claimBefore(tokens, at, from);
  if (noun === null) return null;
  const who = tokens[i + 1]?.lower === 'by' ? phraseAfter(tokens, i + 2, to) : null;
  const content = noun.at + 1 < at ? { from: noun.at + 1, to: at } : { from: i + 1, to: i + 1 };
  return { ...made(finding, noun.from, who?.to ?? i + 1, i, who, 'back', noun.noun), content };
}

/** "the report was false", "called the figure a lie", "The claim is not true". */
function predicate(tokens: readonly Token[], i: number, { from, to }: Sentence): Found {
  const word = tokenAt(tokens, i).lower;
  let at = i;
  let not = false;
  while (at > from && i - at < REACH) {
    const token = tokenAt(tokens, at - 1);
    const light =
      token.kind === K.WORD &&
      ((token.flags & (F.ADV | F.AUX | F.DET)) !== 0 || /^(?:as|proved|turned|out|to)$/u.test(token.lower));
    if (!light || CLAIM_PRONOUNS.has(token.lower)) break;
    not ||= /^(?:not|never|[a-z]+n[’']t)$/u.test(token.lower);
    at--;
  }
  if (at === i || not !== (word === 'true' || word === 'case')) return null;
  if (tokens[at - 1]?.lower === 'it' && tokens[i + 1]?.lower === 'that') {
    const content = { from: i + 2, to: clauseEnd(tokens, i + 2, to) };
    return {
      ...made('denied', at - 1, Math.max(content.to, i + 2), i, null, 'here', null),
      cue: { from: at, to: i + 1 },
      content,
    };
  }
  const claim = claimBefore(tokens, at, from);
  if (claim === null || (claim.noun === null && !SURELY_FALSE.test(word))) return null;
  const verb = skipLight(tokens, claim.from, from);
  const called =
    /^(?:call|describ|brand|label|dubb|term)/u.test(tokens[verb - 1]?.lower ?? '') && verb - 1 >= from;
  const saying = called ? verb - 1 : verb;
  const teller = called || ((tokens[verb - 1]?.flags ?? 0) & F.REPORT) !== 0;
  const who = teller ? phraseBefore(tokens, called ? saying : verb - 1, from) : null;
  return {
    ...made('denied', who?.from ?? claim.from, i + 1, i, who, 'back', claim.noun),
    cue: { from: at, to: i + 1 },
    content: claim.at + 1 < at ? { from: claim.at + 1, to: at } : { from: i + 1, to: i + 1 },
  };
}

/** "There is no truth in the report". */
function noTruth(tokens: readonly Token[], i: number, { to }: Sentence): Found {
  if (tokens[i - 1]?.lower !== 'no' || !/^(?:in|to)$/u.test(tokens[i + 1]?.lower ?? '')) return null;
  const object = objectOf(tokens, i + 1, to, 'denied');
  if (object === null) return null;
  return {
    ...made('denied', i - 1, object.to, i, null, 'back', object.noun),
    cue: { from: i - 1, to: i + 1 },
    ...contentOf(tokens, object.to, to),
  };
}

/** "The figure does not stand up", "the numbers do not add up". */
function failing(tokens: readonly Token[], i: number, { from }: Sentence): Found {
  if (tokens[i + 1]?.lower !== 'up' || !isNegated(tokens, i, from)) return null;
  const claim = claimBefore(tokens, skipLight(tokens, i, from), from);
  if (claim === null || claim.noun === null) return null;
  const cue = { from: claim.at + 1, to: i + 2 };
  return { ...made('disputed', claim.from, i + 2, i, null, 'back', claim.noun), cue };
}

/** "Experts cast doubt on the figure", "The mayor poured cold water on the report". */
function castDoubt(tokens: readonly Token[], i: number, { from, to }: Sentence): Found {
  const cold = tokens[i - 1]?.lower === 'cold';
  const verb = cold ? i - 2 : i - 1;
  const casts = cold ? /^(?:pour|throw|threw)/u : /^(?:cast|casts|casting|throws|threw)$/u;
  const meant = cold === (tokens[i]?.lower === 'water');
  if (!meant || !casts.test(tokens[verb]?.lower ?? '') || tokens[i + 1]?.lower !== 'on') return null;
  if (isNegated(tokens, verb, from)) return null;
  const object = objectOf(tokens, i + 1, to, 'disputed');
  if (object === null) return null;
  const who = phraseBefore(tokens, skipLight(tokens, verb, from), from);
  return {
    ...made('disputed', who?.from ?? verb, object.to, i, who, 'back', object.noun),
    cue: { from: verb, to: i + 1 },
    ...contentOf(tokens, object.to, to),
  };
}
