import { pair, type PairCase } from './pair';

/** What changes the sense of a quote, and what does not. */
export const QUOTES_SENSE: readonly PairCase[] = [
  pair(
    'weeks for months',
    'conflicts',
    [
      '2020-01-15',
      'Talks',
      '“Leo will be out for six weeks and we will miss him,” said Beth Olland, the mayor.',
      'Leo will',
    ],
    [
      '2020-01-16',
      'After the talks',
      '“Leo will be out for six months and we will miss him,” said Beth Olland, the mayor.',
      'Leo will',
    ],
  ),
  pair(
    'millions for billions',
    'conflicts',
    [
      '2020-01-15',
      'Talks',
      '“The repair of the wall will cost two million, and we have it,” said Beth Olland, the mayor.',
      'The repair',
    ],
    [
      '2020-01-16',
      'After the talks',
      '“The repair of the wall will cost two billion, and we have it,” said Beth Olland, the mayor.',
      'The repair',
    ],
  ),
  pair(
    'on time and late',
    'conflicts',
    [
      '2020-01-15',
      'Talks',
      '“The wall was finished on time and it has done its job,” said Beth Olland, the mayor.',
      'The wall',
    ],
    [
      '2020-01-16',
      'After the talks',
      '“The wall was finished late and it has done its job,” said Beth Olland, the mayor.',
      'The wall',
    ],
  ),
  pair(
    'raise for lower',
    'conflicts',
    [
      '2020-01-15',
      'Talks',
      '“I will raise the tax on petrol in April and keep it there,” said Beth Olland, the mayor.',
      'I will',
    ],
    [
      '2020-01-16',
      'After the talks',
      '“I will lower the tax on petrol in April and keep it there,” said Beth Olland, the mayor.',
      'I will',
    ],
  ),
  pair(
    'another month',
    'conflicts',
    [
      '2020-01-15',
      'Talks',
      '“We will open our new plant in Leeds in March and hire hundreds,” said Beth Olland, the mayor.',
      'We will',
    ],
    [
      '2020-01-16',
      'After the talks',
      '“We will open our new plant in Leeds in May and hire hundreds,” said Beth Olland, the mayor.',
      'We will',
    ],
  ),
  pair(
    'a speaker behind an office that no list has',
    'conflicts',
    [
      '2020-01-15',
      'Talks',
      '“This harbour will silt up within our lifetime unless the council acts,” said the harbourmaster, Piers Addy.',
      'This harbour',
    ],
    [
      '2020-01-16',
      'After the talks',
      '“This harbour will silt up within our lifetime unless the council acts,” said the mayor, Helen Stroud.',
      'This harbour',
    ],
  ),
  pair(
    'British and American spelling',
    'same',
    [
      '2020-01-15',
      'Talks',
      '“We honour the labour of those who organised this,” said Beth Olland, the mayor.',
      'We honour',
    ],
    [
      '2020-01-16',
      'After the talks',
      '“We honor the labor of those who organized this,” said Beth Olland, the mayor.',
      'We honor',
    ],
  ),
  pair(
    'an hour in digits and in words',
    'same',
    [
      '2020-01-15',
      'Talks',
      '“My son went out at seven and never came home,” said Beth Olland, the mayor.',
      'My son',
    ],
    [
      '2020-01-16',
      'After the talks',
      '“My son went out at 7 and never came home,” said Beth Olland, the mayor.',
      'My son',
    ],
  ),
  pair(
    'another hour',
    'conflicts',
    [
      '2020-01-15',
      'Talks',
      '“My son went out at seven and never came home,” said Beth Olland, the mayor.',
      'My son',
    ],
    [
      '2020-01-16',
      'After the talks',
      '“My son went out at eleven and never came home,” said Beth Olland, the mayor.',
      'My son',
    ],
  ),
  pair(
    'could for should',
    'compatible',
    [
      '2020-01-15',
      'Talks',
      '“We could have shut the gates an hour before the water came,” said Beth Olland, the mayor.',
      'We could',
    ],
    [
      '2020-01-16',
      'After the talks',
      '“We should have shut the gates an hour before the water came,” said Beth Olland, the mayor.',
      'We should',
    ],
  ),
  pair(
    'no more than for more than',
    'conflicts',
    [
      '2020-01-15',
      'Talks',
      '“We had no more than five minutes to leave our homes,” said Beth Olland, the mayor.',
      'We had',
    ],
    [
      '2020-01-16',
      'After the talks',
      '“We had more than five minutes to leave our homes,” said Beth Olland, the mayor.',
      'We had',
    ],
  ),
  pair(
    'a not that moved',
    'conflicts',
    [
      '2020-01-15',
      'Talks',
      '“I did not say that we would leave the union this year,” said Beth Olland, the mayor.',
      'I did',
    ],
    [
      '2020-01-16',
      'After the talks',
      '“I said that we would not leave the union this year,” said Beth Olland, the mayor.',
      'I said',
    ],
  ),
  pair(
    'only dropped',
    'compatible',
    [
      '2020-01-15',
      'Talks',
      '“It was only a warning and nobody was hurt in the square,” said Beth Olland, the mayor.',
      'It was',
    ],
    [
      '2020-01-16',
      'After the talks',
      '“It was a warning and nobody was hurt in the square,” said Beth Olland, the mayor.',
      'It was',
    ],
  ),
  pair(
    'he for she',
    'conflicts',
    [
      '2020-01-15',
      'Talks',
      '“He signed the order himself on Monday and told nobody about it,” said Beth Olland, the mayor.',
      'He signed',
    ],
    [
      '2020-01-16',
      'After the talks',
      '“She signed the order herself on Monday and told nobody about it,” said Beth Olland, the mayor.',
      'She signed',
    ],
  ),
  pair(
    'another weekday',
    'conflicts',
    [
      '2020-01-15',
      'Talks',
      '“They came at dawn on Monday and took my brother away,” said Beth Olland, the mayor.',
      'They came',
    ],
    [
      '2020-01-16',
      'After the talks',
      '“They came at dawn on Friday and took my brother away,” said Beth Olland, the mayor.',
      'They came',
    ],
  ),
  pair(
    'a per cent sign spelled out',
    'same',
    [
      '2020-01-15',
      'Talks',
      '“Our costs have risen 40% since the war began in the east,” said Beth Olland, the mayor.',
      'Our costs',
    ],
    [
      '2020-01-16',
      'After the talks',
      '“Our costs have risen 40 per cent since the war began in the east,” said Beth Olland, the mayor.',
      'Our costs',
    ],
  ),
  pair(
    'a number written with a comma',
    'same',
    [
      '2020-01-15',
      'Talks',
      '“We lost 4,000 sheep in one night on the northern hills,” said Beth Olland, the mayor.',
      'We lost',
    ],
    [
      '2020-01-16',
      'After the talks',
      '“We lost 4000 sheep in one night on the northern hills,” said Beth Olland, the mayor.',
      'We lost',
    ],
  ),
  pair(
    'neither nor made either or',
    'conflicts',
    [
      '2020-01-15',
      'Talks',
      '“We want neither their money nor their soldiers on our soil,” said Beth Olland, the mayor.',
      'We want',
    ],
    [
      '2020-01-16',
      'After the talks',
      '“We want either their money or their soldiers on our soil,” said Beth Olland, the mayor.',
      'We want',
    ],
  ),
  pair(
    'unless for if',
    'conflicts',
    [
      '2020-01-15',
      'Talks',
      '“We will strike on Friday unless the offer is better than this,” said Beth Olland, the mayor.',
      'We will',
    ],
    [
      '2020-01-16',
      'After the talks',
      '“We will strike on Friday if the offer is better than this,” said Beth Olland, the mayor.',
      'We will',
    ],
  ),
  pair(
    'a bracket that explains',
    'compatible',
    [
      '2020-01-15',
      'Talks',
      '“He told us that it would be over by Christmas and we believed him,” said Beth Olland, the mayor.',
      'He told',
    ],
    [
      '2020-01-16',
      'After the talks',
      '“[The general] told us that it would be over by Christmas and we believed him,” said Beth Olland, the mayor.',
      'told us',
    ],
  ),
  pair(
    'a title dropped from a name',
    'compatible',
    [
      '2020-01-15',
      'Talks',
      '“I thanked President Delcourt for what his country has done for us,” said Beth Olland, the mayor.',
      'I thanked',
    ],
    [
      '2020-01-16',
      'After the talks',
      '“I thanked Delcourt for what his country has done for us,” said Beth Olland, the mayor.',
      'I thanked',
    ],
  ),
];
