import { expect, test } from 'vitest';
import { apart } from '@shared/compare/figures/together/apart';
import type { FigureReading } from '@shared/compare/figures/reading/read';
import { relateFigures } from '@shared/compare/figures/relation/relate';
import { itemsOf, relate } from '@shared/compare/library/items';
import { detected } from '../../cases/compare/detected';

function relationOf(
  kind: 'claim' | 'figure' | 'quote',
  x: string,
  y: string,
  later = '2018-10-20',
): string | null {
  const [a, b] = [x, y].map((text, at) =>
    itemsOf(detected(`a${String(at)}`, `Headline\n\n${text}`, at === 0 ? '2018-10-20' : later)).find(
      (item) => item.kind === kind,
    ),
  );
  if (a === undefined || b === undefined) throw new Error(`no ${kind}`);
  return relate(a, b)?.relation ?? null;
}

function figuresOf(id: string, text: string): FigureReading[] {
  return itemsOf(detected(id, text, '2018-10-20')).flatMap((item) =>
    item.kind === 'figure' ? [item.reading] : [],
  );
}

const FAULT =
  'The fire at the Tolworth paper warehouse was started by an electrical fault, the fire service said.';

test('two causes conflict, but a day and an open question are no causes', () => {
  const blaze = 'The fire at the Tolworth paper warehouse was';
  expect(relationOf('claim', `${blaze} started by a roofer, police said.`, FAULT)).toBe('conflicts');
  expect(relationOf('claim', `${blaze} started on Monday night, police said.`, FAULT)).toBeNull();
  const open = `Police do not know whether the fire at the Tolworth paper warehouse was started by a roofer, they said.`;
  expect(relationOf('claim', open, FAULT)).toBeNull();
});

test('two flags of a ship conflict, but not the flags that fans wave, nor where firms are registered', () => {
  expect(
    relationOf(
      'claim',
      'The tanker Ostara, which sails under the flag of Malta, ran aground, the port said.',
      'The Panama-flagged tanker Ostara ran aground, the coastguard said.',
    ),
  ).toBe('conflicts');
  expect(
    relationOf(
      'claim',
      'Fans waved the flag of Argentina as Ruiz arrived in Dalmora, police said.',
      'Fans with the flag of Spain welcomed Ruiz in Dalmora, the club said.',
    ),
  ).toBeNull();
  expect(
    relationOf(
      'claim',
      'The villa in Dalmora was bought by Xenon, a firm registered in Cyprus, court papers showed.',
      'Xenon, registered in Panama, owns the villa in Dalmora, court papers showed.',
    ),
  ).toBeNull();
});

test('the rates of two months are two, though a day lies between the months', () => {
  const [may, april] = [
    'Unemployment in Norland fell to 7.1 percent in May from 7.4 percent in April.',
    'Unemployment in Norland was 7.4 percent in April, the statistics office said.',
  ];
  expect(relationOf('figure', may, april)).toBe('supersedes');
});

test('a surname that opens in a small letter is a name and no office', () => {
  const words = '"We will never hand over the northern valley to anybody, whatever they promise us,"';
  const ushakov = `${words} said Yury Ushakov on Sunday.`;
  expect(relationOf('quote', `${words} said Bashar al-Assad on Sunday.`, ushakov)).toBe('conflicts');
});

test('the dead and the injured are no parts of one count', () => {
  const one = 'Clashes in Lisk left 12 dead and 40 injured on Monday, doctors said.';
  const other = 'At least 40 people were killed and 12 wounded in clashes in Lisk on Monday, doctors said.';
  expect(relationOf('figure', one, other)).toBe('conflicts');
  const aboard = 'The plane that crashed near Lisk carried 167 passengers and nine crew.';
  expect(relationOf('figure', aboard, 'The plane that crashed near Lisk carried 176 people.')).toBe(
    'different-scope',
  );
});

test('who will not resign may resign later', () => {
  const [stays, goes] = [
    'Prime Minister Ana Rui will not resign, her spokesman said on Monday.',
    'Prime Minister Ana Rui resigned on Monday after weeks of protests, her spokesman said.',
  ];
  expect(relationOf('claim', stays, goes)).toBe('conflicts');
  expect(relationOf('claim', stays, goes, '2018-10-27')).toBeNull();
});

test('a denial is of whoever denies it', () => {
  const report = 'Mayor Ana Ruiz took bribes from Kestrel Cranes, a witness said in Belm on Monday.';
  const denial = (who: string): string =>
    `${who} denied taking bribes from Kestrel Cranes on Monday in Belm.`;
  expect(relationOf('claim', report, denial('Mayor Ana Ruiz'))).toBe('denies');
  expect(relationOf('claim', report, denial('Minister Ian Marr'))).toBeNull();
});

test('the bodies by which a toll rose are no toll', () => {
  const [first] = figuresOf(
    'a',
    'A ferry sank off Dalmora on Monday, killing 48 people, the coastguard said.',
  );
  const [total, bodies] = figuresOf(
    'b',
    'The toll of the ferry off Dalmora rose to 63 on Tuesday as divers recovered 15 bodies from the hull.',
  );
  if (first === undefined || total === undefined || bodies === undefined) throw new Error('no figure');
  expect(apart(first, total)).toBe(false);
  expect(apart(first, bodies)).toBe(true);
});

test('towns of one name in two states are two', () => {
  const figure = (id: string, state: string): FigureReading => {
    const text = `A fire in an apartment building in Springfield, ${state}, killed four people on Thursday.`;
    const [found] = figuresOf(id, text);
    if (found === undefined) throw new Error('no figure');
    return found;
  };
  expect(apart(figure('a', 'Illinois'), figure('b', 'Illinois'))).toBe(false);
  expect(apart(figure('a', 'Illinois'), figure('b', 'Missouri'))).toBe(true);
});

test('what is paid a year is a part of what is paid', () => {
  const rate = 'The port of Belm will pay Kestrel Cranes 4 million euros a year for ten years.';
  const total = 'Kestrel Cranes won a 40 million euro contract to run cranes at the port of Belm.';
  expect(relationOf('figure', rate, total)).toBe('different-scope');
});

test('a correction names which figure stands', () => {
  const text = (x: string, y: string): string => {
    const [a] = figuresOf('a', x);
    const [b] = figuresOf('b', y);
    if (a === undefined || b === undefined) throw new Error('no figure');
    return relateFigures(a, b).because[0]?.text ?? '';
  };
  const first = 'The fire at the Dalmora mill killed 26 people, police said.';
  const said = (words: string): string => text(first, words);
  expect(said('The fire at the Dalmora mill killed 16 people, not 26 as first reported, police said.')).toBe(
    'The copy corrects “26 people” to “16 people”.',
  );
  expect(
    said(
      'An earlier version of this article said that 26 people died at the Dalmora mill. It was 16 people.',
    ),
  ).toBe('The copy corrects “26 people”: it now gives “16 people”.');
  expect(said('A report put the dead of the fire at the Dalmora mill at 36 people. That was wrong.')).toBe(
    'The copy corrects an earlier figure.',
  );
});

test('a denial is quoted in whole words, with whoever denies', () => {
  const why = (text: string): string => {
    const [a, b] = ['Kestrel closed its Dalmora plant in February, a union official said.', text].map(
      (words, at) =>
        itemsOf(detected(String(at), `Headline\n\n${words}`, '2018-03-01')).find(
          (item) => item.kind === 'claim',
        ),
    );
    if (a === undefined || b === undefined) throw new Error('no claim');
    return relate(a, b)?.because[0]?.text ?? '';
  };
  expect(why('Kestrel said on Tuesday that it had not closed its Dalmora plant in February.')).toBe(
    'One denies what the other reports: “it had not closed its Dalmora plant in February”.',
  );
  expect(why('Kestrel denied on Tuesday that it had closed its Dalmora plant in February.')).toBe(
    'One denies what the other reports: “Kestrel denied on Tuesday that it had closed its Dalmora plant in February”.',
  );
});
