/** What lasts how long. Lines as `../measures.ts` explains them. */
export const DURATIONS = `
sentence | Sentence | fixed | duration | sentence jail prison imprison imprisonment behind_bars ?term ?serve sent_down jail_term go_to_jail locked_up penal_colony years_in_jail got_years suspended_sentence suspended_prison suspended_jail custodial custody_for young_offender hard_labour hard_labor plea_deal without_parole before_parole parole_board lock_up ?convict ?guilty ?judge ?court ?robbery ?manslaughter ?murder ?rape ?give ?get ?receive ?hand ?face charge_carry offence_carry offense_carry crime_carry carry_a_maximum maximum_sentence
probation | Probation | fixed | duration | probation conditional_discharge supervision_order good_behaviour good_behavior electronic_tag suspended_for
unpaid-work | Unpaid work | fixed | duration | unpaid_work community_service community_work community_order community_punishment
captivity | Time held | changing | duration | captivity captive in_custody detention detain hostage kidnapper kidnap abduct on_remand pre-trial solitary house_arrest death_row held_without ?held ?cell ?jail_awaiting ?arrest as_a_prisoner prisoner_of as_a_hostage as_hostage
fugitive | Time on the run | changing | duration | on_the_run fugitive at_large evade in_hiding hide_from ?exile elude
missing-for | Time missing | changing | duration | missing disappear vanish last_seen went_unseen no_contact not_been_heard disappearance
life-expectancy | Life expectancy | changing | duration | life_expectancy lifespan expect_to_live live_an_average live_to life_span
retirement-age | Retirement age | changing | duration | retirement retire pension_age stop_work draw_a_pension pensionable full_pension stay_on_until work_until work_till state_pension
age | Age | fixed | duration | age aged year-old
suspension | Ban | fixed | duration | ban suspend suspension disqualify disqualification sideline_for barred_from exclude prohibited_from prohibition struck_off rule_out_of ruled_out_for sit_out out_of_competition ineligible disbar driving_ban lose_his_licence lose_her_licence outlaw exclusion touchline_ban keep_out_of ?bar doping | ban miss sit_out serve : match game race
waiting-time | Waiting time | changing | duration | waiting_time ?wait queue stand_in_line to_reach_patients response_time ambulance_response took_to_arrive to_arrive took_to_get to_get_to referral tailback waiting_list on_the_list on_a_list sat_for ?ambulance ?triage ?before_a_doctor ?appointment hold_the_line queuing line_up
strike-length | Strike | fixed | duration | strike walkout stoppage stop_work down_tools industrial_action stay_away_from_work picket_line walk_off go-slow off_the_job back_to_work lockout walk_out
hunger-strike | Hunger strike | changing | duration | hunger_strike without_food refuse_food refuse_to_eat eat_nothing fast
truce | Truce | fixed | duration | truce ceasefire cease-fire pause_in_fighting humanitarian_pause fall_silent halt_to_hostilities lull pause_in_the_fighting pause_in_the_war hold_their_fire hold_fire silence_their_guns guns_fall silence_of_the_guns window_of_calm break_in_the_fighting humanitarian_window armistice stop_shoot respite
journey | Journey time | changing | duration | journey trip travel commute ?flight crossing cover_the_distance at_sea drive_from voyage ?drive ?row ?sail ?trek ?walk ?ride ?swim ?climb ?paddle ?fly by_train by_road by_boat by_bus round_trip link door_to_door from_door circumnavigate round_the_world
contract | Contract | fixed | duration | contract ?deal extension lease tenure labour_agreement labor_agreement concession franchise ?licence ?sign signed_for signed_until ?signing tied_to pact ?agreement tenancy ?rent
loan-term | Term of a loan | fixed | duration | loan repay repayment mortgage bond maturity mature ?borrow ?credit instalment installment pay_back paid_back tenor pay_the_money pay_off facility
trapped-for | Time trapped | fixed | duration | trap stranded adrift pulled_alive under_the_ruins underground under_the_rubble pinned_under beneath_the_collapsed below_ground beneath_the_rubble under_rubble in_the_rubble under_concrete dug_out bring_out_alive freed_from stuck_in in_the_lift in_the_cave life_raft entomb buried_for buried_under clung clinging in_the_wreckage stuck
lockdown | Lockdown | changing | duration | lockdown curfew quarantine ?emergency emergency_rule emergency_powers locked_down stay-at-home restriction confined_to_their_homes seal_off stay_indoors stay_at_home isolate isolation state_of_emergency martial_law
closure | Closure | changing | duration | ?close closure ?shut shutdown ?closing reopen off_limits out_of_service out_of_bounds boarded_up shutter
outage | Outage | fixed | duration | outage blackout power_cut without_electricity without_power offline ?was_down ?were_down cut_off lights_went_out without_light went_dark in_the_dark halt_trading trading_was_halted computer_fault system_failure systems_failure no_power no_electricity ?glitch out_of_action_for downtime without_water without_gas without_internet brownout interruption
delay | Delay | changing | duration | delay ?late postpone ?overdue behind_schedule held_up put_back pushed_back slip later_than ?behind overrun defer adjourn set_back set_the_project_back push_the ?slippage hold_up put_off
leave | Leave | fixed | duration | paid_leave maternity_leave paternity_leave parental_leave sick_leave annual_leave unpaid_leave day_off holiday_entitlement paid_holiday garden_leave
working-week | Working week | changing | duration | working_week shift overtime work_week hours_a_week working_day
tenure | Time in office | changing | duration | in_office in_power as_chancellor as_president as_prime_minister at_the_helm in_charge in_the_job in_the_post at_the_top at_the_head as_leader as_head as_mayor as_chief as_governor as_minister as_head_coach as_manager as_king as_queen rule ruler reign throne premiership presidency dictator ?govern ?mandate ?term_of ?president ?lead ?led ?ran_the ?run_the ?prime_minister ?mayor ?governor ?chancellor
service | Years of service | fixed | duration | career worked_for spent_working length_of_service with_the_company with_the_firm with_the_club on_the_force in_the_force ?veteran ?teach ?teaching ?playing in_uniform in_the_navy in_the_army
deadline | Deadline | fixed | duration | deadline ultimatum to_appeal grace_period time_limit to_comply to_respond ?notice to_leave to_vacate to_pack cooling-off to_reply
working-days | Days lost | flow | duration | working_days_lost lost_to_strikes days_lost
war-length | War | changing | duration | ?war ?conflict civil_war insurgency hostilities ?fight ?fighting uprising rebellion
siege-length | Siege | changing | duration | siege besiege blockade encircle encirclement ?surround cut_off_from
battle-length | Battle | changing | duration | ?battle ?clash ?offensive shelling bombardment firefight gun_battle shoot-out ?campaign ?assault barrage air_strike
standoff | Stand-off | changing | duration | standoff stand-off barricade negotiator hold-up gunman
unrest-length | Unrest | changing | duration | ?protest unrest riot demonstration disturbance sit-in ?occupation blockade_of
search-length | Search | changing | duration | search hunt manhunt comb scour ?look_for sweep search_and_rescue rescue_operation rescue_effort ?dig
trial-length | Trial | changing | duration | ?trial ?hearing inquest court_case proceedings legal_battle tribunal lawsuit litigation court_battle ?in_court
deliberation | Deliberation | fixed | duration | deliberate deliberation verdict jury juror consider_their_verdict consider_its_verdict retire_to_consider
inquiry-length | Inquiry | changing | duration | inquiry investigation investigate ?probe ?review enquiry ?detective
talks-length | Talks | fixed | duration | ?talk negotiation negotiate haggle ?meeting ?summit ?session ?debate ?discussion met_for meet_for filibuster bargain conference_call ?question ?grill wrangling ?agree_on ?reach_agreement took_ministers
event-length | Length of an event | fixed | duration | festival conference tournament congress exhibition ?fair ?exercise manoeuvre maneuver ?drill war_games ?celebration ?ceremony retreat ?workshop ?event carnival ?summit convention
visit-length | Visit | fixed | duration | ?visit ?tour ?stay stopover ?holiday ?vacation trip_to
show-length | Running time | fixed | duration | speech speak spoke ?film ?concert ?performance sermon ?interview broadcast ?play ?documentary ?recording ?album ?address ?show speech_lasted on_stage monologue ?episode
finishing-time | Finishing time | fixed | duration | ?finish clock marathon ?lap crossed_the_line personal_best world_record course_record breast_the_tape ?race winning_time ?stage
drought-length | Drought | changing | duration | drought without_rain not_rained dry_spell rainless no_rain ?dry rain_had_fallen
spell | Spell of weather | changing | duration | heatwave heat_wave ?rain downpour ?snow ?storm ?fog rained snowed cold_snap cold_spell
blaze-length | Fire | changing | duration | blaze ?fire ?burn wildfire smoulder extinguish put_out inferno flame
build-time | Time to build | changing | duration | =build =built under_construction ?construct construction ?complete completion ?works building_work restoration restore rebuild reconstruction renovation refurbishment ?repair renovate refurbish to_finish to_fix in_the_making
recovery | Recovery | changing | duration | recover recovery out_of_action rehabilitation ?injure injury ?surgery_on ?heal lay-off recuperate convalesce ?knee ?hamstring ?ankle sideline out_injured torn ligament
surgery | Operation | fixed | duration | surgery surgeon ?operate operating_table transplant ?procedure anaesthetic operating_theatre
hospital-stay | Time in hospital | fixed | duration | ?hospital intensive_care ?ward coma ventilator bedridden discharged_from life_support
treatment | Treatment | fixed | duration | ?treatment chemotherapy antibiotic ?therapy course_of dosing the_drug
study-length | Length of a study | fixed | duration | ?study ?follow ?research trial_of ?researcher experiment follow-up ?monitor ?survey ?pilot ?trial
course-length | Training | fixed | duration | ?course apprenticeship study_for diploma basic_training =training training_course degree_course
programme-length | Spread over | fixed | duration | ?programme ?plan ?scheme spread_over phase phase_in phased ?project ?invest ?package rolled_out roll-out over_the_next ?strategy
moratorium | Freeze | fixed | duration | moratorium ?freeze ?pause reprieve stay_of suspension_of ?transition transitional transition_period trial_period ?interim
mission-length | Mission | changing | duration | ?mission space_station ?orbit astronaut on_the_station cosmonaut spacewalk spaceflight ?space ?capsule ?deployment ?patrol
absence | Absence | fixed | duration | absence ?absent away_from comeback ?break hiatus
unbeaten | Run | changing | duration | unbeaten winless goalless without_a_win losing_streak winning_run streak without_a_goal scoreless
marriage-length | Marriage | fixed | duration | marriage married marry wed wedded ?couple ?relationship ?spouse ?wife ?husband
mourning | Mourning | fixed | duration | mourn mourning flag_at_half
warranty | Guarantee | fixed | duration | ?guarantee warranty shelf_life
incubation | Incubation | fixed | duration | incubation ?symptom infectious
existence | How long it has stood | changing | duration | ?exist existence ?founded ?history ?establish stood_for survived_for since_it_opened
dispute-length | Dispute | changing | duration | ?dispute feud ?row stalemate deadlock impasse boycott saga
since | Time since | fixed | duration | ?since ?ago anniversary
frequency | How often | fixed | duration | -
high-for | Longest | fixed | duration | first_time_in ?highest ?lowest ?worst ?biggest ?strongest ?weakest ?heaviest ?deadliest ?fastest ?slowest ?driest ?wettest ?hottest ?coldest ?high ?low
`;
