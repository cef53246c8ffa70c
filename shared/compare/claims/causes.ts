import type { Span } from '../../domain/span';
import { isStop } from '../lexicon/words';
import type { ReadSentence } from '../text/reading';
import { root } from '../text/root';

/** What a claim gives as the cause of a happening: "was started by a roofer's blowtorch". */
export interface Cause extends Span {
  /** As written. */
  readonly exact: string;
  /** Roots of its words. */
  readonly words: ReadonlySet<string>;
  /** Roots of the words that say what it was the cause of; empty behind "it". */
  readonly of: ReadonlySet<string>;
}

const CAUSED =
  /\b(?:was|were|been|is|are) (?:\p{Ll}+ly )?(?:(?:caused|started|sparked|triggered|ignited|provoked|brought down|set off) (?:\p{Ll}+ly )?by|blamed (?:\p{Ll}+ly )?on) /u;

/** "Do not know whether it was caused by", "had not been caused by", "if it was started by": nobody says that it was. */
const OPEN =
  /\b(?:whether|if|not|never|nor|no|den(?:y|ies|ied)|dismiss\p{L}*|rul(?:ed|ing) out)\b|n[’']t\b/iu;

const ENDS = /[,;:.!?“”"(]|\s(?:and|which|that|who|while|when|after|before|as|in|on|at)\s|$/u;

/** The cause that a sentence gives; null when it gives none, or leaves it open. */
export function causeOf({ text, start, tokens }: ReadSentence): Cause | null {
  const hit = CAUSED.exec(text);
  if (hit === null || OPEN.test(text.slice(0, hit.index))) return null;
  const from = hit.index + hit[0].length;
  const behind = text.slice(from);
  const to = from + (ENDS.exec(behind)?.index ?? behind.length);
  // Two causes in one town are of two things all the same.
  const rootsIn = (a: number, b: number, nameless: boolean): Set<string> =>
    new Set(
      tokens.flatMap((token) =>
        token.start >= start + a &&
        token.end <= start + b &&
        !isStop(token.low) &&
        !isStop(token.stem) &&
        !(nameless && token.capital)
          ? [root(token.stem)]
          : [],
      ),
    );
  const words = rootsIn(from, to, false);
  if (words.size === 0) return null;
  return {
    start: start + from,
    end: start + to,
    exact: text.slice(from, to),
    words,
    of: rootsIn(0, hit.index, true),
  };
}

/** Whether two causes are two: of one thing, as far as the words tell, and no word in common. */
export function areTwoCauses(a: Cause, b: Cause): boolean {
  const meets = (x: ReadonlySet<string>, y: ReadonlySet<string>): boolean =>
    [...x].some((word) => y.has(word));
  return !meets(a.words, b.words) && (a.of.size === 0 || b.of.size === 0 || meets(a.of, b.of));
}
