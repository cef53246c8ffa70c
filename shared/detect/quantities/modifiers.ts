import type { Modifier } from '../../domain/figure';
import { F } from '../text/flags';
import { K, type Token } from '../text/tokens';

/** A modifier in front of (or behind) an amount: tokens `[from, to)`. */
export interface Modified {
  readonly modifier: Modifier;
  readonly from: number;
  readonly to: number;
}

/** Phrases that stand right before an amount, last word first for lookup; longest first within one word. */
const PHRASES = `>: more than|over|above|at least|no fewer than|not fewer than|no less than|not less than|upwards of|upward of|in excess of|exceeding|
exceeds|exceeded|greater than|better than|a minimum of|minimum of|well over|just over|little over|slightly more than|little more than|far more than|
well above|just above|topping|topped|tops|surpassing|surpassed|north of|as little as|as few as|starting at|starting from|older than|longer than|
higher than|larger than|bigger than|well in excess of|beyond|minimum|over than|not under|slightly over|a little over|a bit over|
barely more than|just more than|marginally higher at
<: less than|fewer than|under|below|up to|as many as|as much as|no more than|not more than|at most|a maximum of|maximum of|just under|just below|
well under|well below|slightly less than|slightly under|south of|short of|just shy of|shy of|lower than|smaller than|shorter than|younger than|within|
a little under|little under|fewer that|not exceeding|just less than|up until|cheaper than|sub|as high as|as large as|as long as|as big as
~: about|around|roughly|approximately|some|nearly|almost|an estimated|estimated|close to|nearing|approaching|circa|averaging|
or so|somewhere around|averaged|averages|in the region of|in the neighbourhood of|in the neighborhood of|on the order of|of the order of|
in the order of|something like|anything like|barely|virtually|practically|approx|near|perhaps|as near as|ca|just about|just around|just over about|
an approximate|approximate|a reported`;

interface Phrase {
  readonly modifier: Modifier;
  readonly words: readonly string[];
}

const byLast = new Map<string, Phrase[]>();
for (const line of PHRASES.replaceAll('|\n', '|').split('\n')) {
  const [sign = '', phrases = ''] = line.split(': ');
  // The sign is one of the three that the list above is keyed by.
  const modifier = sign as Modifier;
  for (const phrase of phrases.split('|')) {
    const words = phrase.split(' ');
    const last = words[words.length - 1] ?? '';
    const list = byLast.get(last) ?? [];
    list.push({ modifier, words });
    byLast.set(last, list);
  }
}
for (const list of byLast.values()) list.sort((a, b) => b.words.length - a.words.length);

const SIGNS: ReadonlyMap<string, Modifier> = new Map([
  ['~', '~'],
  ['≈', '~'],
  ['∼', '~'],
  ['>', '>'],
  ['≥', '>'],
  ['<', '<'],
  ['≤', '<'],
]);

/** Words that may stand between a modifier and its amount without changing it: "more than a whopping 300". */
const FILLERS = new Set([
  'a',
  'an',
  'the',
  'just',
  'only',
  'exactly',
  'mere',
  'whopping',
  'staggering',
  'record',
  'further',
  'another',
  'combined',
  'total',
  'of',
  'additional',
  'extra',
  'even',
]);

/** The modifier that ends right before token `i`; `from` is a lower bound for the search (start of the sentence). */
export function modifierBefore(tokens: readonly Token[], i: number, from: number): Modified | null {
  // "sub-7 nanometre chips".
  if (tokens[i - 1]?.lower === '-' && tokens[i - 2]?.lower === 'sub' && i - 2 >= from)
    return { modifier: '<', from: i - 2, to: i };
  for (let skipped = 0, at = i - 1; at >= from && skipped <= 2; at--, skipped++) {
    const token = tokens[at];
    if (token === undefined) return null;
    const sign = SIGNS.get(token.lower);
    if (sign !== undefined) return { modifier: sign, from: at, to: at + 1 };
    const list = byLast.get(token.lower);
    const hit = list?.find(({ words }) => fitsBackwards(tokens, at, from, words));
    if (hit !== undefined) {
      const over = hit.words.length === 1 && hit.words[0] === 'over';
      // "Over a 25% levy", "under a three-day truce": a noun that the amount describes, and no bound.
      const describes = hit.words.length === 1 && /^(?:over|under|above|below)$/u.test(token.lower);
      if (describes && skipped === 1 && /^an?$/u.test(tokens[i - 1]?.lower ?? '')) return null;
      if (over && (isPassage(tokens, at, i) || isMatter(tokens, at, from))) return null;
      if (hit.words[0] === 'about' && hit.words.length === 1 && isTopic(tokens[at - 1])) return null;
      if (hit.words[0] === 'up' && isRise(tokens[at - 2])) return null;
      // "around the 37m hull" is a place, not a size.
      if (hit.modifier === '~' && skipped > 0 && tokens[at + 1]?.lower === 'the') return null;
      const start = at - hit.words.length + 1;
      return { modifier: hit.modifier, from: start, to: at + 1 };
    }
    if (!FILLERS.has(token.lower)) return null;
  }
  return null;
}

/** "$90 billion over 12 years", "handed over millions": time that passes, or part of the verb; "for over 10 years" is a bound. */
function isPassage(tokens: readonly Token[], over: number, number: number): boolean {
  const before = tokens[over - 1];
  if (before === undefined) return false;
  if (
    /^(?:hand|turn|took|take|taken|carr|roll|sign|pass|hold|held)/u.test(before.lower) &&
    before.kind === K.WORD
  )
    return true;
  let unit = number + 1;
  while (
    unit < number + 8 &&
    (tokens[unit]?.kind === K.NUM || /^(?:-|to|and|a|half)$/u.test(tokens[unit]?.lower ?? ''))
  )
    unit++;
  if (!/^(?:days?|weeks?|months?|years?|decades?|centur(?:y|ies))$/u.test(tokens[unit]?.lower ?? ''))
    return false;
  return (
    before.kind !== K.WORD ||
    (!/^(?:for|of|in|after|is|was|be|been|just|well|little|a|the|took|takes|lasted|lasts|spent|spend|than|with|at|to|by)$/u.test(
      before.lower,
    ) &&
      (before.flags & F.AUX) === 0)
  );
}

const MATTERS =
  /^(?:talks|negotiations|disputes?|row|rows|wrangl(?:es?|ing)|clash(?:es|ed)?|quarrel(?:s|led)?|feud|arguments?|argu(?:e|ed|ing)|differences|disagreements?|stand-off|deadlock|collapsed|sued|lawsuit|strike|walkout|protest(?:s|ed|ing)?|anger|outcry|concerns?|fears|scandal|inquiry|investigation)$/u;
const ALONG = /^(?:laid|spread|scattered)$/u;

/** "Talks with the union over 200 jobs", "a pipe laid over 680 km": what it is about, or along, and no bound. */
function isMatter(tokens: readonly Token[], over: number, from: number): boolean {
  if (ALONG.test(tokens[over - 1]?.lower ?? '')) return true;
  for (let at = over - 1; at >= from && at >= over - 6; at--) {
    const token = tokens[at];
    if (token === undefined || token.kind === K.PUNCT) return false;
    if (MATTERS.test(token.lower))
      return at === over - 1 || /^(?:in|at|on|with|between)$/u.test(tokens[at + 1]?.lower ?? '');
  }
  return false;
}

/** "VAT goes up to 21 percent", "unemployment inched up to 9.5": where it went, not the most it may be. */
function isRise(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^(?:go|goes|went|gone|going|inch|edg|creep|crept|tick|nudg|mov|climb|push|bring|brought|brings|took|takes|taking|rais|jump|com|came)(?:e|es|ed|ing|s)?$/u.test(
      token.lower,
    )
  );
}

/** "the story about 20 dogs": what a story is about is no estimate. */
function isTopic(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^(?:story|stories|book|books|film|films|movie|documentary|play|song|songs|article|articles|news|information|questions?|concerns?|worries|doubts?|debate|row|joke|jokes|tale|tales|details?|something|nothing|learn|learned|talk|talked|talking|wrote|writes|worried|asked|think|know)$/u.test(
      token.lower,
    )
  );
}

function fitsBackwards(
  tokens: readonly Token[],
  last: number,
  from: number,
  words: readonly string[],
): boolean {
  if (last - words.length + 1 < from) return false;
  for (let k = 0; k < words.length; k++) {
    if (tokens[last - k]?.lower !== words[words.length - 1 - k]) return false;
  }
  return true;
}

/** The modifier right behind an amount: "-odd", "-plus", "or more", "or so", "+". */
export function modifierAfter(tokens: readonly Token[], i: number, n: number): Modified | null {
  const token = tokens[i];
  if (token === undefined || i >= n) return null;
  if (token.lower === '+') return { modifier: '>', from: i, to: i + 1 };
  const hyphen = token.lower === '-' && token.glued;
  const word = hyphen ? tokens[i + 1]?.lower : token.lower;
  const to = hyphen ? i + 2 : i + 1;
  if (word === 'odd') return { modifier: '~', from: i, to };
  if (hyphen && word === 'plus') return { modifier: '>', from: i, to };
  if (hyphen && word === 'ish') return { modifier: '~', from: i, to };
  if (hyphen || word !== 'or' || i + 1 >= n) return null;
  switch (tokens[i + 1]?.lower) {
    case 'more':
    case 'above':
    case 'over':
    case 'higher':
    case 'greater':
    case 'older':
      return { modifier: '>', from: i, to: i + 2 };
    case 'less':
    case 'fewer':
    case 'below':
    case 'under':
    case 'lower':
    case 'younger':
      return { modifier: '<', from: i, to: i + 2 };
    case 'so':
    case 'thereabouts':
      return { modifier: '~', from: i, to: i + 2 };
    case undefined:
    default:
      return null;
  }
}
