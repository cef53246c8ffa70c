import type { Finding } from '../../domain/vocabulary';

/** What a verb says of the claim it takes. */
export type Verdict = Extract<Finding, 'denied' | 'disputed' | 'superseded'>;

const forms = (finding: Verdict, words: string): [string, Verdict][] =>
  words.split(/\s+/u).map((word) => [word, finding]);

/** Every form of the verbs that say a claim is not so, is in doubt, or no longer stands. */
export const DENIAL_VERBS: ReadonlyMap<string, Verdict> = new Map([
  ...forms(
    'denied',
    `denied denies deny denying dismissed dismisses dismissing rejected rejects rejecting refuted refutes refuting rebutted rebuts
    rebuffed rebuffs rebuffing retracted retracts retracting withdrew withdraws withdrawn contradicted contradicts contradicting disavowed disowned rubbished
    debunked debunks recanted recants repudiated repudiates disproved disproves`,
  ),
  ...forms(
    'disputed',
    'disputed disputes disputing contested contests contesting challenged challenges challenging questioned questions doubted doubts',
  ),
  ...forms(
    'superseded',
    'corrected corrects correcting revised revises revising amended amends updated updates',
  ),
]);

/** Verbs of these that a bare "it" may be the claim of; "Voters rejected it" turns down a plan. */
export const SURE_DENIALS =
  /^(?:den(?:y|ie)|disput|refut|rebut|retract|debunk|recant|contest|disavow|disprov|rubbish)/u;

/** Words that call a claim false, behind "is", "as" or "called it". */
export const FALSE_WORDS: ReadonlySet<string> = new Set(
  `false untrue wrong incorrect baseless unfounded groundless fabricated fake inaccurate fabrication lie lies nonsense fiction fantasy
  invented misleading rubbish propaganda bogus`.split(/\s+/u),
);

/** Words of these that say it of a bare "this" as well: "this is wrong" may speak of what is right to do. */
export const SURELY_FALSE =
  /^(?:false|untrue|true|incorrect|baseless|unfounded|groundless|fabricated|inaccurate|case)$/u;

/** Nouns for a claim of the copy. */
export const CLAIM_NOUNS: ReadonlySet<string> = new Set(
  `report reports claim claims allegation allegations accusation accusations statement statements suggestion suggestions story stories
  rumour rumours rumor rumors account accounts figure figures number numbers assertion assertions findings finding estimate estimates toll
  tally total count`.split(/\s+/u),
);

/** Pronouns that may stand for a claim. */
export const CLAIM_PRONOUNS: ReadonlySet<string> = new Set(['it', 'this', 'that', 'them', 'these']);

/** What is denied without being a claim of the copy: the denial is worth a mark, and judges no figure. */
export const CHARGES: ReadonlySet<string> = new Set(
  `charge charges wrongdoing any all involvement responsibility knowledge murder manslaughter fraud theft rape assault corruption
  negligence liability guilt complicity blame offences offenses counts count`.split(/\s+/u),
);

/** Words that start the search for a denial, for the lexicon. */
export const DENIAL_CUES: readonly string[] = [
  ...DENIAL_VERBS.keys(),
  ...FALSE_WORDS,
  'doubt',
  'water',
  'case',
  'stand',
  'add',
  'hold',
  'truth',
  'version',
  'originally',
  'wrongly',
  'incorrectly',
  'mistakenly',
  'previously',
  'true',
];
