/** What shares, sizes and lengths of time are. Lines as `../measures.ts` explains them. */
export const RATES = `
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
