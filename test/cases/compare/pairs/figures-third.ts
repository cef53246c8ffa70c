import { pair, type PairCase } from './pair';

/** A third set, kept unseen until the rules were done; what it first showed is in docs/comparison.md. */
export const FIGURES_THIRD: readonly PairCase[] = [
  pair(
    'two coins of one day',
    'apart',
    [
      '2021-03-04',
      'Bitcoin falls',
      'Bitcoin fell to $31,000 on Thursday, its lowest in six months.',
      '$31,000',
    ],
    ['2021-03-05', 'Ether slides', 'Ether fell to $1,900 on Thursday, its lowest in two months.', '$1,900'],
  ),
  pair(
    'a dam and hotels as full',
    'apart',
    ['2021-03-04', 'Dam', 'The Marwa dam in Quorra is 40 percent full, the water board said.', '40'],
    ['2021-03-05', 'Hotels', 'Hotels in Quorra are 40 percent full, the tourist board said.', '40'],
  ),
  pair(
    'a stampede',
    'supersedes',
    [
      '2022-10-29',
      'Crush in Seoul',
      'At least 59 people were killed in a crush at Halloween festivities in Seoul, fire officials said.',
      '59',
    ],
    [
      '2022-10-31',
      'South Korea mourns',
      'South Korea began a week of mourning on Monday for the 154 people who died in the crush in Seoul.',
      '154',
    ],
  ),
  pair(
    'a deficit',
    'conflicts',
    [
      '2023-03-30',
      'Budget gap',
      'The French budget deficit was 4.7 percent of gross domestic product in 2022.',
      '4.7',
    ],
    [
      '2023-03-30',
      'French finances',
      'France ran a deficit of 5.2 percent of gross domestic product in 2022.',
      '5.2',
    ],
  ),
  pair(
    'a bridge',
    'same',
    ['2019-09-02', 'Bridge', 'The new bridge over the Sava is 2.4 kilometres long.', '2.4'],
    [
      '2019-09-02',
      'Sava bridge',
      'At 2,400 metres long, the new bridge over the Sava is the longest in Croatia.',
      '2,400',
    ],
  ),
  pair(
    'aid workers and aid',
    'apart',
    ['2023-02-09', 'Aid', 'Germany has sent 42 rescuers to Turkey after the earthquake.', '42'],
    ['2023-02-09', 'Aid', 'Germany has sent 16 tonnes of blankets to Turkey after the earthquake.', '16'],
  ),
  pair(
    'a club and its rival',
    'apart',
    ['2023-08-01', 'Debts', 'Castleport have debts of 210 million euros.', '210'],
    ['2023-08-01', 'Debts', 'Dunmore Rovers have debts of 90 million euros.', '90'],
  ),
  pair(
    'a ship',
    'compatible',
    [
      '2021-03-29',
      'Canal',
      'The container ship Ever Long, which is 400 metres long, blocked the Suez Canal for six days.',
      '400',
    ],
    [
      '2021-03-29',
      'Canal',
      'The Ever Long, a container ship about 1,300 feet long, was freed in the Suez Canal on Monday.',
      '1,300',
    ],
  ),
  pair(
    'subscribers',
    'supersedes',
    ['2022-04-19', 'Streaming', 'The streaming service Kinora has 221.6 million subscribers.', '221.6'],
    [
      '2022-10-18',
      'Streaming',
      'The streaming service Kinora said it now has 223.1 million subscribers.',
      '223.1',
    ],
  ),
  pair(
    'hostages',
    'conflicts',
    ['2013-01-17', 'Siege', 'Islamists are holding 41 foreign hostages at a gas plant in Algeria.', '41'],
    [
      '2013-01-17',
      'Gas plant',
      'The militants who seized a gas plant in Algeria hold 20 foreign hostages, officials said.',
      '20',
    ],
  ),
  pair(
    'a tax',
    'denies',
    ['2023-09-05', 'Tax', 'The government of Karvia plans to raise the tax on fuel by 12 percent.', '12'],
    [
      '2023-09-06',
      'No tax rise',
      'The finance minister of Karvia denied that the tax on fuel would be raised by 12 percent.',
      '12',
    ],
  ),
  pair(
    'two airports',
    'apart',
    ['2023-01-20', 'Passengers', 'Heathrow handled 61.6 million passengers in 2022.', '61.6'],
    ['2023-01-20', 'Passengers', 'Gatwick handled 32.8 million passengers in 2022.', '32.8'],
  ),
  pair(
    'an avalanche',
    'different-scope',
    ['2017-01-26', 'Avalanche', 'Snow and avalanches have killed 40 people across Afghanistan.', '40'],
    ['2017-01-26', 'Nuristan', 'Avalanches killed 18 people in the Afghan province of Nuristan.', '18'],
  ),
  pair(
    'a strike',
    'compatible',
    [
      '2023-02-01',
      'Strike',
      'Up to half a million workers are on strike in Britain on Wednesday.',
      'half a million',
    ],
    [
      '2023-02-01',
      'Strike',
      'Some 475,000 British workers walked out on Wednesday in the largest strike for a decade.',
      '475,000',
    ],
  ),
  pair(
    'two polls',
    'apart',
    ['2022-09-01', 'Poll', 'A poll put support for the Greens at 22 percent.', '22'],
    ['2022-09-01', 'Poll', 'A poll put support for the Liberals at 8 percent.', '8'],
  ),
  pair(
    'a heist',
    'conflicts',
    [
      '2013-02-19',
      'Diamonds',
      'Robbers stole diamonds worth $50 million from a plane at Brussels airport.',
      '50',
    ],
    [
      '2013-02-19',
      'Heist',
      'Gunmen at Brussels airport stole diamonds worth $350 million from a plane.',
      '350',
    ],
  ),
  pair(
    'the dead of a storm and of a crash',
    'apart',
    [
      '2020-01-06',
      'Storm kills five in Brixham',
      'A storm killed five people in Brixham on Friday, police said.',
      'five people',
    ],
    [
      '2020-01-06',
      'Crash kills six in Brixham',
      'A coach crash killed six people in Brixham on Sunday, police said.',
      'six people',
    ],
  ),
  pair(
    'what librarians asked for and a council agreed to spend',
    'same',
    [
      '2018-03-01',
      'Library',
      'Librarians in Dalmora asked the council for 350,000 euros for longer opening hours at the city library.',
      '350,000',
    ],
    [
      '2018-03-03',
      'Library',
      'The culture committee in Dalmora agreed to spend 350,000 euros on longer opening hours at the city library.',
      '350,000',
    ],
  ),
  pair(
    'a slope that gave way gave no houses',
    'compatible',
    [
      '2018-03-01',
      'Houses',
      'The village of Belm wants 40 houses rebuilt after a slope gave way above it.',
      '40',
    ],
    [
      '2018-03-03',
      'Houses',
      'Some 40 houses are to be rebuilt in the village of Belm after a slope gave way.',
      '40',
    ],
  ),
  pair(
    'a rise asked for and one accepted',
    'apart',
    ['2018-03-01', 'Pay', 'Nurses at the Dalmora clinic asked for a pay rise of 8 percent.', '8'],
    ['2018-03-03', 'Pay', 'Nurses at the Dalmora clinic accepted a pay rise of 5 percent.', '5'],
  ),
  pair(
    'a rise asked for and one agreed to',
    'apart',
    ['2018-03-01', 'Pay', 'Nurses at the Dalmora clinic asked for a pay rise of 8 percent.', '8'],
    ['2018-03-03', 'Pay', 'The Dalmora clinic agreed to a pay rise of 5 percent for its nurses.', '5'],
  ),
];
