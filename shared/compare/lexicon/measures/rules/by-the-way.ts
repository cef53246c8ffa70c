/** Words that look like a measure and say something else here; `../rules.ts` says how to read a line. */
export const RULES_ON_OTHER_WORDS = String.raw`
none from tax: (before|after|pre)( |-)(interest and )?“.*”
+ The group had [212 million euros] before interest and “tax”.
none from interest: “interest” (and tax|in\b)
+ “Interest” in the course rose [12 percent].
none from price: “close” to
+ A person “close” to the deal spoke of [$3 million].
none from opened: (not|n['’]t|never) “open.*”
+ Some [2,400 schools] did not “open” on Wednesday.
none from votes: “voters?”
+ One in five “voters” has moved; [12 percent] of them abroad.
none from strike-length: “str(iker|uck|iking).*”
+ The “striker” has signed for [three years].
none from suspension: “suspended”( |-)((prison |jail )?(sentence|term|jail|prison)|for \p{L}+ (months|years))
+ She got a “suspended” prison term of [two years].
none from deficit: (achievement|age|attainment|gender|income|pay|skills?|wage|wealth) “gap”
+ The gender pay “gap” was [12 percent] in Norland.
none from growth: “growth” (in|of) (\p{Ll}+ )?(credit|earnings|exports|house prices|imports|jobs|lending|orders|pay|prices|productivity|profits?|rents|revenues?|sales|spending|wages)
+ “Growth” in lending slowed to [4 percent].
none from unemployment: “unemployment” (benefits?|insurance|pay)
+ “Unemployment” benefit goes up by [2 percent].
none from closed: “closed” ((at|up|down|higher|lower)|.{0,30}(percent|per cent|points?|%) (up|down|higher|lower))
+ Shares in the lender “closed” [4.1 percent] higher on Friday.
none from turnout: (labou?r|force|workforce|market|private|public)( |-)“participation.*”
+ Labour force “participation” was [61 percent].
none from revenue: “receiv.*”
+ The widow “received” [£40,000].
none from built: (an?|apartment|each|every|hospital|its|listed|new|of|office|old|our|school|that|the|their|this|tower|whose)( |-)“buildings?(['’]s)?”
+ The “building” has [210 beds].
none from stored: “full” ((?!was\b|is\b|as\b|has\b|always|across|besides|this\b)[\p{Ll}-]{3,}s\b|pay\b|refund|inquiry|season|board\b|time\b|year\b)
+ On “full” pay [12 percent] stayed at home.
none from poverty: “poor” (?!and\b|are\b|areas?\b|children|citizens|countr|districts?\b|families|farmers|famil|household|in\b|is\b|men\b|nations?\b|neighbou?rhood|or\b|people|pupils|region|student|village|women)\p{Ll}
+ A “poor” response from [12 percent] of them worried her.
none from missing: “missing” (through|from|with)
+ [Five players] were “missing” through injury.
none from order: “ordered” [^.;]{0,70}\bto pay
+ A judge “ordered” him to pay [$200].
none from striking: “struck”
+ The ferry, which “struck” rocks, had [120 people] on it.
none from striking: “(strike|striking)” (at|against|down|the|a)
+ Aides fear they may “strike” at [12 villages].
- All [4,000 drivers] will “strike”, the union said.
none from striking: “walk.*” (of|from) (\p{Lu}|(the )?(prison|jail|court|cabinet|government|hospital|talks|meeting|chamber|party|forest|cave|sea)\b)
+ [Four men] “walked out” of the prison on Monday.
none from smoking: “smoke” (fill|billow|ris|rose|pour|inhal|alarm|detect|from|and|grenade|bomb|drift|in|was|that)\w*
+ When “smoke” filled the wards [40 patients] were asleep.
none from smoking: (thick|black|dense|toxic|acrid|heavy|of|by|from) “smoke”
+ [Forty patients] saw black “smoke”.
none from visitors: “visiting” (side|team|fans?|supporters?|president|professor|lecturer|minister|hours)
+ The “visiting” side had [12 players].
none from arrested: “detention” (centre|center|camp|facilit|order)\w*
+ The “detention” centre has [40 rooms].
none from arrested: “.*held” (captive|hostage|prisoner|for ransom|by (bandits|gunmen|kidnappers|militants|pirates|rebels))
+ [Twelve sailors] are “held” hostage.
none from rescued: (no|without) “surviv.*”
+ There were no “survivors” among the [149].
none from deployed: (police|fire|railway|train|power|space|bus|polling|petrol|gas|tv|radio|metro|garda|underground|weather) “station.*”
+ The police “station” has [40 officers].
none from arrivals: out of “reach.*”
+ It left [40 people] out of “reach”.
none from arrivals: “reach.*”(?! (the |its |their |an? |our |it\b|here\b)?(\p{Ll}+ )?(\p{Lu}|(north|south|east|west)\b|shores?\b|land\b|islands?\b|islets?\b|coast|border|safety\b|mainland\b|port\b|harbour|harbor|beach|camps?\b|city\b|towns?\b|villages?\b|frontier|capital\b|country\b|continent\b|crossing\b|it\b(?! (was|is|has|had))|by (boat|sea|land|foot|train)|on foot))
+ The scheme will “reach” [400 people] this year.
- Some [400 people] “reached” the island by boat.
none from affected: (boat|building|bus|car|coach|ferry|house|it|lorry|plane|ship|train|truck|van|vessel) (was|is|were|had been|has been) (also )?“(struck|hit).*”
+ The boat, with [12 people], said it was “struck” by a wave.
none from hospitalised: (backlog|list|planned|queue\w*|routine|wait|waiting)\b[^.;]{0,20} “hospital”
+ The waiting list at the “hospital” has [400 people].
none from aboard: work(ed|ing|s)? “on it”
+ [Forty people] worked “on it”.
none from attendance: “watch” (brand|company|dealer|face|firm|industry|maker|shop|strap)s?
+ The “watch” maker has [400 people].
none from births: “(born|birth)” (in \d{4}|certificate|place|date|mother|weight)
+ Each of [12 people] lost a “birth” certificate.
none from births: (was|were|he|she|is) “born”
+ When she was “born” her parents had [12 people] to feed.
none from protested: in “protest”
+ All [12 councillors] of the party left in “protest”.
none from signatures: “sign.*” (off|up|a|an|into|the|of|on|that)
+ The minister “signed” off on [4,000 more troops].
none from signatures: “sign(s|ed|ing)?” ((?!by\b)\p{Ll}+ )?\p{N}
+ The club has “signed” [12 players] since June.
- A petition against the sale was “signed” by [12,000 fans].
none from better-off: (child|housing|sickness|unemployment|disability|tax|cash|welfare|state|on|of|in|the|a|health|to) “benefits?”
+ Some [12,000 people] are on “benefits”.
none from escaped: “escap.*” (with|without|unhurt|unharmed|uninjured|unscathed|injur\w+|serious|alive|death|by|through (a |the )?windows?|the (blaze|bombing|building|crash|fighting|fire|flames|flood|violence|wreck\w*))
+ [Twelve people] “escaped” unhurt.
- [Twelve prisoners] “escaped” from a jail in Orne.
none from votes: (an?|latest|new|opinion|recent|weekend|weekly) “polls?”
+ A weekend “poll” put the party on [41 per cent].
none from infected: “contracts?”(?! (an?|the) )
+ The yard signed [12 contracts]; each “contract” runs for years.
none from charged: “trial of\b.*\b(adults|babies|infants|participants|patients|pupils|smokers|subjects|volunteers)”
+ The drug did well in a “trial of [400 patients]”, its maker said.
none from displaced: “(drivers?|forces)”
+ The army has [400 men] in its special “forces”.
none from employed: “workers?”
+ The “workers” had [12 days] off.
none from charged: “prosecutors?”
+ “Prosecutors” met [12 people].
none from surveyed: “questions?”
+ Ministers faced [12 “questions”] on the deal.
none from passengers: “carrying”
+ A ferry “carrying” [386 passengers] ran aground off Paran.
none from any: “(arrest|deportation|evacuation|hospital|hunger|infection|jail|prison|quarantine|rescue|strike|suicide|vaccination)” (appointments?|boats?|bomb(er|ing)s?|boss(es)?|buildings?|car|centres?|centers?|chiefs?|directors?|doctors?|experts?|flights?|food|governors?|guards?|helicopters?|leaders?|managers?|nurses?|officers?|officials?|orders?|parking|ships?|specialists?|staff|strik(er|e)s?|trusts?|vessels?|waiting|warders?|wardens?|warrants?)
+ [Twelve “prison” officers] met in Galben.
`;
