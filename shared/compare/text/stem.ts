// Irregular forms that newsroom measures hang on, as `form form > base`; the base is stemmed like any other word.
const IRREGULAR_TABLE = `
people persons > person | men > man | women > woman | children > child | lives > life | feet > foot | mice > mouse | geese > goose |
wolves > wolf | calves > calf | knives > knife | leaves > leaf | loaves > loaf | halves > half | thieves > thief | wives > wife | midwives > midwife |
lost losing > lose | died dying dies > die | fled fleeing > flee | built > build | spent > spend | sold > sell | bought > buy |
lent > lend | paid > pay | won winning > win | said > say | stole stolen > steal | grew grown > grow | rose risen rising > rise |
fell fallen > fall | shot > shoot | struck stricken > strike | left > leave | drew drawn > draw | took taken > take | made > make |
hurt > hurt | cut cuts cutting > cut | laid > lay | held > hold | gave given > give | sent > send | broke broken > break |
caught > catch | sought > seek | fought > fight | taught > teach | brought > bring | thought > think | swept > sweep | kept > keep |
met meeting > meet | led > lead | fed > feed | bred > breed | sped > speed | hid hidden > hide | rode ridden > ride |
drove driven driving > drive | wrote written writing > write | spoke spoken > speak | froze frozen > freeze | chose chosen > choose |
woke woken > wake | wore worn > wear | tore torn > tear | bore borne > bear | swore sworn > swear | flew flown > fly |
knew known > know | threw thrown > throw | blew blown > blow | withdrew withdrawn > withdraw | sank sunk sunken > sink |
drank drunk > drink | shrank shrunk shrunken > shrink | swam swum > swim | began begun > begin | ran running > run |
came coming > come | became > become | overcame > overcome | stood > stand | understood > understand | withstood > withstand |
bound > bind | lit > light | slid > slide | stuck > stick | stung > sting | hung > hang | dug > dig | spun > spin | shone > shine |
heard > hear | told > tell | bent > bend | dealt > deal | felt > feel | leapt > leap | crept > creep | wept > weep |
got gotten getting > get | forgot forgotten > forget | ate eaten > eat | forgave forgiven > forgive | overtook overtaken > overtake |
overthrew overthrown > overthrow | shook shaken > shake | arose arisen > arise | bit bitten > bite | beat beaten > beat |
burnt > burn | spilt > spill | learnt > learn | undertook undertaken > undertake | underwent undergone > undergo | foresaw foreseen > foresee |
went gone > go | saw seen > see | did done > do | put putting > put | hit hitting > hit | shut shutting > shut | quit quitting > quit |
split splitting > split | shed shedding > shed | rebuilt > rebuild | resold > resell | outgrew outgrown > outgrow |
found > find | slew slain > slay | shown > show | sown > sow | swollen > swell | proven > prove | sprang sprung > spring |
mistook mistaken > mistake | axed axing axes > axe | sued suing > sue | owed owing > owe | gassed gassing > gas | repaid > repay | misled > mislead | upheld > uphold | withheld > withhold | lain > lie |
data > data | media > media | criteria > criterion | bacteria > bacterium | crises > crisis | analyses > analysis |
countries > country
`;

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ...IRREGULAR_TABLE.split('|').flatMap((entry) => {
    const [forms = '', base = ''] = entry.trim().split(' > ');
    return forms.split(' ').map((form) => [form, base] as const);
  }),
  // Else "plane" and "plan" would meet.
  ['plane', 'aeroplane'],
  ['planes', 'aeroplane'],
]);

/**
 * A key that the inflected forms of one English word share ("killed", "killing", "kills" give "kill"). It is
 * lighter than Porter's: no derivations are stripped, so "nation" and "national" stay apart, as a desk wants.
 */
export function stem(word: string): string {
  const known = IRREGULAR.get(word);
  if (known !== undefined) return tidy(known);
  if (word.length <= 3 || /\d/.test(word)) return word;
  return tidy(strip(word));
}

// "Policemen" are policemen one by one; a specimen is none.
const NO_MEN = new Set(['specimen', 'regimen', 'abdomen', 'acumen', 'women']);

function strip(word: string): string {
  if (word.length > 5 && word.endsWith('men') && !NO_MEN.has(word)) return `${word.slice(0, -3)}man`;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('ied')) return `${word.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1);
  if (word.endsWith('ing') && /[aeiouy].*ing$/.test(word) && word.length > 5)
    return undouble(word.slice(0, -3));
  if (word.endsWith('ed') && /[aeiouy].*ed$/.test(word) && word.length > 4)
    return undouble(word.slice(0, -2));
  return word;
}

function undouble(base: string): string {
  return base.length > 3 && /([bdgmnprt])\1$/.test(base) ? base.slice(0, -1) : base;
}

// "price", "priced" and "pricing" meet only without the silent e, "cancel" and "cancelled" only with one l.
function tidy(base: string): string {
  if (/[aeiouy][^aeiouy]+[aeiouy]ll$/.test(base)) return base.slice(0, -1);
  return base.length > 3 && base.endsWith('e') && !base.endsWith('ee') ? base.slice(0, -1) : base;
}
