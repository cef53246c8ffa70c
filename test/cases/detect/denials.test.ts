import { describe, expect, it } from 'vitest';
import { marksOf } from './show';

describe('a denied figure', () => {
  it.each([
    [
      'The firm won a $40 million contract, but the minister later denied the claim.',
      'the minister later denied the claim',
    ],
    [
      'The paper reported that 300 people had died. The mayor denied the report.',
      'The mayor denied the report',
    ],
    ['Police spoke of 90 arrests. The union rejected that figure.', 'The union rejected that figure'],
  ])('%s', (text, words) => {
    const [figure] = marksOf('figure', text);
    expect(figure?.suggests).toMatchObject({ finding: 'denied', exact: words });
    const claim = marksOf('claim', text).find(({ exact }) => exact === words);
    expect(claim?.salience).toBe('low');
  });
});

describe('what denies no figure', () => {
  it.each(['The court denied bail to 12 men.', 'He denied himself 2 meals.'])('%s', (text) => {
    expect(marksOf('figure', text).filter(({ suggests }) => suggests !== undefined)).toEqual([]);
  });
});

describe('reported speech without marks', () => {
  it.each([
    ['The union said on Monday that the talks had failed.', 'The union', 'said'],
    ['Maria Ruiz confirmed that the port would close.', 'Maria Ruiz', 'confirmed'],
    ['The port will close in May, said Maria Ruiz, its head.', 'Maria Ruiz', 'said'],
  ])('%s', (text, name, cue) => {
    expect(marksOf('claim', text)).toMatchObject([
      { exact: text.replace(/\.$/u, ''), salience: 'low', claim: { speaker: { name }, cue: { exact: cue } } },
    ]);
  });
});
