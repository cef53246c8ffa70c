import { describe, expect, it } from 'vitest';
import { marksOf, quotes } from './show';

/** `phenomenon: [text, quotes found in order as "words | speaker"]`. */
const TABLE: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  'after the quote': [
    ['“We are done here,” Maria Ruiz said.', 'We are done here, | Maria Ruiz'],
    ['"It went well," said Tom Okafor, a nurse.', 'It went well, | Tom Okafor'],
    ['“Why now?” Ruiz asked.', 'Why now? | Ruiz'],
    [
      '“We will appeal,” a spokesman for the ministry told reporters.',
      'We will appeal, | a spokesman for the ministry',
    ],
  ],
  'before the quote': [
    ['Maria Ruiz said: “We are done.”', 'We are done. | Maria Ruiz'],
    ['The company said in a statement that the plan was “on track”.', 'on track | The company'],
    ['According to Lena Holm, “nothing changed”.', 'nothing changed | Lena Holm'],
    ['Tom Okafor called the offer a “bad joke”.', 'bad joke | Tom Okafor'],
  ],
  'told X is not X speaking': [['“Go home,” Ruiz told Tom Okafor.', 'Go home, | Ruiz']],
  interrupted: [
    [
      '“We are tired,” Maria Ruiz said, “and we are going.”',
      'We are tired, | Maria Ruiz',
      'and we are going. | Maria Ruiz',
    ],
  ],
  'carried over': [
    [
      '“We are tired,” Maria Ruiz said. “Nobody asked us.”',
      'We are tired, | Maria Ruiz',
      'Nobody asked us. | Maria Ruiz',
    ],
  ],
  'several paragraphs': [
    [
      'Maria Ruiz said: “We are tired.\n“Nobody asked us.”',
      'We are tired. | Maria Ruiz',
      'Nobody asked us. | Maria Ruiz',
    ],
  ],
  asides: [
    ['“It leaks,” Ruiz, who built the boat, said.', 'It leaks, | Ruiz'],
    ['“It leaks,” Sen. Ann Holm (D-Maine) said.', 'It leaks, | Ann Holm'],
  ],
  pronouns: [
    ['Maria Ruiz runs the port. “It leaks,” she said.', 'It leaks, | Maria Ruiz'],
    ['The Kremlin said in June it would wait. It said the “time is ripe”.', 'time is ripe | The Kremlin'],
    ['Maria Ruiz said she hoped for a “new start”.', 'new start | Maria Ruiz'],
  ],
  'short names': [['Maria Ruiz arrived. “It leaks,” Ruiz said.', 'It leaks, | Maria Ruiz']],
  passive: [['The mayor was called a “clown” in the press.', 'clown | –']],
  credits: [['“The best day of my life.” ― Lena Holm', 'The best day of my life. | Lena Holm']],
  'titles are nobody’s words': [['She spoke on “Morning Desk” in May.', 'Morning Desk | –']],
  guillemets: [['« On verra », Jean Petit said.', ' On verra  | Jean Petit']],
  'low-high': [['„Wir warten“, Karl Vogt said.', 'Wir warten | Karl Vogt']],
  'single marks': [['‘We wait,’ Karl Vogt said.', 'We wait, | Karl Vogt']],
  apostrophes: [
    ["The workers' rights and the miners' pay are Ruiz's concern."],
    ["Rock 'n' roll isn't dead."],
  ],
  inches: [['A 12" pipe burst and a 6" valve failed.']],
  'unbalanced marks': [
    ['“We are done, Ruiz said.\nThe ship left.', 'We are done, Ruiz said. | –'],
    ['We are done,” Ruiz said.\nThe ship left.', 'We are done, | Ruiz'],
    ['"We are done. "It sank," Ruiz said.', 'We are done. | Ruiz', 'It sank, | Ruiz'],
  ],
  'straight marks': [
    ['"It leaks," Ruiz said.', 'It leaks, | Ruiz'],
    ["'It leaks,' Ruiz said.", 'It leaks, | Ruiz'],
    ["``It leaks,'' Ruiz said.", 'It leaks, | Ruiz'],
  ],
  'guillemets both ways': [
    ['»Es leckt«, Karl Vogt said.', 'Es leckt | Karl Vogt'],
    ['‹Il fuit›, Jean Petit said.', 'Il fuit | Jean Petit'],
    ['‚Es leckt‘, Karl Vogt said.', 'Es leckt | Karl Vogt'],
  ],
  nested: [
    ['“He told me ‘go home’ and I went,” Ruiz said.', 'He told me ‘go home’ and I went, | Ruiz'],
    ['\'He told me "go home" and I went,\' Ruiz said.', 'He told me "go home" and I went, | Ruiz'],
  ],
  'interrupted twice': [
    ['“It,” Ruiz said, “leaks,” adding, “badly.”', 'It, | Ruiz', 'leaks, | Ruiz', 'badly. | Ruiz'],
  ],
  'paragraphs re-opened, the speaker behind the last': [
    [
      '"It leaks.\n"It has leaked for years," Maria Ruiz said.',
      'It leaks. | Maria Ruiz',
      'It has leaked for years, | Maria Ruiz',
    ],
    [
      'Maria Ruiz said: “It leaks.\n“It rots.\n“It sinks.”',
      'It leaks. | Maria Ruiz',
      'It rots. | Maria Ruiz',
      'It sinks. | Maria Ruiz',
    ],
  ],
  'apostrophes in single marks': [
    ['‘It’s the miners’ pay,’ Ruiz said.', 'It’s the miners’ pay, | Ruiz'],
    ['The ‘miners’ of the show are actors.', 'miners | –'],
    ['The boat’s 12" pipe and 6\' mast aren’t the Ruizes’.'],
  ],
  'shouts in a row': [['“Leaks!” “Sinks!” they cried.', 'Leaks! | they', 'Sinks! | they']],
  'scare quotes, titles and nicknames': [
    ['The so-called “expert” left.', 'expert | –'],
    ['She saw “The Long Winter” twice.', 'The Long Winter | –'],
    ['Peter “Bones” Malone fought.', 'Bones | –'],
  ],
  'display quotes': [
    [
      '“We told them for years that it would,” Maria Ruiz said.\n“We told them for years that it would”\nThe boat sank.',
      'We told them for years that it would, | Maria Ruiz',
      'We told them for years that it would | Maria Ruiz',
    ],
    [
      '“We told them for years that it would,” Ruiz said.\nWe told them for years that it would – Maria Ruiz, skipper\nThe boat sank.',
      'We told them for years that it would, | Ruiz',
      'We told them for years that it would | Maria Ruiz',
    ],
  ],
  'block quotes': [
    ['Maria Ruiz wrote:\n> The mill is shut.\nThe boat left.', 'The mill is shut. | Maria Ruiz'],
    [
      'The judge wrote:\nThe mill is shut and stays shut.\nThe boat left.',
      'The mill is shut and stays shut. | The judge',
    ],
    ['The council agreed on this:\nThe mill is shut and stays shut.'],
    ['Officials said:\n- the mill is shut\n- the boat left'],
  ],
};

describe.each(Object.entries(TABLE))('%s', (_, cases) => {
  it.each(cases)('%s', (text, ...found) => {
    expect(quotes(text)).toEqual(found.filter((one) => typeof one === 'string'));
  });
});

describe('the speaker at the quote and its antecedent', () => {
  it('keeps the pronoun apart from the name it goes back to', () => {
    const text = 'Maria Ruiz runs the port. “It leaks,” she said.';
    const [quote] = marksOf('quote', text);
    expect(quote?.quote.speaker).toMatchObject({
      exact: 'she',
      name: 'Maria Ruiz',
      antecedent: { exact: 'Maria Ruiz', start: 0 },
    });
    expect(quote?.quote.cue?.exact).toBe('said');
  });

  it.each([
    ['The so-called “expert” left.', 'low'],
    ['She saw “The Long Winter” twice.', 'low'],
    ['Peter “Bones” Malone fought.', 'low'],
    ['Maria Ruiz called it a “farce”.', 'high'],
    ['“We will not go until the wall is mended.”', 'high'],
  ])('finds %s of %s salience', (text, salience) => {
    expect(marksOf('quote', text)[0]?.salience).toBe(salience);
  });

  it('knows a display quote for one, marks or none', () => {
    const said = '“We told them for years that it would,” Maria Ruiz said.';
    for (const display of [
      '“We told them for years that it would”',
      'We told them for years that it would – Maria Ruiz',
    ])
      expect(marksOf('quote', `${said}\n${display}\nIt sank.`)[1]?.quote.form).toBe('pull');
  });

  it.each([
    ['Moscow later denied the reports.', 'Moscow', 'denied'],
    ['The mill would shut in May, Maria Ruiz said.', 'Maria Ruiz', 'said'],
    ['The mayor warned that the mill would shut.', 'The mayor', 'warned'],
  ])('takes %s for a claim worth little', (text, name, cue) => {
    const [claim] = marksOf('claim', text);
    expect(claim).toMatchObject({ salience: 'low', claim: { speaker: { name }, cue: { exact: cue } } });
  });

  it.each([
    [
      'It leaks.\nMaria Ruiz runs the port.\n“It leaks,” Ruiz told reporters.',
      '“told” after the quote; Ruiz, first named in paragraph 2',
    ],
    [
      'Maria Ruiz runs the port. “It leaks,” she said.',
      '“said” after the quote; “she” is Maria Ruiz, first named in paragraph 1',
    ],
    ['The “leak” was small.', 'no words beside the quote say whose it is; may be the writer’s own phrase'],
  ])('says why in clauses of one sentence: %s', (text, why) => {
    const [quote] = marksOf('quote', text);
    expect(quote?.because.map((reason) => reason.text).join('; ')).toBe(why);
  });

  it('says why, and says so when it names nobody', () => {
    const [named] = marksOf('quote', '“It leaks,” Maria Ruiz said.');
    expect(named?.because[0]?.text).toBe('“said” after the quote');
    const [unnamed] = marksOf('quote', 'The “leak” was small.');
    expect(unnamed?.because[0]?.text).toBe('no words beside the quote say whose it is');
    expect(unnamed?.salience).toBe('low');
  });
});
