/** What shares and sizes are. Lines as `../measures.ts` explains them. */
export const RATES = `
unemployment | Unemployment | changing | share person | unemployment jobless unemployed without_jobs no_job joblessness jobless_rate out_of_work without_a_job jobseeker looking_for_work out_of_a_job
inflation | Inflation | changing | share | inflation consumer_price price_growth headline_rate cost_of_living annual_price food_prices_rose annual_inflation
interest | Interest rate | changing | share | interest base_rate interest_rate benchmark_rate policy_rate overnight_rate lending_rate borrowing_cost repo_rate key_rate cash_rate ?overnight ?central_bank ?borrowing main_rate rediscount deposit_rate reference_rate refinancing bank_rate discount_rate key_interest selic repo base_lending
mortgage | Mortgage rate | changing | share | mortgage home_loan fixed_deal two-year_fix
yield | Yield | changing | share | yield treasury gilt benchmark_bond bond_yield ?borrowing_cost government_paper
turnout | Turnout | fixed | share person | of_registered_voter of_eligible_voter of_the_electorate of_voter_cast turnout ?took_part of_those_entitled of_those_on_the_register of_those_registered had_voted bother_to_vote turned_out_to_vote line_up_to_vote queue_to_vote cast_their_ballots participation turn_out voter_participation went_to_the_polls with_a_vote
growth | Growth | flow | share | gdp ?economy growth ?expansion gross_domestic_product national_output economic_output
contraction | Contraction | flow | share | shrink shrivel ?contract ?downturn recession
opposition | Opposition | changing | share | =oppose =opposed =opposes =opposing object_to disapprove unfavourable unfavorable against_it are_against were_against ?reject_the
opinion | Opinion | changing | share | ?think ?believe ?fear ?worry ?prefer ?agree ?disagree
approval | Approval | changing | share | approval ?approve popularity favourable favorable good_opinion favourable_opinion viewed_favourably seen_favourably positive_opinion have_confidence doing_a_good_job job_rating job_performance ?rating ?satisfied ?handle trusted_by rated_positively public_backing satisfaction
support | Support | changing | share | ?support ?back favour favor ?poll polling_at ?leads ?on_course would_get would_win if_elections if_an_election latest_survey latest_poll voting_intention intend_to_vote would_vote backing_for in_a_poll ?lead_with would_poll
stake | Stake | changing | share | stake shareholding =holding voting_right ownership | ?buy =hold =holds ?acquire ?own : percent
market-share | Market share | changing | share | market_share of_the_market share_of_the_market slice_of_the_market sliver_of_the_market
margin | Margin | flow | share | margin return_on_sales operating_return
tariff | Tariff | changing | share | tariff ?duty levy duties
tax | Tax | changing | share money | tax vat corporate_rate national_insurance stamp_duty
contained | Fire contained | changing | share | contain containment under_control lines_around perimeter
efficacy | Efficacy | fixed | share | efficacy ?effective effectiveness protection_against cut_the_risk reduce_the_risk lower_the_risk protection protect_against less_likely placebo ?prevent ?infection_by reduce_the_chance cut_the_chance lower_the_chance
funded | Share of an appeal | changing | share | of_its_target of_the_target | fund receive raise meet cover : appeal
literacy | Literacy | changing | share | literacy literate read_and_write able_to_read
pass-rate | Pass rate | flow | share person | ?pass pass_rate success_rate top_grade through_the_entrance got_a_pass at_least_a_pass highest_mark top_mark highest_grade
poverty | Poverty | changing | share person | poverty poor number_of_poor breadline dollars_a_day hardship destitute deprivation
occupancy | Occupancy | changing | share | occupancy occupied vacancy vacant load_factor stands_empty stand_empty
coverage | Coverage | changing | share | broadband fast_internet internet_access access_to_the_internet online smartphone mobile_coverage mobile_signal
home-ownership | Home ownership | changing | share | home_ownership homeownership own_their_home own_their_own homeowner
recycling | Recycling | changing | share physical | recycle reprocess compost reuse
obesity | Obesity | changing | share person | obese obesity overweight
smoking | Smoking | changing | share person | smoke smoker light_up vape tobacco cigarette
controlled | Territory held | changing | share physical | control territory rebel_hand in_the_hands_of recapture retaken government_hand | overrun ?capture ?seize rule retake retook sway : percent
positivity | Positive tests | changing | share | positivity ?positive positive_test tests_came_back infection_rate prevalence
magnitude | Magnitude | fixed | thing physical | magnitude richter strength_of_the_quake ?registering
wind | Wind speed | changing | physical | wind gust
speed | Speed | fixed | physical | speed
temperature | Temperature | changing | physical | temperature ?degree mercury ?heat thermometer
rainfall | Rainfall | changing | physical | rain rainfall snow snowfall downpour precipitation deluge
water-level | Water level | changing | physical | water_level crest ?swell gauge burst_its_banks above_normal river_rose floodwater high_tide ?tide ?peak
depth | Depth | fixed | physical | depth ?deep underground below_the_surface below_the_seabed of_water beneath_the_seabed beneath_the_surface drill
height | Height | fixed | physical | height tall ?high tallest altitude cruise wave_of storey | ?climber ?summit ?mountaineer ?avalanche ?tower ?skyscraper ?steeple ?statue ?chimney : metre
width | Width | fixed | physical | wide width breadth diameter ?across broad widen_the
weight | Weight | fixed | physical | weigh weight tipped_the_scales mass_of came_in_at heavier_than lighter_than
length | Length | fixed | physical | length ?long ?stretch ?run measured_from queue tailback ?extend | ?wall ?fence ?queue ?road ?railway ?pipeline ?tunnel ?barrier ?motorway ?tailback ?cable ?coastline : metre
distance | Distance | fixed | physical | away distance off_the_coast radius epicentre flew short_of | run swim cycle walk row sail fly ride travel hike trek march : metre
area | Area | fixed | physical | cover floor_space ?site occupy span extends_over area_of =area
`;
