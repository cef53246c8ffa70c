import type { Span } from '../../../domain/span';
import { HEDGES } from '../../lexicon/hedges';
import { measureCalled, type Measure } from '../../lexicon/measures';
import type { Unit } from './units';

/** What the copy right before and right behind a figure makes of a measure: one line of `RULES`. */
interface Rule {
  /** The measures that the words of the table give. */
  readonly from: readonly string[];
  readonly before?: RegExp;
  readonly behind?: RegExp;
  /** Anywhere near. */
  readonly around?: RegExp;
  readonly notBefore?: RegExp;
  readonly not?: RegExp;
  readonly families?: readonly Unit['family'][];
  readonly to: string;
}

const COUNTED_OF =
  /^\s+of\s+(?:the\s+|all\s+)?(?:votes?|ballots?|precincts|polling (?:stations|places)|constituencies|districts|returns|results)\b[^.;,]{0,25}\b(?:counted|tallied|processed|reporting|declared|in(?=\s*(?:[,.;]|$|when\b|by\b)))/i;

// "Leads with 46 percent of the votes counted so far".
const GOT = new RegExp(
  String.raw`\b(?:lead|leads|led|ahead|w[io]n|wins|winning|took|takes|received|polled|secured|got|gained|has|had|share)\b(?:(?:\s+\p{L}+){0,3}\s+(?:with|on|of))?\s+${HEDGES}$`,
  'iu',
);

// "Grace Kalua stood at 49.8 per cent".
const SOMEBODY_GOT = new RegExp(
  String.raw`(?:\p{Lu}\p{L}+|\b(?:candidate|challenger|he|incumbent|leader|mayor|party|president|rival|she|they)),?\s+(?:(?:has|had|stood|stands|was|is|got|won|took|led|leads|ahead|polled|secured|received)\s+)+(?:(?:at|on|with)\s+)?${HEDGES}$`,
  'u',
);

const RULES: readonly Rule[] = [
  // "87 percent of the ballots counted" is how far the count is.
  {
    from: ['votes', 'seats', 'support'],
    notBefore: GOT,
    behind: COUNTED_OF,
    to: 'counted',
  },
  {
    from: ['counted'],
    before: GOT,
    behind: /^\s+of\s+(?:the\s+|all\s+)?(?:votes?|ballots?)\b/i,
    to: 'votes',
  },
  // "With 88 per cent of polling stations counted, she stood at 49.8": the count is of the figure beside the stations.
  {
    from: ['counted'],
    before:
      /^(?!.*\b(?:count(?:ed|ing)?|tall(?:y|ied)|process(?:ed|ing)|returns|results|reporting)\b[^.;\d]{0,70}$)/is,
    behind:
      /^(?![^.;\d]{0,80}\b(?:count(?:ed|ing)?|tall(?:y|ied)|process(?:ed|ing)|report(?:ed|ing)|declared|returns|in)\b)/is,
    families: ['share'],
    to: 'votes',
  },
  {
    from: ['counted'],
    before: SOMEBODY_GOT,
    behind: /^(?!\s+of\b)/i,
    families: ['share'],
    to: 'votes',
  },
  // "More than 90 per cent of those who took part backed a strike".
  {
    from: ['turnout'],
    behind:
      /^\s+of\s[^.;,]{0,60}\b(?:who|that)\s+(?:had\s+)?(?:took part|taken part|voted|cast|turned out|returned|bothered)[^.;,]{0,50}\b(?:accepted|against|backed|chose|endorsed|favoured|for|opposed|rejected|said|supported|voted|wanted)\b/i,
    families: ['share'],
    to: 'votes',
  },
  // A till that was robbed, and an employer whose bookkeeper stole.
  {
    from: ['stolen'],
    around:
      /\b(?:accountant|book-?keeper|cashier|charity|clerk|employers?|fraud\w*|false invoices|forged|invoices|solicitor|society|treasurer|trustees?)\b/i,
    not: /\b(?:burgl\w+|gunmen|hackers?|heist|masked|raid(?:ers?|ed)?|robb\w+|thieves|vault)\b/i,
    families: ['money'],
    to: 'fraud',
  },
  // "Voters backed the change by 61 percent to 39".
  {
    from: ['support', 'opposition'],
    behind: /^\s+to\s+\d/i,
    around: /\b(?:ballot|plebiscite|referendum|voters|vote)\b/i,
    not: /\b(?:polls?|pollsters?|polled|surveys?|would vote)\b/i,
    families: ['share'],
    to: 'votes',
  },
  // A bank that lets people go frees nobody.
  {
    from: ['freed'],
    around:
      /\b(?:airline|bank|compan(?:y|ies)|employers?|factory|firm|group|jobs?|mill|plant|redundan\w+|retailer|staff|workers|workforce)\b/i,
    before: /\blet(?:s|ting)?\b[^.;,]{0,25}$/i,
    not: /\b(?:captors|custody|gunmen|hostages?|jail\w*|kidnap\w*|militants|police|prison\w*|rebels|robbers)\b/i,
    families: ['person', 'none'],
    to: 'jobs-lost',
  },
  // What a lot may fetch is no price yet.
  {
    from: ['auction', 'price', 'deal', 'valuation'],
    before:
      /\b(?:expected|expects?|hoped|hoping|likely|tipped|thought|predicted|had been due)\b[^.;]{0,50}\bto (?:bring|fetch|go for|make|realise|realize|sell for)\s+(?:(?:about|around|as much as|at least|between|more than|over|some|up to)\s+)*$/i,
    families: ['money'],
    to: 'estimate',
  },
  // "£124 a week" for a room.
  {
    from: ['wage'],
    around:
      /\b(?:apartment|bedsit|flat|halls|landlords?|letting|lodgings?|rent(?:s|ed|ing|al)?|tenan(?:ts?|cy))\b/i,
    not: /\b(?:earn(?:s|ed|ing)?|salar(?:y|ies)|wages?|pay (?:of|is|rise))\b/i,
    families: ['money'],
    to: 'rent',
  },
  { from: ['votes', 'seats'], before: /\b(?:results?|returns?) (?:were in )?from\s+$/i, to: 'counted' },
  // "Won by 21 votes": what somebody won by is a majority.
  {
    from: ['votes', 'seats'],
    before:
      /\b(?:w[io]n(?:s|ning)?|beat(?:en|ing|s)?|defeated|lost|survived|passed|ahead|carried|elected|held|retained|scraped|winner|victor|victory|squeaked|edged|clung|squeezed|fell short)\b[^.;]{0,60}\bby\s+(?:(?:just|only|about|some|a mere)\s+)?$/i,
    behind: /^(?!\s+to\b)/i,
    to: 'majority',
  },
  { from: ['votes'], behind: /^\s+(?:separat|divid)/i, to: 'majority' },
  // "34.6 percent of those on the register had cast a ballot": of everybody who may vote, those who did.
  {
    from: ['votes', 'registered'],
    behind:
      /^(?!\s+of\s+(?:those|people|voters|members|ballots)\s+(?:who\s+|that\s+)?(?:had\s+)?(?:vot|cast))(?:\s+of\s+[^.;,]{0,40})?\s*(?:\b(?:electorate|entitled|eligible|registered|register|roll|voters)\b[^.;,]{0,50})?\b(?:voted(?! (?:for|to|in favou?r|yes|no|against|on)\b)|(?:had |have |has )?cast (?:a |their |an? early )?(?:ballots?|votes?)|turned out|took part|bothered|done so|did so|showed up|(?:gone|went) to the polls)/i,
    families: ['share'],
    to: 'turnout',
  },
  {
    from: ['votes'],
    behind:
      /^(?:\s+of\s+(?:voters|electors|the electorate) to the (?:polls|polling|booths)|(?:\s+(?:of\s+)?[\p{L}’']+){0,3}\s+returned their (?:ballots?|votes?|papers)|(?:\s+[\p{L}-]+){0,2}\s+(?:had |have )?cast (?:their )?(?:ballots|votes)\b)/iu,
    to: 'turnout',
  },
  // "Which was 61 percent of those eligible".
  {
    from: ['votes'],
    behind:
      /^\s+of\s+(?:those|all|the)?\s*(?:people\s+)?(?:eligible|entitled|registered(?: to vote)?|electorate)\s*(?:[.,;]|to vote\s*[.,;]|$)/i,
    families: ['share'],
    to: 'turnout',
  },
  // "By noon 1.7 million had already voted".
  {
    from: ['votes'],
    behind:
      /^(?:\s+(?!deput|senat|lawmak|mp)[\p{L}-]+){0,2}\s+(?:have|had|has)\s+(?:already\s+|so far\s+)?voted\b(?! (?:for|to|in favou?r|yes|no|against|on)\b)/iu,
    families: ['none', 'person'],
    to: 'turnout',
  },
  // "113 lawmakers backed a motion of no confidence".
  {
    from: ['seats'],
    around: /\b(?:motions?|bills?|no[- ]confidence|resolution|amendment|impeach\w*|become law)\b/i,
    not: /\bseats?\b/i,
    families: ['none', 'person'],
    to: 'votes',
  },
  // "2.4 million voters turned out": not to march.
  {
    from: ['protested'],
    around:
      /\b(?:electorate|registered voters|eligible voters|entitled to vote|ballots?|polling|to vote|voters)\b/i,
    not: /\b(?:protest|demonstrat|march|rall(?:y|ied))/i,
    to: 'turnout',
  },
  // "The rebels hold 80 percent of the province".
  {
    from: ['stake'],
    behind:
      /^\s+of\s+(?:the\s+|its\s+)?(?:[\p{L}-]+\s+){0,2}(?:province|city|territory|country|town|district|region|island|land|area|valley|coast|peninsula|border|neighbou?rhoods?)\b/iu,
    to: 'controlled',
  },
  // Those who are on a roll may be voters.
  {
    from: ['pupils-enrolled'],
    around: /\b(?:polls?|polling|vot(?:e|es|ed|ers|ing)|elections?|ballots?)\b/i,
    not: /\b(?:pupils?|students?|schools?)\b/i,
    to: 'registered',
  },
  // "Rejected by 58 percent", in a ballot.
  {
    from: ['opposition'],
    around: /\b(?:votes?|voted|ballots?|referendum|plebiscite)\b/i,
    not: /\b(?:polls?|pollsters?|polled|surveys?|would vote)\b/i,
    families: ['share'],
    to: 'votes',
  },
  {
    from: ['support'],
    around: /\b(?:votes cast|ballots cast|referendum result|counted|valid votes)\b/i,
    not: /\b(?:polls?|pollsters?|polled|surveys?|would vote)\b/i,
    families: ['share'],
    to: 'votes',
  },
  // "A five-year term" of a convict and of a president.
  {
    from: ['tenure'],
    around: /\b(?:judges?|magistrates?|court|jail|prison|guilty|convicted)\b/i,
    not: /\b(?:president|minister|mayor|governor|leader|king|queen|chancellor|speaker|power|office)\b/i,
    to: 'sentence',
  },
  {
    from: ['sentence'],
    around:
      /\b(?:sworn in|inaugurat\w*|(?:re-)?elected|election|presidential|in office|incumbent|term limits?)\b/i,
    not: /\b(?:judges?|jail(?:ed)?|prison|guilty|convicted|sentenced?|bars)\b/i,
    to: 'tenure',
  },
  // "Hotels were 83 percent full".
  {
    from: ['stored'],
    around:
      /\b(?:hotels?|rooms?|beds?|wards?|flights?|trains?|restaurants?|theatres?|resorts?|cells?|planes?|airlines?|stadiums?)\b/i,
    not: /\b(?:reservoirs?|dams?|tanks?|storage|stores?|barrels?)\b/i,
    families: ['share'],
    to: 'occupancy',
  },
  // A crowd that marches is no audience.
  {
    from: ['attendance', 'viewers'],
    around: /\b(?:protest|demonstrat|march(?:ed|es|ers)?\b|rall(?:y|ied|ies)\b|riot|water cannon|tear gas)/i,
    not: /\b(?:match|concert|game|stadium|festival|funeral|mass|goal|viewers|audience|television)\b/i,
    families: ['person', 'none'],
    to: 'protested',
  },
  // Whoever tells diplomats to leave expels them.
  {
    from: ['evacuated'],
    around: /\b(?:diplomats?|embassy staff|envoys?|attach[eé]s?|ambassadors?)\b/i,
    not: /\b(?:evacuat|airlift|fled|fire|flood|bomb)/i,
    to: 'deported',
  },
];

const WINDOW = 110;

/** What the figure measures where its sentence puts the word for `measure` to another use. */
export function insteadOf(text: string, span: Span, measure: Measure, unit: Unit): Measure {
  const rules = BY_ID.get(measure.id);
  if (rules === undefined) return measure;
  const before = text.slice(Math.max(0, span.start - WINDOW), span.start);
  const behind = text.slice(span.end, span.end + WINDOW);
  const rule = rules.find(
    (one) =>
      (one.families?.includes(unit.family) ?? true) &&
      (one.before?.test(before) ?? true) &&
      !(one.notBefore?.test(before) ?? false) &&
      (one.behind?.test(behind) ?? true) &&
      (one.around === undefined || one.around.test(before + text.slice(span.start, span.end) + behind)) &&
      !(one.not?.test(before + behind) ?? false),
  );
  return rule === undefined ? measure : (measureCalled(rule.to) ?? measure);
}

const BY_ID: ReadonlyMap<string, readonly Rule[]> = new Map(
  [...new Set(RULES.flatMap(({ from }) => from))].map((id) => [
    id,
    RULES.filter(({ from }) => from.includes(id)),
  ]),
);
