/** What news copy counts that is not people: buildings, votes, loads, crimes. Lines as `../measures.ts` explains them. */
export const THINGS = `
homes-destroyed | Homes destroyed | running | thing | - | destroy lose gut raze flatten level demolish collapse burn burn_down wash_away claim consume wreck reduce_to_ashes : home | wipe_out swept_away reduce_to_rubble reduced_to_rubble loss ?lost bring_down knock_down rip_apart tear_apart bury go_up_in_smoke uninhabitable beyond_repair to_the_ground torch sweep_away blow_away ?gone ?take sweep_into_the_sea ruin burn_out : home house dwelling
destroyed | Destroyed | running | thing | destroy gut raze flatten ?level demolish ?collapse wash_away swept_away sweep_away burned_down burn_down burn_to_the_ground reduced_to_rubble reduced_to_ashes ?wreck ?lose ruin obliterate blown_up blow_up wipe_out knock_out go_up_in_flames go_up_in_smoke torch set_on_fire set_fire_to set_alight set_ablaze engulf | bring_down knock_down pull_down tear_down rip_apart tear_apart carry_away carry_off burn crumble bulldoze : @buildings | lose loss : structure building barn cabin shed outbuilding church mosque temple hut | burn disable torch wreck : @vehicles
damaged | Homes damaged | running | thing | damage batter cracked_walls lost_their_roofs lose_their_roof | unsafe crack dent scorch ?missing_roof roofless unroof tear_off rip_off broken_window smash_window uninhabitable : @buildings | dent scratch vandalise vandalize smash slash smash_up write_off : @vehicles | punch_hole blow_out damage_to : @buildings roof window
flooded | Homes flooded | running | thing | ?flood ?inundate submerge swamp under_water underwater awash waterlogged | enter get_into pour_into seep_into pump_out knee-deep deluge go_under inundate ?basement ?cloudburst : @buildings | enter pump_out cloudburst flood_water : basement cellar
burned | Area burned | running | physical | burn scorch char torch ?consume blacken ravage ?destroy ?fire ?blaze up_in_flames reduced_to_ash devour eat_through race_across tear_through rip_through sweep_through sweep race_through wildfire ?flame burn_scar ?spread_to grow_to ?spread_over
animals-dead | Animals dead | running | thing physical | - | die dead death kill perish claim lose carcass poison strand drown starve wash_up succumb suffocate wipe_out find_dead beach electrocute burn mortality die-off poach slay gun_down wipe : @animals | dead_fish fish_kill dead_bird dead_animal carcass : kilogram
culled | Animals culled | running | thing person | cull slaughter euthanise euthanize put_down | destroy destruction gas kill put_to_death ?shoot put_to_sleep exterminate slaughtered humanely_destroy shoot_dead dispatch hunt : hen chicken duck goose turkey pig mink badger bird deer kangaroo wolf bear fox dog cow cattle sheep poultry animal camel goat reindeer | take ?hunter cull_quota destruction_of : wolf bear deer seal badger kangaroo lynx fox boar
felled | Trees felled | running | thing | cut_down topple uproot chop_down ?fell ?chop =felled =felling | axe bring_down blow_down remove take_out lose come_down flatten cut chainsaw log : @trees
planted | Trees planted | running | thing | - | plant sow put_in set_out go_into_the_ground in_the_ground pledge : tree sapling seedling oak plant bulb vine
found | Found | running | thing | discover discovery unearth excavate excavation dig_up hoard exhume | find recover come_across come_upon locate uncover retrieve turn_up contain spot stumble come_to_light unearth lie_buried stumble_on stumble_upon stumble_across : @relics | yield : fossil bone
closed | Closures | changing | thing | not_open stay_shut close closure shut shutter shut_down shut_up_shop | cease_trading ?cease mothball pull_down_the_shutter bring_down_the_shutter lose disappear shed wind_down padlock board_up : @sites company | call_last_order for_good axe shutter mothball take_offline offline shut_for_good boarded : @sites | seal close : border crossing road bridge school tunnel beach park
opened | Openings | changing | thing | ?open opening inaugurate inauguration cut_the_ribbon =openings opening_of | launch add unveil begin new reopen : shop store outlet restaurant branch school centre clinic hotel hospital library museum | ?plan ?by_the_end : opening
doses | Vaccine doses | running | thing | - | vaccine vaccination vaccinate administer give inject arrive deliver order spoil : dose | buy ship order sell bin receive throw_away : dose vial
launched | Launched | fixed | thing | blast_off lift_off sent_up in_orbit | launch orbit release carry put_into : satellite spacecraft | go_up : satellite spacecraft rocket | send_into_space into_space place_in_orbit reach_orbit carry_into_orbit : satellite spacecraft rocket probe
repaired | Repaired | running | thing physical | resurface | repair mend patch refill : pothole road street kilometre metre | fix mend fill fill_in plug patch_up restore repair overhaul : pothole main breach leak home house road line track kilometre metre bridge ship warship pipe | patch relay lay : kilometre metre track
built | Built | flow | thing | ?build ?construct construction erect put_up housing_start work_has_begun_on break_ground | finish complete completion approve go_up planning_permission : home house flat apartment | deliver start : home unit classroom flat house apartment
rebuilt | Rebuilt | flow | thing | rebuild reconstruct reconstruction restore renovate refurbish put_back_up
sold | Sold | flow | thing | sell sale shipment registration register sell-through | deliver delivery hand_over move shift : car vehicle aircraft plane jet phone handset truck bus boat | shift move buyer : copy unit phone handset car console | ship : phone handset unit computer console | snap_up sell sale go : ticket unit seat | go_under_the_hammer went_under_the_hammer : painting lot picture
ordered | Orders | changing | thing | order buy purchase acquire procure sign_up_for booking | sign_a_deal_for sign_for deal_for agree contract agree_to_buy commit_to option on_order order_book lease is_to_get : @aircraft @vehicles @boats
supplied | Supplied | changing | thing | - | send supply provide donate give hand pledge : tank missile howitzer jet drone shell ventilator mask vehicle launcher helicopter | send hand_over deliver distribute ship provide donate give_away hand_out : aircraft kit generator ambulance tank jet fighter battery drone helicopter tablet laptop blanket ventilator mask | promise pledge send fly_in hand_out hand_over donate arrive give : howitzer blanket tank gun missile ventilator bed mask tractor
fired | Fired | fixed | thing | - | fire launch lob unleash : missile drone rocket shell | shoot discharge barrage aim launch fire let_off loose_off loose rain salvo volley ?land ?drop get_off pump test test-fire fall : @missiles
intercepted | Intercepted | fixed | thing | intercept shoot_down down_by_air_defence neutralise neutralize | stop down bring_down brought_down knock_out knock_down out_of_the_sky head_off catch destroy repel jam bring_down take_out take_down swat turn_back ?air_defence : missile drone boat
sunk | Sunk | running | thing | sink capsize scuttle | go_down went_down lose bottom : @boats | to_the_bottom send_to_the_bottom torpedo sink founder : frigate destroyer cruiser ship boat submarine tanker
cleared | Cleared | running | thing | defuse | clear : mine bomb device | remove make_safe made_safe sweep dismantle clear lift disarm detonate disable blow_up : mine landmine bomb shell road village town tent | deal_with disposal make_safe render_safe ?sapper : bomb mine device shell
derailed | Derailed | fixed | thing | derail derailment left_the_tracks jump_the_tracks come_off_the_rails leave_the_rails came_off_the_tracks off_the_rails | knock_off tip_over leave overturn shed topple off_the_track jackknife jump come_off : wagon carriage car railcar coach | leave_the_track leave_the_rail come_off_the_track come_off_the_rail derail : car wagon carriage train tanker
delayed | Delayed | running | thing person | delay hold_up run_late push_back late_arrival face_delay | ?late : train flight
cancelled | Cancelled | running | thing | cancel cancellation ?ground =scrapped =scraps axe call_off | axe abandon scrap scrub ground drop postpone pull out_of_the_timetable wipe_out knock_out : @services | claim call_off fall_victim rain_off postpone : match game race meeting
suspended | Suspended | changing | thing person | suspend suspension halt put_on_hold on_hold take_~_off_duty off_duty | withdraw freeze ban pull revoke strip : licence permit route player | revoke cancel : licence permit visa | stand_down take_away withdraw suspend place_on_leave ban : officer licence policeman driver
infringed | Complaints | running | thing person | complaint complain ?accuse lawsuit sue allegation grievance violation breach infringement | objection object_to uphold receive lodge : complaint objection
sanctioned | Sanctioned | running | thing person | sanction blacklist asset_freeze
medals | Medals | running | thing | medal podium =bronzes =golds =silvers | win take have : bronze gold silver
seats | Seats won | fixed | thing | seat | win lose gain : seat | have secure win take hold reduce gain lose : mp deputy constituency lawmaker
counted | Votes counted | changing | share | count tally ballot_count vote_count sheet_count precincts_reporting of_precinct of_polling_station of_polling_place of_the_precincts of_constituency of_the_boxes returns_from tallies_from
registered | Registered voters | changing | person thing | ?register registered registered_to_vote registered_voter eligible_voter entitled_to_vote entitled_to_take_part signed_up_to_vote electoral_roll voting_roll voter_roll on_the_roll ?roll enrolled_to_vote electorate eligible
majority | Majority | fixed | thing | majority ?margin
votes | Votes | changing | share person | of_the_vote of_vote of_the_ballot ?vote ballot cast_a_vote voted saying_yes saying_no voted_yes voted_no yes_camp no_camp yes_side no_side finish_second finish_third come_second came_in_second come_third come_first trail_with first_preference raise_their_hand ?his_share ?her_share | ?vote ballot cast count win poll secure take get : vote ballot | win ?poll ?secure ?take ?get : percent | ?poll : none
relief | Aid delivered | running | physical thing | aid relief =supplies airlift convoy_carry ?humanitarian | deliver bring fly truck hand_out give_out distribute drop shipment send : tonne kilogram truckload lorryload sack parcel load ration tent | fly_in distribute dispatch send deliver bring : tent blanket truckload lorryload parcel ration convoy truck litre
seized | Seized | fixed | physical thing money | seize seizure confiscate ?haul impound intercept ?bust taken_off_the_streets street_value uncover ?customs smuggle | find recover hold contain discover conceal hide take_away raid stash uncover catch : @drugs | uncover find : cannabis | net raid hand_in remove seize cache surrender : gun weapon bullet grenade bottle knife cigarette bomb explosive tusk ivory phone | hashish cannabis cocaine heroin throw_overboard sniffer_dog ?bale : kilogram
spilled | Spilled | running | physical | spill spillage leak gush ?slick discharge ?escape | lose run pour : barrel litre kilogram tonne | release seep dump leak pour_into run_into flow_into foul sewage spew wash_up leach : litre barrel kilogram | ?bay ?river ?sea : barrel
output | Output | flow | physical thing | output ?produce production produced turn_out manufacture ?roll roll_out assemble harvest crop ?yield mine_output yearly_volume annual_volume production_line | ?pump bring_in mine extract dig_up crush cut_supply cut_output ?supply pump ship_tracking ?give bottle brew refine churn_out mill : kilogram litre | pump : barrel litre
generated | Generated | flow | physical share | generate generation power_mix electricity_mix of_the_electricity of_its_electricity of_electricity of_the_country_power of_power | produce supply deliver account output put feed_into_the_grid into_the_grid turn_out feed : watt-hour watt | renewable demand_for_electricity electricity ?wind ?solar ?coal ?nuclear ?hydro demand_for_power power_supply : percent
capacity | Capacity | fixed | physical thing person share | capacity ?seat can_hold could_hold built_to_house licensed_to_carry will_seat able_to_handle can_handle room_for space_for will_hold will_accommodate installed_power design_to_hold cope_with able_to_cope fit_in | design_to_process able_to_process can_process could_process : kilogram litre | provide have with add extra new : bed berth | ?plant ?scheme ?farm ?station ?turbine : watt | refinery complex ?field plant : litre | hall stadium arena theatre auditorium grandstand ?venue : seat | hold cope accommodate room : spectator passenger visitor | battery store : watt-hour
stored | Stored | changing | physical share thing | stock stockpile reserve storage reservoir inventory ?full usable_water of_their_capacity of_capacity of_its_capacity | store hold contain : litre barrel | dam reservoir ?lake : litre | sit_on hoard silo warehouse granary bunker stockpile : kilogram | normal_volume ?lake dam reservoir : percent | cavern : watt-hour
emissions | Emissions | flow | physical | emit emission greenhouse_gas carbon_footprint carbon_dioxide co2 methane carbon_output of_carbon into_the_atmosphere into_the_air
recalled | Recalled | running | thing | recall call_back withdrawn_from_sale take_back pull_from_shelf pull_from_the_shelf off_the_shelf off_sale | call_in pull withdraw : product pack car vehicle bottle jar unit
goals | Goals | running | thing | hat-trick international_goal | score net make get have notch bag level equaliser down strike ahead ahead clear hit grab : goal | score net put find_the_net find_the_back : goal time | let_in concede ship : goal
vacancies | Vacant posts | changing | thing person | vacant vacancy unfilled job_openings lie_empty | short_of shortage look_for fill : nurse doctor teacher worker driver officer job post | short unfilled_post : driver nurse doctor teacher worker officer
surveyed | People asked | fixed | person thing | question questionnaire respondent interview poll_of survey_of canvass ?pollster spoke_to replies_from reply ?survey ?sample of_~_who_answered of_~_who_responded | survey_of_~ poll_of_~ sample_of_~ responses_from_~ spoke_to_~ interview_~ question_~ : company business household school adult person
abstained | Abstentions | fixed | thing person | abstain abstention decline_to_vote withheld_their_vote abstaining sat_on_their_hands
defrauded | People defrauded | running | person | defraud swindle fleece con dupe
applied | Applications | flow | thing person | application applicant apply lodge jobless_claim asylum_request request_for_asylum new_claim jobless_benefit first-time_claim initial_claim claims_for | put_in_for apply_for seek compete_for chase : person candidate
crimes | Offences | flow | thing | offence offense crime =thefts =burglaries =robberies =assaults =muggings =rapes carjacking | record deal_with report commit knife log : attack incident theft robbery burglary stabbing shooting
wildlife | Animals living wild | changing | thing | roam in_the_wild living_wild fledge in_existence left_in_the_wild breeding_pair | ?home_to ?population ?count ?survive ?remain ?live : wolf lynx bear tiger lion elephant rhino bird leopard whale panda deer bison eagle beaver otter kakapo gorilla | inhabit census camera_trap survive number live island population : wolf lynx bear tiger lion elephant rhino bird leopard whale panda deer bison eagle beaver otter kakapo gorilla pair
premium | Premium | fixed | share | premium mark-up markup above_the_closing_price above_friday_close
affordable | Affordable homes | fixed | share | affordable low-income social_rent below-market
punctual | On time | changing | share | on_time punctual punctuality late to_schedule of_schedule of_the_schedule ?reach_their_destination behind_the_timetable timetable
exam | Sat the examination | flow | person | sit_the sat_the examinee resit entrance_test baccalaureate | sit take : candidate pupil student
rough-sleepers | People sleeping rough | changing | person | rough_sleeper slept_rough sleep_rough
marriages | Marriages | flow | thing person | marriage marry tied_the_knot ?wedding
divorces | Divorces | flow | thing person | divorce
crashes | Crashes | flow | thing | road_accident collision ?accident
aftershocks | Aftershocks | running | thing | aftershock | ?shake ?follow ?record ?rattle ?since register record : quake
air-strikes | Air strikes | running | thing | air_strike airstrike sortie air_raid bombing_run | warplane fly carry_out conduct coalition jet : strike sortie raid
downloads | Downloads | running | thing | download | install : time
views | Views | running | thing | - | view stream watch play see click : time view stream play | play stream : time
followers | Followers | changing | person thing | followed_by =followers
insolvencies | Insolvencies | flow | thing | insolvency bankruptcy went_bust | go_to_the_wall fold fail collapse go_under : company
fires-burning | Fires burning | changing | thing | - | burn battle rage fight : wildfire blaze fire | burn rage battle : fire wildfire
hostages-held | Hostages held | changing | person | - | hold remain keep : hostage captive
warheads | Warheads | changing | thing | warhead nuclear_arsenal
visas | Visas issued | flow | thing | visa | issue grant : permit | cap_at limit : visa
points | Points | fixed | thing | - | score put_up pour_in net finish_with add have clear lead on have : point
index | Share index | changing | thing | ftse dow_jones nikkei dax stock_index share_index | ?index close end finish rise fall : point
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
leaked | Data leaked | fixed | thing physical person | personal_detail personal_data data_breach hacker data_theft stolen_data | leak hack expose breach compromise steal publish post dump : byte record account customer file email document password | laptop hold contain unencrypted : record
calls | Emergency calls | running | thing | emergency_call | receive take field answer get log handle : call
backlog | Backlog | changing | thing person | pending_case court_backlog await_trial wait_to_be_heard await_a_hearing
witnesses | Witnesses | running | person | - | hear testify statement call question : witness
counts | Charges | fixed | thing | - | deny face plead guilty charge accuse : count charge
appearances | Appearances | running | thing | - | win make cap : cap appearance
species | Species | changing | thing | - | describe threaten discover identify new record extinct extinction : species
traffic | Traffic | flow | thing | - | cross use pass : vehicle car lorry ship
trial | People in the trial | fixed | person | in_the_study in_the_clinical clinical_trial ?placebo ?dummy | enrol enroll follow recruit test : patient baby volunteer participant infant
outlets | Shops run | changing | thing | - | ?operate ?have ?with ?own ?chain ?run ?boast ?network : shop store outlet branch restaurant pub supermarket hotel cafe cinema bakery
fleet | Fleet | changing | thing | - | ?fleet operate : aeroplane helicopter | ?fleet : ship bus car lorry train
fires-fought | Fires | flow | thing | - | put_out fight tackle extinguish record attend number_of break_out set start : fire wildfire blaze
throughput | Goods handled | flow | thing physical | - | handle move pass_through process cargo traffic : container teu | cargo freight pass_through_the_port port_handle : kilogram
searches | Searches by police | running | thing | - | carry_out make stage conduct dawn : raid search | raid search_warrant ?search : address home property premises house
flow | Flow of water | changing | physical | - | release discharge flow run spillway : litre
noise | Noise | changing | physical | decibel
collection | Collection | changing | thing | - | collection exhibition show display museum gallery archive exhibit : object painting artwork photograph artefact item piece specimen sculpture drawing print exhibit
attacks | Attacks | flow | thing | - | record report number_of register count log document carry_out ?blame ?suffer there_were : attack assault ambush bombing
wins | Wins | running | thing | - | record have with ?straight : win
titles | Titles | running | thing | - | win take have claim retire capture with : title championship trophy crown
runs | Runs | fixed | thing | - | win score make lose need beat for by : run | take for : wicket
quota | Catch quota | changing | physical | catch_limit quota ?total_allowable_catch allowable_catch
herd | Livestock kept | changing | thing | - | ?herd ?flock ?have keep raise graze ?number farm : cow sheep pig goat hen
turbines | Turbines | fixed | thing | - | wind_farm ?have ?with consist : turbine
`;
