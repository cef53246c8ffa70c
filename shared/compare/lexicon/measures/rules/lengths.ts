// "24-metre", "1.2 million-mile", "40 km".
const SIZED = String.raw`\d[\d,.]*(( (hundred|thousand|million|billion))?-(kilomet(re|er)|met(re|er)|mile|foot|yard|km|m)|\s?(km|m))\b`;

/** Lengths of time and of things, by the form of their phrase; `../rules.ts` says how to read a line. */
export const RULES_ON_LENGTHS = String.raw`
!frequency duration: every ((other|few) )?#
+ The vote is held every [four years].
!deadline duration: (?<!\b(t[ao]kes?|took|taken|taking|needs?|needed|years?)\b[^.;,]{0,40})# (in which )?to (lodge|appeal|reply|respond|comply|leave|clear|hand over|vacate|answer|file|object|withdraw|surrender)
+ The envoy was told he had [48 hours] to leave.
- It took the army [three weeks] to withdraw.
!build-time duration: (building|construction|reconstruction|rebuilding|repairs?|restoration|works?) (… )?(tak(es?|ing)|took|lasts?|lasted) #
+ Building the dam will take [three years].
!high-for duration: #( |-)(high|low|peak|record)s?
+ Unemployment is at a [seven-year] high.
!high-for duration: (?!(at l|inter|for|h?on|harv|prot|arr|t|w|r|b|qu|inv|requ|sugg)est\b)(\p{L}{2,}est|worst|most|least|first|only)\b[^.;,\d]{0,45} (in|for) (the )?((past|last|full) )*#
+ It is the worst drought in [40 years].
- She has an interest in it for [40 years].
!since duration: # (ago|earlier)
+ The bridge was built [60 years] ago.
!since duration: # later(?! than)
+ He was freed [two years] later.
!since duration: ( [–—]|\p{L}+[.,;]|came|comes|was|is|died|\p{L}+ed|and|but|just|only) # (after|before|since|on from)
+ The talks resumed [six weeks] after they broke down.
!deadline duration: (giv(en?|es|ing)|gave|ha[sd]|have|having|allow(s|ed)?|set|within)\b[^.;,]{0,40}# (from \p{L}+ )?(in which )?to (?!\d|the\b|life\b|repay\b|pay\b)\p{L}
+ The owner has [30 days] to remove the wreck.
- The bank gave them [ten years] to repay the loan.
!deadline duration: (leave|quit|pay|go home|return|respond|reply|comply|surrender|withdraw|appeal|vacate|hand over|appear|agree|decide)\b[^.;,]{0,40}\bwithin #
+ The tenants must leave within [14 days].
!magnitude none: #[3-9]\.\d(?!\d)# near: (earthquake|quake|tremor|temblor|aftershock)s?
+ The quake was measured at [6.4] by the institute.
!depth metre: depth of #
+ It struck at a depth of [12 km] off the west coast.
!height metre: height of #
+ The plume rose to a height of [9 km].
!length metre: length of #
+ The tunnel will have a length of [14 km].
!width metre: width of #
+ The crater has a width of [300 metres].
!distance metre: distance of #
+ Shots were fired from a distance of [40 metres].
!distance metre: (within|radius of) #
+ Everybody within [30 kilometres] of the plant must go.
!rainfall metre: # ((of )?(rain|rainfall|snow|snowfall)|fell)
+ The town had [180 millimetres] of rain in a day.
!length metre: #( |-)(long|in length)
+ The tunnel is [14 km] long.
!length metre: # of ([\p{L}-]+ ){0,3}?(cables?|canal|dykes?|fence|fencing|highways?|hoses?|line|motorways?|paths?|pipes?|pipeline|pipework|railway|rails|roads?|sewers?|tracks?|trench|trenches|tunnels?|walls?|wire)
+ The army laid [118 kilometres] of single track.
!height metre: #( |-)(tall|high|in height|above (sea|ground) level|above the (ground|sea))
+ The mast is [310 metres] tall.
!depth metre: #( |-)(deep|in depth|underground|below (ground|the)|beneath the|down(?=[,.\s]))
+ The men are trapped [700 metres] underground.
!width metre: #( |-)(wide|broad|across|in (diameter|width))
+ The crater is [300 metres] across.
!distance metre: #\s(to|off|out|inland|away|apart|ahead|offshore|upstream|downstream|upriver|downriver|further|outside|inside)\b(?! \d)
+ The ship sank [90 miles] off the coast.
!distance metre: #\s((to the )?(due )?(north|south|east|west)([\s-]?(east|west))?|from)
+ The village lies [40 km] north of Orne.
!height metre: #${SIZED}# (\p{L}+ )?(tower|skyscraper|chimney|mast|statue|building|block|wave|waves|tsunami|cliff|peak|mountain|column|monument|pylon|tree|crane|summit|spire)
+ Workers climbed the [90-metre] tower.
!distance metre: #${SIZED}# (\p{L}+ )?(zone|radius|range|drive|walk|trek|journey|trip|race|flight|hike|run|swim|ride|march|voyage|limit|distance)
+ The army set up a [20-mile] zone.
!length metre: #${SIZED}# (\p{L}+ )?(yacht|boat|ship|vessel|trawler|tunnel|bridge|pipeline|line|railway|road|motorway|highway|fence|wall|border|stretch|section|queue|tailback|jam|canal|cable|coastline|route|bore|link|bypass|whale|shark|crocodile|snake|train)
+ The [24-metre] yacht went down at anchor.
??length metre: #.{0,40}?-(kilomet(re|er)|met(re|er)|mile|foot)\b#
+ Engineers broke through in the [14.2-kilometre] drift.
`;
