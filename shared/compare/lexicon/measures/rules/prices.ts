/** Prices, pay and the rates of an economy; `../rules.ts` says how to read a line. */
export const RULES_ON_PRICES = String.raw`
price money: (closed|close|settled|settle|ended|finished|traded|trading|trade|trades|stood|changed hands|changing hands|changes hands|opened|was quoted|quoted|sold|sells|selling|fetch(ed|es|ing)|priced) (\p{L}+ ){0,3}(at|for) # (a|an|per|each)
+ Copper closed at [$9,100] a tonne.
price money: shares?\b … (closed|ended|finished|traded|were|stood|opened) (… )?at #
+ Shares in the group closed at [73 euros] after the settlement.
price money: (brent|crude|bitcoin|gold|copper|silver|wheat|platinum|nickel|shares|ether) (… )?(settled|closed|ended|finished|traded|trading|topped|hit|stood|reached|passed|fell|rose|slipped|climbed|dipped|dropped|jumped|eased|fetching|fetched) (\p{L}+ ){0,3}#
+ Brent topped [$84] on Monday.
price share: (brent|crude|bitcoin|gold|copper|silver|wheat futures|platinum|nickel|shares|stock|shares in (\p{L}+ ){1,4}) (… )?(up|down|rose|fell|gained|lost|jumped|slid|added|shed|climbed|dropped|slipped|surged|tumbled|plunged|dipped|soared|rallied|eased|sank|leapt|higher|lower|advanced|retreated)( by)? #
+ Bitcoin fell by [6 percent] on Monday.
price share: (bitcoin|brent|copper|crude|gold|nickel|platinum|shares|silver|stock) (… )?(closed|ended|finished|opened|settled|traded|trading|was|were) # (higher|lower|up|down|firmer|weaker)
+ Shares in the lender closed [4.1 percent] higher on Friday.
price share: # (dearer|more expensive|cheaper|costlier)
+ Bread is [9 percent] dearer than a year ago.
price money: (home|house|flat|apartment|property|gallon|litre|loaf|dozen|kilo|pint|barrel)\b (… )?(changes hands|sells|sold|costs?|goes|going) (\p{L}+ ){0,2}(for )?#
+ A typical home now changes hands for [£285,000], up from £270,000 last spring.
wage money: (chief executive|chief executives|head of|boss|bosses|chairman|director|executive|ceo) (… )?(took home|earned|made|was paid|received|pocketed|collected|takes home|earns) #
+ The chief executive took home [$4.3 million] last year, 96 times what the typical worker earned.
wage money: (boss|executive|banker|manager|director|chairman|chief|founder|worker|employee|driver|nurse|teacher)s? (… )?(took|takes|taking|take) home #
+ The banker took home [$6 million] last year.
wage money: (earn(s|ed|ing)?|paid|salary of|wages of|pay of) # (a|per|each|an) (week|month|year|hour|day) without: (million|billion)( \p{L}+)? a year
+ Cleaners earn [$400] a week.
- The sector earns [$45 billion] a year in exports.
wage share: # (\p{L}+ )?(pay|wage|salary) (offer|rise|deal|increase|claim|award|demand|hike|settlement|raise|cut)
+ Depot staff threw out a [4.5 per cent] pay offer in a ballot announced on Monday.
wage share: (unions?|drivers|teachers|nurses|doctors|workers|staff|strikers|miners|dockers|pilots|crews?|employees|civil servants|firefighters|metalworkers|members) … (offer|rise|increase|deal|demand|demanding|holding out|hold out|asking|claim|settle|settled|accept|accepted|reject|rejected|wants?|get|getting|given|win|won) (… )?(of|for|worth) #
+ The union is holding out for [seven percent]; employers have put four on the table.
wage share: (offer|offers|offered|rise|raise|award|settlement) (of|worth) # (over|for|this|next|from|backdated|in each)
+ The offer of [6 percent] over two years was turned down.
?wage share: (unions?|drivers|teachers|nurses|doctors|strikers|miners|dockers|pilots|civil servants|firefighters|metalworkers|lecturers) (\p{L}+ ){0,3}(accepted|rejected|want|wants|wanted|demand|demanding|seeking|won) #(?! (of|less|fewer))
+ Teachers won [5 percent].
wage share: paid # more
+ Nurses will be paid [4.5 percent] more this year under a settlement their union accepted on Monday.
wage money: start(s|ing)? on #
+ Nurses start on [£24,000].
pension money: (pensioner|pensioners|retired \w+|retiree|retirees) (… )?(gets?|receives?|draws?|drew|paid|live on|lives on) #
+ A retired teacher gets [900 euros] from the state.
rent money: (lets?|rents?|rented|leased) (out )?(\p{L}+ )?(for|at) #
+ A one-bedroom flat in the city lets for [$3,250] on average, a listings site said.
rent share: tenants … (pay|paying|paid|charged) #
+ Tenants in the towers will pay [7 percent] more.
fare money: (subway|bus|metro|train|tram|ferry|rail|taxi|cab|underground|tube) (\p{L}+ )?(ride|journey|trip|travel|ticket|return|single|pass)s? (… )?#
+ A subway ride will stay at [$2.75], the transit authority decided.
fare money: (ride|journey|return|single) (on|from|to|between) … (is|costs?|now costs|at|to|from) #
+ A single from Orne to Galben now costs [£9].
fare share: (season|rail|train|bus|single|return|travel) (tickets?|passes) (… )?#
+ Season tickets went up [4 percent] in January.
fare money: (pass|season ticket|travel card|minimum charge) (\p{L}+ ){0,6}(will cost|costs?|cost|to|at|of) #
+ A monthly pass will cost [€59].
price share: costs? # (more|less)
+ Electricity costs [9 percent] more than a year ago.
exchange-rate money,share,none,thing: (sterling|the pound|the euro|the yen|the rouble|the ruble|the naira|the lira|the peso|the rupee|the rand|the currency|the dollar|the yuan|the krona|the crown|the real|the franc|the greenback|the hryvnia|the cedi|the won|the baht|the shilling) (… )?(slid|fell|rose|weakened|strengthened|buying|traded|trading|hit|climbed|slipped|sank|plunged|gained|lost|touched|stood|dropped|worth|up|down|added|shed|eased|firmed|falls|rises|slides|tumbled|jumped) (… )?(to|at|past|by|of|below|above|buying|gained|lost|shed|added|hit|touched|worth|up|down|slid|fell|rose|fallen|risen) #
+ Sterling slid to [$1.27], its weakest since March.
exchange-rate money,none,thing: # (to|against|per|to the|against the|per us) (us )?(dollar|euro|pound|greenback)
+ The peso slid to [58] to the dollar.
exchange-rate money,none,thing: (the|one) (dollar|euro|pound|greenback) (\p{L}+ ){0,2}(bought|buys|buying|fetched|fetches|fetching) #
+ One dollar bought [312] on the black market.
inflation share: (consumer )?price index (… )?#
+ The consumer price index rose [0.4 percent] in May.
inflation share: (core|consumer|underlying|headline) prices (… )?#
+ Core prices rose [2.9 percent].
inflation share: price (growth|rises|increases) … #
+ Price rises slowed to [3.1 percent].
inflation share: (headline|annual) rate (of (price|inflation))? … #
+ The annual rate of inflation fell to [4 percent].
interest share: (held|hold|holds|holding|keep|keeps|kept|leav(e|es|ing)|left|rais(e|ed|es|ing)|cut|cuts|cutting|lower(ed|s|ing)?|hik(e|ed|es|ing)|lift(ed|s|ing)?|increas(e|ed|es|ing)|slash(ed|es|ing)?|pegged|maintain(ed|s)?|jack(ed|ing) up|put up|bring(ing)?|brought|trimm?(ed|ing)) ((its|their|the|uk|us|official|borrowing|key|main|base|benchmark|policy|interest|lending|deposit|repo|discount|cash|refinancing|overnight|short-term|overall) )*rates? (\p{L}+ ){0,4}(at|to|by|from) #
+ Policymakers voted seven to two to hold rates at [5.25%].
interest share: (borrowing costs|cost of borrowing) (… )?(to|at|by) # (… )?(meeting|policy|rate|governor|currency|bank)
+ It lifted borrowing costs to [4 percent] at its meeting in May.
interest share: (?<![\p{L}\d] )rates (\p{L}+ ){0,2}(stay|stays|stayed|remain|remains|remained|stand|stood|held) (\p{L}+ ){0,2}at #
+ Rates will stay at [2 percent].
interest share: (federal funds|policy|benchmark|key|target|repo|cash|base) (rate|range|target) (\p{L}+ ){0,5}(at|to|of|is|was|now) #
+ The policy rate is now [6 percent].
yield share: (bonds?|notes?|gilts?|treasur(y|ies)|bunds?|securities|treasury bills?|government debt|paper)\b … (yield\w*|return(ed|ing|s)?|pushed past|paying|pays|paid) (\p{L}+ ){0,2}#
+ Borrowing costs on ten-year bonds pushed past [7 percent], the level that forced its neighbours to seek help.
yield share: borrowing costs on (\p{L}+[ -]){0,5}(bonds?|debt|notes?|gilts?) … #
+ Borrowing costs on ten-year bonds rose to [7 percent].
contraction share: (gdp|gross domestic product|economy|national (output|income)|economic (output|activity)) (… )?(fell|fallen|falling|fall|slump|plunge|dropped|drop|declined|decline|decline of|plunged|slumped|tumbled|contract(ed|ing)?|shrank|shrunk|shrink|shrinking|dipped|dip|sank|plummeted|nosedived|crashed)( by| of| an annual| a record| at an annual rate of)* #
+ The economy shrank by [2 percent] last year.
contraction share: output (… )?(fell|dropped|declined|plunged|slumped|contracted|shrank|dipped|sank)( by)? # (… )?(recession|economists|since the war|statistics office)
+ Output contracted [0.2%] between April and June, tipping the country into recession.
contraction share: (lopped|knocked|wiped|shaved|sliced) # off (the economy|gdp|gross domestic|growth|national income|output)
+ The recession has lopped [1.4 percent] off the economy, the institute said.
growth share: (national|economic|domestic|world|global|eurozone|region['’]s|country['’]s) output (… )?(rise|rising|rose|grow|grew|growing|expand|expanded|increase|increased|up|climbed|edged)( up)?( by| at| to)? #
+ National output rose [2.1 percent].
unemployment share: (without|out of) (a )?(jobs?|work)\b … #
+ The share of people without a job rose to [8 percent].
unemployment share: # (… )?(have|had|has|without) (no )?(job|jobs|work)\b
+ About [11 percent] of young people have no job.
unemployment share: share of (the )?(workforce|labour force|labor force|workers|adults|people) (without|out of|looking) … #
+ The share of workers looking for a job fell to [6 percent].
index none,thing,share: (ftse|nikkei|dow|dax|nasdaq|cac|hang seng|index|s&p|sensex|topix|kospi|bourse|stocks) (… )?(ended|closed|finished|dropped|fell|rose|shed|added|gained|lost|slid|jumped|climbed|tumbled|up|down|slipped|sank|plunged|surged|rallied|eased|opened|advanced) (\p{L}+ ){0,3}#
+ The FTSE closed [1.2 percent] lower.
estimate money: (painting|picture|portrait|canvas|landscape|seascape|drawing|sculpture|bust|bronze|vase|bowl|violin|manuscript|letter|diary|necklace|ring|diamond|watch|clock|coin|stamp|medal|table|chair|cabinet|bottle|lot|collection|sketch|print) … estimated (\w+ ){0,2}(at|to be worth) #
+ The painting, by a local artist, had been estimated at [between £1.5 million and £2 million].
- The damage is estimated at [£300 million], insurers said.
estimate money: estimate of #(?! (\w+ ){0,5}(cost|damage|loss|year|budget|spending)) near: (auction\w*|bidders?|hammer|lots?|sale ?room|sold)
+ The watch, with an estimate of [£40,000], was sold to a collector.
- The council's estimate of [£40,000] was far too low.
auction money: (painting|picture|portrait|canvas|landscape|seascape|drawing|sculpture|bust|bronze|vase|bowl|violin|manuscript|letter|diary|necklace|ring|diamond|watch|clock|coin|stamp|medal|find|treasure|sketch|masterpiece|heirloom) (makes|made|fetches|fetched|brings|brought|realises|realised|realizes|realized|goes for|went for|sells for|sold for) #
+ Farmhouse find makes [3.4 million pounds]
auction money: (knocked down|hammered down|hammer (fell|came down)) … (for|at) #
+ The hammer came down at last at [£90,000] after a contest of four bidders.
wage share: (claim|demand|demands|offer|hoping|call|calls|pushing|push) for (an? )?# (more|increase|rise|raise)(?! (in|on) (bills|charges|council|fares|fees|prices|rates|rents?|tax|tuition))
+ The claim for a [6 per cent] increase could not be met without higher fares.
- The landlord's demand for an [8 percent] rise in rents was turned down.
price share: (cost|price)s? of (?!(living|borrowing|capital|credit|debt|imports)\b)(\p{L}+ ){1,4}(has |have |had )?(gone up|risen|rose|climbed|jumped|went up|fallen|fell|come down|dropped|soared) (by )?#
+ The cost of bread has gone up [14 per cent] since spring.
- The cost of living rose [14 per cent] in a year.
`;
