import type { Span } from '../../../domain/span';
import { once } from '../../once';
import type { ReadSentence } from '../../text/reading';

/** Words that deny or correct, found near a figure or claim. */
export interface Denial extends Span {
  readonly kind: 'denied' | 'corrected';
}

const DENY =
  /\b(?:den(?:y|ies|ied|ying)|refut(?:e|es|ed|ing)|rebut(?:s|ted)?|retract(?:s|ed|ing)?|disavow(?:s|ed)?|debunk(?:s|ed)?|dismiss(?:es|ed|ing)?|reject(?:s|ed|ing)?|disput(?:es|ed|ing)|no truth|not true|untrue|false(?! (?:positives?|negatives?|alarms?|starts?|names?|teeth|passports?|documents?|papers?|accounts?|accounting|pretences?|identit|imprisonment|flags?|economy|confessions?)\b)|baseless|unfounded|fabricated|(?:was|were|is|are|as|it|them|that)\s+[“"‘']?(?:\p{L}+\s+)?(?:nonsense|rubbish|fiction|(?:an )?inventions?|(?:a )?fabrications?|(?:a )?lies?|fake news|(?:a )?hoax)|never (?:said|agreed|made|offered|promised))\b/giu;
const ITS_OBJECT =
  /^\s*(?:\w+ly\s+)?(?:(?:the|those|these|such|any such|this|that|media|press|earlier|local|all)\s+)*(?:reports?|claims?|figures?|numbers?|announcement|story|stories|rumou?rs?|suggestions?|it|this|that|any such \w+|statement|toll|account|as (?:false|untrue|baseless|wrong|fiction|nonsense))\b/iu;
const EARLIER = '(?:earlier|previous|original|initial|first|preliminary|prior|old)';
const SAID =
  '(?:version|figure|toll|report|count|number|tally|estimate|total|statement|statistic|data|article|story|announcement|claim|reading)s?';
const CORRECT = new RegExp(
  [
    String.raw`\b(?:correct(?:s|ed|ion|ing)|revis(?:e|es|ed|ing|ion)(?:\s+(?:down|downward|downwards|up|upward|upwards))?`,
    String.raw`${EARLIER} (?:\p{L}+ )?${SAID}|wrongly|mistakenly|incorrectly|erroneous(?:ly)?|in error|by mistake|misstated|misreported|miscounted|(?:was|were|been) (?:misinformed|mistaken|wrong about)`,
    String.raw`double-?counted|counted (?:\p{L}+ ){0,3}twice|(?:had )?(?:erred|made (?:a mistake|an error)) in (?:\p{L}+ing|its|their|the)|overstated|understated|overcounted|undercounted|(?:lowered|cut|raised) (?:the|its) (?:\p{L}+ )?(?:toll|estimate|figure|count)`,
    String.raw`(?:retract|withdr[ae]w|rectif(?:y|ied)|amend|walk(?:ed)? back)\p{L}* (?:the|its|their|an|his|her) (?:\p{L}+ )?${SAID}`,
    String.raw`(?:an?|the) (?:\p{L}+ )?(?:clerical|typing|counting|arithmetic|transcription|reporting|computer|accounting|data-entry) (?:error|mistake)`,
    String.raw`not (?:the )?\d[\d,.]*[^.;]{0,40} (?:(?:first|previously|originally|initially|earlier) (?:reported|announced|given|stated|published)|as (?:we|it|this newspaper|the (?:paper|agency|article)) (?:reported|said|stated|wrote)))\b`,
  ].join('|'),
  'giu',
);

// Asked once of a sentence that may hold hundreds of figures.
const denyingWords = once(({ text }: ReadSentence) => [...text.matchAll(DENY)]);
const mayTellNotSo = once(({ text }: ReadSentence) => /\b(?:not|never|no)\b|n['’]t\b/i.test(text));
const mayCall = once(({ text }: ReadSentence) => /\b(?:call|describ|brand|dismiss)/i.test(text));

/** Denials whose object is something said in the same or the previous sentence: "Moscow later denied the reports". */
export function denialAfter(sentence: ReadSentence, from: number): Denial | null {
  const offset = Math.max(0, from - sentence.start);
  for (const match of denyingWords(sentence)) {
    if (match.index < offset) continue;
    const after = sentence.text.slice(match.index + match[0].length);
    if (!standsAlone(match[0]) && !ITS_OBJECT.test(after)) continue;
    // "80 per cent of voters rejected it": who rejects is not what is rejected.
    if (!standsAlone(match[0]) && WHO.test(sentence.text.slice(offset, match.index))) continue;
    return {
      start: sentence.start + match.index,
      end: sentence.start + match.index + match[0].length,
      kind: 'denied',
    };
  }
  return null;
}

const WHO =
  /^(?:\s+of)?(?:\s+(?!(?:was|were|is|are|be|been|being|which|that|had|has|have)\b)[\p{L}-]+){0,4}\s+$/u;

function standsAlone(word: string): boolean {
  return /^(?:no truth|not true|untrue|false|baseless|unfounded|fabricated)$|\b(?:nonsense|rubbish|fiction|inventions?|fabrications?|lies?|fake news|hoax)$/i.test(
    word,
  );
}

const REPORTED =
  /^\s*(?:(?:\p{L}+ly|as \p{L}+|the|a|an|those|these|any|all|media|press|newspaper|local|earlier|recent|opposition|rebel|enemy|its|his|her|their)\s+)*(?:\p{L}+['’]s?\s+)?(?:that|reports?|claims?|suggestions?|allegations?|accusations?|figures?|estimates?|rumou?rs?|assertions?|idea|notion|story|stories|numbers?|tolls?|false|untrue|baseless|wrong|nonsense)\b/iu;

// "Did not grant a $7 billion loan", "never arrested 12 people": what is said not to have happened. A bound is no denial,
// nor is what somebody would not say.
const NOT_SO =
  /\b(?:did not|didn['’]t|has not|hasn['’]t|have not|haven['’]t|never|(?<=\b(?:said|says|insist(?:s|ed)|maintain(?:s|ed)|stressed|argued|swore) (?:that )?(?:(?:the|its|their) )?\p{L}+ )(?:had not|hadn['’]t))\s+(?!(?:exceed|reach|pass|top|surpass|rul|includ|count|say|said|know|known|need|expect|want|disclos|specif|mention|g[ia]v|confirm|comment|tak|us|see|seen|be|been|have|had|meet|met|hit|fall|drop|grow|rise|last|just|only|yet|even)\p{L}*\b)\p{L}+(?:\s+(?:away|out|off|up|down|back|over|aside))?(?:\s+(?:an?|the|any|its|his|her|their|some|about|nearly|up to|at least|more than))*\s+$|\bno (?!(?:fewer|less|more|later)\b)(?:\p{L}+ ){1,2}of (?:(?:about|some|nearly|more than|the) )*$/iu;

// "Called the report of a 2 million euro fee a lie".
const CALLS =
  /\b(?:call(?:s|ed|ing)?|describ(?:es?|ed|ing)|brand(?:s|ed)?|dismiss(?:es|ed)?)\s+(?:\p{L}+\s+){0,3}?(?:reports?|claims?|figures?|story|stories|rumou?rs?|suggestions?|allegations?|account|toll|numbers?)\b[^.;]*$/iu;
const A_LIE =
  /^[^.;]*?\b(?:an? (?:\p{L}+ )?(?:lie|fabrication|invention|hoax|fiction|smear)|lies|nonsense|rubbish|fiction|false|untrue|baseless|unfounded|wrong|pure (?:\p{L}+))\b/iu;

/** A denial that the figure itself stands in: "denied that it had lent $7 billion". */
export function denialOver(sentence: ReadSentence, figure: Span): Denial | null {
  const before = sentence.text.slice(0, figure.start - sentence.start);
  const not = mayTellNotSo(sentence) ? NOT_SO.exec(before) : null;
  let found: Denial | null =
    not === null
      ? null
      : {
          start: sentence.start + not.index,
          end: sentence.start + not.index + not[0].trimEnd().length,
          kind: 'denied',
        };
  const called = mayCall(sentence) ? CALLS.exec(before) : null;
  if (called !== null && A_LIE.test(sentence.text.slice(figure.end - sentence.start)))
    found = {
      start: sentence.start + called.index,
      end: sentence.start + called.index + (/^\p{L}+/u.exec(called[0])?.[0].length ?? 0),
      kind: 'denied',
    };
  for (const match of denyingWords(sentence)) {
    if (match.index + match[0].length > before.length) break;
    const between = before.slice(match.index + match[0].length);
    // An offer that is rejected was made all the same; a report that is rejected is denied.
    if (/^(?:dismiss|reject|disput)/i.test(match[0]) && !REPORTED.test(between)) continue;
    // A new clause ends what is denied: "denied wrongdoing but paid a $45 million fine".
    if (/(?:;|\bbut\b|,\s*(?:and|while|although|though|saying|adding|after)\b)/i.test(between)) continue;
    if (
      /^\s*(?:\w+ing\b|responsibility|involvement|wrongdoing|liability|the charges?|all charges|charges)/i.test(
        between,
      ) &&
      !/^\s*(?:having|planning|paying|cutting|taking|receiving|losing|killing|spending|selling|buying|lending)\b/i.test(
        between,
      )
    )
      continue;
    found = {
      start: sentence.start + match.index,
      end: sentence.start + match.index + match[0].length,
      kind: 'denied',
    };
  }
  return found;
}

const TAKEN_BACK = new RegExp(
  String.raw`\b(?:retract|correct|withdr[ae]w|revis|amend|rectif|misstat|misreport|overstat|understat)\p{L}* [^.;]{0,30}\b${SAID}\b`,
  'iu',
);

/** Words in the sentence before that take an earlier figure back: the one that follows stands in its place. */
export function takenBackIn(sentence: ReadSentence): Denial | null {
  return TAKEN_BACK.test(sentence.text) ? correctionIn(sentence) : null;
}

/** Words in the sentence that correct an earlier figure. */
export function correctionIn(sentence: ReadSentence): Denial | null {
  const match = CORRECT.exec(sentence.text);
  CORRECT.lastIndex = 0;
  if (match === null) return null;
  return {
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
    kind: 'corrected',
  };
}

const CITED =
  /\b(?:(?:an|our|the|its)\s+)?(?:(?:earlier|previous|original|first|initial)\s+(?:\p{L}+\s+)?(?:version|article|story|report|edition|column|item|figure)|we|(?:article|story|report|column|headline)\s+(?:published\s+)?(?:on|in|of|last)\s+[\p{L}\d ]{3,30}?)\b[^.;]*?\b(?:said|stated|gave|reported|claimed|put|read|had)\b[^.;]*$/iu;

// "120 sheep, not 1,200 as first stated", "nine, rather than the 12 first reported".
const NOT_THIS = /(?:\bnot|\brather than|\binstead of)\s+(?:the\s+)?(?:\p{L}+\s+)?$/iu;
const AS_SAID =
  /^[^,.;]{0,40}?\b(?:as (?:\p{L}+ ){0,3}(?:stated|reported|said|announced|given|published|printed|believed|thought|claimed)|(?:first|originally|initially|previously|earlier|wrongly|mistakenly) (?:\p{L}+ed|said|given))\b/iu;

/** Whether a correction gives the figure as the one that was wrong: "An earlier version said that 26 had died." */
export function isTakenBack({
  sentence,
  mark,
}: {
  readonly sentence: Span & { readonly text: string };
  readonly mark: Span;
}): boolean {
  const before = sentence.text.slice(0, mark.start - sentence.start);
  return (
    CITED.test(before) ||
    (NOT_THIS.test(before) && AS_SAID.test(sentence.text.slice(mark.end - sentence.start)))
  );
}

const OF_DATA = new RegExp(
  String.raw`\b(?:retract|correct|withdr[ae]w|revis|amend|rectif|restat)\p{L}* (?:its|their|the) [^.;,]{0,40}\b(?:statistics|figures|numbers|data|accounts|results)\b`,
  'iu',
);

/** Words of the sentence that opens an article and take back all the figures that were given before, not one of them. */
export function dataTakenBack(sentence: ReadSentence): Denial | null {
  return OF_DATA.test(sentence.text) ? correctionIn(sentence) : null;
}

const CORRECTION = /^(?:corrections?|clarifications?|erratum|apology)\b/i;

/** The heading that makes a whole piece a correction ("Correction", "Corrections and clarifications"). */
export function correctionHeading(sentences: readonly ReadSentence[]): Denial | null {
  const [heading] = sentences;
  const match = heading?.role === 'headline' ? CORRECTION.exec(heading.text) : null;
  return heading === undefined || match === null
    ? null
    : { start: heading.start, end: heading.start + match[0].length, kind: 'corrected' };
}

const CALLED_FALSE =
  /^(?:that|this|it|the (?:report|claim|story|article|figure|statement))\s+(?:was|is|were)\s+(?:\p{L}+\s+)?(?:false|wrong|incorrect|untrue|inaccurate|mistaken)\b/iu;

/** Whether a sentence so begins as to call what the one before it says wrong. */
export function isCalledFalse(text: string): boolean {
  return CALLED_FALSE.test(text);
}

/** A sentence that calls what the one before it says wrong: "That was false." */
export function calledFalse(sentence: ReadSentence): Denial | null {
  const match = CALLED_FALSE.exec(sentence.text);
  return match === null
    ? null
    : { start: sentence.start, end: sentence.start + match[0].length, kind: 'corrected' };
}
