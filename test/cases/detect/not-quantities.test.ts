import { describe, expect, it } from 'vitest';
import { figures } from './show';

/** Sentences with numbers that count nothing: no figure may come of them. */
const TABLE: Readonly<Record<string, readonly string[]>> = {
  dates: [
    'The law dates from 2007.',
    'They meet on November 23.',
    'On 28 March 2017 the talks began.',
    'The 1990s were kind to the port.',
    'Born in March 2011, the club grew.',
    'The tour runs Sept. 16-19.',
  ],
  'clock times': ['The train left at 4:39.', 'Doors open at 10.45pm.', 'We start at 6 a.m. sharp.'],
  'models and names': [
    'The army bought the S-300 system.',
    'A Boeing 737 landed.',
    'Take the A4 to Leeds.',
    'The G7 met again.',
    'Shares in the FTSE 100 slept.',
    'Doctors fear Covid-19.',
  ],
  'loose whiles': [
    'It has stood for more than a century.',
    'He was back in a year, no richer than a month ago.',
    'She took the R61 home.',
    'Her test scores of poems were low.',
    'At least a second doctor must sign, and nobody needs more than a second language.',
    'It is no more than a pound shop.',
  ],
  labels: [
    'See page 12 of the file.',
    'It was a category 4 storm.',
    'They invoked Article 50.',
    'Room 101 is empty.',
  ],
  'phones and addresses': [
    'Call 020-7946-0018 now.',
    'She lives at 16 Orchard Road.',
    'It hangs at 12 Rue de Marne.',
  ],
  scores: ['They drew 2-2 in the rain.', 'The match ended 89-89.'],
  ordinals: ['He seeks a second term.', 'The 21st congress met.', 'Third place went to Oslo.'],
  'one as a pronoun': [
    'No one saw it.',
    'This one is better.',
    'One can only hope.',
    'They love one another.',
  ],
};

describe.each(Object.entries(TABLE))('%s', (_, sentences) => {
  it.each(sentences)('%s', (sentence) => {
    expect(figures(sentence)).toEqual([]);
  });
});
