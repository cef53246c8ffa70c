/** What news copy counts that is not people: buildings, votes, loads, crimes. Lines as `../measures.ts` explains them. */
export const THINGS = `
homes-destroyed | Homes destroyed | running | thing | - | destroy lose gut raze flatten level demolish collapse burn burn_down wash_away claim consume wreck reduce_to_ashes : home | wipe_out swept_away reduce_to_rubble reduced_to_rubble loss ?lost : home house dwelling building
destroyed | Destroyed | running | thing | destroy gut raze flatten ?level demolish ?collapse wash_away swept_away burned_down reduced_to_rubble reduced_to_ashes ?wreck ?lose ruin obliterate blown_up wipe_out knock_out go_up_in_flames
damaged | Homes damaged | running | thing | damage batter cracked_walls lost_their_roofs
flooded | Homes flooded | running | thing | ?flood ?inundate submerge swamp under_water underwater | enter : home house property
burned | Area burned | running | physical | burn scorch char torch ?consume blacken ravage ?destroy ?fire ?blaze up_in_flames reduced_to_ash devour
animals-dead | Animals dead | running | thing | - | die dead death kill perish drown starve poison lose wash_up succumb suffocate : cow cattle sheep goat pig chicken bird whale dolphin fish animal livestock seal bee elephant rhino turtle horse camel deer reindeer swan duck hive dog cat turkey salmon | die dead death kill perish claim lose carcass poison strand : cow cattle livestock sheep goat lamb pig chicken hen duck goose turkey bird seabird gannet puffin vulture eagle owl swan whale dolphin fish salmon seal otter bee elephant rhino turtle horse camel deer reindeer dog cat badger fox wolf bear lynx lion mink animal
culled | Animals culled | running | thing person | cull slaughter euthanise euthanize put_down | destroy destruction gas kill : hen chicken duck goose turkey pig mink badger bird
felled | Trees felled | running | thing | cut_down topple uproot chop_down ?chop =felled =felling | axe bring_down blow_down remove take_out lose : tree oak ash elm pine
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
ordered | Orders | changing | thing | order buy purchase acquire procure sign_up_for =booking =bookings
supplied | Supplied | changing | thing | - | send supply provide donate give : tank missile howitzer jet drone shell ventilator mask vehicle launcher helicopter | send hand_over deliver distribute ship provide donate : aircraft kit generator ambulance tank jet fighter battery drone helicopter tablet laptop blanket
fired | Fired | fixed | thing | - | fire launch lob unleash : missile drone rocket shell | shoot discharge barrage aim launch fire : rocket missile drone round bullet shell projectile
intercepted | Intercepted | fixed | thing | intercept shoot_down down_by_air_defence neutralise neutralize | stop down bring_down brought_down knock_out head_off catch : rocket missile drone boat
sunk | Sunk | running | thing | sink capsize scuttle | go_down went_down lose bottom : ship boat vessel trawler warship ferry
cleared | Cleared | running | thing | defuse | clear : mine bomb device | remove make_safe made_safe sweep dismantle clear : mine landmine bomb shell road village town tent
derailed | Derailed | fixed | thing | derail derailment left_the_tracks jump_the_tracks come_off_the_rails leave_the_rails came_off_the_tracks off_the_rails | knock_off tip_over leave : wagon carriage car railcar
delayed | Delayed | running | thing person | delay hold_up run_late push_back late_arrival
cancelled | Cancelled | running | thing | cancel cancellation ?ground =scrapped =scraps axe call_off fall_victim_to | axe abandon scrap ground drop : train flight match game service concert performance
suspended | Suspended | changing | thing person | suspend suspension halt put_on_hold on_hold take_~_off_duty off_duty | withdraw freeze ban : licence permit route player
infringed | Complaints | running | thing person | complaint complain ?accuse lawsuit sue allegation grievance violation breach
sanctioned | Sanctioned | running | thing person | sanction blacklist asset_freeze travel_ban barred_from_entering banned_from_entering penalise penalize =fined reprimand
medals | Medals | running | thing | medal podium =bronzes =golds =silvers
seats | Seats won | fixed | thing | seat | win lose gain : seat | have secure win take hold reduce gain lose : mp deputy constituency lawmaker
counted | Votes counted | changing | share | count tally ballot_count vote_count sheet_count precincts_reporting of_precinct of_polling_station of_polling_place of_the_precincts of_constituency of_the_boxes returns_from tallies_from
registered | Registered voters | changing | person thing | ?register registered registered_to_vote registered_voter eligible_voter entitled_to_vote entitled_to_take_part signed_up_to_vote electoral_roll voting_roll voter_roll on_the_roll ?roll enrolled_to_vote electorate eligible
majority | Majority | fixed | thing | majority ?margin
votes | Votes | changing | share person | of_the_vote of_vote of_the_ballot ?vote ballot cast_a_vote voted saying_yes saying_no voted_yes voted_no yes_camp no_camp yes_side no_side finish_second finish_third come_second came_in_second come_third come_first trail_with first_preference raise_their_hand ?his_share ?her_share exit_poll outright_win | ?vote ballot cast count win poll secure take get : vote ballot | win ?poll ?secure ?take ?get : percent | ?poll : none
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
surveyed | People asked | fixed | person thing | question questionnaire respondent interview poll_of survey_of canvass ?pollster spoke_to replies_from reply ?survey ?sample of_~_who_answered of_~_who_responded ?ask_~ part_in_the_survey part_in_the_poll | survey_of_~ poll_of_~ sample_of_~ responses_from_~ spoke_to_~ interview_~ question_~ : company business household school adult person
abstained | Abstentions | fixed | thing person share | abstain abstention decline_to_vote withheld_their_vote abstaining sat_on_their_hands
defrauded | People defrauded | running | person | defraud swindle fleece con dupe
applied | Applications | flow | thing person | application applicant apply lodge jobless_claim asylum_request request_for_asylum ?sign_up
crimes | Offences | flow | thing | offence offense crime =thefts =burglaries =robberies =assaults =muggings =rapes carjacking =carjackings
wildlife | Animals living wild | changing | thing | roam in_the_wild living_wild fledge in_existence left_in_the_wild breeding_pair | ?home_to ?population ?count ?survive ?remain ?live : wolf lynx bear tiger lion elephant rhino bird leopard whale panda deer bison eagle beaver otter kakapo gorilla
premium | Premium | fixed | share | premium mark-up markup above_the_closing_price above_friday_close
affordable | Affordable homes | fixed | share | affordable low-income social_rent below-market
punctual | On time | changing | share | on_time punctual punctuality late to_schedule of_schedule of_the_schedule ?reach_their_destination behind_the_timetable timetable
exam | Sat the examination | flow | person | sit_the sat_the examinee resit entrance_test baccalaureate | sit take : candidate pupil student
rough-sleepers | People sleeping rough | changing | person | rough_sleeper slept_rough sleep_rough
marriages | Marriages | flow | thing person | marriage marry tied_the_knot ?wedding
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
exchange-rate | Exchange rate | changing | money thing | to_the_dollar against_the_dollar to_the_euro against_the_euro exchange_rate
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
calls | Emergency calls | running | thing | emergency_call | receive take field answer : call
backlog | Backlog | changing | thing person | pending_case court_backlog
witnesses | Witnesses | running | person | - | hear testify statement call question : witness
counts | Charges | fixed | thing | - | deny face plead guilty charge accuse : count charge
appearances | Appearances | running | thing | - | win make cap : cap appearance
species | Species | changing | thing | - | describe threaten discover identify : species
traffic | Traffic | flow | thing | - | cross use pass : vehicle car lorry ship
trial | People in the trial | fixed | person | in_the_study in_the_clinical clinical_trial ?placebo ?dummy take_part_in_the_trial take_part_in_a_trial take_part_in_trial | enrol enroll follow recruit test : patient baby volunteer participant infant
`;
