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
  /** Words that name it by themselves; a phrase is joined with `_`, `?` marks one that yields to a surer word and `=` one that counts only as written. */
  readonly words: readonly string[];
  /** Words that name it only with one of these counted nouns: "lost" of "lives" is not "lost" of "jobs". */
  readonly only: readonly { readonly words: readonly string[]; readonly units: readonly string[] }[];
}

// id | label | nature | families | words | words that need a counted noun : those nouns | more of those.
// Where a word could belong to two, the earlier line wins; `?` before a word says that it often means other things.
const TABLE = `
killed | People killed | running | person | kill dead death die fatality fatal toll death_toll perish slain slay deadly murder massacre execute drown lives_lost lost_their_lives loss_of_life body_count body_of ?body ?crush corpse succumb gun_down beaten_to_death ?victim lay_to_rest | lose claim take cost life : life | recover find pull retrieve : body
homicides | Murders | flow | thing | homicide | murder : murder killing
suicides | Suicides | flow | person thing | suicide took_their_own_lives
injured | People injured | running | person | injure injury wound hurt maim burns casualties
missing | People missing | changing | person | missing unaccounted unaccounted_for feared_buried
trapped | People trapped | changing | person | trap entomb buried_alive
stranded | People stranded | changing | person | strand marooned ?stuck
rescued | People rescued | running | person | rescue survivor survive pulled_alive pluck to_safety saved_from dug_out
evacuated | People evacuated | running | person thing | evacuate evacuation evacuee moved_to_safety moved_out_of_their_homes taken_out_of_their_homes ordered_to_leave told_to_leave moved_out cleared_from_their_homes moved_to_shelters led_out
sheltered | People sheltered | changing | person thing | shelter ?camp tent
displaced | People displaced | running | person thing | displace displacement flee homeless uproot refugee forced_from_their_homes driven_from_their_homes lost_their_homes without_a_home abandoned_their_homes left_their_homes driven_from driven_out forced_out left_homeless
abducted | People abducted | running | person | abduct abduction kidnap kidnapping ?snatch ?hostage | seize take hold : pupil student hostage child girl boy worker
exchanged | People exchanged | running | person | exchange swap handed_over
freed | People freed | running | person | ?free ?release liberate let_go set_free
escaped | People escaped | running | person | escape jailbreak abscond at_large on_the_run fugitive ?prison_break | flee break_out : prisoner inmate convict detainee
deported | People deported | running | person | deport deportation expel expulsion repatriate throw_out ordered_out
arrested | People arrested | running | person thing | arrest detain detention custody round_up
charged | People charged | running | person | ?charge indict prosecute
convicted | People convicted | running | person | convict found_guilty
inmates | Prison population | changing | person | ?inmate ?prisoner behind_bars prison_population
executed | Executions | flow | thing | execution put_to_death
hospitalised | People in hospital | changing | person | hospitalise hospitalize hospitalization hospitalisation ?hospital intensive_care
quarantined | People in quarantine | changing | person | quarantine isolation
infected | People infected | running | person thing | infect infection outbreak confirmed_cases tested_positive ?contract sicken ?ill fall_ill food_poisoning caught_the | confirm record register report diagnose case : case infection
tested | People tested | running | person thing | tested_for screen screened_for swab ?test
vaccinated | People vaccinated | running | person share thing | vaccinate vaccination ?dose jab inoculate immunise immunize
births | Births | flow | person thing | birth born newborn
waiting | People waiting | changing | person thing | waiting_list queue backlog ?wait | on_the_list on_waiting : patient person
hungry | People hungry | changing | person share | hunger hungry starve starvation famine malnourish malnutrition undernourish food_insecure acute_hunger go_hungry food_aid
jobs-lost | Jobs lost | changing | person thing | layoff lay_off redundancy redundant sack axe job_cut job_loss jobs_go dismiss =fired | cut lose slash shed eliminate scrap go risk axe cull loss disappear threaten : job post position worker employee role staff
jobs-created | Jobs created | changing | thing person | ?hire recruit recruitment | create creation add generate bring take_on : job post position worker employee role staff
employed | People employed | changing | person thing | ?employ workforce payroll headcount | support : job
attendance | Attendance | fixed | person | attend attendance crowd spectator ?watch ?gate sellout sell-out ?pack festivalgoer concertgoer | see draw come attract : fan spectator supporter
visitors | Visitors | flow | person | visit visitor tourist footfall holidaymaker arrivals_of_tourists admission holiday-maker | attract draw welcome : visitor tourist | attend come_to : visitor
passengers | Passengers | flow | person | - | carry fly handle transport serve use through : passenger traveller
viewers | Audience | fixed | person | viewer viewership audience tune_in tuned_in ?watch watched_on_television
subscribers | Subscribers | changing | person thing | subscriber subscribe subscription paying_customer
members | Members | changing | person | membership ?represent speak_for speaks_for | have count gain lose : member
population | Population | changing | person | population inhabitant ?home_to ?resident ?census
pupils-enrolled | Pupils enrolled | changing | person | enrol enroll enrolment enrollment
protested | People protesting | fixed | person thing | protest ?march rally demonstrate demonstration demonstrator protester marcher took_to_the_streets take_to_the_streets turned_out ?gather ?took_part ?take_part procession ?join
striking | People on strike | changing | person | walk_out walkout picket on_strike down_tools ?strike ?stoppage industrial_action stop_work stopped_work refuse_to_work refused_to_work off_the_job join_the_strike joined_the_strike ?on_the_picket
arrivals | People arriving | flow | person thing | arrive arrival ?cross crossing ?reach ?land asylum
deployed | Troops deployed | changing | person thing | deploy deployment ?troop garrison ?station reinforcement | send dispatch : soldier troop
mobilised | People called up | changing | person | mobilise mobilize mobilisation mobilization call_up conscript conscription draft reservist
surrendered | Fighters surrendered | running | person | surrender lay_down_their_arms lay_down_arms
captured | People captured | running | person | capture taken_prisoner prisoner_of_war
fighting-fire | Firefighters | changing | person | battle tackle_the_blaze | send : firefighter
aboard | People aboard | fixed | person | aboard on_board ?carry
without-power | Without power | changing | person thing | without_power without_electricity blackout outage lost_power lose_power in_the_dark power_cut no_power electricity_supply no_electricity had_no_power without_light | cut_off reconnect restore lose : customer home building
without-water | Without water | changing | person thing | without_water drinking_water running_water clean_water
affected | People affected | running | person thing | ?affect
signatures | Signatures | running | person thing | petition signature signatory ?sign
members-elected | Candidates | fixed | person thing | candidate contender nominee
resigned | Resignations | running | person | resign resignation step_down quit
pollution-deaths | Deaths a year | flow | person | premature_death
homes-destroyed | Homes destroyed | running | thing | - | destroy lose gut raze flatten level demolish collapse burn burn_down wash_away claim consume wreck reduce_to_ashes : home
destroyed | Destroyed | running | thing | destroy gut raze flatten ?level demolish ?collapse wash_away swept_away sweep_away burned_down burn_down reduced_to_rubble reduced_to_ashes ?wreck ?lose ruin obliterate blown_up
damaged | Homes damaged | running | thing | damage
flooded | Homes flooded | running | thing | ?flood ?inundate submerge swamp under_water underwater
burned | Area burned | running | physical | burn burnt scorch char torch ?consume blacken ravage ?destroy ?fire ?blaze up_in_flames
animals-dead | Animals dead | running | thing | - | die dead death kill perish drown starve poison lose wash_up succumb suffocate : cow cattle sheep goat pig chicken bird whale dolphin fish animal livestock seal bee elephant rhino turtle horse camel deer reindeer swan duck hive dog cat turkey salmon
culled | Animals culled | running | thing person | cull slaughter euthanise euthanize put_down
felled | Trees felled | running | thing | cut_down topple uproot chop_down ?fell ?chop
planted | Trees planted | running | thing | - | plant sow : tree sapling seedling
found | Found | running | thing | discover discovery unearth excavate excavation dig_up hoard exhume | find recover : grave coin artefact tomb bone fossil wreck shell mine
closed | Closures | changing | thing | close closure shut shutter shut_down
opened | Openings | changing | thing | ?open opening inaugurate inauguration
doses | Vaccine doses | running | thing | - | vaccine vaccination vaccinate administer give inject arrive deliver order spoil : dose
launched | Launched | fixed | thing | - | launch orbit release carry put_into : satellite spacecraft
repaired | Repaired | flow | thing physical | - | repair mend resurface patch refill : pothole road street kilometre metre
built | Built | flow | thing | ?build ?construct construction erect put_up | finish complete approve : home house flat apartment dwelling
rebuilt | Rebuilt | flow | thing | rebuild reconstruct reconstruction restore renovate refurbish
sold | Sold | flow | thing | sell sale shipment registration | deliver delivery : car vehicle aircraft plane jet phone handset
ordered | Orders | changing | thing | order buy purchase acquire procure
supplied | Supplied | changing | thing | - | send supply provide donate give : tank missile howitzer jet drone shell ventilator mask vehicle launcher helicopter
fired | Fired | fixed | thing | - | fire launch lob unleash : missile drone rocket shell
intercepted | Intercepted | fixed | thing | intercept shoot_down shot_down down_by_air_defence
sunk | Sunk | running | thing | sink capsize scuttle
cleared | Cleared | running | thing | defuse | clear : mine bomb device
derailed | Derailed | fixed | thing | derail derailment left_the_tracks jump_the_tracks come_off_the_rails leave_the_rails came_off_the_tracks come_off_the_tracks left_the_rails off_the_rails
delayed | Delayed | running | thing person | delay hold_up
cancelled | Cancelled | running | thing | cancel cancellation ?ground scrap axe call_off
suspended | Suspended | changing | thing | suspend suspension halt
infringed | Complaints | running | thing person | complaint complain ?accuse lawsuit sue allegation
sanctioned | Sanctioned | running | thing person | sanction blacklist asset_freeze
medals | Medals | running | thing | medal podium
seats | Seats won | fixed | thing | seat
counted | Votes counted | changing | share | count tally ballot_count vote_count sheet_count
registered | Registered voters | changing | person thing | ?register registered registered_to_vote electorate eligible
majority | Majority | fixed | thing share | majority margin
votes | Votes | changing | share person | of_the_vote of_vote of_the_ballot ?vote ballot cast_a_vote voted | ?vote ballot cast count win poll secure take get : vote ballot | win ?poll ?secure ?take ?get : percent
relief | Aid delivered | running | physical thing | aid relief supplies airlift | deliver bring carry fly truck : tonne kilogram truckload lorryload sack parcel load
seized | Seized | fixed | physical thing money | seize seizure confiscate ?haul impound intercept ?bust | find recover hold contain discover conceal hide : kilogram kilo tonne pill
spilled | Spilled | running | physical | spill spillage leak gush ?slick discharge ?escape | lose run pour : barrel litre kilogram tonne
output | Output | flow | physical thing | output ?produce production produced turn_out manufacture ?roll assemble harvest crop ?yield ?pump mine_output
generated | Generated | flow | physical share | generate generation
capacity | Capacity | fixed | physical thing person share | capacity ?seat
stored | Stored | changing | physical share | stock stockpile reserve storage reservoir inventory full
emissions | Emissions | flow | physical | emit emission
recalled | Recalled | running | thing | recall
goals | Goals | running | thing | - | score net make get : goal
vacancies | Vacant posts | changing | thing person | vacant vacancy unfilled short_of shortage
surveyed | People asked | fixed | person thing | question questionnaire respondent interview poll_of survey_of spoke_to replies_from reply ?survey ?sample
abstained | Abstentions | fixed | thing person | abstain abstention
defrauded | People defrauded | running | person | defraud swindle fleece con dupe
applied | Applications | flow | thing person | application applicant apply lodge
crimes | Offences | flow | thing | offence offense crime
wildlife | Animals living wild | changing | thing | roam in_the_wild living_wild fledge | ?home_to ?population ?count ?survive ?remain ?live : wolf lynx bear tiger lion elephant rhino bird leopard whale panda deer bison eagle beaver otter kakapo gorilla
premium | Premium | fixed | share | premium
affordable | Affordable homes | fixed | share | affordable
punctual | On time | changing | share | on_time punctual punctuality late
exam | Sat the examination | flow | person | sit_the sat_the sitting_the examinee | sit take : candidate pupil student
stolen | Stolen | fixed | money thing | steal theft heist rob robbery loot ?haul burglary ?raid make_off made_off got_away_with get_away_with made_off_with rustle rustler
revenue | Revenue | flow | money | revenue turnover =sales sales turn_over ?turned_over takings receipts gross box_office
profit | Profit | flow | money | profit earnings net_income ?earn surplus
loss | Loss | flow | money | net_loss pre-tax_loss take_a_loss | loss lose : money
loan | Loan | fixed | money | loan lend borrow ?credit credit_line bailout rescue_package
fine | Fine | fixed | money | fine penalty penalise penalize
bail | Bail | fixed | money | bail
ransom | Ransom | fixed | money | ransom
bribe | Bribes | fixed | money | bribe bribery kickback
fraud | Fraud | changing | money | embezzle embezzlement siphon launder defraud swindle swindler fraud scam misappropriate ?divert cheat plunder fleece ?con cheat_out_of
settlement | Settlement | fixed | money | ?settle settlement compensation compensate payout ?award pay_out
claim | Claim | fixed | money | sue lawsuit
reward | Reward | fixed | money | reward bounty
prize | Prize | fixed | money | prize jackpot lottery prize_money purse winnings
auction | Auction price | fixed | money | auction hammer fetch bidder
deal | Deal | fixed | money | acquire acquisition takeover take_over taken_over snap_up agreed_to_buy =sale ?buy ?purchase merger ?deal ?contract ?bid ?offer ?sell disposal divest
order | Order | fixed | money | ?order
transfer | Transfer fee | fixed | money | ?transfer ?fee transfer_fee | sign : money
aid | Aid | changing | money | aid donate donation pledge ?grant ?relief donor humanitarian gift
stimulus | Stimulus | changing | money | stimulus ?package
subsidy | Subsidy | changing | money | subsidy subsidise subsidize
raised | Money raised | running | money | ?raise fundraise fundraiser crowdfund ?float flotation
dividend | Dividend | fixed | money | dividend ?payout
buyback | Buyback | fixed | money | buyback buy_back
bonus | Bonus | fixed | money | bonus
investment | Investment | changing | money | invest investment ?funding ?fund financing plough pour_into inject put_into
debt | Debt | changing | money share | debt ?owe liabilities arrears
deficit | Deficit | flow | money share | deficit shortfall ?gap ?hole
reserves | Reserves | changing | money physical | reserves foreign_exchange
remittances | Remittances | flow | money | remittance
budget | Budget | changing | money share | budget ?spend ?spending allocate earmark ?set_aside expenditure outlay
cost | Cost | changing | money | ?cost ?bill price_tag overrun ?expense bring_the_total ?mission ?project ?scheme ?programme ?charge ?restructuring_charge ?write-down one-off_charge
damage | Damage | changing | money | damage damages insured_loss economic_loss losses
assets | Assets | changing | money | assets fortune net_worth worth_of_assets holdings
valuation | Value | changing | money | ?value valuation market_value market_worth capitalisation capitalization
price | Price | changing | money | price closed_at trading_at traded_at ?trade barrel ounce ?share ?close | fetch trade : money
fare | Fare | changing | money | fare ticket ?toll tuition
wage | Pay | changing | money | salary wage ?pay pay_rise
pension | Pension | changing | money | pension
rent | Rent | changing | money | rent
exports | Exports | flow | money physical thing | export
imports | Imports | flow | money physical thing | import
unemployment | Unemployment | changing | share person | unemployment jobless unemployed joblessness jobless_rate out_of_work
inflation | Inflation | changing | share | inflation consumer_price cost_of_living annual_price
interest | Interest rate | changing | share | interest base_rate interest_rate benchmark_rate policy_rate overnight_rate lending_rate borrowing_cost repo_rate key_rate cash_rate ?overnight ?central_bank ?borrowing main_rate rediscount deposit_rate reference_rate refinancing bank_rate discount_rate key_interest main_rate
mortgage | Mortgage rate | changing | share | mortgage
yield | Yield | changing | share | yield
turnout | Turnout | fixed | share person | of_registered_voter of_eligible_voter of_the_electorate of_voter_cast turnout ?took_part ?take_part cast_their_ballots ?participation turn_out
growth | Growth | flow | share | gdp ?economy growth gross_domestic_product
contraction | Contraction | flow | share | -
approval | Approval | changing | share | approval ?approve popularity
support | Support | changing | share | ?support ?back favour favor ?poll
stake | Stake | changing | share | stake shareholding holding
market-share | Market share | changing | share | market_share
margin | Margin | flow | share | margin
tariff | Tariff | changing | share | tariff ?duty levy duties
tax | Tax | changing | share money | tax taxes vat
contained | Fire contained | changing | share | contain containment under_control
efficacy | Efficacy | fixed | share | efficacy ?effective effectiveness
literacy | Literacy | changing | share | literacy
pass-rate | Pass rate | flow | share person | ?pass pass_rate
poverty | Poverty | changing | share person | poverty poor
occupancy | Occupancy | changing | share | occupancy occupied vacancy vacant load_factor
recycling | Recycling | changing | share physical | recycle recycling
obesity | Obesity | changing | share person | obese obesity overweight
smoking | Smoking | changing | share person | smoke smoker smoking
controlled | Territory held | changing | share physical | control territory
positivity | Positive tests | changing | share | positivity
magnitude | Magnitude | fixed | thing physical | magnitude richter
wind | Wind speed | changing | physical | wind gust
speed | Speed | fixed | physical | speed
temperature | Temperature | changing | physical | temperature ?degree mercury ?heat thermometer
rainfall | Rainfall | changing | physical | rain rainfall snow snowfall downpour precipitation
water-level | Water level | changing | physical | water_level crest ?swell gauge burst_its_banks above_normal
depth | Depth | fixed | physical | depth ?deep underground below_the_surface below_the_seabed
height | Height | fixed | physical | height tall ?high
width | Width | fixed | physical | wide width breadth diameter ?across
weight | Weight | fixed | physical | weigh weight
length | Length | fixed | physical | length ?long ?stretch ?run
distance | Distance | fixed | physical | away distance off_the_coast radius
area | Area | fixed | physical | cover floor_space ?site
sentence | Sentence | fixed | duration | sentence jail prison imprison imprisonment behind_bars ?term ?serve sent_down jail_term go_to_jail locked_up
life-expectancy | Life expectancy | changing | duration | life_expectancy
retirement-age | Retirement age | changing | duration | retirement retire pension_age
age | Age | fixed | duration | age aged year-old
suspension | Ban | fixed | duration | ban suspend suspension disqualify sideline
waiting-time | Waiting time | changing | duration | waiting_time ?wait
strike-length | Strike | fixed | duration | strike walkout stoppage
truce | Truce | fixed | duration | truce ceasefire cease-fire
journey | Journey time | changing | duration | journey trip travel commute ?flight
contract | Contract | fixed | duration | contract ?deal extension
trapped-for | Time trapped | fixed | duration | trap stranded adrift
lockdown | Lockdown | changing | duration | lockdown curfew quarantine emergency
outage | Outage | fixed | duration | outage blackout
delay | Delay | changing | duration | delay ?late postpone ?overdue behind_schedule
`;

/** The measures that Stet knows by name, most specific first where words could belong to two. */
export const MEASURES: readonly Measure[] = TABLE.trim().split('\n').map(row);

function row(line: string): Measure {
  const [id = '', label = '', nature = '', families = '', words = '', ...only] = line
    .split('|')
    .map((cell) => cell.trim());
  return {
    id,
    label,
    // The table above is the only source, and a unit test reads every line of it.
    nature: nature as Nature,
    families: list(families) as Family[],
    words: list(words),
    only: only.map((cell) => {
      const [needy = '', units = ''] = cell.split(':');
      return { words: list(needy), units: list(units) };
    }),
  };
}

function list(words: string): string[] {
  return words.split(' ').filter((word) => word !== '' && word !== '-');
}
