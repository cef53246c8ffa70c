// Nouns that are counted with the same words: what is done to a barn may be done to a school.
const TABLE = `
@buildings home house flat apartment building structure property school shop store church mosque temple hospital clinic hotel pub restaurant warehouse factory farm barn shed cabin hut tent shelter shack chalet villa office library station classroom room block village town bridge road greenhouse caravan trailer roof pylon tower outbuilding landmark monument kiosk stall block street neighbourhood neighborhood
@homes home house building property flat
@sites shop store branch pub outlet restaurant factory plant station mine pit clinic hospital library museum bank school college kindergarten nursery ward office bakery cinema hotel depot yard refinery smelter reactor court courthouse surgery theatre embassy consulate mosque church club bar casino pharmacy garage site centre center salon
@vehicles car vehicle lorry bus van tank tractor motorcycle train tram
@boats ship boat yacht ferry barge tanker submarine
@aircraft aeroplane helicopter drone balloon
@missiles missile rocket drone shell mortar projectile round bullet bomb shot torpedo munition grenade canister
@services flight train service bus ferry sailing game match concert performance show operation appointment class lesson event departure crossing journey race screening
@drugs kilogram pill tablet plant package parcel bale brick capsule sachet
@animals cow cattle livestock sheep goat lamb pig piglet hen chicken duck goose turkey bird seabird gannet puffin penguin vulture eagle owl swan whale dolphin porpoise fish salmon trout seal turtle otter bee elephant rhino giraffe antelope horse pony camel deer reindeer dog cat puppy badger fox wolf bear lynx lion tiger monkey bat kangaroo koala mink animal poultry carcass hive colony herd crab oyster coral
@trees tree oak ash elm pine beech chestnut palm sapling seedling poplar lime
@relics grave coin artefact tomb bone fossil wreck shell mine bomb skeleton burial mummy skull statue sarcophagus sword pot jar vase manuscript letter painting coffin ruin mosaic
`;

/** The counted nouns that each name stands for in the lines of the other tables. */
export const GROUPS: ReadonlyMap<string, readonly string[]> = new Map(
  TABLE.trim()
    .split('\n')
    .map((line) => {
      const [name = '', ...nouns] = line.split(' ');
      return [name, nouns] as const;
    }),
);
