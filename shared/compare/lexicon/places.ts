import { PLACE_TABLE } from './place-table';
import { REGION_TABLE } from './region-table';

/** A known place: a country, or a city or region with the country it lies in. */
export interface Place {
  /** Lower-case key, unique. */
  readonly id: string;
  /** The country's id for a city or region; null for a country. */
  readonly within: string | null;
}

interface Gazetteer {
  /** Lower-case names and demonyms, words joined by a space. */
  readonly names: ReadonlyMap<string, Place>;
  /** Capitals and seats of government that stand for their country as an actor ("Moscow denied"). */
  readonly seats: ReadonlyMap<string, string>;
  /** The region that a city or county lies in. */
  readonly regions: ReadonlyMap<string, string>;
}

// Each line: country, other names | demonyms | capital and other seats of government | cities and regions.
function read(): Gazetteer {
  const names = new Map<string, Place>();
  const seats = new Map<string, string>();
  for (const line of PLACE_TABLE.trim().split('\n')) {
    const [country = [], demonyms = [], capitals = [], cities = []] = line.split('|').map((cell) =>
      cell
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== ''),
    );
    const id = country[0] ?? '';
    for (const name of [...country, ...demonyms]) names.set(name, { id, within: null });
    for (const name of [...capitals, ...cities])
      if (!names.has(name)) names.set(name, { id: name, within: id });
    for (const name of capitals) seats.set(name, id);
  }
  const regions = new Map<string, string>();
  for (const line of REGION_TABLE.trim().split('\n')) {
    const [region = '', cities = ''] = line.split('|');
    const [within = '', id = ''] = region.split('/');
    if (!names.has(id)) names.set(id, { id, within });
    for (const city of cities.split(',').filter((name) => name !== '')) {
      if (!names.has(city)) names.set(city, { id: city, within });
      regions.set(city, id);
    }
  }
  return { names, seats, regions };
}

const { names, seats, regions } = read();

/** The longest known place name has this many words. */
export const LONGEST_NAME = 3;

/** The place of this lower-case name or demonym ("syrian" gives Syria), or null when Stet does not know it. */
export function placeNamed(name: string): Place | null {
  return names.get(name) ?? null;
}

/** The country that a capital stands for as an actor ("moscow" gives "russia"), or null. */
export function seatOf(name: string): string | null {
  return seats.get(name) ?? null;
}

const REGIONS: ReadonlySet<string> = new Set(
  `california,texas,florida,hawaii,louisiana,alaska,michigan,ohio,pennsylvania,massachusetts,oregon,nevada,arizona,colorado,utah,kansas,missouri,kentucky,tennessee,alabama,mississippi,north carolina,south carolina,virginia,maryland,new jersey,wisconsin,minnesota,iowa,oklahoma,arkansas,queensland,new south wales,victoria,tasmania,bavaria,saxony,sindh,balochistan,punjab,khyber pakhtunkhwa,kerala,gujarat,assam,bihar,uttar pradesh,uttarakhand,odisha,maharashtra,tamil nadu,rajasthan,england,scotland,wales,northern ireland,catalonia,andalusia,galicia,sicily,sardinia,tuscany,lombardy,hubei,guangdong,sichuan,xinjiang,tibet,henan,yunnan,gansu,hunan,ontario,quebec,alberta,british columbia,aceh,java,sumatra,sulawesi,papua,mindanao,luzon,darfur,tigray,oromia,amhara,idlib,helmand,nangarhar,flanders,wallonia,normandy,brittany,kurdistan,anbar,donbas,crimea,rakhine,hatay,gaza,west bank`.split(
    ',',
  ),
);

/** The region that a city or county lies in, or null when Stet does not know it. */
export function regionOf(id: string): string | null {
  return regions.get(id) ?? null;
}

const HOLD: ReadonlySet<string> = new Set(regions.values());

/** Whether a known place is a state, province or region that holds cities. */
export function isRegion(id: string): boolean {
  return REGIONS.has(id) || HOLD.has(id);
}
