import { stem } from '../text/stem';

/** What happened, by class; `wide` events have tolls by place, `point` events happen in one spot. */
export interface EventClass {
  readonly id: string;
  readonly extent: 'wide' | 'point';
}

// class | extent | words. Words of one class name the same happening in different articles.
const TABLE = `
earthquake | wide | earthquake quake tremor aftershock temblor
tsunami | wide | tsunami
flood | wide | flood flooding floodwater deluge inundation
storm | wide | storm hurricane cyclone typhoon tornado tempest superstorm
landslide | point | landslide mudslide avalanche rockslide
volcano | wide | volcano eruption lava
wildfire | wide | wildfire bushfire
fire | point | fire blaze inferno
heatwave | wide | heatwave
drought | wide | drought famine
cold | wide | blizzard snowstorm
epidemic | wide | epidemic pandemic outbreak virus cholera ebola covid covid-19 coronavirus measles flu influenza dengue malaria zika polio
war | wide | war conflict fighting offensive invasion
airstrike | point | airstrike bombardment shelling
attack | point | attack bombing bomb blast explosion shooting gunman massacre stabbing attacker bomber gunfire ambush detonate
crash | point | crash collision derail derailment plane airliner
train | point | train railway
ship | point | ferry boat ship capsize shipwreck vessel dinghy
mine | point | mine miner colliery
collapse | point | collapse
stampede | point | stampede crush
protest | wide | protest rally demonstration march riot unrest
strike | wide | walkout picket
election | wide | election vote ballot poll runoff referendum
match | point | match final cup derby game
concert | point | concert festival
trial | point | trial court verdict jury
raid | point | raid
`;

const CLASSES: ReadonlyMap<string, EventClass> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [id = '', extent = '', words = ''] = line.split('|').map((cell) => cell.trim());
      const found: EventClass = { id, extent: extent === 'wide' ? 'wide' : 'point' };
      return words.split(' ').map((word) => [stem(word), found] as const);
    }),
);

/** The class of happening that a stemmed word names, or null. */
export function eventOf(wordStem: string): EventClass | null {
  return CLASSES.get(wordStem) ?? null;
}
