import { pair, type PairCase } from './pair';

/** Quotes, by how they stand to each other; `apart` when they are two utterances. */
export const QUOTES: readonly PairCase[] = [
  pair(
    'punctuation and quote marks only',
    'same',
    [
      '2019-05-02',
      'Plant closes',
      '“We did everything we could to keep this plant open,” said Anna Berg, the chief executive.',
      'We did everything',
    ],
    [
      '2019-05-02',
      'Plant shuts',
      'Anna Berg, the chief executive, said: "We did everything we could to keep this plant open."',
      'We did everything',
    ],
  ),
  pair(
    'a contraction spelled out',
    'same',
    [
      '2020-02-02',
      'Minister',
      '“We don’t know how many people are still under the rubble,” said the interior minister, Omar Haddad.',
      'still under',
    ],
    [
      '2020-02-02',
      'Rubble',
      '"We do not know how many people are still under the rubble," Haddad said. Omar Haddad is the interior minister.',
      'still under',
    ],
  ),
  pair(
    'trimmed at the end',
    'compatible',
    [
      '2021-03-03',
      'Vaccines',
      '“The vaccine is safe and people should take it as soon as they can, whatever they have read online,” said Dr Maria Lopez.',
      'The vaccine is safe',
    ],
    [
      '2021-03-03',
      'Doctor',
      '“The vaccine is safe and people should take it as soon as they can,” said Maria Lopez, a doctor.',
      'The vaccine is safe',
    ],
  ),
  pair(
    'a part worked into a sentence',
    'compatible',
    [
      '2018-07-07',
      'Talks',
      '“These talks have been a complete waste of everybody’s time,” said Finance Minister Jan Kolar.',
      'These talks',
    ],
    [
      '2018-07-08',
      'Talks end',
      'Jan Kolar, the finance minister, called the talks “a complete waste of everybody’s time”.',
      'complete waste',
    ],
  ),
  pair(
    'stitched over a gap with an ellipsis',
    'compatible',
    [
      '2022-04-04',
      'Strike',
      '“The offer is an insult, it was an insult in March and it is an insult today, and our members will walk out on Monday,” said Sue Clark of the union.',
      'The offer',
    ],
    [
      '2022-04-04',
      'Walkout',
      '“The offer is an insult … and our members will walk out on Monday,” said Sue Clark.',
      'The offer',
    ],
  ),
  pair(
    'a word for a word, the sense kept',
    'compatible',
    [
      '2017-01-20',
      'Speech',
      '“Our nation will always stand by those who stand by it,” President Ilic said in Belgrade.',
      'Our nation',
    ],
    [
      '2017-01-20',
      'Ilic speaks',
      '“Our country will always stand by those who stand by it,” Ilic told the crowd in Belgrade. President Ilic spoke for an hour.',
      'Our country',
    ],
  ),
  pair(
    'a dropped not',
    'conflicts',
    [
      '2020-06-06',
      'Police',
      '“The officer did not follow the rules that night,” said police chief Tom Reyes.',
      'The officer',
    ],
    [
      '2020-06-06',
      'Chief',
      '“The officer did follow the rules that night,” said police chief Tom Reyes.',
      'The officer',
    ],
  ),
  pair(
    'an n’t lost',
    'conflicts',
    [
      '2020-06-06',
      'Bank',
      '“We can’t promise that every branch will stay open,” said Castell Bank’s Helen Ward.',
      'We can',
    ],
    [
      '2020-06-06',
      'Branches',
      '“We can promise that every branch will stay open,” said Helen Ward of Castell Bank.',
      'We can',
    ],
  ),
  pair(
    'another number',
    'conflicts',
    [
      '2019-08-08',
      'Jobs',
      '“We will create 500 jobs in this town within two years,” said the mayor, Paul Novak.',
      'We will create',
    ],
    [
      '2019-08-08',
      'Mayor',
      '“We will create 5,000 jobs in this town within two years,” said Paul Novak, the mayor.',
      'We will create',
    ],
  ),
  pair(
    'another name',
    'conflicts',
    [
      '2018-09-09',
      'Accusation',
      '“It was Petrov who gave the order to open fire on the crowd,” said the former general, Ivan Stanev.',
      'It was',
    ],
    [
      '2018-09-09',
      'Order',
      '“It was Dimitrov who gave the order to open fire on the crowd,” said Ivan Stanev, a former general.',
      'It was',
    ],
  ),
  pair(
    'another speaker',
    'conflicts',
    [
      '2021-12-12',
      'Summit',
      '“There is no military solution to this conflict and there never was,” said UN envoy Karin Holm.',
      'no military',
    ],
    [
      '2021-12-12',
      'Geneva',
      '“There is no military solution to this conflict and there never was,” said Russian diplomat Oleg Baranov.',
      'no military',
    ],
  ),
  pair(
    'the sense turned',
    'conflicts',
    [
      '2016-10-10',
      'Tax',
      '“I have always supported a tax on the largest companies,” said Senator Emily Stone.',
      'tax on',
    ],
    [
      '2016-10-10',
      'Stone',
      '“I have always opposed a tax on the largest companies,” said Senator Emily Stone.',
      'tax on',
    ],
  ),
  pair(
    'one speaker, two utterances',
    'apart',
    [
      '2021-12-12',
      'Summit',
      '“There is no military solution to this conflict,” said UN envoy Karin Holm.',
      'no military',
    ],
    [
      '2021-12-13',
      'Geneva',
      '“I am confident that both sides want a ceasefire by the new year,” said UN envoy Karin Holm.',
      'confident',
    ],
  ),
  pair(
    'a word in common',
    'apart',
    ['2015-11-13', 'Visit', 'Putin said that Russia had no “right” to ask Assad to give up power.', 'right'],
    [
      '2016-11-13',
      'Court',
      '“Every worker has the right to a safe place of work,” said the judge, Alan Price.',
      'Every worker',
    ],
  ),
  pair(
    'a stock phrase',
    'apart',
    [
      '2015-11-13',
      'Crash',
      '“Our thoughts are with the families of the victims,” said the airline’s head, Mark Olsen.',
      'Our thoughts',
    ],
    [
      '2018-02-13',
      'Fire',
      '“Our thoughts are with everyone who lost a home tonight,” said the governor, Dana Price.',
      'Our thoughts',
    ],
  ),
  pair(
    'two statements of one shape',
    'apart',
    [
      '2019-05-05',
      'Coach',
      '“We played well in the first half and deserved the win,” said coach Luis Prado.',
      'first half',
    ],
    [
      '2019-09-05',
      'Coach',
      '“We played badly in the second half and deserved to lose,” said coach Luis Prado.',
      'second half',
    ],
  ),
  pair(
    'short scare quotes',
    'apart',
    ['2019-05-05', 'Plan', 'The minister, Carla Ruiz, called the plan “a new beginning”.', 'new beginning'],
    [
      '2019-05-06',
      'Plan',
      'The opposition leader, Hugo Paz, promised “a new beginning” for schools.',
      'new beginning',
    ],
  ),
];
