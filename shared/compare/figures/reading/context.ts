import { overlaps, type Span } from '../../../domain/span';
import { kindsOf, type Kind } from '../../lexicon/kinds';
import { likeness, placeOf, rarityAt } from '../../lexicon/usage';
import { isNumeral, isStop } from '../../lexicon/words';
import { once, onceInARow } from '../../once';
import type { Reading, ReadSentence } from '../../text/reading';
import { root } from '../../text/root';
import type { Token } from '../../text/tokens';

/** A word beside a figure. */
export interface ContextWord extends Span {
  readonly exact: string;
  /** The same in lower case; and whether that is a number. */
  readonly low: string;
  readonly isNumber: boolean;
  readonly root: string;
  /** Its place among the commonest words (`placeOf`). */
  readonly place: number;
  /** How much it says of the figure, up to 1: less for a common word and for one far off. */
  readonly weight: number;
  /** How close it stands, 1 beside the figure. */
  readonly close: number;
  /** What it is one kind of, where there are others. */
  readonly kinds: readonly Kind[];
  /** How many words lie between the figure and it. */
  readonly far: number;
}

/** The words of a figure's sentence that say what it is, names and little words left out. */
export interface Context {
  readonly words: readonly ContextWord[];
  /** Those of the first figure of the article beside which the same words stand: the items of a list are compared once. */
  readonly model: readonly ContextWord[];
}

/** What fades with each word between the figure and another. */
const FADING = 0.3;

/** So many words away a word is half as close; what kind a thing is may stand some way off. */
const STANDS = 8;

/** Words further off hardly count, and a sentence may be a page long. */
const REACH = 14;

/** What stands beside the figure of an article. */
export function contextOf(reading: Reading, sentence: ReadSentence, mark: Span): Context {
  const words = wordsBeside(sentence, mark);
  const models = modelsOf(reading);
  const key = words.map(({ low, far }) => `${low} ${far}`).join('|');
  const model = models.get(key) ?? words;
  models.set(key, model);
  return { words, model };
}

const modelsOf = once<Reading, Map<string, readonly ContextWord[]>>(() => new Map());

function wordsBeside(sentence: ReadSentence, mark: Span): readonly ContextWord[] {
  const { tokens, names } = sentence;
  const first = tokens.findIndex((token) => token.end > mark.start);
  const behind = tokens.findIndex((token) => token.start >= mark.end);
  const last = (behind < 0 ? tokens.length : behind) - 1;
  const telling = (token: Token): boolean =>
    !isStop(token.low) &&
    !isStop(token.stem) &&
    !/^\d/.test(token.low) &&
    // "Alzheimer's", "Ebola" are written like names and say what it is of all the same.
    !(token.capital && kindsOf(token.stem).length === 0 && names.some((name) => overlaps(name, token)));
  return tokens.slice(Math.max(0, first - REACH), last + 1 + REACH).flatMap((token, index) => {
    if (!telling(token)) return [];
    const at = Math.max(0, first - REACH) + index;
    const far = at < first ? first - at : at > last ? at - last : 0;
    const place = placeOf(token.low);
    return {
      start: token.start,
      end: token.end,
      exact: token.raw,
      low: token.raw.toLowerCase(),
      isNumber: isNumeral(token.raw.toLowerCase()),
      root: root(token.stem),
      place,
      weight: rarityAt(place) / (1 + FADING * far),
      close: 1 / (1 + far / STANDS),
      kinds: kindsOf(token.stem),
      far,
    };
  });
}

/** How much two contexts say the same. */
export interface Agreement {
  /** The share of what one says that the other says as well, 0 to 1, both ways round. */
  readonly share: number;
  /** The weight of the three pairs of words that agree best; up to 3. */
  readonly best: number;
  /** The weight of the words that both have, up to 3. */
  readonly common: number;
  /** The surest pair of words, for showing, one that explains itself if there is any; null when none agree. */
  readonly surest: readonly [ContextWord, ContextWord] | null;
  /** Whether that pair explains itself. */
  readonly plain: boolean;
}

/** One word counts for this much of another with its root. */
const ONE_ROOT = 0.9;

/** Less alike than this, an editor would not see why two words are set side by side. */
const PLAIN = 0.5;

/** How much the words beside two figures say the same, by the words themselves, their roots and how they are used. */
export function agreementOf(a: Context, b: Context): Agreement {
  const { share, best, common, surest, plain } = agreementIn(a.model, b.model);
  const [x, y] = surest === null ? [] : [a.words[surest[0]], b.words[surest[1]]];
  return { share, best, common, surest: x === undefined || y === undefined ? null : [x, y], plain };
}

/** The same, with the surest pair by where in each list the words stand. */
type Placed = Omit<Agreement, 'surest'> & { readonly surest: readonly [number, number] | null };

const agreementIn = onceInARow((a: readonly ContextWord[], b: readonly ContextWord[]): Placed => {
  const there = { alike: new Float64Array(a.length), joint: new Float64Array(a.length) };
  const back = { alike: new Float64Array(b.length), joint: new Float64Array(b.length) };
  let surest: readonly [number, number] | null = null;
  let plain = false;
  let most = 0;
  for (const [i, x] of a.entries()) {
    for (const [j, y] of b.entries()) {
      const alike = likenessOf(x, y);
      if (alike === 0) continue;
      const joint = alike * Math.sqrt(x.weight * y.weight);
      there.alike[i] = Math.max(there.alike[i] ?? 0, alike);
      there.joint[i] = Math.max(there.joint[i] ?? 0, joint);
      back.alike[j] = Math.max(back.alike[j] ?? 0, alike);
      back.joint[j] = Math.max(back.joint[j] ?? 0, joint);
      const explains = alike >= PLAIN && !x.isNumber && !y.isNumber;
      if (explains === plain ? joint > most : explains) [most, surest, plain] = [joint, [i, j], explains];
    }
  }
  return {
    share: (shareOf(a, there.alike) + shareOf(b, back.alike)) / 2,
    best: (threeBest(there.joint) + threeBest(back.joint)) / 2,
    common: Math.min(3, (commonOf(a, there.alike) + commonOf(b, back.alike)) / 2),
    surest,
    plain,
  };
});

/** Two words for two kinds must stand so close to their figures to part them. */
const BESIDE = 0.45;

/** Whether words for two kinds of one thing stand beside the figures, wheat by one and maize by the other. */
export function otherKinds(a: Context, b: Context): boolean {
  return kindsApart(a.model, b.model);
}

const kindsApart = onceInARow((a: readonly ContextWord[], b: readonly ContextWord[]): boolean =>
  a.some((x) =>
    x.kinds.some(
      (one) =>
        !names(b, one) &&
        b.some(
          (y) =>
            x.close * y.close >= BESIDE ** 2 &&
            y.kinds.some((other) => other.group === one.group && !names(a, other)),
        ),
    ),
  ),
);

function names(words: readonly ContextWord[], { group, member }: Kind): boolean {
  return words.some(({ kinds }) => kinds.some((kind) => kind.group === group && kind.member === member));
}

function likenessOf(a: ContextWord, b: ContextWord): number {
  if (a.place === b.place && (a.place >= 0 || a.low === b.low)) return 1;
  return a.root === b.root ? ONE_ROOT : likeness(a.place, b.place);
}

// Of a figure with next to nothing beside it, little can be said.
const LEAST = 0.6;

function shareOf(words: readonly ContextWord[], alike: Float64Array): number {
  let [said, all] = [0, 0];
  for (const [at, { weight }] of words.entries()) {
    said += weight * (alike[at] ?? 0);
    all += weight;
  }
  return said / Math.max(all, LEAST);
}

function threeBest(joint: Float64Array): number {
  let [first, second, third] = [0, 0, 0];
  for (const value of joint) {
    if (value > first) [first, second, third] = [value, first, second];
    else if (value > second) [second, third] = [value, second];
    else if (value > third) third = value;
  }
  return third + second + first;
}

function commonOf(words: readonly ContextWord[], alike: Float64Array): number {
  return words.reduce((sum, { weight }, at) => ((alike[at] ?? 0) >= ONE_ROOT ? sum + weight : sum), 0);
}
