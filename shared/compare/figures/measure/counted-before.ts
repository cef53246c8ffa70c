import type { Span } from '../../../domain/span';
import { AS_AGAINST, HEDGES, hedgesAnd } from '../../lexicon/hedges';
import type { ReadSentence } from '../../text/reading';

/** A figure of the sentence, with what it counts where the copy says it. */
interface Figures extends Span {
  readonly figure: { readonly counted: string | null };
}

// "120 sheep, not 1,200"; "143 people, up from 97".
const GOES_ON = new RegExp(String.raw`(?:\bnot|${AS_AGAINST})\s+$`);

// "The number of cases since December has risen to".
const COMES_TO = new RegExp(
  String.raw`\bnumber of ([^;:]+?\s(?:to|at|reach(?:es|ed)|hit|past|above|beyond|is|was|were|are|totalled|topped|passed))\s+${hedgesAnd('now')}$`,
  'i',
);

// "Bringing to 52 the number of officials barred from travel".
const NUMBER_OF = /^ the (?:total |overall |confirmed )?number of ([^,;:.]+)/i;

// "Her crew of 21", "a crowd of 15,000": many by its name.
const MANY_OF = new RegExp(
  String.raw`\b(crew|staff|team|squad|workforce|crowd|garrison|contingent|delegation)\s+of\s+${HEDGES}$`,
  'i',
);
// "The hens, 180,000 of them, will be culled"; "the prints, sixty-one in all".
const IN_ALL = /^\s+(?:of them(?=\s*[,.;])|in all|in total|in number|altogether|all told)\b/i;
const PLURAL_BEFORE = new RegExp(
  String.raw`(?:^|[\s“"])([\p{Ll}-]{3,}s|children|men|women|people|crew|police|cattle|sheep)\b[^,;:.]*,\s*${hedgesAnd('all')}$`,
  'u',
);
// "Fourteen more of its officials".
const OF_ITS =
  /^\s+(?:more |others? )?of\s+(?:its|their|his|her|our|your|the|these|those)\s+((?:[\p{Ll}-]+\s+){0,2}?(?:[\p{Ll}-]+s|people|men|women|children|crew|staff|police|personnel))\b(?!\s+of\b)/u;

// Behind these words the noun phrase is over.
const OVER =
  /^(?:in|on|at|by|for|from|with|to|of|across|among|under|over|so|worldwide|nationwide|countrywide|nationally|globally|locally|here|there|this|each|every|whose|who|which|that|and|or|but|as|after|before|since|than|is|are|was|were|has|have|had|will|would|now|rose|fell|grew|stood|stands|known|thought|said|found|shown|hurt|lost|held|left|given|still|\p{L}{3,}ed)$/u;

// Behind "people", "those" or a plural a participle begins anew: "people known to have drowned", "patients waiting".
const MANY = /^(?:people|those|men|women|children|police|staff|crew|\p{L}{3,}s)$/u;
const PARTICIPLE =
  /^(?:\p{L}{2,}(?:ing|ed|wn|en)|hurt|dead|left|thought|said|held|found|shot|lost|hit|sick|ill|sent|born|unable|still|now|sold|bought|built|made|paid|kept|caught|cut|shut|brought|laid|fed|bred|put|due)$/u;

/** What a bare number counts, as the words before it say ("the number of cases has risen to 2,015"); null where nothing does. */
export function countedBefore(sentence: ReadSentence, mark: Span, others: readonly Figures[]): string | null {
  // "Put the number of nurses on strike at about 7,000": the mark may begin with the word that leads to it.
  const at = mark.start - sentence.start;
  const lead = /^(?:at|to)\s/iu.exec(sentence.text.slice(at))?.[0].length ?? 0;
  const before = sentence.text.slice(0, at + lead);
  const last = others.findLast(({ end }) => end <= mark.start);
  const since = last === undefined ? before : before.slice(last.end - sentence.start);
  if (last !== undefined && GOES_ON.test(since) && since.length < 30) return last.figure.counted;
  const after = sentence.text.slice(mark.end - sentence.start);
  const many = MANY_OF.exec(before)?.[1];
  if (many !== undefined) return /crew|staff/.test(many) ? many : 'people';
  const own = OF_ITS.exec(after)?.[1];
  if (own !== undefined) return own;
  if (last === undefined && IN_ALL.test(after)) {
    const noun = PLURAL_BEFORE.exec(before)?.[1];
    if (noun !== undefined) return noun;
  }
  const behind = NUMBER_OF.exec(sentence.text.slice(mark.end - sentence.start));
  const words = (COMES_TO.exec(before) ?? behind)?.[1]?.split(/\s+/) ?? [];
  const over = words.findIndex((word, at) => at > 0 && isOver(word.toLowerCase(), words[at - 1] ?? ''));
  const phrase = words.slice(0, over < 0 && behind !== null ? undefined : Math.max(over, 0));
  // "The number of Rohingya who have fled": a people is people.
  if (/^\p{Lu}/u.test(phrase.at(-1) ?? '') || /^those$/i.test(phrase.join(' '))) return 'people';
  return phrase.length === 0 ? null : phrase.join(' ');
}

function isOver(word: string, before: string): boolean {
  return OVER.test(word) || (MANY.test(before.toLowerCase()) && PARTICIPLE.test(word));
}
