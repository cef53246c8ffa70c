import { stem } from '../text/stem';

/** What happened, by class. */
export interface EventClass {
  readonly id: string;
  /** `wide` events have tolls by place; `point` events happen in one spot. */
  readonly extent: 'wide' | 'point';
  /** Days after which the same words mean another happening, unless the copy names the year. */
  readonly lasts: number;
  /** Classes that may name the same happening: an explosion is an attack to some. */
  readonly akin: ReadonlySet<string>;
}

// class | extent | days | words, `_` joining a phrase | classes akin to it.
const TABLE = `
earthquake | wide | 400 | earthquake quake tremor aftershock temblor | tsunami collapse
tsunami | wide | 400 | tsunami | earthquake
flood | wide | 200 | flood flooding floodwater deluge inundation | storm landslide dam
storm | wide | 200 | storm hurricane cyclone typhoon tornado superstorm monsoon | flood landslide
landslide | point | 150 | landslide mudslide avalanche rockslide | flood storm collapse
volcano | wide | 400 | volcano eruption lava |
wildfire | wide | 200 | wildfire bushfire forest_fire | fire
fire | point | 150 | fire blaze inferno | wildfire explosion attack
heatwave | wide | 150 | heatwave heat_wave extreme_heat |
lightning | point | 60 | lightning | storm fire
drought | wide | 900 | drought famine |
epidemic | wide | 900 | epidemic pandemic outbreak virus cholera ebola covid covid-19 coronavirus measles flu influenza dengue malaria zika polio |
war | wide | 9999 | war conflict fighting offensive invasion insurgency uprising rebellion revolt | protest
airstrike | point | 150 | airstrike air_strike air_raid bombardment shelling drone_strike missile_strike | attack explosion
attack | point | 150 | attack bombing bomb shooting gunman massacre stabbing attacker bomber gunfire ambush siege | explosion fire airstrike crash
explosion | point | 150 | explosion blast detonate explode | attack fire mine airstrike
crash | point | 150 | crash collision collide derail derailment pile-up plunge road_accident traffic_accident car_accident | attack ship
ship | point | 150 | ferry capsize shipwreck dinghy sink run_aground | crash
mine | point | 150 | mine miner colliery | explosion collapse
collapse | point | 150 | collapse dam | mine earthquake flood
stampede | point | 150 | stampede crush | match concert
protest | wide | 300 | protest demonstration march riot unrest demonstrator protester marcher | strike election
election | wide | 300 | election vote ballot runoff referendum | protest
match | point | 60 | match final derby | stampede
concert | point | 60 | concert festival | stampede attack
`;

const CLASSES: ReadonlyMap<string, readonly (readonly [second: string | null, event: EventClass])[]> = read();

function read(): Map<string, (readonly [string | null, EventClass])[]> {
  const classes = new Map<string, (readonly [string | null, EventClass])[]>();
  for (const line of TABLE.trim().split('\n')) {
    const [id = '', extent = '', lasts = '', words = '', akin = ''] = line
      .split('|')
      .map((cell) => cell.trim());
    const event: EventClass = {
      id,
      extent: extent === 'wide' ? 'wide' : 'point',
      lasts: Number(lasts),
      akin: new Set(akin.split(' ').filter((other) => other !== '')),
    };
    for (const word of words.split(' ')) {
      const [first = '', second] = word.split('_').map(stem);
      const known = classes.get(first) ?? [];
      // Phrases first: "air strike" before anything that "air" may come to mean.
      classes.set(first, second === undefined ? [...known, [null, event]] : [[second, event], ...known]);
    }
  }
  return classes;
}

/** The class of happening that a stemmed word names, with the word after it where it takes two; or null. */
export function eventOf(word: string, next: string | null): EventClass | null {
  return CLASSES.get(word)?.find(([second]) => second === null || second === next)?.[1] ?? null;
}

const BY_ID: ReadonlyMap<string, EventClass> = new Map(
  [...CLASSES.values()].flatMap((entries) => entries.map(([, event]) => [event.id, event] as const)),
);

/** The class of this id, or null. */
export function eventClass(id: string): EventClass | null {
  return BY_ID.get(id) ?? null;
}
