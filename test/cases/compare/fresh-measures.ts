/** What measures are read from in copy of the day: elided heads, totals that a verb leads to, words that lie. Read as `measures.test.ts` says. */
export const FRESH_CASES = `
subscribers | 33.0 million | The number of people with a Djoliba Telecom mobile line reached 33.0 million at the end of June, the group said.
infected | 8,975 | Health workers began giving out vaccine as the number of cases nationwide since the outbreak began in October reached 8,975.
killed | 14 | The number of people who have died in the floods since Sunday reached 14.
unemployment | 2.1 million | The number of people out of work across the country reached 2.1 million in May.
hungry | 3.4 million | The number of people who go to bed hungry in the region has reached 3.4 million.
waiting | 5.8 million | The number of people in England waiting for planned hospital treatment reached 5.8 million at the end of November.
waiting | 5.8 million | The number of people in England waiting for planned hospital treatment reached 5.8 million at the end of November.
waiting | 7.4 million | The hospital treatment waiting list reached 7.4 million in March.
users | 40 million | The number of people using the service each day reached 40 million last month, it said.
displaced | 12,000 | The number of people without a home in the capital reached 12,000 this winter.
killed | 37 | His death brings to 37 the number of people killed on the roads since the start of the year.
killed | 14 | Crews recovered further bodies overnight, taking to 14 the number brought to the surface since Monday's explosion.
infected | 212 | The new patients bring to 212 the number of people who have caught the virus.
arrivals | 4,000 | Some 4,000 reached the island in small boats on Sunday, the coast guard said.
arrivals | 1,200 | The number of migrants reaching the islands by boat fell to 1,200 last month.
arrivals | 310 | At least 310 people reached the Canary Islands in wooden boats.
sheltered | 84,000 people | The scheme covers 84,000 people so far and will reach the rest of the camps by next year.
members | 38,000 | Membership of the club has reached 38,000, it said on Monday.
members | 38,000 | Membership of the club has reached 38,000, it said on Monday.
jobs-lost | more than 1,100 | Staff were told that 240 jobs would be lost there, part of more than 1,100 the German firm is cutting in Europe.
jobs-lost | 600 | The 80 jobs are among 600 the bank is shedding this year.
jobs-lost | 3,000 | The bank said 200 posts would go in Leeds, out of 3,000 it is axing across Europe.
closed | 40 | The shop is one of 40 the chain is closing this spring.
escaped | four | Seventeen inmates escaped through a tunnel and police said they had recaptured four of them by noon.
escaped | nine of | Honduran police have caught nine of the 17 prisoners who broke out of El Progreso jail on Monday.
killed | 11 | Of the 86 people aboard, 11 drowned.
rescued | 12 of | Fishermen rescued 12 of the 30 passengers.
injured | three of | The bus hit a wall, hurting three of the 40 pupils on board.
infected | thirty-one | The county has confirmed 63 cases of measles, said Dr. Ana Ruiz. Of those, thirty-one were in the port of Easthaven alone.
killed | 19 | The quake killed 120 people, the ministry said. Of those, 19 were in the capital.
arrested | 14 | Police have arrested 40 people since Friday. Fourteen of them, 14 in all, are under 18.
jobs-lost | 90 | The company is to cut 400 jobs. Of these, 90 are in Hull.
votes | 49.8 per cent | With 88 per cent of polling stations counted, Grace Kalua stood at 49.8 per cent and Mr Msiska at 45.2 per cent, according to the electoral commission.
votes | 45.2 per cent | With 88 per cent of polling stations counted in the election, Grace Kalua stood at 49.8 per cent and Mr Msiska at 45.2 per cent, according to the electoral commission.
counted | 88 per cent | With 88 per cent of polling stations counted, Grace Kalua stood at 49.8 per cent and Mr Msiska at 45.2 per cent, according to the electoral commission.
votes | 38 percent | After 70 percent of ballots had been counted in the election, Ms Ruiz was on 38 percent.
counted | 70 percent | After 70 percent of ballots had been counted in the election, Ms Ruiz was on 38 percent.
votes | 51.2 percent | Mr Okello had 51.2 percent with two thirds of polling stations reporting, the electoral commission said.
inflation | 6.6 percent | Annual inflation was 6.1 percent in May, the statistics office said on Tuesday. The rate had been 6.6 percent in April.
unemployment | 5.4 percent | Unemployment in the region fell to 5.1 percent in May. The rate was 5.4 percent a year earlier.
approval | 41 percent | The president's approval rating slipped to 38 percent in May. The rating had been 41 percent in April.
interest | 4.5 percent | The central bank cut its key interest rate to 4.25 percent. The rate had been 4.5 percent since May.
deficit | £14 million | The authority says it is about £14 million short for the coming financial year.
deficit | £3m | The council said it was £3m in the red and would sell its car parks.
deficit | £2.4m | The hospital trust ended the year £2.4m in the red.
loss | $40 million | The airline was $40 million in the red at the end of the quarter, the company said.
wage | 6 per cent | Human resources director Paulo Seixas said the claim for a 6 per cent increase could not be met without higher fares.
wage | 8 percent | The drivers' demand for an 8 percent rise was turned down on Monday.
rent | 8 percent | The landlord's demand for an 8 percent rise in rent was turned down.
auction | £3.4 million | A seascape was knocked down for £3.4 million at Pemberton's on Thursday.
auction | £620,000 | The vase was knocked down to a telephone bidder for £620,000.
auction | 12 million dollars | A portrait by Goya sold for 12 million dollars at Christie's in New York on Tuesday.
auction | £90,000 | The hammer came down at £90,000 after a four-way contest.
estimate | between £1.5 million and £2 million | The painting, by the 19th-century artist Josiah Trelawne, had been estimated at between £1.5 million and £2 million.
estimate | 2 million pounds | Pemberton's, the auctioneers, had expected the picture to fetch up to 2 million pounds.
estimate | £40,000 | The watch, which had a pre-sale estimate of £40,000, was bought by a collector.
estimate | £300,000 | The violin is expected to fetch £300,000 when it goes under the hammer next month.
damage | £300 million | The damage is estimated at £300 million, insurers said.
cost | £4 million | The bridge is expected to cost £4 million.
price | $12 | The shares are expected to trade at about $12 each.
fraud | £640,000 | Colin Harbottle siphoned off £640,000 by writing cheques to a company that existed only on paper.
fraud | £640,000 | A former charity treasurer who stole £640,000 from a children's hospice was jailed for six years.
fraud | £412,000 | Glenda Marsh helped herself to £412,000 from the Wexcombe Friendly Society, the court heard.
fraud | £400,000 | The bookkeeper admitted moving a little over £400,000 out of the society's accounts.
fraud | 90,000 euros | A club secretary who transferred 90,000 euros from the club's account to her own was convicted.
stolen | £90,000 | Robbers stole £90,000 from a bank van in Leeds.
stolen | $40 million | Thieves stole jewels worth $40 million from a museum.
price | £2 million | The bank moved £2 million out of shares and into gold.
bequest | £2 million | A bachelor farmer who drove a rusting Land Rover has left £2 million to the hospice which nursed his sister.
bequest | £2m | The hospice has announced how it will spend the £2m bequeathed to it by Reg Probert.
bequest | $3 million | She left $3 million to her old school in her will.
bequest | £500,000 | A legacy of £500,000 from a retired teacher will pay for the roof.
deal | £2 million | The deal left £2 million to pay.
damage | £90m | The storm left £90m of damage.
rent | £124 a week | Students living in university halls in Bangor will pay an average of £124 a week this term.
wage | £124 a week | Apprentices will be paid £124 a week, the firm said.
aid | $3.7 billion | The appeal for the country this year was for $3.7 billion, the U.N. said.
aid | $3.7 billion | The United Nations had appealed for $3.7 billion to stave off famine this year.
funded | 21 percent | The $410 million appeal for the country was only 21 percent funded, it said.
funded | 34 per cent | Pledges have brought the drought appeal to 34 per cent of its target, officials said.
funded | 51 percent | The money brings the share of this year's appeal that has been funded to 51 percent, it said.
beds | 210 beds | The government has approved a hospital of 210 beds to replace the infirmary.
built | 400 homes | The firm is building 400 homes on the edge of the town.
fired | 130 drones | Russia sent more than 130 drones against the country during the night.
fired | 40 missiles | The army sent 40 missiles over the border on Monday.
supplied | 40 missiles | Germany sent 40 missiles to Ukraine in May.
- | 1,140 transfers | Investigators identified 1,140 transfers that the bank's desk had routed through New York.
- | 1,140 payments | The branch processed 1,140 payments for the firms without declaring who was behind them.
- | millions | Hospital car parks earn millions from patients and staff.
abducted | four engineers | Relatives of four engineers who have been held hostage in Niger for more than two years appealed on Monday.
abducted | Four engineers | Four engineers kidnapped at a road-building site were set free on Sunday after three years in captivity.
arrested | 12 men | 12 men have been held on suspicion of murder.
aboard | 86 passengers | The Stella Rosario was carrying 86 passengers and crew when it was struck by a large wave.
aboard | 86 people | The boat had 86 people on board when it went down on Monday night.
capacity | 120 passengers | The vessel's licence allowed it 120 passengers, but survivors described people on the roof.
capacity | 120 passengers | The ferry, licensed to carry 120 passengers, struck a sandbank.
striking | 900 of its workers | The company said that 900 of its workers had taken part in the walkout.
striking | 1,400 workers | Ms Gatiss said 1,400 workers had joined the walkout.
striking | 2,000 | Union officials said 2,000 took part in the strike.
culled | 120,000 layers | The destruction of nearly 120,000 layers at one of the larger units has left packers short.
culled | 118,400 hens | All 118,400 hens on the site were put down after the strain was found.
fighting-fire | nine hundred firefighters | Nearly nine hundred firefighters are working on it.
length | 118 kilometres | The order covers 118 kilometres of single track, the company said.
length | 40 km | Some 40 km of new road will be laid.
length | 118-km | The 118-km section has been the scene of repeated collisions.
distance | 3km | Movement licences are being granted case by case inside the 3km zone round the farm.
distance | three kilometres | A protection zone with a radius of three kilometres is in force.
votes | more than 90 per cent | Shoppers were warned after more than 90 per cent of Tyne Coastline drivers who took part in a ballot backed a strike.
turnout | 71 percent | Some 71 percent of the drivers took part in the ballot, the union said.
- | 13,140 second homes | There were 13,140 second homes in Cornwall in April.
killed | nine bodies | Rescuers had brought out nine bodies by noon, the mine director said.
`;
