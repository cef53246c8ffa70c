import type { Figure } from '../../../domain/figure';
import { sameThing } from '../../lexicon/nouns';
import { stem } from '../../text/stem';

/** What a figure is stated in, normalised: units of one `id` compare directly after `factor` (and `offset`) is applied. */
export interface Unit {
  readonly family: 'person' | 'money' | 'share' | 'duration' | 'physical' | 'thing' | 'none';
  /** `person`, an ISO 4217 code, `percent`, `year`, a base unit such as `metre`, or a noun's stem. */
  readonly id: string;
  /** Value in the base unit is `value * factor + offset`. */
  readonly factor: number;
  readonly offset: number;
  /** What the amount is for one of ("barrel" in dollars a barrel), or null. */
  readonly per: string | null;
}

// name(s) : base unit, factor to it, offset. Factors are the exact international definitions where there is one.
const CONVERTIBLE = `
metre meter m : metre 1
kilometre kilometer km : metre 1000
centimetre centimeter cm : metre 0.01
millimetre millimeter mm : metre 0.001
decimetre : metre 0.1
micrometre : metre 0.000001
nanometre : metre 0.000000001
mile mi : metre 1609.344
yard yd : metre 0.9144
foot feet ft : metre 0.3048
inch inche : metre 0.0254
nautical-mile : metre 1852
gram gramme g : kilogram 0.001
kilogram kilogramme kilo kg : kilogram 1
tonne metric-ton metric-tonne : kilogram 1000
ton short-ton : kilogram 907.18474
pound-mass lb : kilogram 0.45359237
ounce oz : kilogram 0.028349523125
milligram mg : kilogram 0.000001
microgram : kilogram 0.000000001
stone : kilogram 6.35029318
litre liter : litre 1
gallon : litre 3.785411784
barrel : litre 158.987294928
millilitre ml : litre 0.001
centilitre : litre 0.01
cubic-metre cubic-meter : litre 1000
cubic-kilometre : litre 1000000000000
cubic-foot : litre 28.316846592
cubic-centimetre : litre 0.001
square-centimetre : square-metre 0.0001
square-metre square-meter : square-metre 1
square-kilometre square-kilometer : square-metre 1000000
square-mile : square-metre 2589988.110336
square-foot : square-metre 0.09290304
hectare ha : square-metre 10000
acre : square-metre 4046.8564224
kilometre-per-hour kilometer-per-hour km/h kph : metre-per-second 0.2777777777777778
mile-per-hour mph : metre-per-second 0.44704
metre-per-second meter-per-second m/s : metre-per-second 1
knot : metre-per-second 0.5144444444444445
celsius degree-celsius : celsius 1
fahrenheit degree-fahrenheit : celsius 0.5555555555555556 -17.77777777777778
watt : watt 1
kilowatt kw : watt 1000
megawatt mw : watt 1000000
gigawatt gw : watt 1000000000
terawatt : watt 1000000000000
watt-hour : watt-hour 1
kilowatt-hour kwh : watt-hour 1000
megawatt-hour : watt-hour 1000000
gigawatt-hour : watt-hour 1000000000
terawatt-hour : watt-hour 1000000000000
hertz : hertz 1
kilohertz : hertz 1000
megahertz : hertz 1000000
gigahertz : hertz 1000000000
byte : byte 1
kilobyte : byte 1000
megabyte : byte 1000000
gigabyte : byte 1000000000
terabyte : byte 1000000000000
volt : volt 1
kilovolt : volt 1000
joule : joule 1
kilojoule : joule 1000
megajoule : joule 1000000
pascal : pascal 1
kilopascal : pascal 1000
megapascal : pascal 1000000
gigapascal : pascal 1000000000
decibel : decibel 1
kelvin : celsius 1 -273.15
second : second 1
minute : second 60
hour : second 3600
day : second 86400
week : second 604800
fortnight : second 1209600
month : second 2629746
year : second 31556952
decade : second 315569520
century : second 3155695200
`;

const TABLE: ReadonlyMap<string, readonly [id: string, factor: number, offset: number]> = new Map(
  CONVERTIBLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [names = '', to = ''] = line.split(':');
      const [id = '', factor = '1', offset = '0'] = to.trim().split(' ');
      return names
        .trim()
        .split(' ')
        .map((name) => [name, [id, Number(factor), Number(offset)]] as const);
    }),
);

const DURATION = new Set(['second']);

const PERSON = new Set(
  `person people man woman child boy girl civilian soldier troop fighter militant rebel officer policeman worker employee staff
resident villager passenger fan spectator supporter protester demonstrator marcher migrant refugee asylum-seeker survivor victim patient
student pupil teacher prisoner inmate detainee suspect tourist foreigner national citizen voter adult teenager miner firefighter medic
nurse doctor journalist worshipper pilgrim guest visitor customer member individual human casualty death fatality dead injury injured wounded
job post position role arrest life body crew sailor pilot driver commuter shopper displaced evacuee attendee delegate recruit reservist hostage
american briton insurgent gunman crewman inhabitant local participant runner player farmer homeless missing infant
baby toddler youth elder pensioner mother father infection case
guard academic actor activist aide applicant artist athlete attacker authority backer bomber boss builder candidate captive carer celebrity chief cleaner cleric climber
coach colleague competitor constable consumer contractor cook councillor cyclist dancer dealer defendant democrat demonstrator dentist deserter dissident diver donor
driver economist editor electrician engineer entertainer executive expert expatriate extremist festivalgoer fisherman foreman graduate grower hiker holidaymaker homeowner hooligan
househusband housewife hunter immigrant informant inspector instructor interpreter investor invader islander jihadist judge juror kid lawmaker lawyer learner lecturer
librarian lifeguard listener lorry-driver looter lodger magistrate manager mechanic mercenary merchant midwife militiaman minister minor missionary monk mourner musician
neighbour neighbor newborn nun nursery-worker official onlooker operator orphan owner paramedic parent parliamentarian peacekeeper pedestrian philosopher photographer physician
picket pirate player poet politician postman priest professor prosecutor protestor prostitute provider ranger reader rebel recipient reporter representative rescuer researcher
retiree revolutionary rider rioter robber sailor scholar scientist seafarer seller senator senior serviceman settler shareholder shepherd shopkeeper singer skier slave smoker smuggler
specialist spokesman spy starter steelworker steward striker subscriber surgeon surfer surgeon swimmer talent taxpayer technician tenant terrorist thief toddler trader trafficker
trainee traveller traveler trucker user vendor veteran veterinarian viewer volunteer voter walker widow witness youngster mp carer lifter drinker migrant-worker contractor
relative motorist bystander kayaker canoeist murderer offender seeker postmaster mobster attacker plotter diner handler machinist commander commando
director bishop novelist nominee hopeful occupant leaver adherent soul listener reveller mourner volunteer staffer newcomer climber skipper postal-worker
servant guardsman marine vicar cardinal imam rabbi dentist vet tourist-guide hacker blackmailer extortionist arsonist stabber pickpocket detainer
diplomat envoy ambassador docker cousin collector geologist observer gardener poacher daughter brother sister son uncle performer understudy boxer
president backbencher planner picker detective speaker waitress waiter trustee companion assailant clerk organiser organizer buyer bidder fugitive burglar
robber rustler gangster swimmer rower golfer jockey councilman governor mayor chef baker butcher barber plumber carpenter welder astronaut
biologist archaeologist historian chemist pharmacist psychologist therapist interpreter columnist correspondent photographer blogger
other aboard apprentice creditor debtor depositor pilgrim peasant labourer laborer welder dockworker seasonal-worker abductee returnee deportee internee conscript cadet guide lover newcomer freshman undergraduate graduate sufferer hurt opponent broker writer author banker accountant designer developer programmer workmate classmate teammate schoolmate caver footballer cricketer`
    .split(/\s+/)
    .map(stem),
);

/** Populations that are everybody: a figure that counts these counts the whole. */
export const WHOLE = new Set(
  `person people victim individual human life death fatality casualty dead body injury injured wounded arrest member case infection
resident inhabitant displaced missing survivor homeless evacuee spectator fan supporter attendee protester demonstrator marcher crowd employee worker staff job post position role
other participant aboard suspect detainee crew sailor seaman seafarer seamen occupant migrant refugee
man miner worker hostage captive pilgrim passenger commuter worshipper shopper guest climber villager traveller holidaymaker patient prisoner inmate
customer teacher nurse doctor driver spectator reveller hurt`
    .split(/\s+/)
    .map(stem),
);

/** Whether people or things are counted in it. */
export function isCount({ family }: Pick<Unit, 'family'>): boolean {
  return family === 'person' || family === 'thing';
}

/** Whether a figure counts people or things, or is a bare number that may. */
export function isPlainCount(figure: Pick<Figure, 'unit' | 'counted'>): boolean {
  return mayCount(unitOf(figure));
}

/** The same for a bare number, which may be of either. */
export function mayCount(unit: Pick<Unit, 'family'>): boolean {
  return isCount(unit) || unit.family === 'none';
}

/** Whether two units are one, or one of the two is a bare number that may count what the other counts. */
export function maybeOneUnit(a: Pick<Unit, 'family' | 'id'>, b: Pick<Unit, 'family' | 'id'>): boolean {
  return a.id === b.id || ((a.family === 'none' || b.family === 'none') && mayCount(a) && mayCount(b));
}

/** "One in four nurses", "a fifth of the oil": a share in percent, whatever it is a share of; else the unit as it is. */
export function shareUnit(unit: Unit, { low, high }: Pick<Figure, 'low' | 'high'>): Unit {
  const part = high ?? low;
  return mayCount(unit) && part !== null && part > 0 && part < 1
    ? { ...plain('share', 'percent'), factor: 100 }
    : unit;
}

/** The unit of a figure, normalised. */
export function unitOf(figure: Pick<Figure, 'unit' | 'counted'>): Unit {
  const own = collectiveIn(figure.counted) ?? figure.unit;
  const raw = own ?? headOf(figure.counted);
  if (raw === null || raw === '') return plain('none', '');
  const [, currency, per = null] = /^([A-Z]{3})(?: per (.+))?$/.exec(raw) ?? [];
  if (currency !== undefined) return { ...plain('money', currency), per };
  // "415p": a hundredth of the pound, which detection writes as pounds only where the copy around it is in pounds.
  const [pence, of = null] = /^penny(?: per (.+))?$/.exec(raw) ?? [];
  if (pence !== undefined) return { ...plain('money', 'GBP'), factor: 0.01, per: of };
  const name = raw.toLowerCase().replaceAll(' ', '-');
  // "12,000 passengers a day" are passengers; "kilometre per hour" is a unit of its own.
  const [, one, each = null] = TABLE.has(name) ? [] : (/^(.+) per (.+)$/.exec(raw) ?? []);
  if (one !== undefined) return { ...unitOf({ unit: one, counted: null }), per: each };
  if (name === 'percent' || name === 'percentage-point') return plain('share', name);
  if (name === 'basis-point') return { ...plain('share', 'percentage-point'), factor: 0.01 };
  const known = TABLE.get(name) ?? TABLE.get(name.replace(/s$/, ''));
  if (known !== undefined) {
    const [id, factor, offset] = known;
    return { family: DURATION.has(id) ? 'duration' : 'physical', id, factor, offset, per: null };
  }
  // A stem is not stemmed anew: "nurses" gives "nurs", and that would give "nur".
  const key = own === null ? name : sameThing(stem(name.split('-').at(-1) ?? name));
  return isPerson(key) ? plain('person', 'person') : plain('thing', key);
}

function plain(family: Unit['family'], id: string): Unit {
  return { family, id, factor: 1, offset: 0, per: null };
}

/** The unit that a rate is for one of ("litre" in dollars a litre), where it can be converted to others; else null. */
export function perUnitOf(per: string | null): Unit | null {
  if (per === null) return null;
  const unit = unitOf({ unit: per, counted: null });
  return unit.family === 'physical' || unit.family === 'duration' ? unit : null;
}

/** Whether this stemmed noun names people. */
export function isPerson(noun: string): boolean {
  return PERSON.has(noun) || COMPOUND.test(noun);
}

// "Cinemagoers", "dockworkers", "landowners": whoever the first half says; physicians, scientists and bureaucrats.
const COMPOUND =
  /\p{L}{3}(?:goer|worker|owner|holder|keeper|dweller|seeker|hunter|grower|fighter|walker|sleeper|man|men|folk)$|\p{L}{4}(?<!check|play|short|black|wish|wait)(?:ician|(?<!l)ist|[aeiou]list|logist|crat)$/u;

/** The stem of the last word of a noun phrase before any "of": what is counted in the end. */
export function headOf(phrase: string | null): string | null {
  if (phrase === null) return null;
  const [before = ''] = phrase.toLowerCase().split(/\s+(?:of|in|from|who|that|with|at|for|on|to|under)\s+/);
  const [last, describes] = before.match(/[\p{L}-]+/gu)?.reverse() ?? [];
  // "Crew members", "staff members" are crew and staff.
  if (/^members?$/.test(last ?? '') && /^(?:crew|staff)$/.test(describes ?? ''))
    return sameThing(stem(describes ?? ''));
  const collective = collectiveIn(phrase);
  if (collective !== null) return sameThing(stem(collective));
  return last === undefined ? null : sameThing(stem(last));
}

// "10 crew burst into flames", "47 people dead": what stands behind such a noun counts only where it is a noun too.
const COLLECTIVE =
  /\b(people|men|women|children|crew|police|staff|personnel) (?!members?\b)[\p{L}-]*[^s\s]$/iu;

function collectiveIn(phrase: string | null): string | null {
  return COLLECTIVE.exec(phrase ?? '')?.[1] ?? null;
}
