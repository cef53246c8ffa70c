/** What news copy counts people by. Lines as `../measures.ts` explains them. */
export const PEOPLE = `
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
without-power | Without power | changing | person thing | without_power without_electricity blackout outage lost_power in_the_dark power_cut no_power electricity_supply no_electricity had_no_power without_light cut_electricity black_out knock_out_power restore_power restore_electricity power_restore power_was_restored | cut_off reconnect : customer home building | restore lose : customer | restored_to : home house customer premises | cut : home house premises
without-water | Without water | changing | person thing | without_water drinking_water running_water clean_water taps_ran_dry water_supplies mains_water tap_water
affected | People affected | running | person thing | ?affect hit_by touched_the_lives impact struck_by ?disrupt ?expose
signatures | Signatures | running | person thing | petition signature signatory ?sign put_their_names names_to | gather collect hand_in secure : name signature
members-elected | Candidates | fixed | person thing | candidate contender nominee hopeful ?standing_in stand_for_election entered_the_race
resigned | Resignations | running | person | resign resignation step_down quit tender_their_resignation hand_in_their_notice gave_up_their_posts left_the_health_service
pollution-deaths | Deaths a year | flow | person | premature_death early_death
`;
