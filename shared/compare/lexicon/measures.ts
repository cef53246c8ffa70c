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
killed | People killed | running | person | kill dead death die fatality fatal toll death_toll perish slain deadly murder massacre drown lives_lost lost_their_lives loss_of_life body_count body_of ?body ?crush corpse succumb gun_down beaten_to_death ?victim lay_to_rest claim_the_lives cost_the_lives fatal_shooting | lose claim take cost life : life | recover find pull retrieve : body | cost : life
homicides | Murders | flow | thing | homicide =killings =slayings murder_count fatal_stabbing fatal_shooting | murder : murder killing
suicides | Suicides | flow | thing person | suicide took_their_own_lives killed_themselves took_their_lives self-inflicted_death
injured | People injured | running | person | injure injury wound hurt maim casualties suffered_burns suffered_broken broken_bones treated_for_injuries =burns
missing | People missing | changing | person | missing unaccounted unaccounted_for feared_buried not_been_heard vanish disappear disappearance whereabouts lost_contact
trapped | People trapped | changing | person | trap entomb buried_alive under_the_rubble beneath_the_rubble under_the_debris beneath_the_debris caught_beneath caught_under pinned_under ?buried ?pin hole_up
stranded | People stranded | changing | person | strand marooned ?stuck unable_to_leave no_way_home cut_off without_a_way_back
rescued | People rescued | running | person | rescue survivor survive pulled_alive pluck to_safety saved_from dug_out picked_up_at_sea pulled_out brought_to_safety winch =saved
evacuated | People evacuated | running | person thing | evacuate evacuation evacuee moved_to_safety moved_out_of_their_homes taken_out_of_their_homes ordered_to_leave told_to_leave moved_out cleared_from_their_homes moved_to_shelters led_out airlift flown_out told_to_get_out get_out_of_their_homes evacuation_order fled_the_burning
sheltered | People sheltered | changing | person thing | shelter ?camp tent given_refuge refuge accommodate slept_in sleeping_in =housed
displaced | People displaced | running | person thing | displace displacement flee homeless uproot refugee forced_from_their_homes driven_from_their_homes lost_their_homes without_a_home abandoned_their_homes left_their_homes driven_from driven_out forced_out left_homeless abandoned_their_neighbourhoods | ?drive ?force : family person
abducted | People abducted | running | person | abduct abduction kidnap ?snatch ?hostage taken_hostage carried_off bundled_into held_hostage | seize take hold : pupil student hostage child girl boy worker
exchanged | People exchanged | running | person | exchange swap handed_over trade_prisoners prisoner_swap | trade : prisoner captive soldier
freed | People freed | running | person | ?free ?release liberate let_go set_free amnesty pardon regained_their_liberty
escaped | People escaped | running | person | escape jailbreak abscond at_large on_the_run fugitive ?prison_break slipped_away tunnelled_out broke_out manhunt | flee break_out : prisoner inmate convict detainee
deported | People deported | running | person | deport deportation expel expulsion repatriate throw_out ordered_out sent_back flown_home turn_back | remove return : migrant offender seeker foreigner immigrant
arrested | People arrested | running | person thing | arrest detain detention custody round_up handcuff taken_into_custody | pick_up hold seize : suspect
charged | People charged | running | person | ?charge indict prosecute stand_trial criminal_case accused_of
convicted | People convicted | running | person | convict found_guilty guilty_verdict plead_guilty ?guilty conviction wrongly_convicted | sentence jail : rioter plotter defendant
inmates | Prison population | changing | person | ?inmate ?prisoner behind_bars prison_population locked_up incarcerate on_remand
executed | Executions | flow | thing person | execution put_to_death execute hang behead gallows electrocute lethal_injection death_chamber
hospitalised | People in hospital | changing | person | hospitalise hospitalize hospitalization hospitalisation ?hospital intensive_care rushed_to_hospital taken_to_hospital treated_in_hospital emergency_room ?admission occupied_beds
quarantined | People in quarantine | changing | person | quarantine isolation isolate self-isolating confine
infected | People infected | running | person thing | infect infection outbreak confirmed_cases tested_positive ?contract sicken ?ill fall_ill food_poisoning caught_the | confirm record register report diagnose case : case infection | diagnose : patient person
tested | People tested | running | person thing | tested_for screen screened_for swab ?test =tests gave_samples
vaccinated | People vaccinated | running | person share thing | vaccinate vaccination ?dose jab inoculate immunise immunize booster ?shot immunisation_coverage vaccine_coverage
births | Births | flow | person thing | birth born newborn came_into_the_world born_in
waiting | People waiting | changing | person thing | waiting_list queue backlog ?wait on_the_list on_trolleys on_a_trolley | on_the_list on_waiting : patient person
hungry | People hungry | changing | person share | hunger hungry starve starvation famine malnourish malnutrition undernourish food_insecure acute_hunger go_hungry food_aid enough_to_eat short_of_food skip_meals food_on_the_table
jobs-lost | Jobs lost | changing | person thing | layoff lay_off redundancy redundant sack axe job_cut job_loss jobs_go dismiss =fired lost_their_jobs out_of_a_job | cut lose slash shed eliminate scrap go risk axe cull loss disappear threaten : job post position worker employee role staff | cost closure : job post position
jobs-created | Jobs created | changing | thing person | ?hire recruit recruitment net_gain nonfarm_payrolls payrolls_rose promises_employment | create creation add generate bring take_on : job post position worker employee role staff | add create gain hire : apprenticeship apprentice | gain new : job position post
employed | People employed | changing | person thing | ?employ workforce payroll headcount on_its_payroll in_work in_employment provides_jobs earn_their_living | support : job | ?work : worker employee staff
attendance | Attendance | fixed | person | attend attendance crowd spectator ?watch ?gate sellout sell-out ?pack festivalgoer concertgoer showed_up turned_out_for reveller mourner | see draw come attract : fan spectator supporter
visitors | Visitors | flow | person | visit visitor tourist footfall holidaymaker arrivals_of_tourists admission holiday-maker tourist_arrival day-tripper | attract draw welcome : visitor tourist | attend come_to : visitor
passengers | Passengers | flow | person | rail_journey ridership passenger_number passed_through_airport ?ride | carry fly handle transport serve use through : passenger traveller
viewers | Audience | fixed | person thing | viewer viewership audience tune_in ?watch watched_on_television seen_by rating listener =streamed
subscribers | Subscribers | changing | person thing | subscriber subscribe subscription paying_customer paying_reader paying_member premium_customer contract_customer
members | Members | changing | person thing | membership ?represent speak_for card-carrying belong_to affiliate adherent member_state | have count gain lose : member
population | Population | changing | person thing | population inhabitant ?home_to ?resident ?census | ?live : person inhabitant
pupils-enrolled | Pupils enrolled | changing | person | enrol enrolment enrollment on_the_roll on_its_roll school_roll accepted_by
protested | People protesting | fixed | person thing | protest ?march rally demonstrate demonstration demonstrator protester marcher took_to_the_streets turned_out ?gather ?took_part procession ?join sit-in chant block_the_road blocked_roads
striking | People on strike | changing | person | walk_out walkout picket on_strike down_tools ?strike ?stoppage industrial_action stop_work refuse_to_work off_the_job join_the_strike ?on_the_picket stay_out
arrivals | People arriving | flow | person thing | arrive arrival ?cross crossing ?reach ?land asylum pour_into net_migration admit take_in
deployed | Troops deployed | changing | person thing | deploy deployment ?troop garrison ?station reinforcement | send dispatch : soldier troop | send station base position contingent : marine soldier troop peacekeeper warship
mobilised | People called up | changing | person | mobilise mobilize mobilisation mobilization call_up conscript conscription draft reservist called_to_arms enlist national_service
surrendered | Fighters surrendered | running | person | surrender lay_down_their_arms lay_down_arms gave_themselves_up turned_themselves_in put_down_their_weapons lay_down_their_weapons capitulate hands_up hand_in_rifles
captured | People captured | running | person | capture taken_prisoner prisoner_of_war | catch caught nab seize : militant soldier fighter commander
fighting-fire | Firefighters | changing | person | battle tackle_the_blaze douse put_out_the tackle_the_fire on_the_fire_lines | send : firefighter
aboard | People aboard | fixed | person | aboard on_board ?carry ?on_it people_inside occupant ferry_carry jet_carry bus_carry boat_carry plane_carry train_carry ship_carry coach_carry helicopter_carry vessel_carry airliner_carry aircraft_carry minibus_carry | ?carry ?take ?hold : passenger pilgrim migrant crew
without-power | Without power | changing | person thing | without_power without_electricity blackout outage lost_power in_the_dark power_cut no_power electricity_supply no_electricity had_no_power without_light cut_electricity black_out knock_out_power | cut_off reconnect restore lose : customer home building | cut : home house premises
without-water | Without water | changing | person thing | without_water drinking_water running_water clean_water taps_ran_dry water_supplies mains_water tap_water
affected | People affected | running | person thing | ?affect hit_by touched_the_lives impact struck_by ?disrupt ?expose
signatures | Signatures | running | person thing | petition signature signatory ?sign put_their_names names_to | gather collect hand_in secure : name signature
members-elected | Candidates | fixed | person thing | candidate contender nominee hopeful ?standing_in stand_for_election entered_the_race
resigned | Resignations | running | person | resign resignation step_down quit tender_their_resignation hand_in_their_notice gave_up_their_posts left_the_health_service
pollution-deaths | Deaths a year | flow | person | premature_death early_death
homes-destroyed | Homes destroyed | running | thing | - | destroy lose gut raze flatten level demolish collapse burn burn_down wash_away claim consume wreck reduce_to_ashes : home | wipe_out swept_away reduce_to_rubble reduced_to_rubble loss ?lost : home house dwelling building
destroyed | Destroyed | running | thing | destroy gut raze flatten ?level demolish ?collapse wash_away swept_away burned_down reduced_to_rubble reduced_to_ashes ?wreck ?lose ruin obliterate blown_up wipe_out knock_out go_up_in_flames
damaged | Homes damaged | running | thing | damage batter cracked_walls lost_their_roofs
flooded | Homes flooded | running | thing | ?flood ?inundate submerge swamp under_water underwater | enter : home house property
burned | Area burned | running | physical | burn scorch char torch ?consume blacken ravage ?destroy ?fire ?blaze up_in_flames reduced_to_ash devour
animals-dead | Animals dead | running | thing | - | die dead death kill perish drown starve poison lose wash_up succumb suffocate : cow cattle sheep goat pig chicken bird whale dolphin fish animal livestock seal bee elephant rhino turtle horse camel deer reindeer swan duck hive dog cat turkey salmon | die dead death kill perish claim lose carcass poison strand : cow cattle livestock sheep goat lamb pig chicken hen duck goose turkey bird seabird gannet puffin vulture eagle owl swan whale dolphin fish salmon seal otter bee elephant rhino turtle horse camel deer reindeer dog cat badger fox wolf bear lynx lion mink animal
culled | Animals culled | running | thing person | cull slaughter euthanise euthanize put_down | destroy destruction gas kill : hen chicken duck goose turkey pig mink badger bird
felled | Trees felled | running | thing | cut_down topple uproot chop_down ?fell ?chop =felled =felling | axe bring_down blow_down remove take_out lose : tree oak ash elm pine
planted | Trees planted | running | thing | - | plant sow : tree sapling seedling | put_in set_out go_into_the_ground pledge : tree sapling seedling oak plant
found | Found | running | thing | discover discovery unearth excavate excavation dig_up hoard exhume | find recover : grave coin artefact tomb bone fossil wreck shell mine | come_across locate uncover retrieve : grave coin artefact tomb bone fossil wreck shell mine bomb
closed | Closures | changing | thing | not_open stay_shut close closure shut shutter shut_down | cease_trading ?cease : shop store pub outlet branch company school factory
opened | Openings | changing | thing | ?open opening inaugurate inauguration | launch add begin : shop store outlet restaurant branch school centre clinic hotel
doses | Vaccine doses | running | thing | - | vaccine vaccination vaccinate administer give inject arrive deliver order spoil : dose | buy ship order sell bin receive throw_away : dose vial
launched | Launched | fixed | thing | blast_off lift_off sent_up in_orbit | launch orbit release carry put_into : satellite spacecraft | go_up : satellite spacecraft rocket
repaired | Repaired | flow | thing physical | - | repair mend resurface patch refill : pothole road street kilometre metre | fix mend fill plug patch_up restore repair : pothole main breach leak home house road line track kilometre metre bridge ship warship
built | Built | flow | thing | ?build ?construct construction erect put_up housing_start | finish complete approve : home house flat apartment dwelling | deliver start : home unit classroom flat house apartment
rebuilt | Rebuilt | flow | thing | rebuild reconstruct reconstruction restore renovate refurbish put_back_up
sold | Sold | flow | thing | sell sale shipment registration | deliver delivery : car vehicle aircraft plane jet phone handset | snap_up sell sale : ticket unit | go_under_the_hammer went_under_the_hammer : painting lot picture
ordered | Orders | changing | thing | order buy purchase acquire procure sign_up_for booking
supplied | Supplied | changing | thing | - | send supply provide donate give : tank missile howitzer jet drone shell ventilator mask vehicle launcher helicopter | send hand_over deliver distribute ship provide donate : aircraft kit generator ambulance tank jet fighter battery drone helicopter tablet laptop blanket
fired | Fired | fixed | thing | - | fire launch lob unleash : missile drone rocket shell | shoot discharge barrage aim launch fire : rocket missile drone round bullet shell projectile
intercepted | Intercepted | fixed | thing | intercept shoot_down down_by_air_defence neutralise neutralize | stop down bring_down brought_down knock_out head_off catch : rocket missile drone boat
sunk | Sunk | running | thing | sink capsize scuttle | go_down went_down lose bottom : ship boat vessel trawler warship ferry
cleared | Cleared | running | thing | defuse | clear : mine bomb device | remove make_safe made_safe sweep dismantle clear : mine landmine bomb shell road village town tent
derailed | Derailed | fixed | thing | derail derailment left_the_tracks jump_the_tracks come_off_the_rails leave_the_rails came_off_the_tracks off_the_rails | knock_off tip_over leave : wagon carriage car railcar
delayed | Delayed | running | thing person | delay hold_up run_late push_back late_arrival
cancelled | Cancelled | running | thing | cancel cancellation ?ground scrap axe call_off | axe abandon scrap ground drop : train flight match game service concert performance
suspended | Suspended | changing | thing person | suspend suspension halt put_on_hold on_hold | withdraw freeze ban : licence permit route player
infringed | Complaints | running | thing person | complaint complain ?accuse lawsuit sue allegation grievance violation breach
sanctioned | Sanctioned | running | thing person | sanction blacklist asset_freeze
medals | Medals | running | thing | medal podium =bronzes =golds =silvers
seats | Seats won | fixed | thing | seat | have secure win take hold reduce gain lose : mp deputy constituency lawmaker
counted | Votes counted | changing | share | count tally ballot_count vote_count sheet_count
registered | Registered voters | changing | person thing | ?register registered registered_to_vote electorate eligible
majority | Majority | fixed | thing | majority ?margin
votes | Votes | changing | share person | of_the_vote of_vote of_the_ballot ?vote ballot cast_a_vote voted | ?vote ballot cast count win poll secure take get : vote ballot | win ?poll ?secure ?take ?get : percent
relief | Aid delivered | running | physical thing | aid relief supplies airlift convoy_carry | deliver bring fly truck : tonne kilogram truckload lorryload sack parcel load | drop shipment : parcel tonne kilogram
seized | Seized | fixed | physical thing money | seize seizure confiscate ?haul impound intercept ?bust taken_off_the_streets street_value | find recover hold contain discover conceal hide : kilogram kilo tonne pill
spilled | Spilled | running | physical | spill spillage leak gush ?slick discharge ?escape | lose run pour : barrel litre kilogram tonne | release seep dump leak : litre barrel kilogram
output | Output | flow | physical thing | output ?produce production produced turn_out manufacture ?roll assemble harvest crop ?yield ?pump mine_output
generated | Generated | flow | physical share | generate generation power_mix electricity_mix of_the_electricity | produce supply deliver account output : watt-hour watt
capacity | Capacity | fixed | physical thing person share | capacity ?seat can_hold could_hold built_to_house licensed_to_carry will_seat able_to_handle can_handle
stored | Stored | changing | physical share | stock stockpile reserve storage reservoir inventory full usable_water | store hold contain : litre barrel
emissions | Emissions | flow | physical | emit emission greenhouse_gas carbon_footprint carbon_dioxide co2 methane
recalled | Recalled | running | thing | recall call_back withdrawn_from_sale take_back | pull withdraw : product pack car vehicle
goals | Goals | running | thing | hat-trick international_goal | score net make get : goal | score net put find_the_net : goal time | let_in concede : goal
vacancies | Vacant posts | changing | thing person | vacant vacancy unfilled job_opening lying_empty | short_of shortage look_for fill : nurse doctor teacher worker driver officer job post
surveyed | People asked | fixed | person thing | question questionnaire respondent interview poll_of survey_of spoke_to replies_from reply ?survey ?sample
abstained | Abstentions | fixed | thing person | abstain abstention decline_to_vote
defrauded | People defrauded | running | person | defraud swindle fleece con dupe
applied | Applications | flow | thing person | application applicant apply lodge jobless_claim asylum_request request_for_asylum
crimes | Offences | flow | thing | offence offense crime =thefts =burglaries =robberies =assaults =muggings =rapes carjacking
wildlife | Animals living wild | changing | thing | roam in_the_wild living_wild fledge in_existence left_in_the_wild breeding_pair | ?home_to ?population ?count ?survive ?remain ?live : wolf lynx bear tiger lion elephant rhino bird leopard whale panda deer bison eagle beaver otter kakapo gorilla
premium | Premium | fixed | share | premium mark-up markup above_the_closing_price above_friday_close
affordable | Affordable homes | fixed | share | affordable low-income social_rent below-market
punctual | On time | changing | share | on_time punctual punctuality late to_schedule of_schedule behind_the_timetable timetable
exam | Sat the examination | flow | person | sit_the sat_the examinee resit entrance_test baccalaureate | sit take : candidate pupil student
rough-sleepers | People sleeping rough | changing | person | rough_sleeper slept_rough sleep_rough
marriages | Marriages | flow | thing person | marriage marry wedding tied_the_knot
divorces | Divorces | flow | thing person | divorce
crashes | Crashes | flow | thing | road_accident collision ?accident
aftershocks | Aftershocks | running | thing | aftershock
air-strikes | Air strikes | running | thing | air_strike airstrike sortie
downloads | Downloads | running | thing | download
views | Views | running | thing | - | view stream watch : time view stream
followers | Followers | changing | person | followed_by =follower =followers
insolvencies | Insolvencies | flow | thing | insolvency bankruptcy went_bust
fires-burning | Fires burning | changing | thing | - | burn battle rage fight : wildfire blaze fire
hostages-held | Hostages held | changing | person | - | hold remain keep : hostage captive
warheads | Warheads | changing | thing | warhead nuclear_arsenal
visas | Visas issued | flow | thing | visa | issue grant : permit
points | Points | fixed | thing | - | score : point
index | Share index | changing | thing | ftse dow_jones nikkei dax stock_index share_index
exchange-rate | Exchange rate | changing | money | to_the_dollar against_the_dollar to_the_euro against_the_euro exchange_rate
range | Range | fixed | physical | range_of single_charge
blood-alcohol | Blood alcohol | fixed | share physical | blood_alcohol breath_test alcohol_level
income | Household income | changing | money | household_income median_income
write-down | Write-down | fixed | money | write-down writedown impairment
savings | Savings | flow | money | savings ?saving spending_cut
severance | Severance | fixed | money | severance
lead | Lead in the polls | changing | share | lead_over lead_of
swing | Swing | fixed | share | swing
chance | Probability | changing | share | chance_of odds_of probability likelihood
consumption | Consumption | flow | physical | consume consumption
warming | Warming | changing | physical | global_warming pre-industrial | warm rise : celsius
sea-level | Sea level | changing | physical | sea_level
leaked | Data leaked | fixed | thing physical person | - | leak hack expose breach compromise steal publish : byte record account customer
leave | Leave | fixed | duration | paid_leave maternity_leave paternity_leave parental_leave
working-week | Working week | changing | duration | working_week
tenure | Time in office | changing | duration | in_office in_power as_chancellor as_president as_prime_minister
deadline | Deadline | fixed | duration | deadline ultimatum to_appeal grace_period
calls | Emergency calls | running | thing | emergency_call | receive take field answer : call
backlog | Backlog | changing | thing person | pending_case court_backlog
witnesses | Witnesses | running | person | - | hear testify statement call question : witness
counts | Charges | fixed | thing | - | deny face plead guilty charge accuse : count charge
appearances | Appearances | running | thing | - | win make cap : cap appearance
species | Species | changing | thing | - | describe threaten discover identify : species
traffic | Traffic | flow | thing | - | cross use pass : vehicle car lorry ship
working-days | Days lost | flow | duration | working_days_lost lost_to_strikes
trial | People in the trial | fixed | person | - | enrol enroll follow recruit test : patient baby volunteer participant infant
stolen | Stolen | fixed | money thing | steal theft heist rob robbery loot ?haul burglary ?raid make_off got_away_with made_off_with rustle rustler escaped_with
revenue | Revenue | flow | money | revenue turnover =sales sales turn_over takings receipts gross box_office take_in ?bring_in
profit | Profit | flow | money | profit earnings net_income ?earn surplus pocket
loss | Loss | flow | money | net_loss pre-tax_loss take_a_loss in_the_red into_the_red burned_through write_off | loss lose : money
loan | Loan | fixed | money | loan lend borrow ?credit credit_line bailout rescue_package mortgage_of a_credit_of
fine | Fine | fixed | money | fine penalty penalise penalize ?told_to_pay ?must_pay ?dock
bail | Bail | fixed | money | bail surety bond_hearing release_from_custody walk_free
ransom | Ransom | fixed | money | ransom kidnapper extortionist decryption win_freedom secure_the_release
bribe | Bribes | fixed | money | bribe bribery kickback backhander illicit_payment under_the_table political_favour political_favor
fraud | Fraud | changing | money | embezzle embezzlement siphon launder defraud swindle swindler fraud scam misappropriate ?divert cheat plunder fleece ?con cheat_out_of ponzi pyramid_scheme
settlement | Settlement | fixed | money | ?settle settlement compensation compensate payout ?award pay_out out-of-court reparation
claim | Claim | fixed | money | sue lawsuit in_damages seek_damages compensation_claim
reward | Reward | fixed | money | reward bounty price_on_the_head for_information for_tips information_leading
prize | Prize | fixed | money | prize jackpot lottery prize_money purse winnings nobel
auction | Auction price | fixed | money | auction hammer fetch bidder knocked_down saleroom christie sotheby hammer_price
deal | Deal | fixed | money | acquire acquisition takeover take_over snap_up agreed_to_buy =sale ?buy ?purchase merger ?deal ?contract ?bid ?offer ?sell disposal divest
order | Order | fixed | money | ?order
transfer | Transfer fee | fixed | money | ?transfer ?fee transfer_fee release_clause | sign : money
aid | Aid | changing | money | aid donate donation pledge ?grant ?relief donor humanitarian gift assistance weapons_and_equipment emergency_fund
stimulus | Stimulus | changing | money | stimulus ?package rescue_scheme recovery_fund support_measure spending_plan extra_budget pump_into inject_into handout boost_demand
subsidy | Subsidy | changing | money | subsidy subsidise subsidize taxpayer_support state_support purchase_incentive
raised | Money raised | running | money | ?raise fundraise fundraiser crowdfund ?float flotation drum_up gofundme telethon campaign_funds | collect : money
dividend | Dividend | fixed | money | dividend ?payout interim_payout preference_share
buyback | Buyback | fixed | money | buyback buy_back repurchase own_stock own_share
bonus | Bonus | fixed | money | bonus lump_sum
investment | Investment | changing | money | invest investment ?funding financing plough pour_into inject put_into capital_expenditure capex sink_into
debt | Debt | changing | money share | debt ?owe liabilities arrears household_borrowing debt-to-gdp creditor
deficit | Deficit | flow | money share | deficit shortfall ?gap ?hole overspend overspent net_borrowing budget_gap budget_hole budget_shortfall
reserves | Reserves | changing | money physical | reserves foreign_exchange proven_reserves petroleum_reserve forex currency_holdings
remittances | Remittances | flow | money | remittance remit sent_home diaspora working_abroad back_to_relatives
budget | Budget | changing | money share | budget ?spend allocate earmark ?set_aside expenditure outlay
cost | Cost | changing | money | ?cost ?bill price_tag overrun ?expense bring_the_total ?mission ?project ?scheme ?programme ?charge ?restructuring_charge ?write-down one-off_charge set_back_taxpayers run_to cost_the_public
damage | Damage | changing | money | damage insured_loss economic_loss losses
assets | Assets | changing | money | assets fortune net_worth worth_of_assets holdings sovereign_wealth under_management ?manages ?estate
valuation | Value | changing | money | ?value valuation market_value market_worth capitalisation capitalization market_cap now_worth is_worth
price | Price | changing | money | price closed_at trading_at ?trade barrel ounce ?share ?close | fetch trade : money
fare | Fare | changing | money | fare ticket ?toll tuition airfare one-way round-trip
wage | Pay | changing | money | salary wage ?pay pay_rise weekly_earnings average_earnings hourly_earnings
pension | Pension | changing | money | pension retirement_benefit social_security
rent | Rent | changing | money | rent tenant landlord lease
exports | Exports | flow | money physical thing | export outbound_shipment sold_abroad goods_abroad shipped_abroad overseas_sales
imports | Imports | flow | money physical thing | import from_abroad
unemployment | Unemployment | changing | share person | unemployment jobless unemployed joblessness jobless_rate out_of_work without_a_job jobseeker looking_for_work out_of_a_job
inflation | Inflation | changing | share | inflation consumer_price cost_of_living annual_price food_prices_rose annual_inflation
interest | Interest rate | changing | share | interest base_rate interest_rate benchmark_rate policy_rate overnight_rate lending_rate borrowing_cost repo_rate key_rate cash_rate ?overnight ?central_bank ?borrowing main_rate rediscount deposit_rate reference_rate refinancing bank_rate discount_rate key_interest selic repo base_lending
mortgage | Mortgage rate | changing | share | mortgage home_loan fixed_deal two-year_fix
yield | Yield | changing | share | yield treasury gilt benchmark_bond ?borrowing_cost government_paper
turnout | Turnout | fixed | share person | of_registered_voter of_eligible_voter of_the_electorate of_voter_cast turnout ?took_part cast_their_ballots ?participation turn_out voter_participation went_to_the_polls
growth | Growth | flow | share | gdp ?economy growth gross_domestic_product
contraction | Contraction | flow | share | shrink shrivel ?contract ?downturn recession
approval | Approval | changing | share | approval ?approve popularity favourable favorable trusted_by rated_positively public_backing
support | Support | changing | share | ?support ?back favour favor ?poll polling_at ?leads ?on_course
stake | Stake | changing | share | stake shareholding holding voting_right ownership | ?buy ?acquire ?own : percent
market-share | Market share | changing | share | market_share of_the_market sliver_of_the_market
margin | Margin | flow | share | margin
tariff | Tariff | changing | share | tariff ?duty levy duties
tax | Tax | changing | share money | tax vat
contained | Fire contained | changing | share | contain containment under_control
efficacy | Efficacy | fixed | share | efficacy ?effective effectiveness protection_against cut_the_risk reduce_the_risk
literacy | Literacy | changing | share | literacy literate
pass-rate | Pass rate | flow | share person | ?pass pass_rate success_rate
poverty | Poverty | changing | share person | poverty poor number_of_poor
occupancy | Occupancy | changing | share | occupancy occupied vacancy vacant load_factor
recycling | Recycling | changing | share physical | recycle reprocess
obesity | Obesity | changing | share person | obese obesity overweight
smoking | Smoking | changing | share person | smoke smoker light_up
controlled | Territory held | changing | share physical | control territory | hold rule retake retook sway : percent
positivity | Positive tests | changing | share | positivity ?positive positive_test tests_came_back
magnitude | Magnitude | fixed | thing physical | magnitude richter strength_of_the_quake ?registering
wind | Wind speed | changing | physical | wind gust
speed | Speed | fixed | physical | speed
temperature | Temperature | changing | physical | temperature ?degree mercury ?heat thermometer
rainfall | Rainfall | changing | physical | rain rainfall snow snowfall downpour precipitation deluge
water-level | Water level | changing | physical | water_level crest ?swell gauge burst_its_banks above_normal river_rose floodwater high_tide ?tide ?peak
depth | Depth | fixed | physical | depth ?deep underground below_the_surface below_the_seabed of_water beneath_the_seabed beneath_the_surface drill
height | Height | fixed | physical | height tall ?high tallest altitude cruise wave_of storey
width | Width | fixed | physical | wide width breadth diameter ?across broad widen_the
weight | Weight | fixed | physical | weigh weight tipped_the_scales mass_of came_in_at
length | Length | fixed | physical | length ?long ?stretch ?run measured_from queue tailback ?extend
distance | Distance | fixed | physical | away distance off_the_coast radius epicentre flew
area | Area | fixed | physical | cover floor_space ?site occupy span extends_over
sentence | Sentence | fixed | duration | sentence jail prison imprison imprisonment behind_bars ?term ?serve sent_down jail_term go_to_jail locked_up penal_colony years_in_jail got_years
life-expectancy | Life expectancy | changing | duration | life_expectancy lifespan expect_to_live live_an_average live_to
retirement-age | Retirement age | changing | duration | retirement retire pension_age stop_work draw_a_pension pensionable full_pension
age | Age | fixed | duration | age aged year-old
suspension | Ban | fixed | duration | ban suspend suspension disqualify sideline barred_from exclude prohibited_from
waiting-time | Waiting time | changing | duration | waiting_time ?wait queue stand_in_line to_reach_patients
strike-length | Strike | fixed | duration | strike walkout stoppage stop_work down_tools industrial_action
truce | Truce | fixed | duration | truce ceasefire cease-fire pause_in_fighting humanitarian_pause fall_silent halt_to_hostilities lull
journey | Journey time | changing | duration | journey trip travel commute ?flight crossing cover_the_distance at_sea drive_from voyage
contract | Contract | fixed | duration | contract ?deal extension lease tenure labour_agreement labor_agreement
trapped-for | Time trapped | fixed | duration | trap stranded adrift pulled_alive under_the_ruins underground under_the_rubble pinned_under beneath_the_collapsed
lockdown | Lockdown | changing | duration | lockdown curfew quarantine emergency locked_down stay-at-home restriction confined_to_their_homes
outage | Outage | fixed | duration | outage blackout power_cut without_electricity without_power offline ?was_down ?were_down cut_off
delay | Delay | changing | duration | delay ?late postpone ?overdue behind_schedule held_up put_back pushed_back slip
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
