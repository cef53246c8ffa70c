import type { Span } from '../../../domain/span';
import type { ReadSentence } from '../../text/reading';
import { isPerson, WHOLE } from '../measure/units';

const AGE =
  '(?:over|under|aged|older than|younger than)\\s+(?:the age of\\s+)?\\d{1,2}(?:\\s*(?:to|and|-|–)\\s*\\d{1,2})?(?![\\d,.]*\\d)';
const OF_AGE = new RegExp(`\\p{L}{3,}\\s+(?:aged\\s+)?(${AGE})`, 'u');
const WERE_OF_AGE = new RegExp(
  `^\\s+(?:of (?:them|whom|those)\\s+)?(?:were|are|was)\\s+(?:aged\\s+)?(${AGE})`,
  'iu',
);
// "Among those under 25 the rate was 21 per cent", "58 per cent of women".
const GROUP =
  '(?:(?:young|younger|older|elderly|black|white|poor|poorer|rich|richer|rural|urban)\\s+\\p{L}+|women|men|girls|boys|children|teenagers|pensioners|students|pupils|graduates|foreigners|civilians|soldiers)';
const AMONG = new RegExp(
  `\\b(?:among(?:st)?|for|of)\\s+(?:the\\s+)?(?:(?:\\p{L}+\\s+){0,3}?(${AGE})|(?<=among(?:st)?\\s)(${GROUP}))`,
  'iu',
);

/**
 * A population narrower than everybody, by the stem of its noun ("children", "soldiers") or its age ("over 65"); null for
 * the whole.
 */
export function populationOf(mark: Span, sentence: ReadSentence, noun: string | null): string | null {
  const said = sentence.text.slice(mark.start - sentence.start, mark.end - sentence.start + 25);
  const age = OF_AGE.exec(said)?.[1];
  if (age !== undefined && noun !== null && isPerson(noun)) return age.toLowerCase();
  if (noun !== null && isPerson(noun)) return WHOLE.has(noun) ? null : noun;
  const among = amongIn(sentence.text, mark.start - sentence.start, mark.end - sentence.start);
  if (among !== null) return among;
  // "12 were under 20"
  const young = WERE_OF_AGE.exec(sentence.text.slice(mark.end - sentence.start))?.[1];
  if (young !== undefined) return young.toLowerCase();
  // "20 were children", "50 of its soldiers": the noun stands behind.
  const after = sentence.text.slice(mark.end - sentence.start);
  const told =
    /^\s+(?:of (?:them|whom|those)\s+)?(?:were|are|was)\s+(\p{L}+)/iu.exec(after)?.[1] ??
    /^\s+of (?:its|their|his|her|the)\s+(?:own\s+)?(\p{L}+)/iu.exec(after)?.[1];
  const token =
    told === undefined
      ? undefined
      : sentence.tokens.find((word) => word.start >= mark.end && word.raw === told);
  return token !== undefined && isPerson(token.stem) && !WHOLE.has(token.stem) ? token.stem : null;
}

// Right behind the figure, or before it in its clause with no other figure in between.
function amongIn(text: string, start: number, end: number): string | null {
  const before = /(?:^|[;:]|\bwhile\b|\band\b)([^;:]*)$/u.exec(text.slice(0, start))?.[1] ?? '';
  const behind = /^[^,;:.]*/u.exec(text.slice(end, end + 60))?.[0] ?? '';
  const match = /^\s+(?:of|among|amongst|for)\b/i.test(behind) ? AMONG.exec(behind) : null;
  const [, age, group] = match ?? AMONG.exec(before) ?? [];
  return (age ?? group)?.toLowerCase() ?? null;
}
