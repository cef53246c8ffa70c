import { describe, expect, test } from 'vitest';
import { itemsOf } from '@shared/compare/library/items';
import { BALLOT_CASES } from './ballot-measures';
import { detected } from './detected';
import { FRESH_CASES } from './fresh-measures';
import { MONEY_CASES } from './money-measures';
import { THING_CASES } from './thing-measures';

// What the figure measures, the words of the figure, and the sentence; `-` where nothing that Stet knows by name.
const CASES = `
cancelled | Ninety flights | Ninety flights were cancelled at Halden airport on Monday because of fog.
seized | 1.2 tonnes | Customs officers found 1.2 tonnes of cocaine in a container of bananas.
killed | 59 | The number of people known to have drowned in the wreck off Sfarn rose to 59 on Monday.
killed | Twelve cinemagoers | Twelve cinemagoers lost their lives when the roof came down.
jobs-created | 4,100 jobs | The shipyard added 4,100 jobs in August, its owners said.
felled | 5,500 trees | Contractors have felled 5,500 trees in Harmouth since the works began.
felled | Sixteen oaks | Sixteen oaks were axed last week to make way for the bypass.
culled | 6,000 ducks | About 6,000 ducks are to be gassed at a farm in Orne, the prefect said.
stolen | 120 sheep | Rustlers took 120 sheep from a farm on Harrel Moor.
signatures | 112,000 signatures | A petition against the runway has gathered 112,000 signatures in a week.
evacuated | 640 nationals | The embassy said it had airlifted 640 nationals out of the capital.
deported | 28 offenders | Norland sent back 28 offenders on a charter flight on Friday.
surrendered | 1,500 fighters | Some 1,500 fighters gave themselves up at Barhal.
arrivals | 431,000 | Net migration to Norland fell to 431,000 last year.
wage | 4.3 percent | Metalworkers will get a pay rise of 4.3 percent.
- | 9 million euros | Northgate will pay the club 9 million euros.
- | 6.2 per cent | Nurses on the island are to get 6.2 per cent more from January.
votes | 54 percent | Marin Pell won 54 percent in the election for mayor of Galben.
counted | 87 percent | With 87 percent of the ballots counted, Marin Pell held a narrow lead in the election.
votes | 53 percent | The president won 53 percent of the vote in Sunday's election.
closed | 2,400 schools | Some 2,400 schools did not open on Wednesday.
majority | 21 votes | She won the election in Galben by just 21 votes after two recounts.
protested | 18,000 people | Police estimated the turnout at 18,000 people as the march reached the palace.
turnout | 61 percent | Turnout in the election was 61 percent, the commission said.
profit | 212 million euros | The group earned 212 million euros before interest and tax.
aboard | 412 passengers | All 412 passengers were brought ashore in small boats.
aboard | 386 passengers | A ferry carrying 386 passengers ran aground off Paran.
speed | 179 kilometres an hour | The train was doing 179 kilometres an hour as it entered the bend.
temperature | 47.2C | Marwan bakes at 47.2C as the heatwave enters a third week.
output | 120,000 barrels a day | The field produces 120,000 barrels a day, the company said.
price | 30 cents a litre | Dairies now give farmers 30 cents a litre.
fine | 2.5 million shillings | The court fined the trader 2.5 million shillings.
premium | 38 percent | The offer is at a premium of 38 percent.
dividend | 85 cents a share | The brewer will pay a dividend of 85 cents a share.
trial | 1,214 patients | The study followed 1,214 patients for two years.
stake | 29 percent | Iberco bought 29 percent of the wind farm operator.
killed | four teenagers | The crash that cost four teenagers their lives could have been avoided, an inquest heard.
missing | nearly 200 | The number of dead stood at 318, with 1,140 hurt and nearly 200 still to be found.
evacuated | 4,300 residents | Authorities told 4,300 residents of three suburbs to leave as the fire front neared.
deported | 14 of its diplomats | Norland has told 14 of its diplomats to go home in a row over spying.
jobs-lost | 6,000 positions | Some 6,000 positions will disappear by 2019, mostly in Wessland.
jobs-lost | a tenth | The software group plans to cut a tenth of its workforce.
arrested | 86 demonstrators | Riot officers dragged 86 demonstrators into waiting vans outside the ministry.
aboard | four | The helicopter went down with four inside, the air force said.
hospitalised | 11 | A warehouse fire in Dorring left two firefighters dead and sent 11 to hospital.
surrendered | 340 militants | The army said 340 militants had laid down their weapons in a week and 78 more had been killed.
killed | 78 | The army said 340 militants had laid down their weapons in a week and 78 more had been killed.
injured | 97 injured people | Ambulances took 97 injured people to hospitals in the delta.
fertility | 1.26 children | The fertility rate slid to 1.26 children per woman.
users | 900 million users | The messaging service counts 900 million users a month.
better-off | 1.9 million pensioners | The rise will benefit 1.9 million pensioners, the ministry said.
arrivals | 14,800 newcomers | The town of 60,000 has absorbed 14,800 newcomers in two years.
quarantined | 80 staff | The hospital asked 80 staff to stay at home for a fortnight after a colleague fell ill.
missing | another 41 | Rescuers were digging for another 41 whose houses were swallowed by the landslide.
jobs-lost | 220 | The chain will close 18 shops, which puts 220 out of work.
jobs-lost | 5,000 | Bank to shed 5,000 in overhaul
killed | 31 | Air strike on market kills 31, medics say
resigned | 12 councillors | All 12 councillors of the ruling group stood down in protest.
evacuated | 190 nationals | Wessland flew 190 nationals out of the capital on two military planes.
deported | 1,240 migrants | The border police turned away 1,240 migrants in May and let in 310.
without-power | 240,000 | At the height of the gale 240,000 had no power.
protested | 1,100 tractors | Farmers drove 1,100 tractors into the capital to vent their anger.
- | 12 | The number of mandates held by the party fell to 12.
arrested | 61 youths | Police held 61 youths after the match.
deported | 11 Sarvian embassy staff | Wessland ordered 11 Sarvian embassy staff to leave in a row over spying.
protested | 130,000 | Opponents of health cuts said 130,000 had turned out for their protest.
hospitalised | 18,382 people | Hospitals have admitted 18,382 people since the outbreak began.
missing | 41 names | On Monday 41 names remained on the list of the missing.
fighting-fire | 600 firefighters | The region has deployed 600 firefighters and nine aircraft.
attendance | 14,000 mourners | The cathedral square filled with 14,000 mourners for the funeral.
killed | 37 recruits | A truck bomb outside a barracks left 37 recruits dead.
rescued | Eleven miners | Eleven miners were brought up alive on Sunday.
missing | 18 crew members | There was no sign of 18 crew members of the sunken freighter.
arrivals | 38,000 immigrants | The country accepted 38,000 immigrants last year.
without-power | 87,000 homes | The gale knocked out electricity to 87,000 homes.
worse-off | 2.1 million households | The reform would leave 2.1 million households poorer, a think tank said.
goals | 17 goals | He scored 17 goals last season.
- | 12 drivers | Police booked 12 drivers for speeding on the ring road.
- | 12 players | The club has signed 12 players since June.
signatures | 12,000 fans | A petition against the sale was signed by 12,000 fans.
- | 12 contracts | The yard signed 12 contracts at the fair.
infected | 40 guests | Some 40 guests contracted the virus at a wedding in Orne.
- | 400 patients | The drug did well in a trial of 400 patients, its maker said.
charged | 400 activists | The mass trial of 400 activists began on Monday.
- | 12 questions | Ministers faced 12 questions on the deal.
- | Twelve prosecutors | Twelve prosecutors met in Galben.
- | Twelve prison officers | Twelve prison officers met in Galben.
- | Twelve suicide bombers | Twelve suicide bombers were photographed on the road.
- | 12 percent | The gender pay gap was 12 percent in Norland.
- | 2 percent | Unemployment benefit goes up by 2 percent.
- | 12 percent | Interest in the course rose 12 percent.
`;

describe('what a figure measures', () => {
  test.each(
    [CASES, MONEY_CASES, THING_CASES, BALLOT_CASES, FRESH_CASES]
      .flatMap((cases) => cases.trim().split('\n'))
      .map((line) => line.split(' | ') as [measure: string, words: string, sentence: string]),
  )('%s: %s', (measure, words, sentence) => {
    const figures = itemsOf(detected('a', sentence, '2017-03-09')).flatMap((item) =>
      item.kind === 'figure' ? [item.reading] : [],
    );
    const start = sentence.indexOf(words);
    const found = figures.filter(({ mark }) => mark.start < start + words.length && start < mark.end);
    expect(found.map((reading) => reading.measure?.id ?? '-')).toContain(measure);
  });
});
