import { once } from '../once';
import type { Reading, ReadSentence } from '../text/reading';

const BALLOT =
  /\b(?:vot(?:es?|ed|ing|ers?)|elect(?:ion|ions|ed|oral|orate)|by-elections?|ballots?|referendums?|plebiscite|run-?off|polling|polls (?:close|open)|(?:go(?:es|ing|ne)?|went) to the polls|electorate|candidates?)\b/i;

/** Whether the sentence tells of a ballot, or its article is about one: parliaments vote and boards decide in half the news. */
export function tellsOfBallot({ title, sentences }: Reading, sentence: ReadSentence): boolean {
  const lead = sentences.find(({ role }) => role === 'body');
  return namesBallot(sentence) || namesBallot(title) || (lead !== undefined && namesBallot(lead));
}

const namesBallot = once(({ text }: { readonly text: string }) => BALLOT.test(text));
