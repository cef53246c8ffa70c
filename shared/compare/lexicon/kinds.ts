import { stem } from '../text/stem';

// Kinds that stand side by side under one head and are never one another, a line each: what is said of the wheat is not
// said of the maize. Words for one kind are joined by `=`; `*` opens a line of kinds that a whole article may be about. How alike words are used cannot tell them apart.
const TABLE = `
* wheat maize=corn barley rice soy=soybean=soya rapeseed=canola sugar coffee cocoa=cacao cotton tea potato apple cherry grape olive banana tomato oat rye sorghum millet sunflower tobacco
* beef pork poultry=chicken lamb=mutton milk egg butter cheese
* coal gas oil=crude=petroleum nuclear=reactor wind=turbine solar=photovoltaic hydropower=hydro=hydroelectric geothermal biomass
* petrol=gasoline diesel kerosene electric hybrid hydrogen
* gold silver bronze copper nickel zinc lithium platinum palladium iron aluminium=aluminum steel tin cobalt uranium
* cocaine heroin cannabis=marijuana=hashish methamphetamine=meth fentanyl opium ecstasy amphetamine
* cholera measles dengue malaria influenza=flu ebola polio tuberculosis mumps rabies zika plague coronavirus=covid=covid-19 hepatitis typhoid mpox meningitis asthma alzheimer=dementia parkinson diabetes=diabetic cancer=tumour=tumor epilepsy arthritis migraine leukaemia=leukemia psoriasis encephalitis lightning heatwave=heat=heatstroke=sunstroke
dog=puppy cat=kitten horse=pony=foal cow=cattle pig=piglet sheep=ewe goat donkey rabbit
mathematics=math=maths reading=literacy science writing history physics chemistry biology
minimum=lowest average=mean=typical maximum=top median
man=male=men=boy woman=female=women=girl
hire=recruit=create layoff=redundancy=axe=shed=cut
arrive=arrival=immigration=immigrant=inflow depart=departure=emigration=emigrate=outflow
birth=born death=dead=die
defence=defense=military=armed health=healthcare education welfare=pension
northern=north southern=south eastern=east western=west
singles doubles
* elephant rhino lion tiger leopard wolf bear lynx whale dolphin seal beaver eagle vulture penguin turtle panda
primary secondary university=college kindergarten=nursery
smoking obesity drinking=alcohol
unemployment inflation
bitcoin=btc ether=ethereum dogecoin litecoin
ftse dax nikkei dow nasdaq sensex topix kospi
brent wti
violin piano guitar painting sculpture manuscript
novel film=movie album opera
* planet asteroid comet moon
`;

/** A kind: the number of its line and of its place there. */
export interface Kind {
  readonly group: number;
  readonly member: number;
  /** Whether an article may be about it, so that another kind in another title is another subject. */
  readonly topic: boolean;
}

const KINDS: ReadonlyMap<string, readonly Kind[]> = read();

function read(): Map<string, Kind[]> {
  const kinds = new Map<string, Kind[]>();
  for (const [group, line] of TABLE.trim().split('\n').entries()) {
    const topic = line.startsWith('* ');
    for (const [member, words] of line
      .slice(topic ? 2 : 0)
      .split(' ')
      .entries())
      for (const word of words.split('=')) {
        const key = stem(word);
        kinds.set(key, [...(kinds.get(key) ?? []), { group, member, topic }]);
      }
  }
  return kinds;
}

/** The kinds that a stemmed word names; none for most words. */
export function kindsOf(word: string): readonly Kind[] {
  return KINDS.get(word) ?? NONE;
}

const NONE: readonly Kind[] = [];
