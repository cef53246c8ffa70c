import { stem } from '../text/stem';

// Nouns that newsrooms use for one thing, a line each; the first stands for all. Only words that may take each other's
// place in front of one number: a shop is no company, and a building may be anything.
const TABLE = `
flat apartment
home house dwelling residence household cottage bungalow housing
building structure property premises
school schoolhouse academy
child kid youngster minor
baby infant newborn
docker dockworker stevedore longshoreman
pupil student schoolchild schoolgirl schoolboy learner schoolkid
company firm business enterprise corporation employer
shop store outlet supermarket branch
car vehicle automobile motor
aeroplane aircraft airplane jet airliner warplane
ship vessel freighter trawler
boat dinghy raft canoe
lorry truck
bus coach minibus
train locomotive
doctor physician medic clinician gp
worker employee staff job post position role workforce
crew sailor seaman seamen seafarer crewman crewmen
policeman officer policewoman constable police
soldier troop serviceman servicemen personnel gi
fighter militant insurgent rebel jihadist gunman attacker assailant extremist terrorist
migrant refugee asylum-seeker
passenger traveller traveler
customer client subscriber user
visitor tourist holidaymaker
fan spectator supporter attendee
lawmaker mp legislator parliamentarian deputy congressman senator
prisoner inmate detainee convict captive
seat mandate
animal creature beast
chicken hen layer broiler pullet
cow cattle livestock
case infection
dose jab shot vaccine
hospital clinic
prison jail
town village settlement hamlet
country nation
quake earthquake tremor aftershock
grave tomb
body corpse remains skeleton
artefact artifact relic antiquity
painting canvas picture artwork
film movie
song single track
turbine windmill
satellite spacecraft
machine device
factory plant works mill
mine pit colliery
tunnel bore
bridge viaduct flyover
complaint grievance
flight departure
firefighter fireman
demonstrator protester marcher
resident inhabitant villager local islander
victim casualty
farm holding
lawsuit suit
goal try
trial prosecution
strike raid
blaze fire wildfire
attack assault
crime offence offense
ticket pass
book volume
garment item
phone handset smartphone
computer laptop
gun firearm weapon rifle
bullet round cartridge
missile rocket
carriage wagon coach-car
church chapel
theft burglary
review inspection
trip journey
`;

const CANONICAL: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const words = line.split(' ').map(stem);
      return words.map((word) => [word, words[0] ?? word] as const);
    }),
);

/** The stem that stands for a stemmed noun and those that take its place ("house" gives "hom"). */
export function sameThing(noun: string): string {
  return CANONICAL.get(noun) ?? noun;
}
