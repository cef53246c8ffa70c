/**
 * What a verb shares with the nouns made of it: "destroy", "destruction" and "destroyed" have one root, so have
 * "evacuate" and "evacuation", "subscriber" and "subscription". It goes further than `stem` and is used only where two
 * passages are asked whether they tell of one thing, beside other evidence; it takes a stem and gives a key, not a word.
 */
export function root(stemmed: string): string {
  const known = ROOTS.get(stemmed);
  if (known !== undefined) return known;
  const made = derive(stemmed);
  ROOTS.set(stemmed, made);
  return made;
}

// Pairs that no ending explains, as `forms > root`.
const ODD = `
destruct destruction destructive > destroy | death dead deadly fatal fatality > die | loss > lose | sale seller > sell | theft thief > steal |
flight > fly | growth > grow | birth born > bear | gift > give | arson > burn | thaw > thaw | proof > prov | belief > believ | relief > reliev |
choice > choos | speech > speak | song singer > sing | food > feed | blood > bleed | injur injury > injur | survivor survival > surviv |
marri marriag > marry | pollut pollution pollutant > pollut | immigrant immigrat immigration migrant migrat migration > migr |
inhabitant habitation > inhabit | applicant applic application > apply | participant particip participation > particip |
occupant occupation occup > occupy | closur closed > clos | seizur > seiz | departur > depart | failur > fail | exposur > expos |
arriv arrival > arriv | removal > remov | approval > approv | refusal > refus | disposal > dispos | proposal > propos | withdrawal > withdraw |
renewal > renew | burial > bury | dismissal > dismiss | rental renter > rent | visitor visitation > visit | protester protestor > protest |
voter > vot | killer > kill | trader > trad | lender > lend | buyer > buy | investor > invest | attacker > attack | bomber bombing > bomb |
kidnapper > kidnap | smuggler > smuggl | donor donat donation > donat | subscrib subscription subscriber > subscrib | employer employe > employ |
leakag > leak | wreckag > wreck | breakag > break | illness > ill | sickness sicken > sick | blindness > blind | homelessness > homeless |
poison poisoning poisonous > poison | contaminat contamination contaminant > contaminat | infest infestation > infest |
repay repayment > repay | payment payout payrol > pay | analyst analysis > analys | econom economist economic > econom | tourism touristic > tourist |
electr electricity electrical electrify electrification > electric | critic criticis criticism > critic | arrest > arrest |
abolish abolition > abolish | acquir acquisition > acquir | requir requirement > requir | inquir inquiry enquiry > inquir |
receiv reception receipt > receiv | deceiv deception > deceiv | redund redundancy redundant > redund | vacanc vacant vacancy > vacant |
explod explosion explosiv > explod | invad invasion invader > invad | collid collision > collid | decid decision > decid | divid division > divid |
erod erosion > erod | corrod corrosion > corrod | expand expansion > expand | extend extension > extend | suspend suspension > suspend |
convert conversion > convert | admit admission > admit | emit emission > emit | transmit transmission > transmit | submit submission > submit |
omit omission > omit | supervis supervision > supervis | revis revision > revis | provid provision > provid | evad evasion > evad |
persuad persuasion > persuad | conclud conclusion > conclud | exclud exclusion > exclud | includ inclusion > includ | intrud intrusion > intrud |
reduc reduction > reduc | produc production producer product > produc | introduc introduction > introduc | deduct deduction > deduct |
describ description > describ | prescrib prescription > prescrib | absorb absorption > absorb | consum consumption consumer > consum |
resum resumption > resum | presum presumption > presum | redeem redemption > redeem | solv solution > solv | resolv resolution > resolv |
revolv revolution > revolv | evolv evolution > evolv | detain detention detainee > detain | retain retention > retain | abstain abstention > abstain |
sustain sustenance > sustain | maintain maintenance > maintain | interven intervention > interven | prevent prevention > prevent |
erupt eruption > erupt | disrupt disruption > disrupt | corrupt corruption > corrupt | interrupt interruption > interrupt |
elect election electoral > elect | select selection > select | collect collection > collect | protect protection > protect |
inspect inspection inspector > inspect | infect infection infectious > infect | inject injection > inject | reject rejection > reject |
project projection > project | restrict restriction > restrict | convict conviction > convict | evict eviction > evict | predict prediction > predict |
construct construction > construct | obstruct obstruction > obstruct | instruct instruction > instruct | restor restoration > restor |
explor exploration > explor | register registration registr registry > register | bankrupt bankruptcy > bankrupt | pregnant pregnancy > pregnant |
unemploy unemployment jobless joblessness > unemploy | unemployed > unemploy | vaccin vaccinat vaccination > vaccin | immunis immunisat immunisation > immunis |
flood flooding floodwater > flood | drought > drought | wealth wealthy > wealth | length long > length | height high > height | depth deep > depth |
width wide > width | strength strong > strength | heat hot > heat | warmth warm > warm | youth young > young
`;

const ROOTS = new Map<string, string>(
  ODD.split('|').flatMap((entry) => {
    const [forms = '', base = ''] = entry.trim().split(' > ');
    return [...forms.split(' '), base].map((form) => [form, base] as const);
  }),
);

// Words that only look derived: the state does not "govern" nor a flat "apart".
const WHOLE = new Set(
  `government parliament department apartment document moment element cement comment regiment instrument tournament monument supplement
compartment garment pavement basement statement station nation national nationality section mention question function fraction portion position
condition tradition religion region million billion opinion union pension passion mission commission version television religious
finance balance distance france audience science conference evidence violence ambulance experience influence sentence silence presence
residence intelligence independence insurance allowance entrance substance instance importance
number order water power summer winter october september november december member paper letter matter quarter river tower officer leader minister
former other father mother brother sister daughter doctor major minor sector factor motor author tractor honor labor harbor color
super ever never under over after danger hunger anger border cancer center corner dinner disaster easter either fiber finger hotel ladder liter
manner master meter offer partner proper rather remember rubber shoulder silver soccer soldier timber together trailer whether wonder
cover discover recover deliver consider enter suffer differ prefer transfer refer answer
general capital hospital federal central local social national political criminal animal festival journal metal mineral rural royal special total
trial several final normal initial official material medal signal terminal territorial`.split(/\s+/),
);

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/i[sz]ation$/, 'is'],
  [/iz$/, 'is'],
  [/(..)ification$/, '$1ify'],
  [/(.{3})ation$/, '$1at'],
  [/(.{2}[cp])tion$/, '$1t'],
  [/(.{3}[^aeiou]|.{3}u)tion$/, '$1t'],
  [/(.{4})ition$/, '$1'],
  [/(.{4})ment$/, '$1'],
  [/(.{4})(?:ance|ence|anc|enc)$/, '$1'],
  [/(.{4})(?:ness)$/, '$1'],
  [/(.{4})al$/, '$1'],
  [/(.{4})(?:er|or)$/, '$1'],
];

function derive(word: string): string {
  if (word.length < 6 || WHOLE.has(word)) return plain(word);
  for (const [ending, base] of ENDINGS) {
    if (ending.test(word)) return plain(word.replace(ending, base));
  }
  return plain(word);
}

// American and British spelling meet; the silent e of a base is dropped as `stem` drops it.
function plain(word: string): string {
  return word
    .replace(/iz(e?)$/, 'is$1')
    .replace(/([^aeiou])our$/, '$1or')
    .replace(/^(.{3,})e$/, '$1');
}
