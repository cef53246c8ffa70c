import type { FoundFigure } from '../quantities/figures';
import type { Doc } from '../text/document';
import { F } from '../text/flags';
import { K, tokenAt, type Token } from '../text/tokens';
import type { Denial } from './denials';

/** What a denial speaks of: figures by index, or the sentence of a claim without figures. */
export interface Denied {
  readonly figures: readonly number[];
  readonly sentence: number | null;
}

/** How many sentences back a denial with a noun ("the report") may speak of. */
const LOOK_BACK = 8;
const NOTHING: Denied = { figures: [], sentence: null };

/** The stem that a claim's noun shares with the verb that made it: "report" of "reported", "alleg" of "alleged". */
function stemOf(noun: string): RegExp {
  if (/^alleg/u.test(noun)) return /^alleg/u;
  if (/^accus/u.test(noun)) return /^accus/u;
  if (/^estim/u.test(noun)) return /^estim/u;
  if (/^suggest/u.test(noun)) return /^suggest/u;
  if (/^assert/u.test(noun)) return /^assert/u;
  if (/^report/u.test(noun)) return /^(?:report|said)/u;
  if (/^claim/u.test(noun)) return /^(?:claim|said)/u;
  return /^(?:said|says|told|stated|put|reported|claimed|estimated|counted)$/u;
}

/** The figures or the claim that a denial in sentence number `index` speaks of. */
export function deniedBy(doc: Doc, denial: Denial, index: number, found: readonly FoundFigure[]): Denied {
  if (denial.points === 'itself') return NOTHING;
  const { content } = denial;
  const within = highIn(found, index, ({ from, to }) => from >= content.from && to <= content.to);
  if (within.length > 0 || denial.points === 'here') return { figures: within, sentence: null };
  const here = highIn(found, index, ({ to }) => to <= denial.from);
  if (here.length > 0) return { figures: here, sentence: null };
  // A figure set between subject and verb of its own sentence judges nothing: "The board of 12 rejected the report".
  const words = wordsIn(doc.tokens, content.from, content.to);
  const previous = index - 1;
  if (isNear(doc, denial, index) && (words.length === 0 || shares(doc, previous, words))) {
    const figures = highIn(found, previous, () => true);
    if (figures.length > 0) return { figures, sentence: null };
    if (hasCue(doc, previous)) return { figures: [], sentence: previous };
  }
  return denial.noun === null ? NOTHING : further(doc, denial.noun, words, previous, found);
}

/** "The mayor later denied the report": the nearest sentence before that made a claim of this kind and speaks of the same things. */
function further(
  doc: Doc,
  noun: string,
  words: readonly string[],
  from: number,
  found: readonly FoundFigure[],
): Denied {
  const stem = stemOf(noun);
  for (let k = from; k >= 0 && k > from - LOOK_BACK; k--) {
    if (words.length > 0 ? !shares(doc, k, words) : !says(doc, k, stem)) continue;
    const figures = highIn(found, k, () => true);
    if (figures.length > 0) return { figures, sentence: null };
    if (hasCue(doc, k)) return { figures: [], sentence: k };
  }
  return NOTHING;
}

/** Whether the sentence before stands in the same paragraph, or ends the one before a denial that opens its own. */
function isNear({ sentences }: Doc, denial: Denial, index: number): boolean {
  const [own, before] = [sentences[index], sentences[index - 1]];
  if (own === undefined || before === undefined) return false;
  return before.block === own.block || (denial.from - own.from < 4 && before.block === own.block - 1);
}

function highIn(
  found: readonly FoundFigure[],
  sentence: number,
  fits: (figure: FoundFigure) => boolean,
): number[] {
  const hits: number[] = [];
  for (let i = firstIn(found, sentence); ; i++) {
    const figure = found[i];
    if (figure?.sentence !== sentence) break;
    if (figure.mark.salience === 'high' && fits(figure)) hits.push(i);
  }
  return hits;
}

/** The first figure of a sentence at or behind the given one; figures are in text order. */
function firstIn(found: readonly FoundFigure[], sentence: number): number {
  let [low, high] = [0, found.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((found[middle]?.sentence ?? 0) < sentence) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Words of weight, cut to a stem that survives endings: "deaths" and "death". */
function wordsIn(tokens: readonly Token[], from: number, to: number): string[] {
  const words: string[] = [];
  for (let i = from; i < to && i < from + 40; i++) {
    const token = tokenAt(tokens, i);
    if (token.kind !== K.WORD || token.word.length < 4) continue;
    if ((token.flags & (F.DET | F.PREP | F.CONJ | F.PRON | F.AUX | F.ADV)) === 0)
      words.push(token.lower.slice(0, 5));
  }
  return words;
}

function some(doc: Doc, sentence: number, fits: (token: Token) => boolean): boolean {
  const { from, to } = doc.sentences[sentence] ?? { from: 0, to: 0 };
  for (let i = from; i < to; i++) if (fits(tokenAt(doc.tokens, i))) return true;
  return false;
}

function shares(doc: Doc, sentence: number, words: readonly string[]): boolean {
  return some(doc, sentence, ({ kind, lower }) => kind === K.WORD && words.includes(lower.slice(0, 5)));
}

function says(doc: Doc, sentence: number, stem: RegExp): boolean {
  return some(
    doc,
    sentence,
    ({ kind, lower, flags }) => kind === K.WORD && (flags & F.VERB) !== 0 && stem.test(lower),
  );
}

function hasCue(doc: Doc, sentence: number): boolean {
  return some(doc, sentence, ({ flags }) => (flags & F.REPORT) !== 0);
}
