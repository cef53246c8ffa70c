/** How a quantity behaves over time: only then can a later figure be told from a contradiction. */
export type Nature =
  /** A running total of one event: it grows, and a fall needs explaining. */
  | 'running'
  /** A level that moves both ways: a rate, a price, how many are missing now. */
  | 'changing'
  /** What happened in a period; another period is another question. */
  | 'flow'
  /** A fact about one event that does not change. */
  | 'fixed';

/** What kind of unit a measure is stated in; `thing` is any counted noun that is not a person. */
export type Family = 'person' | 'money' | 'share' | 'duration' | 'physical' | 'thing';

/** Something that news copy counts or measures, with the words that name it. */
export interface Measure {
  readonly id: string;
  /** How a question names it: "People killed". */
  readonly label: string;
  readonly nature: Nature;
  readonly families: readonly Family[];
  /** Words that name it by themselves; a phrase is joined with `_`, `?` marks one that yields to a surer word. */
  readonly words: readonly string[];
  /** Words that name it only with one of these counted nouns: "lost" of "lives" is not "lost" of "jobs". */
  readonly only: { readonly words: readonly string[]; readonly units: readonly string[] } | null;
}

// id | label | nature | families | words | words that need a counted noun : those nouns.
// Where a word could belong to two, the earlier line wins; `?` before a word says that it often means other things.
const TABLE = `
killed | People killed | running | person | kill dead death die fatality fatal toll death_toll perish slain slay deadly murder massacre execute drown lives_lost lost_their_lives loss_of_life ?body corpse | lose claim take cost life : life
homicides | Murders | flow | thing | homicide | murder : murder killing
injured | People injured | running | person | injure injury wound hurt maim burns
missing | People missing | changing | person | missing unaccounted
trapped | People trapped | changing | person | trap
stranded | People stranded | changing | person | strand
rescued | People rescued | running | person | rescue survivor survive pulled_alive
evacuated | People evacuated | running | person thing | evacuate evacuation evacuee
sheltered | People sheltered | changing | person thing | shelter ?camp
displaced | People displaced | running | person thing | displace displacement flee homeless uproot refugee forced_from_their_homes driven_from_their_homes
arrested | People arrested | running | person thing | arrest detain detention custody round_up
charged | People charged | running | person | ?charge indict prosecute
convicted | People convicted | running | person | convict
hospitalised | People in hospital | changing | person | hospitalise hospitalize ?hospital
infected | People infected | running | person thing | infect infection tested_positive ?contract sicken ?ill fall_ill | case : case
vaccinated | People vaccinated | running | person share thing | vaccinate vaccination ?dose jab inoculate
jobs-lost | Jobs lost | changing | person thing | layoff redundancy redundant sack lay_off axe job_cut job_loss | cut lose slash shed eliminate scrap go risk axe cull loss : job post position worker employee staff role
jobs-created | Jobs created | changing | thing person | ?hire recruit | create add generate bring support : job post position worker employee role
employed | People employed | changing | person thing | ?employ workforce payroll headcount
attendance | Attendance | fixed | person | attend attendance crowd spectator ?watch ?gate sellout sell-out ?pack | see draw come : fan spectator supporter
protested | People protesting | fixed | person thing | protest ?march rally demonstrate demonstration demonstrator protester marcher took_to_the_streets
striking | People on strike | changing | person | walk_out walkout picket on_strike
arrivals | People arriving | flow | person thing | arrive arrival ?cross crossing ?reach ?land
deployed | Troops deployed | changing | person thing | deploy deployment ?troop garrison
aboard | People aboard | fixed | person | aboard on_board ?carry
without-power | Without power | changing | person thing | without_power without_electricity blackout outage lost_power lose_power
?affected | People ?affected | running | person thing | ?affect
signatures | Signatures | running | person thing | petition signature
pollution-deaths | Deaths a year | flow | person | premature_death
destroyed | Homes destroyed | running | thing | destroy gut raze flatten ?level demolish ?collapse wash_away swept_away burned_down
damaged | Homes damaged | running | thing | damage
flooded | Homes flooded | running | thing | ?flood ?inundate submerge
burned | Area burned | running | physical | burn burnt scorch char torch ?consume blacken
seats | Seats won | fixed | thing | seat
counted | Votes counted | changing | share | count tally
registered | Registered voters | changing | person thing | register registered electorate eligible
votes | Votes | changing | thing share person | ?vote ballot | win poll secure : percent vote
relief | Aid delivered | running | physical thing | aid relief supplies
seized | Seized | fixed | physical thing money | seize seizure confiscate ?haul
spilled | Spilled | running | physical | spill leak gush
output | Output | flow | physical thing | output ?produce production
emissions | Emissions | flow | physical | emit emission
recalled | Recalled | running | thing | recall
cancelled | Cancelled | running | thing | cancel cancellation ?ground
stolen | Stolen | fixed | money thing | steal theft heist rob robbery
revenue | Revenue | flow | money | revenue turnover sales sale takings
profit | Profit | flow | money | profit earnings net_income
loss | Loss | flow | money | net_loss pre-tax_loss | loss lose : money
loan | Loan | fixed | money | loan lend borrow ?credit credit_line bailout
fine | Fine | fixed | money | fine penalty
bail | Bail | fixed | money | bail
ransom | Ransom | fixed | money | ransom
settlement | Settlement | fixed | money | ?settle settlement compensation compensate payout ?award
deal | Deal | fixed | money | acquire acquisition takeover ?buy ?purchase merger ?deal ?contract ?bid ?offer ?sell
transfer | Transfer fee | fixed | money | ?transfer ?fee
aid | Aid | changing | money | aid donate donation pledge ?grant ?relief donor
raised | Money raised | running | money | ?raise fundraise fundraiser
investment | Investment | changing | money | invest investment ?funding ?fund
debt | Debt | changing | money share | debt ?owe
deficit | Deficit | flow | money share | deficit shortfall
budget | Budget | changing | money | budget ?spend ?spending
cost | Cost | changing | money | ?cost ?bill price_tag
damage | Damage | changing | money | damage damages insured_loss economic_loss
valuation | Value | changing | money | ?value valuation market_value market_worth capitalisation
price | Price | changing | money | price ?trade barrel ounce ?share ?close
wage | Pay | changing | money | salary wage ?pay
rent | Rent | changing | money | rent
exports | Exports | flow | money physical | export
imports | Imports | flow | money physical | import
unemployment | Unemployment | changing | share person | unemployment jobless unemployed joblessness jobless_rate
inflation | Inflation | changing | share | inflation consumer_price
interest | Interest rate | changing | share | interest base_rate interest_rate benchmark_rate policy_rate
turnout | Turnout | fixed | share person | turnout took_part cast_their_ballots
growth | Growth | flow | share | gdp ?economy growth
approval | Approval | changing | share | approval ?approve popularity
support | Support | changing | share | ?support ?back favour favor ?poll
stake | Stake | changing | share | stake
tariff | Tariff | changing | share | tariff ?duty levy
tax | Tax | changing | share money | tax taxes vat
contained | Fire contained | changing | share | contain containment
efficacy | Efficacy | fixed | share | efficacy ?effective effectiveness
literacy | Literacy | changing | share | literacy
poverty | Poverty | changing | share person | poverty poor
magnitude | Magnitude | fixed | thing physical | magnitude richter
wind | Wind speed | changing | physical | wind gust
speed | Speed | fixed | physical | speed
temperature | Temperature | changing | physical | temperature ?degree mercury ?heat
rainfall | Rainfall | changing | physical | rain rainfall snow snowfall
depth | Depth | fixed | physical | depth ?deep
height | Height | fixed | physical | height tall ?high
length | Length | fixed | physical | length ?long
sentence | Sentence | fixed | duration | sentence jail prison imprison imprisonment ?term
age | Age | fixed | duration | age aged year-old
suspension | Ban | fixed | duration | ban suspend suspension
delay | Delay | changing | duration | delay ?late postpone
`;

/** The measures that Stet knows by name, most specific first where words could belong to two. */
export const MEASURES: readonly Measure[] = TABLE.trim().split('\n').map(row);

function row(line: string): Measure {
  const [id = '', label = '', nature = '', families = '', words = '', only = ''] = line
    .split('|')
    .map((cell) => cell.trim());
  const [onlyWords = '', units = ''] = only.split(':');
  return {
    id,
    label,
    // The table above is the only source, and a unit test reads every line of it.
    nature: nature as Nature,
    families: list(families) as Family[],
    words: list(words),
    only: only === '' ? null : { words: list(onlyWords), units: list(units) },
  };
}

function list(words: string): string[] {
  return words.split(' ').filter((word) => word !== '');
}
