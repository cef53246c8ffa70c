import type { Span } from '../../domain/span';
import { HEDGES, hedgesAnd } from '../lexicon/hedges';
import type { Unit } from './units';

/** What a figure measures by the form of its phrase alone, whatever words stand near. */
interface Form {
  readonly unit: (unit: Unit) => boolean;
  readonly before?: RegExp;
  readonly behind?: RegExp;
  readonly around?: RegExp;
  readonly id: string;
}

const isLength = ({ family }: Unit): boolean => family === 'duration';
const isShare = ({ family }: Unit): boolean => family === 'share';
const isBare = ({ family }: Unit): boolean => family === 'none';
const mayBeVoter = ({ family, id }: Unit): boolean =>
  family === 'none' || family === 'person' || id === 'country' || id === 'state';
const mayBeVotes = ({ family, id }: Unit): boolean =>
  family === 'none' || family === 'person' || id === 'vot';

const HEDGE = hedgesAnd('the', 'past', 'last', 'full');

// "71 votes to 38", "103 to 87": of what is voted on, not of a match.
const TALLY =
  /\b(?:votes?|voted|bill|motion|resolution|amendment|budget|treaty|parliament|senate|senators?|deputies|lawmakers|councillors|assembly|lower house|upper house|plenary)\b/i;

const BALLOT =
  /\b(?:vot\w+|ballots?|referendum|accept\w*|reject\w*|approv\w*|back(?:ed|ing)?|endors\w*|ratif\w*|pass(?:ed|es))\b/i;

const FORMS: readonly Form[] = [
  { unit: mayBeVotes, behind: /^\s*(?:votes?\s+)?(?:to|-|–)\s*\d/, around: TALLY, id: 'votes' },
  { unit: mayBeVotes, before: /\d\s*(?:votes?\s+)?(?:to|-|–)\s*$/, around: TALLY, id: 'votes' },
  // "With 141 countries in favour and five against".
  {
    unit: mayBeVoter,
    behind: /^\s+(?:\p{L}+\s+)?(?:(?:were|was|voting|voted)\s+)?(?:in favou?r|against)\b/iu,
    around: TALLY,
    id: 'votes',
  },
  {
    unit: ({ family, id }) => id === 'percentage-point' || id === 'point' || family === 'none',
    before:
      /\b(?:w[io]n(?:s|ning)?|beat(?:en|s)?|defeated)\b[^.;]{0,40}\b(?:election|run-?off|vote|ballot|race|contest|seat|constituency|primary|referendum)\b[^.;]{0,30}\bby\s+(?:(?:just|only|about|some|a mere)\s+)?$/i,
    id: 'majority',
  },
  // "Accepted the offer by 78 percent to 22".
  { unit: isShare, before: /\bby\s+$/i, behind: /^\s+to\s+\d/i, around: BALLOT, id: 'votes' },
  // "Held every four years".
  { unit: isLength, before: /\bevery\s+(?:(?:other|few)\s+)?$/i, id: 'frequency' },
  { unit: isBare, before: /\blives? to\s+(?:about\s+|be\s+)?$/i, id: 'life-expectancy' },
  // "Two thirds of parents believed": what they think, whatever it is of.
  {
    unit: isShare,
    behind:
      /^(?:\s+of\s+[^.;,]{1,40}?)?\s+(?:also\s+)?(?:sa(?:id|ys?)\s+(?!yes\b|no\b)|th(?:ink|ought)\s+|believed?\s+|fear(?:ed|s)?\s+|worr(?:y|ied)\s+|(?:dis)?agreed?\s+|want(?:ed)?\s+|trust(?:ed)?\s+|felt\s+|feel\s+|(?:is|are|was|were)\s+(?:afraid|concerned|considering|planning|thinking|unhappy|worried)\s+)/i,
    id: 'opinion',
  },
  // "Lost two thirds of the state".
  {
    unit: isShare,
    before: new RegExp(
      String.raw`\b(?:hold|held|holds|holding|control(?:s|led|ling)?|seiz\w+|captur\w+|overr[au]n|retak\w+|retook|recaptur\w+|los[et]s?|losing|occup\w+|t[ao]ken|took)\s+${HEDGES}$`,
      'i',
    ),
    behind:
      /^\s+of\s+(?:the\s+|its\s+)?(?:[\p{L}-]+\s+){0,2}?(?:province|city|state|territory|country|town|district|region|island|valley|coast|peninsula|neighbou?rhoods?)\b/iu,
    id: 'controlled',
  },
  // "Died at 82", "stop work at 62".
  { unit: isBare, before: /\b(?:die[sd]|dead)(?: on \p{L}+| \p{L}+day)?,? (?:at|aged)\s+$/iu, id: 'age' },
  {
    unit: isBare,
    before:
      /\b(?:retir\w+|stop(?:s|ped)? work(?:ing)?|leave work|pension\w*)\b[^.;,]{0,30}\b(?:at|until|from|to|turning)\s+(?:the age of\s+)?$/i,
    id: 'retirement-age',
  },
  {
    unit: isLength,
    before: /^(?!.*\b(?:t[ao]kes?|took|taken|taking|needs?|needed|years?)\b[^.;,]{0,40}$)/is,
    behind:
      /^\s+(?:in which\s+)?to\s+(?:lodge|appeal|reply|respond|comply|leave|clear|hand over|vacate|answer|file|object|withdraw|surrender)\b/i,
    id: 'deadline',
  },
  // "44 percent were for it and 39 percent against".
  { unit: isShare, behind: /^\s+(?:were|are|was|is)\s+(?:for\b(?! \p{Lu})|in favou?r\b)/u, id: 'support' },
  {
    unit: isShare,
    before:
      /\b(?:for|favou?r|support\w*|back\w*|yes)\b[^.;]{0,50}\b(?:and|with|to|while|,)\s+(?:only\s+|just\s+)?$/i,
    behind: /^\s+(?:(?:were|are|was|is)\s+)?against\b/i,
    id: 'opposition',
  },
  // "Building the dam will take three years".
  {
    unit: isLength,
    before: new RegExp(
      `\\b(?:building|construction|reconstruction|rebuilding|repairs?|restoration|works?)\\b[^.;,]{0,50}\\b(?:tak(?:es?|ing)|took|lasts?|lasted)\\s+${HEDGE}$`,
      'iu',
    ),
    id: 'build-time',
  },
  // "A seven-year high", "the worst drought in 40 years".
  { unit: isLength, behind: /^[\s-](?:high|low|peak|record)s?\b/i, id: 'high-for' },
  {
    unit: isLength,
    before: new RegExp(
      `\\b(?:(?!(?:at l|inter|for|h?on|harv|prot|arr|t|w|r|b|qu|inv|requ|sugg)est\\b)\\p{L}{2,}est|worst|most|least|first|only)\\b[^.;,\\d]{0,45}\\b(?:in|for)\\s+${HEDGE}$`,
      'iu',
    ),
    id: 'high-for',
  },
  { unit: isLength, behind: /^\s+(?:ago|earlier)\b/i, id: 'since' },
  { unit: isLength, behind: /^\s+later\b(?! than)/i, id: 'since' },
  {
    unit: isLength,
    before: new RegExp(
      `(?:^|[.,;–—]|\\b(?:came|comes|was|is|died|\\p{L}+ed|and|but|just|only))\\s+${HEDGE}$`,
      'iu',
    ),
    behind: /^\s+(?:after|before|since|on from)\b/i,
    id: 'since',
  },
  // "Has 30 days to clear the site".
  {
    unit: isLength,
    before: /\b(?:giv(?:en?|es|ing)|gave|ha[sd]|have|having|allow(?:s|ed)?|set|within)\b[^.;,]{0,40}$/i,
    behind: /^\s+(?:from \p{L}+\s+)?(?:in which\s+)?to\s+(?!\d|the\b|life\b|repay\b|pay\b)\p{Ll}/u,
    id: 'deadline',
  },
  {
    unit: isLength,
    before: new RegExp(
      `\\b(?:leave|quit|pay|go home|return|respond|reply|comply|surrender|withdraw|appeal|vacate|hand over|appear|agree|decide)\\b[^.;,]{0,40}\\bwithin\\s+${HEDGE}$`,
      'iu',
    ),
    id: 'deadline',
  },
];

const WINDOW = 110;

/** The measure that the form of a figure's phrase gives, by id; null where it gives none. */
export function toldByForm(text: string, span: Span, unit: Unit): string | null {
  const forms = FORMS.filter((form) => form.unit(unit));
  if (forms.length === 0) return null;
  const before = text.slice(Math.max(0, span.start - WINDOW), span.start);
  const behind = text.slice(span.end, span.end + WINDOW);
  return (
    forms.find(
      (form) =>
        (form.before?.test(before) ?? true) &&
        (form.behind?.test(behind) ?? true) &&
        (form.around === undefined || form.around.test(before + text.slice(span.start, span.end) + behind)),
    )?.id ?? null
  );
}
