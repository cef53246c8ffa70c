import { F } from './flags';
import * as grammar from './grammar-words';
import { MONTHS, WEEKDAYS } from './calendar-words';
import { CARDINAL_VALUES, ORDINAL_VALUES, PLURAL_SCALES, SCALE_VALUES, SCORES } from './number-words';
import { PLACE_OF_DEMONYM, PLACES } from './places';
import * as speech from './speech-words';
import { CURRENCY_WORDS } from '../quantities/currencies';
import { FALLS, RISES } from '../quantities/change-words';
import { UNIT_WORDS } from '../quantities/units';
import { LABELS, PLURAL_NOUNS, SINGULAR_NOUNS } from './noun-words';
import { DENIAL_CUES } from './denial-words';
import { FIRST_NAMES } from './first-names';

const lexicon = new Map<string, number>();

function add(words: string | Iterable<string>, flag: number): void {
  for (const word of typeof words === 'string' ? words.split(/\s+/u) : words) {
    if (word !== '') lexicon.set(word, (lexicon.get(word) ?? 0) | flag);
  }
}

add(grammar.DETERMINERS, F.DET);
add(grammar.PREPOSITIONS, F.PREP);
add(grammar.CONJUNCTIONS, F.CONJ);
add(grammar.CLAUSE_OPENERS, F.CLAUSE);
add(grammar.PRONOUNS, F.PRON);
add(grammar.AUXILIARIES, F.AUX);
add(grammar.ADVERBS, F.ADV);
add(grammar.ADJECTIVES, F.ADJ);
add(grammar.VERBS, F.VERB);
add(speech.REPORTING_VERBS, F.REPORT | F.VERB);
add(speech.STANCE_VERBS, F.STANCE | F.VERB);
add(RISES, F.UP);
add(FALLS, F.DOWN);
add(speech.SPEECH_NOUNS, F.SAYING);
add('according per put puts in for to', F.SAYING);
add(speech.NAME_TITLES, F.TITLE);
add(speech.ROLES, F.ROLE);
add(speech.ORGANISATIONS, F.ORG);
add(speech.DOCUMENTS, F.DOC);
add(MONTHS.keys(), F.MONTH);
add(WEEKDAYS.keys(), F.WEEKDAY);
add(PLACES, F.PLACE);
add(PLACE_OF_DEMONYM.keys(), F.DEMONYM);
add(CARDINAL_VALUES.keys(), F.CARDINAL);
add(SCALE_VALUES.keys(), F.SCALE);
add(PLURAL_SCALES.keys(), F.SCALE);
add([SCORES[0]], F.SCALE);
add(ORDINAL_VALUES.keys(), F.ORDINAL);
add(UNIT_WORDS, F.UNIT);
add(CURRENCY_WORDS, F.CURRENCY);
add(LABELS, F.LABEL);
add(PLURAL_NOUNS.keys(), F.PLURAL);
add(SINGULAR_NOUNS, F.SINGULAR);
add(FIRST_NAMES, F.FIRST_NAME);
add(DENIAL_CUES, F.DENIAL);

/** The flags of a lower-case word; 0 when the lexicon does not know it. */
export function flagsOf(lower: string): number {
  return lexicon.get(lower) ?? 0;
}
