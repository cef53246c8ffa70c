/** What a word that may name a measure of people means beside these words: what stands before it, the word, what stands behind. */
type Beside = readonly [id: string, before: RegExp, word: RegExp, after: RegExp];

const ANY = /^/;
const AT_ALL = /^|.$/s;

const OTHERWISE: readonly Beside[] = [
  // A ship that "struck rocks", a gunman who "walked out of the prison".
  ['striking', AT_ALL, /^struck$/i, ANY],
  ['striking', AT_ALL, /^(?:strike|striking)$/i, /^\s+(?:at|against|down|the|a)\b/i],
  [
    'striking',
    AT_ALL,
    /^walk/i,
    /^\s+(?:of|from)\s+(?:\p{Lu}|(?:the\s+)?(?:prison|jail|court|cabinet|government|hospital|talks|meeting|chamber|party|forest|cave|sea)\b)/u,
  ],
  // "When smoke filled the wards"
  [
    'smoking',
    AT_ALL,
    /^smoke$/i,
    /^\s+(?:fill|billow|ris|rose|pour|inhal|alarm|detect|from|and|grenade|bomb|drift|in\b|was|that)/i,
  ],
  ['smoking', /\b(?:thick|black|dense|toxic|acrid|heavy|of|by|from)\s+$/i, /^smoke$/i, ANY],
  // "The visiting side", "a detention centre", "no survivors among the 149".
  [
    'visitors',
    AT_ALL,
    /^visiting$/i,
    /^\s+(?:side|team|fans?|supporters?|president|professor|lecturer|minister|hours)\b/i,
  ],
  ['arrested', AT_ALL, /^detention$/i, /^\s+(?:centre|center|camp|facilit|order)/i],
  ['rescued', /\b(?:no|without)\s+$/i, /^surviv/i, ANY],
  // A police station, troops that did something, what is "out of reach"
  [
    'deployed',
    /\b(?:police|fire|railway|train|power|space|bus|polling|petrol|gas|tv|radio|metro|garda|underground|weather)\s+$/i,
    /^station/i,
    ANY,
  ],
  ['arrivals', /\bout of\s+$/i, /^reach$/i, ANY],
  // Who reaches a place arrives there; a scheme that "will reach the rest" is going nowhere.
  [
    'arrivals',
    AT_ALL,
    /^reach/i,
    /^(?!\s+(?:the\s|its\s|their\s|an?\s|our\s|it\b|here\b)?(?:\p{Ll}+\s+)?(?:\p{Lu}|shores?\b|land\b|islands?\b|islets?\b|coast|border|safety\b|mainland\b|port\b|harbour|harbor|beach|camps?\b|city\b|towns?\b|villages?\b|frontier|capital\b|country\b|continent\b|crossing\b|it\b(?! (?:was|is|has|had))|by (?:boat|sea|land|foot|train)|on foot))/u,
  ],
  // "The boat was struck by a wave", "sailors have been held hostage"
  [
    'affected',
    /\b(?:boat|building|bus|car|coach|ferry|house|it|lorry|plane|ship|train|truck|van|vessel)\s+(?:was|is|were|had been|has been)\s+(?:also\s+)?$/i,
    /^(?:struck|hit)/i,
    ANY,
  ],
  [
    'arrested',
    AT_ALL,
    /held$/i,
    /^\s+(?:captive|hostage|prisoner|for ransom|by (?:bandits|gunmen|kidnappers|militants|pirates|rebels))\b/i,
  ],
  ['hospitalised', /\b(?:backlog|list|planned|queue\w*|routine|wait|waiting)\b[^.;]*$/i, /^hospital$/i, ANY],
  ['aboard', /\bwork(?:ed|ing|s)?\s+$/i, /^on it$/i, ANY],
  ['attendance', AT_ALL, /^watch$/i, /^\s+(?:brand|company|dealer|face|firm|industry|maker|shop|strap)/i],
  ['births', AT_ALL, /^(?:born|birth)$/i, /^\s+(?:in\s+\d{4}|certificate|place|date|mother|weight)\b/i],
  ['births', /\b(?:was|were|he|she|is)\s+$/i, /^born$/i, ANY],
  // "Resigned in protest", "signed off on 4,000 more troops"
  ['protested', /\bin\s+$/i, /^protest$/i, ANY],
  ['signatures', AT_ALL, /^sign/i, /^\s+(?:off|up|a|an|into|the|of|on|that)\b/i],
  // A club that "signed 12 players"
  ['signatures', AT_ALL, /^sign(?:s|ed|ing)?$/i, /^\s+(?:(?!by\b)\p{Ll}+\s+)?\p{N}/u],
  // "Child benefit", "a cut in benefits"
  [
    'better-off',
    /\b(?:child|housing|sickness|unemployment|disability|tax|cash|welfare|state|on|of|in|the|a|health|to)\s+$/i,
    /^benefits?$/i,
    ANY,
  ],
  // Those who escape with injuries, or a fire, broke out of no prison.
  [
    'escaped',
    AT_ALL,
    /^escap/i,
    /^\s+(?:with|without|unhurt|unharmed|uninjured|unscathed|injur\w+|serious|alive|death|by|through (?:a |the )?windows?|the (?:blaze|bombing|building|crash|fighting|fire|flames|flood|violence|wreck\w*))\b/i,
  ],
  // A poll that puts a party on 41 per cent counts no votes.
  ['votes', /\b(?:an?|latest|new|opinion|recent|weekend|weekly)\s+$/i, /^polls?$/i, ANY],
  // "Signed 12 contracts" tells of no illness; "contracted the virus" does.
  ['infected', AT_ALL, /^contracts?$/i, /^(?!\s+(?:an?|the)\s)/i],
  // A trial of a drug, 12 lorry drivers, 12 questions to a minister
  [
    'charged',
    AT_ALL,
    /^trial of\b.*\b(?:adults|babies|infants|participants|patients|pupils|smokers|subjects|volunteers)$/is,
    ANY,
  ],
  ['displaced', AT_ALL, /^(?:drivers?|forces)$/i, ANY],
  ['employed', AT_ALL, /^workers?$/i, ANY],
  ['charged', AT_ALL, /^prosecutors?$/i, ANY],
  ['surveyed', AT_ALL, /^questions?$/i, ANY],
  // What a ship is carrying is aboard.
  ['passengers', AT_ALL, /^carrying$/i, ANY],
];

// "12 prison officers", "three suicide bombers", "nine rescue helicopters": what such a word narrows is counted, not its own doing.
const NARROWS =
  /^(?:arrest|deportation|evacuation|hospital|hunger|infection|jail|prison|quarantine|rescue|strike|suicide|vaccination)$/i;
const OF_THE_TRADE =
  /^\s+(?:appointments?|boats?|bomb(?:er|ing)s?|boss(?:es)?|buildings?|car|centres?|centers?|chiefs?|directors?|doctors?|experts?|flights?|food|governors?|guards?|helicopters?|leaders?|managers?|nurses?|officers?|officials?|orders?|parking|ships?|specialists?|staff|strik(?:er|e)s?|trusts?|vessels?|waiting|warders?|wardens?|warrants?)\b/i;

/** Whether a word means something else here than the measure of people it may name. */
export function isOtherwise(before: string, word: string, after: string, id: string): boolean {
  return (
    (NARROWS.test(word) && OF_THE_TRADE.test(after)) ||
    OTHERWISE.some(
      ([of, front, said, behind]) => of === id && said.test(word) && front.test(before) && behind.test(after),
    )
  );
}
