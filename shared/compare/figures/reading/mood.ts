import type { Span } from '../../../domain/span';
import type { Unit } from '../measure/units';

/**
 * What a figure is of, where it is of something else than what came about: what somebody sought, was offered or was
 * given, what came of it, the most that may be, or those who were against it.
 */
export type Mood = 'sought' | 'offered' | 'given' | 'won' | 'limit' | 'against';

const MOODS: readonly (readonly [Mood, RegExp])[] = [
  [
    'limit',
    /\b(?:limit(?:ed)?|permitted|allowed|permissible|allowance|maximum|ceiling|cap|capped|capacity|may not exceed|(?:designed|planned) for|designed to|room for|can (?:carry|hold|pump|handle|seat)|built (?:for|to hold))\b/i,
  ],
  ['against', /\b(?:against|opposed|opposing|voted no|rejecting|rejected)\b/i],
  ['offered', /\b(?:offers?|offered|offering)\b(?! for)/i],
  ['given', /\b(?:awarded|granted|issued|approved|handed down)\b/i],
  [
    'sought',
    /\b(?:ask(?:s|ed|ing)? (?:\p{L}+ ){0,3}for|ask(?:s|ed|ing)? (?:the |a )?(?:court|judges?|jury|tribunal) to|s(?:eek|eeks|eeking|ought)|appl(?:y|ies|ied|ying) for|applications? for|(?<!\b(?:as|in|of|for|on|by|the|\p{L}+ing|weak|slow|strong|low|high|lower|higher|slack|consumer|global|market) )demand(?:s|ed|ing)?(?: for)?|want(?:s|ed|ing)?|call(?:s|ed|ing)? for|request(?:s|ed|ing)?|push(?:ed|ing)? for|requested|sue[ds]?|suing)\b/iu,
  ],
  // A slope that gave way gave nothing, and whoever agreed to shut a library got none.
  [
    'won',
    /\b(?:sentenced|jailed|imprisoned|won|wins|secured|secures|(?:agreed|agrees)(?! to (?!an?\b|the\b|pay|lend|give|hand|grant|lift|raise|increase|cut|settle|accept|take|buy|sell|be (?:bought|paid|sold)))|accept(?:s|ed)(?! (?:the |its |their |his |her |all |full )*(?:findings?|resignations?|blame|responsibility|report|defeat|criticism|recommendations?|invitation|apology|evidence|view|fact|that))|receive[sd]?|settled (?:for|on)|will (?:get|receive|raise|lend|pay)|has lent|to lend|gave(?! (?:way|up|away|out|off|in|birth|evidence|back|rise|no|chase|the (?:number|figure|total|toll|date|time|cost|price))\b)|was given)\b/iu,
  ],
];

// "Carried by 68 votes to 41"
const OUTVOTED =
  /\b(?:votes?|voted|passed|carried|adopted|approved|rejected|defeated|backed)\b[^.;]*\d[\d,]*(?:\s+votes)?(?:\s+to\s+|[-–])$/iu;

/** How far off, in characters, a word may stand to say it. */
const REACH = 70;

/** The mood of the figure at `mark`, from the words of its clause; null for what simply is. */
export function moodOf(
  text: string,
  sentence: Span,
  mark: Span,
  others: readonly Span[],
  { family }: Unit,
): Mood | null {
  let from = Math.max(sentence.start, mark.start - REACH);
  let to = Math.min(sentence.end, mark.end + REACH);
  for (const { start, end } of others) {
    if (end <= mark.start) from = Math.max(from, end);
    if (start >= mark.end) to = Math.min(to, start);
  }
  const before =
    text
      .slice(from, mark.start)
      .split(/[;:.]|, (?:while|but|and|after)\b/)
      .at(-1) ?? '';
  const after = text.slice(mark.end, to).split(/[,;:.]/)[0] ?? '';
  const clause = `${before}|${after}`;
  if (OUTVOTED.test(text.slice(Math.max(sentence.start, mark.start - REACH), mark.start))) return 'against';
  // "At 34 percent of capacity" is no limit.
  const said = MOODS.filter(
    ([mood, words]) => !(mood === 'limit' && family === 'share') && words.test(clause),
  ).map(([mood]) => mood);
  // "Has agreed to a settlement of $290 million with drivers who sued" is of both.
  return said[0] === 'sought' && said.includes('won') ? null : (said[0] ?? null);
}
