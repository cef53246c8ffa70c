import type { CrossReason, Relation } from '../../domain/question';
import { diffWords } from '../diff/words';
import { number, reason, type Finding } from '../reasons';
import type { Gap } from './align';
import type { QuoteReading } from './read';
import { speakersMeet, type SameWords } from './together';
import { isNegation, opposite, otherKind, otherScale } from './sense';
import type { QuoteWord } from './words';

/** How two quotes of the same words stand to each other; conflicts say which word. */
export function relateQuotes(a: QuoteReading, b: QuoteReading, { alignment, stitched }: SameWords): Finding {
  const words = diffWords(a.mark.quote.text, b.mark.quote.text);
  const both = [
    [a.articleId, a.mark],
    [b.articleId, b.mark],
  ] as const;
  const because: CrossReason[] = [];
  let relation: Relation = alignment.gaps.length === 0 ? 'same' : 'compatible';
  const clash = (text: string): void => {
    relation = 'conflicts';
    because.push(reason(text, ...both));
  };
  if (speakersMeet(a, b) === 'different') {
    relation = 'conflicts';
    because.push(
      reason(
        `The same words are given to ${a.speaker?.name ?? 'nobody'} in one and to ${b.speaker?.name ?? 'nobody'} in the other.`,
        [a.articleId, a.speaker ?? a.mark],
        [b.articleId, b.speaker ?? b.mark],
      ),
    );
  }
  for (const gap of alignment.gaps) {
    const changed = changedSense(gap);
    if (changed !== null) clash(changed);
  }
  if (relation === 'conflicts') return { relation, because, difference: null, words };
  if (stitched === true) {
    const text = 'One is stitched from several passages, and one of them stands in the other.';
    return { relation: 'compatible', because: [reason(text, ...both)], difference: null, words };
  }
  if (alignment.gaps.length === 0) {
    because.push(reason('Word for word the same; only punctuation or capitals may differ.', ...both));
  }
  for (const gap of alignment.gaps) because.push(reason(trimming(gap, a, b), ...both));
  return { relation, because, difference: null, words };
}

/** In a swap of more words than these, two things named need not stand for one another. */
const FEW = 4;

/** Says which negation, number, name or opposite differs in a gap, or null when the sense holds. */
function changedSense({ a, b, place }: Gap): string | null {
  const swap = a.length > 0 && b.length > 0;
  // A dropped clause may hold a "not" of its own; a dropped word or two that holds one turns the sense round.
  if (swap || (place === 'middle' && a.length + b.length <= 3) || a.length + b.length <= 1) {
    const negated = [...a, ...b].filter((word) => isNegation(word.key));
    if (a.some((word) => isNegation(word.key)) !== b.some((word) => isNegation(word.key))) {
      return `“${negated[0]?.raw ?? 'not'}” stands in one and not in the other.`;
    }
  }
  if (!swap) return null;
  const [x, y] = [only(a, b), only(b, a)];
  const number = differing(x, y, (word) => /\d/.test(word.key));
  if (number !== null) return `A number differs: ${number}.`;
  const name = differing(x, y, (word) => word.name);
  if (name !== null) return `A name differs: ${name}.`;
  for (const one of x) {
    const other = y.find((word) => opposite(one.key, word.key));
    const scale = y.find((word) => otherScale(one.key, word.key));
    if (scale !== undefined) return `An amount differs: “${one.raw}” in one, “${scale.raw}” in the other.`;
    const thing =
      a.length <= FEW && b.length <= FEW ? y.find((word) => otherKind(one.key, word.key)) : undefined;
    if (thing !== undefined) return `“${one.raw}” stands in one, “${thing.raw}” in the other.`;
    if (other !== undefined) return `The sense is turned: “${one.raw}” in one, “${other.raw}” in the other.`;
  }
  return null;
}

function only(words: readonly QuoteWord[], others: readonly QuoteWord[]): QuoteWord[] {
  return words.filter((word) => !others.some((other) => other.key === word.key));
}

function differing(
  a: readonly QuoteWord[],
  b: readonly QuoteWord[],
  is: (word: QuoteWord) => boolean,
): string | null {
  const [x, y] = [a.filter(is), b.filter(is)];
  if (x.length === 0 || y.length === 0) return null;
  const words = (list: readonly QuoteWord[]): string => `“${list.map((word) => word.raw).join(' ')}”`;
  return `${words(x)} in one, ${words(y)} in the other`;
}

function trimming({ a, b, place }: Gap, first: QuoteReading, second: QuoteReading): string {
  const text = (words: readonly QuoteWord[]): string =>
    `“${shorten([...new Set(words)].map((word) => word.raw))}”`;
  if (a.length > 0 && b.length > 0) return `Reworded: ${text(a)} in one, ${text(b)} in the other.`;
  const [gone, trimmed] = a.length > 0 ? [a, second] : [b, first];
  const where = place === 'middle' ? 'inside' : place === 'start' ? 'at the start' : 'at the end';
  const marked = /…|\.\.\.|\[|\]/.test(trimmed.mark.quote.text);
  const ellipsis =
    place !== 'middle'
      ? ''
      : marked
        ? ' An ellipsis or bracket marks it.'
        : ' An ellipsis should stand there, and none does.';
  return `Trimmed ${where} by ${number(gone.length)} ${gone.length === 1 ? 'word' : 'words'}: ${text(gone)}.${ellipsis}`;
}

function shorten(words: readonly string[]): string {
  return words.length <= 9
    ? words.join(' ')
    : `${words.slice(0, 4).join(' ')} … ${words.slice(-4).join(' ')}`;
}

/** What the relation of two quotes means, in a sentence or two. */
export function quoteVerdict(
  a: QuoteReading,
  b: QuoteReading,
  { relation, because }: Pick<Finding, 'relation' | 'because'>,
): string {
  const first = because[0]?.text ?? '';
  const pull = a.mark.quote.form === 'pull' || b.mark.quote.form === 'pull';
  switch (relation) {
    case 'conflicts':
      return `${first} A quote is a quote: one of the two is wrong.`;
    case 'compatible':
      return pull
        ? `The pull-quote gives the words of the full quote. ${first}`
        : `The same words, and the sense holds. ${first}`;
    case 'same':
    case 'supersedes':
    case 'not-comparable':
    case 'different-scope':
    case 'denies':
      return first;
  }
}
