/** Rows of `measures.test.ts`: ballots, shares, lengths of time, and figures whose measure is told across a clause. */
export const BALLOT_CASES = `
turnout | 34.6 percent | By the time the doors closed, 34.6 percent of those on the register had cast a ballot, the commission said.
turnout | 17 percent | The by-election drew only 17 percent of voters to the polling booths.
turnout | 61 percent | Some 4.1 million people voted, which was 61 percent of those eligible.
turnout | 9.6 million | Official figures show that 9.6 million Norlanders cast ballots, 400,000 fewer than in 2012.
votes | 78 percent | The union said 78 percent of those who voted were against the deal.
registered | 8.9 million | Some 5.1 million of the country's 8.9 million registered voters turned out.
votes | 71 | Deputies approved the budget by 71 votes to 38 after a debate that ran past midnight.
votes | 103 | The bill passed its third reading 103 to 87, with a dozen of the party's own members against.
votes | 141 countries | The assembly condemned the invasion, with 141 countries in favour and five against.
votes | 46.1% | Ostrov leads the election with 46.1% of the votes counted so far.
counted | 70 percent | The president was ahead after 70 percent of votes had been counted, officials said.
counted | 94 percent | With 94 percent of precincts reporting, Ms Ortega led by two points in the governor's race.
votes | 113 lawmakers | The government was toppled after 113 lawmakers backed a motion of no confidence.
seats | 41 MPs | The defections leave the party with 41 MPs.
majority | 2.3 points | He won the runoff by 2.3 points, the narrowest result since independence.
majority | 61 votes | After a recount she was declared the winner by 61 votes.
opinion | two thirds of parents | The survey found that two thirds of parents believed that phones should be banned at school.
opposition | 39 percent | Asked about the tunnel, 44 percent were for it and 39 percent against.
exchange-rate | 2 percent | The crown gained 2 percent against the dollar.
controlled | two thirds | The junta has lost two thirds of the state to ethnic armies.
occupancy | 83 percent | Hotels on the coast were 83 percent full over Easter, the tourist board said.
stored | 83 percent | The reservoirs were 83 percent full, the water company said.
surveyed | 4,000 firms | The bank's survey of 4,000 firms showed that confidence had sunk.
sentence | six-month suspended | The judge handed her a six-month suspended sentence and a fine of €4,000.
contract | four years | The striker has signed for four years, the club announced.
sentence | 30 months | Judge Orla Dunne imposed a term of 30 months on the accountant.
tenure | five-year | He was sworn in for a second five-year term.
suspension | five years | The doctor was struck off for five years for faking his research.
deadline | 30 days | The tribunal gave the firm 30 days to clear the site.
deadline | three days | The diplomats were told to leave within three days.
- | four minutes | The thieves were in and out within four minutes.
deliberation | 11 hours | After deliberating for 11 hours, the panel of seven women and five men convicted him.
search-length | four days | Divers called off the hunt for the girl after four days.
siege-length | 112 days | The town has been encircled for 112 days.
loan-term | 20 years | The credit is to be repaid over 20 years, the bank said.
build-time | three years | Building the dam will take three years.
delay | two years | The bridge will open two years later than planned, the contractor admitted.
captivity | 419 days | The two engineers came home on Saturday after 419 days in captivity.
high-for | 20 years | It was the heaviest snowfall in 20 years.
high-for | two-year | Confidence was at a two-year low.
since | two years | The factory closed two years ago.
sentence | nine years | He was jailed for nine years after pleading guilty.
frequency | four years | Elections are held every four years.
age | 82 | The novelist, who has died at 82, wrote 30 books.
retirement-age | 62 | Train drivers may still stop working at 62.
killed | 19 | The blast killed 47 people, 19 of them children, and wounded more than 100.
injured | 100 | The blast killed 47 people, 19 of them children, and wounded more than 100.
freed | 14 | Militants seized 40 pupils and later let 14 of them go.
`;
