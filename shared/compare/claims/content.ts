import type { Mark } from '../../domain/mark';
import { overlaps, type Span } from '../../domain/span';
import { likeness, placeOf } from '../lexicon/usage';
import { isNumeral, isStop } from '../lexicon/words';
import { synonymOf } from '../lexicon/synonyms';
import { isNegation, opposite } from '../quotes/sense';
import type { ReadSentence } from '../text/reading';
import { root } from '../text/root';
import type { Token } from '../text/tokens';

export type ClaimMark = Extract<Mark, { kind: 'claim' }>;

/** What a claim says, or denies, in words that can be found again in another article. */
export interface Content extends Span {
  /** Its telling words, names left out, by their roots. */
  readonly words: ReadonlyMap<string, Token>;
  /** Its names, word by word, in lower case. */
  readonly names: ReadonlySet<string>;
  /** `asserts` that it is so, `negates` it in its own words ("was never opened"), or `denies` it ("denied that …"). */
  readonly stance: 'asserts' | 'negates' | 'denies';
  /** Where its words stand, with whoever denies them and how, for showing. */
  readonly quoted: Span;
  /** Where the "not" stands that says so, which turns only what comes behind it; null where a verb denies. */
  readonly not: number | null;
}

const DENIES = /^(?:den(?:y|ie)|reject|dismiss|refut|rebuff|rubbish)/u;

// "Had no plans to close", "there was no truth in reports that": a denial by other words.
const BY_OTHER_WORDS =
  /\b(?:no (?:plans?|intention|intentions|truth)|not true|untrue|no question of|never (?:planned|intended))\b(?: (?:to|of|in|that))?/u;

/** "… has not resigned, the diocese said, calling the story invented." */
const REJECTING =
  /, (?:rejecting|denying|dismissing|refuting|rebutting|contradicting|calling (?:it|them|the|a|that|such)\b.* (?:false|untrue|invent\p{L}+|nonsense|fabricat\p{L}+|lies?|rubbish|propaganda)\b)/u;

/** "The bank said on Thursday that it was not in talks": whom it is about says that it is not so; and so does whoever insists. */
const OF_ONESELF =
  /\b(?:(?:said|says|added|stressed)(?: on \p{Lu}\p{L}+)?(?: that)? (?:it|he|she|they)|insist(?:s|ed))\b[^,;:]*?(?:\b(?:not|never|no)\b|n[’']t\b)/u;

const NOT_YET = /^\s*yet\b|\s(?:yet|before|until)\b/u;

/** What is denied is a report or a claim before it says what: "denied reports that", "dismissed as false a claim that". */
const OF_CLAIMS =
  /^(?:(?:report|account|claim|allegation|accusation|statement|suggestion|rumou?r|assertion)s?|story|stories|false|untrue|baseless|unfounded|nonsense|categorically|plans?|planned|intend(?:s|ed)?|ever)$/u;

/** Where the denial ends and something else begins: "…, calling it", "… and said that". */
const ENDS =
  /[;:.!?“”"](?=\s|$)|\s[“"]|,\s|\s(?:and|but) (?:(?:he|she|it|they) )?(?:said|says|told|added|accused|called|insisted|vowed|promised|threatened|would|will|had|has|was|is|were|are)\b|\s(?:since|until|because|after|before|when|while|although|despite)\b/u;

/** Words further on are another matter, and a sentence may be a page long. */
const LONGEST = 40;

/**
 * What the claim says; null when too little is left to know it by, and when a figure is denied: that is for the figure
 * itself to say, and once is enough.
 */
export function contentOf(sentence: ReadSentence, mark: ClaimMark, figures: readonly Span[]): Content | null {
  // A headline only points at what the body says.
  if (sentence.role === 'headline') return null;
  const found = stanceIn(sentence, mark);
  if (found.stance !== 'asserts' && figures.some((figure) => overlaps(figure, found.span))) return null;
  return read(sentence, found);
}

interface Stretch {
  readonly span: Span;
  readonly stance: Content['stance'];
  readonly not: number | null;
  /** Whoever says that a thing is not so is no part of it. */
  readonly hole: Span | null;
  readonly quoted: Span;
}

function stanceIn(sentence: ReadSentence, { start, end, claim: { cue, speaker } }: ClaimMark): Stretch {
  const by = (begins: number, from: number): Stretch => {
    const span = clauseFrom(sentence, from);
    return { span, stance: 'denies', not: null, hole: null, quoted: { start: begins, end: span.end } };
  };
  if (cue !== null && DENIES.test(cue.exact.toLowerCase())) {
    // "The army denied that": whoever says so stands right before it.
    const who = speaker !== null && speaker.end + 1 === cue.start ? speaker.start : cue.start;
    return by(Math.max(who, sentence.start), cue.end);
  }
  const other = BY_OTHER_WORDS.exec(sentence.text);
  if (other !== null) {
    const at = sentence.start + other.index;
    return by(at, at + other[0].length);
  }
  const whole = { start, end: Math.min(end, sentence.end) };
  const negation = sentence.tokens.find(
    (token) => token.start >= whole.start && token.end <= whole.end && negates(token),
  );
  if (negation === undefined) return { span: whole, stance: 'asserts', not: null, hole: null, quoted: whole };
  const clause = clauseFrom(sentence, negation.end);
  // "Will not reopen before 2016": not yet is not never.
  if (NOT_YET.test(sentence.text.slice(negation.end - sentence.start, clause.end - sentence.start + 8)))
    return { span: whole, stance: 'asserts', not: null, hole: null, quoted: whole };
  const own = OF_ONESELF.exec(sentence.text);
  // Behind "said", and in "it said it had not" behind that.
  const said = cue !== null && cue.end <= negation.start ? cue.end : start;
  const span = {
    start: own === null ? said : Math.max(said, sentence.start + own.index),
    end: clause.end,
  };
  const denies = own !== null || REJECTING.test(sentence.text);
  const opener = OPENER.exec(sentence.text.slice(span.start - sentence.start))?.[0].length ?? 0;
  const quoted = { start: span.start + opener, end: span.end };
  return { span, stance: denies ? 'denies' : 'negates', not: negation.start, hole: speaker, quoted };
}

/** Behind "said": "on Tuesday that …". */
const OPENER =
  /^[\s,]*(?:(?:(?:late |early )?on \p{Lu}\p{L}+(?: \p{L}+)?|yesterday|today|later|earlier|again) )?(?:that )?/u;

function negates({ low }: Token): boolean {
  return isNegation(low) || low.endsWith("n't");
}

function clauseFrom(sentence: ReadSentence, start: number): Span {
  const behind = sentence.text.slice(start - sentence.start);
  const end = ENDS.exec(behind);
  return { start, end: start + (end === null ? behind.length : end.index) };
}

function read(
  sentence: ReadSentence,
  { span: { start, end }, stance, not, hole, quoted }: Stretch,
): Content | null {
  const words = new Map<string, Token>();
  const names = new Set<string>();
  const tokens = sentence.tokens.filter(
    (token) =>
      token.start >= start &&
      token.end <= end &&
      !(hole !== null && token.start >= hole.start && token.end <= hole.end),
  );
  for (const token of tokens.slice(0, LONGEST)) {
    if (isStop(token.low) || isStop(token.stem) || isNumeral(token.low) || /^\d/.test(token.low)) continue;
    if (stance === 'denies' && not === null && OF_CLAIMS.test(token.low)) continue;
    if (token.capital && (token !== sentence.tokens[0] || opensName(sentence, token))) names.add(token.low);
    else if (!negates(token)) words.set(synonymOf(root(token.stem)), token);
  }
  return words.size === 0 ? null : { start, end, words, names, stance, not, quoted };
}

function opensName({ names }: ReadSentence, token: Token): boolean {
  return names.some((name) => overlaps(name, token));
}

/** Words used as much alike as this may stand for one another: plant and factory. */
const ALIKE = 0.55;

/**
 * How many of the words of `content` stand in `other`, the same or one used much alike, how many of them are the same, and whether
 * a word behind its "not" is missing there.
 */
export function wordsIn(
  content: Content,
  other: Content,
): { readonly all: number; readonly same: number; readonly lacks: boolean } {
  let [all, same, lacks] = [0, 0, false];
  for (const [key, token] of content.words) {
    if (other.words.has(key)) {
      all += 1;
      same += 1;
    } else if (hasAlike(token, other)) all += 1;
    else lacks ||= content.not !== null && token.start > content.not;
  }
  return { all, same, lacks };
}

function hasAlike({ low }: Token, other: Content): boolean {
  const place = placeOf(low);
  if (place < 0) return false;
  for (const token of other.words.values())
    if (likeness(place, placeOf(token.low)) >= ALIKE && !opposite(low, token.low)) return true;
  return false;
}
