import type { Doc } from '../text/document';
import { F } from '../text/flags';
import type { Sentence } from '../text/sentences';
import { K, tokenAt, type Token } from '../text/tokens';
import type { Denial } from './denials';

const ARTICLES = /^(?:article|story|report|piece|item|column|post|dispatch)$/u;
const EARLIER = /^(?:earlier|previous|original|first)$/u;

/** "An earlier version of this article said …", "This article originally said …": a publisher takes back its own words. */
export function correctionAt(doc: Doc, i: number, sentence: Sentence): Denial | null {
  const { tokens } = doc;
  const word = tokenAt(tokens, i).lower;
  const { from, to } = sentence;
  if (word === 'version') {
    if (!EARLIER.test(tokens[i - 1]?.lower ?? '')) return null;
    const named = tokens[i + 1]?.lower === 'of' && ARTICLES.test(tokens[i + 3]?.lower ?? '');
    const at = named ? i + 4 : i + 1;
    return named || ((tokens[at]?.flags ?? 0) & F.REPORT) !== 0
      ? takenBack(tokens, Math.max(from, i - 2), at, to)
      : null;
  }
  if (!/^(?:originally|wrongly|incorrectly|mistakenly|previously)$/u.test(word)) return null;
  const own =
    tokens[i - 1]?.lower === 'we' ||
    (ARTICLES.test(tokens[i - 1]?.lower ?? '') && tokens[i - 2]?.lower === 'this');
  return own ? takenBack(tokens, Math.max(from, i - 2), i + 1, to) : null;
}

/** The words behind the verb of saying that starts within a few tokens of `at`, up to the first stop. */
function takenBack(tokens: readonly Token[], from: number, at: number, n: number): Denial | null {
  for (let verb = at; verb < n && verb < at + 4; verb++) {
    const token = tokenAt(tokens, verb);
    const says =
      (token.flags & F.REPORT) !== 0 ||
      /^(?:gave|put|misstated|misreported|referred|suggested|listed)$/u.test(token.lower);
    if (!says) {
      if ((token.flags & F.ADV) === 0) return null;
      continue;
    }
    let end = verb + 1;
    while (end < n && !/^[;:.!?]$/u.test(tokens[end]?.lower ?? '') && tokens[end]?.kind !== K.QUOTE) end++;
    return {
      finding: 'superseded',
      from,
      to: end,
      cue: { from, to: verb + 1 },
      who: null,
      points: 'here',
      noun: null,
      content: { from: verb + 1, to: end },
    };
  }
  return null;
}
