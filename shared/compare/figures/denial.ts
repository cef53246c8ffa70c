import type { Span } from '../../domain/span';
import type { ReadSentence } from '../text/reading';

/** Words that deny or correct, found near a figure or claim. */
export interface Denial extends Span {
  readonly kind: 'denied' | 'corrected';
}

const DENY =
  /\b(?:den(?:y|ies|ied|ying)|refut(?:e|es|ed|ing)|rebut(?:s|ted)?|retract(?:s|ed|ing)?|disavow(?:s|ed)?|debunk(?:s|ed)?|dismiss(?:es|ed|ing)?|reject(?:s|ed|ing)?|no truth|not true|untrue|false|baseless|unfounded|fabricated|never (?:said|agreed|made|offered|promised))\b/giu;
const ITS_OBJECT =
  /^\s*(?:\w+ly\s+)?(?:(?:the|those|these|such|any such|this|that|media|press|earlier|local|all)\s+)*(?:reports?|claims?|figures?|numbers?|announcement|story|stories|rumou?rs?|suggestions?|it|this|that|any such \w+|statement|toll|account|as (?:false|untrue|baseless|wrong|fiction|nonsense))\b/iu;
const CORRECT =
  /\b(?:correct(?:s|ed|ion|ing)|revis(?:e|es|ed|ing|ion)(?:\s+(?:down|downward|downwards|up))?|earlier (?:version|figure|toll|report|count)s?|wrongly|mistakenly|incorrectly|erroneous(?:ly)?|in error|misstated|miscounted|double-?counted|lowered (?:the|its) (?:\w+ )?(?:toll|estimate|figure|count))\b/giu;

/** Denials whose object is something said in the same or the previous sentence: "Moscow later denied the reports". */
export function denialAfter(sentence: ReadSentence, from: number): Denial | null {
  const offset = Math.max(0, from - sentence.start);
  for (const match of sentence.text.matchAll(DENY)) {
    if (match.index < offset) continue;
    const after = sentence.text.slice(match.index + match[0].length);
    if (!standsAlone(match[0]) && !ITS_OBJECT.test(after)) continue;
    return {
      start: sentence.start + match.index,
      end: sentence.start + match.index + match[0].length,
      kind: 'denied',
    };
  }
  return null;
}

function standsAlone(word: string): boolean {
  return /^(?:no truth|not true|untrue|false|baseless|unfounded|fabricated)$/i.test(word);
}

/** A denial that the figure itself stands in: "denied that it had lent $7 billion". */
export function denialOver(sentence: ReadSentence, figure: Span): Denial | null {
  const before = sentence.text.slice(0, figure.start - sentence.start);
  let found: Denial | null = null;
  for (const match of before.matchAll(DENY)) {
    const between = before.slice(match.index + match[0].length);
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
