import { once } from '../../once';
import type { Reading, ReadSentence } from '../../text/reading';
import type { Period } from './period';
import { surroundingsOf, type Surroundings } from './surroundings';

/** In an article of so few sentences every one of them opens it. */
const SHORT = 3;

/** Whether the sentence at `at` is the one that the body opens with, or the next. */
export function opensBody({ sentences }: Reading, at: number): boolean {
  const first = sentences.findIndex(({ role }) => role === 'body');
  return first >= 0 && sentences.length - first > SHORT && (at === first || at === first + 1);
}

const BALLOT =
  /\b(?:vot(?:es?|ed|ing|ers?)|elect(?:ion|ions|ed|oral|orate)|by-elections?|ballots?|referendums?|plebiscite|run-?off|polling|polls (?:close|open)|(?:go(?:es|ing|ne)?|went) to the polls|electorate|candidates?)\b/i;

const tells = once(({ text }: ReadSentence): boolean => BALLOT.test(text));

const isAboutBallot = once(({ title, sentences }: Reading): boolean => {
  const lead = sentences.find(({ role }) => role === 'body');
  return tells(title) || (lead !== undefined && tells(lead));
});

/** Whether the sentence itself tells of a ballot, or what the article is about does: parliaments vote and boards decide in half the news. */
export function tellsOfBallot(reading: Reading, sentence: ReadSentence): boolean {
  return tells(sentence) || isAboutBallot(reading);
}

/** How far back a quarter or a year may have been named for the figures that follow. */
const BACK = 6;

/** The periods of a figure of a flow: "revenue came in at 5.3 billion" is of the quarter that the sentences before it are about. */
export function periodsTold(reading: Reading, at: number, { periods }: Surroundings): readonly Period[] {
  if (periods.some(({ precision }) => precision !== 'day')) return periods;
  for (let back = at - 1; back >= 0 && back >= at - BACK; back -= 1) {
    const sentence = reading.sentences[back];
    if (sentence === undefined) break;
    const told = surroundingsOf(reading)(sentence).periods.filter(
      ({ precision, lead }) =>
        precision === 'quarter' || precision === 'half' || (precision === 'year' && lead !== 'since'),
    );
    if (told.length > 0) return told;
  }
  return periods;
}
