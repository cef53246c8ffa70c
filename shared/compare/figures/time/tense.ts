import type { Nature } from '../../lexicon/measures';
import { says } from '../../once';
import type { FigureReading } from '../reading/read';

// Of what Stet knows no measure of, the tense tells: "have picked up 85 birds" counts up to now, "is being fought by 210
// firefighters" holds for now.
const perfect = says(
  /\b(?:has|have)\s+(?:(?:now|already|since|been|\p{L}+ly)\s+)*(?:\p{L}+(?:ed|en|wn|ght|nt|pt|ld|id|un|ost)|come|gone|done|made|found|read|put|cut|hit|shut|won|begun|seen|left|set)\b|\bhad\s+[^.;:]+\bby (?:\p{L}+day|dusk|dawn|noon|midday|midnight|nightfall|(?:the )?(?:early |late )?(?:morning|afternoon|evening))\b/iu,
);
const underWay = says(
  /\b(?:is|are|were|was)\s+(?:(?:now|still|being|currently)\s+)+\p{L}+|\b(?:is|are)\s+(?:\p{L}+ly\s+)?\p{L}+ing\b|\b(?:at work|on the (?:scene|ground|lines|streets)|in place)\b|\bthere (?:is|are) now\b/iu,
);

/** Whether the sentence counts what has come about up to now. */
export function countsUpToNow(reading: FigureReading): boolean {
  return holds(perfect, reading);
}

/** How a quantity behaves that Stet knows no measure of, by the tense of both sentences; undefined where that says nothing. */
export function natureByTense(a: FigureReading, b: FigureReading): Nature | undefined {
  const both = (tense: Tense): boolean => holds(tense, a) && holds(tense, b);
  return both(perfect) ? 'running' : both(underWay) ? 'changing' : undefined;
}

// A length says of itself since when; an amount is agreed, and a share asked, on a day.
function holds(tense: Tense, reading: FigureReading): boolean {
  const { family } = reading.unit;
  return family !== 'duration' && family !== 'money' && family !== 'share' && tense(reading);
}

type Tense = ReturnType<typeof says>;

/** Whether the sentence says that its figure goes on: "Bird flu has now killed 1,150 gannets", "has grown to 348". */
export const saysItMoved: Tense = says(
  /\b(?:now|by now|already|up from|down from|(?:risen|rose|grown|grew|climbed|jumped|swelled|swollen|increased|fallen|fell|dropped|shrunk|widened|extended|raised|recovered|eased|slipped|cut|lowered|trimmed|slashed|reduced|lifted|hiked|gone up|gone down|went up|went down|(?:rais|lift|increas|lower|reduc|cutt|trimm)ing) (?:(?:(?:its|the|their) (?:\p{L}+ ){1,4})|(?!up )\p{L}+ )?to|(?:taking|bringing) (?:the|its|their) (?:\p{L}+ ){1,4}?to|bringing to)\b/iu,
);

/** Whether the sentence says that an offer was made anew: "a higher offer, lifting its price to 340 pence". */
export const saysItWasRaised: Tense = says(
  /\b(?:improved|sweetened|raised|higher|increased|lower|reduced|revised|better) (?:\p{L}+ )?(?:offer|bid|proposal|price|terms)\b|\b(?:lift|rais|increas|cut|lower|reduc|sweeten|improv)(?:t?ed|t?ing|t?es|s|es)? (?:its|the|their|his|her) (?:\p{L}+ ){0,2}(?:offer|bid|proposal|price|terms)\b/iu,
);

/** Whether the sentence says of a total that it grew to its figure: "The number of infections aboard has climbed to 64". */
export const saysItGrew: Tense = says(
  /\bnumber of [^,.;:]+? (?:has |had |have )?(?:risen|rose|grown|grew|climbed|jumped|swelled) (?:\p{L}+ )?to\b|\bha(?:s|ve) (?:now )?(?:risen|grown|climbed|swelled|increased|shrunk|fallen|dropped|gone up) to\b|\bha(?:s|ve) (?:now|so far|already) \p{L}+|\b(?:taking|bringing) (?:to \S+ )?the (?:number|total|tally|toll)\b/iu,
);

/** Whether the sentence says that what it counts is less than before: "has come in at 110, a drop of a third". */
export const saysItFell: Tense = says(
  /\b(?:a|the) (?:\p{L}+ )?(?:drop|fall|decline|decrease|reduction)\b|\b(?:fallen|fell|dropped|declined|decreased|dwindled|shrunk|shrank|gone down|went down|down) (?:\p{L}+ )?(?:to|from|by)\b/iu,
);
