import { describe, expect, it } from 'vitest';
import { detect } from '@shared/detect';
import { marksOf } from './show';

/** What the copy itself says of its marks: "denied: 300 people", in text order; the paragraphs of a text stand on lines. */
function suggested(text: string): string[] {
  return detect({ text, publishedOn: null }).flatMap(({ exact, suggests }) =>
    suggests === undefined ? [] : [`${suggests.finding}: ${exact}`],
  );
}

/** `phenomenon: [copy, what it says of its own marks]`; written for this table. */
const TABLE: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  'in the same sentence': [
    [
      'The firm won a $40 million contract, but the minister later denied the claim.',
      'denied: $40 million contract',
    ],
    ['Rebels said 60 soldiers had died, a claim the army denied.', 'denied: 60 soldiers'],
    ['Rebels said 60 soldiers had died, which the army denies.', 'denied: 60 soldiers'],
    ['The army denied a rebel claim that 60 soldiers had died.', 'denied: 60 soldiers'],
    ['The ministry has categorically denied reports that 40 jets were lost.', 'denied: 40 jets'],
    ['The army rejected reports of 60 deaths.', 'denied: 60 deaths'],
    ['The mayor dismissed as fantasy a report of 300 dead.', 'denied: 300 dead'],
  ],
  'what is denied stands in the denial': [
    ['The mayor denied that 300 people had died.', 'denied: 300 people'],
    ['The bank denied receiving $5 million from the state.', 'denied: $5 million'],
    ['The bank has repeatedly denied that it lost $5 million.', 'denied: $5 million'],
    ['The bank denied having paid bribes of $5 million.', 'denied: $5 million'],
    ['The bank denied on Friday that it lost $5 million.', 'denied: $5 million'],
    ['The bank on Friday denied that it lost $5 million.', 'denied: $5 million'],
    ['The bank denied in a written statement that it lost $5 million.', 'denied: $5 million'],
    ['The bank denied it had lost $5 million.', 'denied: $5 million'],
    ['It is false that 300 people died.', 'denied: 300 people'],
    ['It is not true that 300 people died.', 'denied: 300 people'],
    ['The army disputed that 300 people had died.', 'disputed: 300 people'],
    ['“We did not,” he said, denying that 40 workers were owed pay.', 'denied: 40 workers'],
  ],
  'in the next sentence': [
    ['The paper reported that 300 people had died. The mayor denied the report.', 'denied: 300 people'],
    ['Police spoke of 90 arrests. The union rejected that figure.', 'denied: 90 arrests'],
    ['The paper said 300 people had died. The mayor said the report was false.', 'denied: 300 people'],
    ['The paper said 300 people had died. The claim is untrue, the mayor said.', 'denied: 300 people'],
    [
      'The paper said 300 people had died. There is no truth in the report, the mayor said.',
      'denied: 300 people',
    ],
    ['The paper said 300 people had died. The mayor called the figure a lie.', 'denied: 300 people'],
    ['The paper said 300 people had died. The mayor dismissed the claim as nonsense.', 'denied: 300 people'],
    ['The paper said 300 people had died. The claim was denied by the mayor.', 'denied: 300 people'],
    ['The paper said 300 people had died. That was denied by the mayor.', 'denied: 300 people'],
    ['The paper said 300 people had died. The mayor has since denied it.', 'denied: 300 people'],
    ['The paper said 300 people had died. That is not the case, the mayor said.', 'denied: 300 people'],
    ['The paper said 300 people had died. The mayor said this was untrue.', 'denied: 300 people'],
  ],
  'in a later paragraph': [
    [
      'The paper said 300 people had died in the flood.\nRain is expected all week.\nThe mayor denied the report of deaths in the flood.',
      'denied: 300 people',
    ],
    [
      'The paper reported that 300 people had died.\nSchools stayed shut on Monday.\nThe mayor later denied the report.',
      'denied: 300 people',
    ],
    [
      'The paper reported that 300 people had died.\nSchools stayed shut on Monday.\nThe mayor denied the shops would close.',
    ],
  ],
  'a claim without a figure': [
    [
      'The union said the talks had failed. The ministry denied this.',
      'denied: The union said the talks had failed',
    ],
    [
      'Ruth Abara said that the wall had been paid for. The council disputed her account.',
      'disputed: Ruth Abara said that the wall had been paid for',
    ],
  ],
  disputed: [
    ['The charity said 300 people had died. The army disputed the figure.', 'disputed: 300 people'],
    ['The charity said 300 people had died. The army contests that number.', 'disputed: 300 people'],
    ['The charity said 300 people had died, a figure disputed by the army.', 'disputed: 300 people'],
    ['The charity said 300 people had died. Experts cast doubt on the figure.', 'disputed: 300 people'],
    ['The charity said 300 people had died. Experts questioned the estimate.', 'disputed: 300 people'],

    [
      'The paper said 300 people had died. The mayor poured cold water on the report.',
      'disputed: 300 people',
    ],
    ['The paper said 300 people had died. The figure does not stand up.', 'disputed: 300 people'],
    [
      'The paper said 300 people had died. The numbers do not add up, the mayor said.',
      'disputed: 300 people',
    ],
    ['The charity’s figure of 300 dead is disputed.', 'disputed: 300 dead'],
    ['The army challenged the charity’s claim that 300 people had died.', 'disputed: 300 people'],
  ],
  'retracted and corrected': [
    ['The agency reported 300 deaths. It has since retracted the report.', 'denied: 300 deaths'],
    ['The agency reported 300 deaths. It later withdrew the claim.', 'denied: 300 deaths'],
    ['The agency reported 300 deaths. The figure was later corrected.', 'superseded: 300 deaths'],
    ['The agency reported 300 deaths. It later revised the figure.', 'superseded: 300 deaths'],
    ['The agency reported 300 deaths. It corrected the toll to 240.', 'superseded: 300 deaths'],
    ['An earlier version of this article said 300 people had died.', 'superseded: 300 people'],
    ['A previous version of this story stated that the fine was $3 million.', 'superseded: $3 million'],
    [
      'Correction: This article originally said that 300 people had died. The figure is 240.',
      'superseded: 300 people',
    ],
    [
      'This article was amended on 3 May 2019. An earlier version said 300 people had died; in fact 240 did.',
      'superseded: 300 people',
    ],
  ],
  'no denial': [
    ['The paper said 300 people had died. Firefighters poured cold water on the embers.'],
    ['The paper said 300 people had died. In that case 300 homes must go.'],
    ['The paper said 300 people had died. This is wrong, the bishop said.'],
    ['The paper said 300 people had died. She did not stand up for the mayor.'],
    ['The court denied bail to 12 men.'],
    ['He denied himself 2 meals.'],
    ['The guards denied entry to 40 fans.'],
    ['Some 40 fans were denied entry.'],
    ['The club denied 40 fans a refund.'],
    ['It could not be denied that 300 people had died.'],
    ['No one denies that 300 people died.'],
    ['The mayor did not deny that 300 people had died.'],
    ['The mayor neither confirmed nor denied the report of 300 deaths.'],
    ['The mayor refused to deny that 300 people had died.'],
    ['The firm reported 300 injuries. The judge denied the motion.'],
    ['Police counted 90 arrests. The court rejected the appeal.'],
    ['The board of 12 rejected the offer.'],
    ['Members rejected a 5% pay offer.'],
    ['The plan would cost $5 million. Voters rejected it.'],
    ['She earned 40 points. He challenged her to a rematch.'],
    ['The teacher corrected 300 essays.'],
    ['The army withdrew 300 troops.'],
    ['The firm withdrew its bid of $5 million.'],
    ['He disputed a penalty in the 40th minute and 2 players were booked.'],
    ['The trial heard from 30 witnesses. Novak denies the charges.'],
    ['Novak denied two counts of fraud.'],
    ['The report named 40 firms. The mayor welcomed the report.'],
    ['The new version of the article runs to 300 words.'],
    ['The question of 300 jobs was raised. The minister questioned the timing.'],
    ['The firm revised its forecast to $5 million.'],
    ['It is not true to say the 300 jobs are safe.'],
  ],
};

describe.each(Object.entries(TABLE))('%s', (_, cases) => {
  it.each(cases)('%s', (text, ...found) => {
    expect(suggested(text)).toEqual(found.filter((one) => typeof one === 'string'));
  });
});

describe('who denies, and by which words', () => {
  it.each([
    ['The paper reported that 300 people had died. The mayor denied the report.', 'The mayor', 'denied'],
    ['The paper said 300 people had died. The claim was denied by the mayor.', 'the mayor', 'denied'],
    ['Novak denies the charges.', 'Novak', 'denies'],
    ['The bank has repeatedly denied wrongdoing.', 'The bank', 'denied'],
    ['The minister denied any role in the sale.', 'The minister', 'denied'],
    ['Novak pleaded not guilty and denies any wrongdoing.', 'Novak', 'denies'],
    ['The ministry has categorically denied the report.', 'The ministry', 'denied'],
    ['Ruth Abara denied that she had seen the letter.', 'Ruth Abara', 'denied'],
  ])('%s', (text, name, cue) => {
    const denial = marksOf('claim', text).find(({ claim }) => claim.cue?.exact === cue);
    expect(denial?.salience).toBe('low');
    expect(denial?.claim.speaker?.name).toBe(name);
  });

  it('names no one whom a court or a guard turns down', () => {
    expect(marksOf('claim', 'The court denied bail to 12 men.')).toEqual([]);
  });
});

describe('reported speech without marks', () => {
  it.each([
    ['The union said on Monday that the talks had failed.', 'The union', 'said'],
    ['Maria Ruiz confirmed that the port would close.', 'Maria Ruiz', 'confirmed'],
    ['The port will close in May, said Maria Ruiz, its head.', 'Maria Ruiz', 'said'],
    [
      'The port will close in May, according to the harbour authority.',
      'the harbour authority',
      'according to',
    ],
    ['Its head, Maria Ruiz, warned that the port would close.', 'Maria Ruiz', 'warned'],
    ['In Ruiz’s view, the port should close in May.', 'Ruiz', 'In Ruiz’s view'],
  ])('%s', (text, name, cue) => {
    expect(marksOf('claim', text)).toMatchObject([
      { exact: text.replace(/\.$/u, ''), salience: 'low', claim: { speaker: { name }, cue: { exact: cue } } },
    ]);
  });
});
