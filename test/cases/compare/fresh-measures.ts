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
killed | 23 people | A fire at a care home outside Lisbon claimed the lives of 23 people on Tuesday night.
killed | 31 | The death toll has climbed to 31 since Friday.
killed | Nine | Nine have died since the outbreak began, the ministry said.
killed | 140 | The bodies of 140 have been pulled from the mud so far.
killed | 57 | The confirmed dead now number 57.
killed | 18 | Police revised the number of fatalities down to 18.
killed | four | A gunman shot four people dead at a market before turning the gun on himself.
killed | Two climbers | Two climbers fell to their deaths on the north face on Sunday.
killed | 400 | The heatwave may have cost 400 lives, doctors reckon.
killed | 12 | The crash, in which 12 lost their lives, closed the road for a day.
killed | three | The sinking took three of her crew with it.
killed | 88 | The quake's toll stood at 88 by nightfall.
visitors | 40 | The killer whale calf was spotted by 40 tourists.
employed | 200 | The drug kills 99 per cent of germs, the firm that employs 200 said.
injured | 45 | Another 45 needed treatment for burns and smoke inhalation.
injured | 17 | Seventeen people, 17 in all, came away with broken limbs.
injured | 60 | Hospitals took in 60 wounded overnight.
injured | eight | The blast left eight with serious injuries.
injured | 21 | Medics treated 21 for cuts and bruises.
injured | a dozen | At least a dozen were hurt, two of them badly.
injured | 130 | The number of casualties rose to 130.
injured | three | Two men died and three were left fighting for their lives.
injured | 34 | 34 passengers escaped with minor injuries.
injured | 9 | Of the injured, 9 remain in a serious condition.
missing | 43 | Hopes are fading for 43 who have not been seen since the dam burst.
missing | 12 | Twelve remain unaccounted for, and 12 is the figure the navy gave.
missing | five | Rescuers are still looking for five hikers.
missing | 14 fishermen | There is no trace of 14 fishermen whose boat went down on Friday.
missing | 8 | Search teams hold out little hope for the 8 still unaccounted for.
missing | Two hundred | Two hundred are feared lost beneath the mud.
jobs-lost | 1,200 | The carmaker is to cut 1,200 jobs at its Bochum plant.
jobs-lost | 340 | Some 340 staff face redundancy when the mill shuts.
jobs-lost | 900 people | The bank will let go 900 people by the end of the year.
jobs-lost | 15 per cent | The group is shrinking its workforce by 15 per cent.
jobs-lost | 2,500 | Up to 2,500 livelihoods are at risk, the union warned.
jobs-lost | 75 | The closure will mean the loss of 75 jobs.
jobs-lost | 650 | Redundancy notices went out to 650 on Friday.
jobs-lost | 4,000 roles | The telecoms group said 4,000 roles would go.
jobs-created | 500 posts | The warehouse is expected to bring 500 posts to the town.
jobs-created | 230,000 | Employers added 230,000 jobs in June.
jobs-created | 60 | The brewery is taking on 60 people for its new line.
infected | 412 | Doctors have diagnosed 412 cases of measles since January.
infected | 33 | Thirty-three, that is 33, have fallen ill after eating the oysters.
infected | 2,700 | The tally of infections passed 2,700 on Sunday.
infected | 19 | Nineteen passengers, 19 in total, tested positive for the virus.
infected | 1.2 million | There have been 1.2 million cases of dengue in the country this year.
infected | 86 | The caseload rose by nine to 86.
infected | 51 pupils | The bug has laid low 51 pupils at the school.
infected | 240 new cases | The ministry reported 240 new cases on Monday.
cost | £42m | The bridge has so far cost £42m, twice the original figure.
cost | €3.4 billion | The bill for the line has swollen to €3.4 billion.
budget | £600m | The government is to spend £600m on mending roads.
budget | $25 million | The council has set aside $25 million for repairs to schools.
investment | $2 billion | The chip maker will pour $2 billion into a plant near Dresden.
cost | €90 million | The final price tag came in at €90 million.
cost | £1.8m | Policing the march cost the force £1.8m.
cost | £5m | The inquiry has run up a bill of £5m.
fine | €120 million | Regulators hit the carrier with a €120 million penalty.
fine | £40,000 | The farmer was told to pay £40,000 for polluting the stream.
fine | $1.9 billion | The bank agreed to a $1.9 billion penalty to end the case.
fine | £200 | Drivers caught on their phones face a £200 fine.
fine | 3 million kroner | A court ordered the fish farm to pay a fine of 3 million kroner.
fine | $5,000 | The club was docked three points and $5,000 for crowd trouble.
price | $71.40 | Brent crude ended the day at $71.40 a barrel.
price | £285,000 | The average house now changes hands for £285,000.
price | 9 percent | House prices rose 9 percent in the year to June.
price | 82 pence | A litre of milk sells for 82 pence.
price | $1,950 | Gold was fetching $1,950 an ounce in London.
price | 14 per cent | The cost of bread has gone up 14 per cent since spring.
price | €1.79 | Petrol hit a record €1.79 a litre.
price | £12.40 | Shares in the grocer shut at £12.40.
votes | 52 per cent | Mr Hale took 52 per cent of votes cast.
votes | 4,310 votes | The Greens polled 4,310 votes in the ward.
votes | 38.2 percent | The Social Democrats came first with 38.2 percent in Sunday's election.
votes | 61 percent | Voters backed the change by 61 percent to 39 in a referendum.
votes | 312 | Lawmakers passed the bill with 312 in favour and 190 against.
majority | 1,204 | She held the seat by 1,204 votes.
turnout | 68 percent | Some 68 percent of those on the roll went to the polls.
turnout | 43.7 percent | Participation was put at 43.7 percent by the electoral commission.
seats | 41 | The party won 41 of the 120 seats.
votes | 47 percent | The incumbent trailed with 47 percent after a run-off in the presidential election.
stake | 24.9 percent | The fund has built up a holding of 24.9 percent in the retailer.
stake | a third | The family still owns a third of the company.
market-share | 31 percent | The chain has 31 percent of the grocery market.
poverty | 22 percent | About 22 percent of households live below the poverty line.
unemployment | 7.8 percent | The jobless rate crept up to 7.8 percent.
inflation | 3.1 percent | Consumer prices were 3.1 percent higher in May than a year earlier.
approval | 34 percent | Just 34 percent think the president is doing a good job.
support | 41 percent | A poll put the Liberals on 41 percent.
growth | 0.4 percent | The economy expanded 0.4 percent in the second quarter.
interest | 5.25 percent | Policymakers left borrowing costs at 5.25 percent.
generated | 48 percent | Wind supplied 48 percent of the country's electricity in March.
vaccinated | 83 percent | Uptake of the measles jab fell to 83 percent.
freed | 12 people | The rebels let go 12 people on Friday, the army said.
escaped | 12 inmates | At least 12 inmates escaped from the jail before dawn.
votes | 54 percent | She topped the poll with 54 percent in the election for mayor.
opinion | One in four | One in four nurses is thinking of leaving the profession, according to a survey.
`;
