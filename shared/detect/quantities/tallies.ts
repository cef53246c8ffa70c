import { isHyphen } from '../numbers/draft';
import { K, type Token } from '../text/tokens';

/** Words that only a vote is told in, and words that tell of one where somebody who votes or what is voted on stands by. */
const VOTES = /^(?:vot(?:e|es|ed|ing|ers?)|ballots?|division|majority)$/u;
const DECIDES =
  /^(?:pass(?:es|ed)?|approv(?:es|ed|al)|reject(?:s|ed)?|back(?:s|ed)?|carried|defeated|adopt(?:s|ed)?|rul(?:es|ed|ing)|split|endors(?:es|ed)|confirm(?:s|ed)?|agreed|decided|threw|struck)$/u;
const DECIDERS =
  /^(?:council(?:lors)?|senat(?:e|ors)|parliament|house|assembly|congress|committee|board|court|judges?|justices?|jury|jurors|lawmakers|legislators|mps|deputies|commission(?:ers)?|panel|shareholders|delegates|members|motion|bill|amendment|resolution|proposal|budget|law|treaty|decision|verdict|ruling)$/u;
/** Words of a game, in which two numbers are its score. */
const GAME =
  /^(?:match(?:es)?|games?|goals?|league|cup|season|beat|beats|beaten|half-time|quarter-final|semi-final|champions?|championship|team|club|coach|striker|innings|tie-?break|sets?|points?|tournament|derby)$/u;

/** How far before the first number, or behind the last, the words of a vote stand. */
const REACH = 14;

/**
 * Whether token `at` is one of the two numbers of a vote: "voted 28-14", "by 52 to 48", "ruled 5-4", "carried 28–14". The score of a
 * game is none.
 */
export function isTally(tokens: readonly Token[], at: number, n: number, first: number): boolean {
  const from = isTwo(tokens, at, n) ? at : isTwo(tokens, at - 2, n) && at - 2 >= first ? at - 2 : -1;
  return from >= 0 && tellsOfVote(tokens, from, n, first);
}

/** "28-14", "28 to 14": two whole numbers, and nothing counted behind them but votes. */
function isTwo(tokens: readonly Token[], at: number, n: number): boolean {
  const [one, link, other, behind] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (at + 2 >= n || !isCount(one) || !isCount(other) || link === undefined) return false;
  const joined = isHyphen(link) && link.glued && other?.glued === true;
  if (!joined && link.lower !== 'to') return false;
  // "From 8 to 6", "the budget for 2016-17".
  if (/^(?:from|between|at|until)$/u.test(tokens[at - 1]?.lower ?? '') || isYear(one)) return false;
  // "2-1-1", "5-4%", "10-15 people".
  if (behind === undefined || at + 3 >= n) return true;
  if (behind.kind === K.PUNCT) return !behind.glued || /^[.,;:!?)]$/u.test(behind.lower);
  return (
    behind.kind === K.QUOTE ||
    /^(?:votes?|on|in|to|for|against|that|by|with|and|but|after|as|at|last|late|early|yesterday|not|majority|vote|margin|decision|ruling|verdict)$/u.test(
      behind.lower,
    )
  );
}

function isCount(token: Token | undefined): boolean {
  return (
    token?.kind === K.NUM &&
    /^(?:\d{1,3}|\d{1,3}(?:,\d{3})+|\d{4,6})$/u.test(token.lower) &&
    !/^0\d/u.test(token.lower)
  );
}

function isYear(token: Token | undefined): boolean {
  return /^(?:1[89]|20|21)\d\d$/u.test(token?.lower ?? '');
}

function tellsOfVote(tokens: readonly Token[], at: number, n: number, first: number): boolean {
  let [votes, decides, deciders] = [false, false, false];
  for (let i = Math.max(first, at - REACH); i < Math.min(n, at + REACH); i++) {
    const word = tokens[i]?.lower ?? '';
    if (GAME.test(word)) return false;
    votes ||= VOTES.test(word);
    decides ||= DECIDES.test(word);
    deciders ||= DECIDERS.test(word);
  }
  return votes || (decides && deciders);
}
