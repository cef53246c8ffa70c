/**
 * What the words right around a figure say it measures where no single word does: "made # after tax" is a profit, "fled
 * with # " a theft. Lines: measure, families of the unit, wording. `#` stands for the figure, `…` for up to a dozen words
 * of the same clause; a wording that begins with `?` yields to a sure word of the table.
 */
export const WORDINGS = `
revenue money (took|takes|rang up|rung up|pull(s|ed) in|rak(es|ed) in|haul(s|ed) in|gross(es|ed)|brought in) # (through (its|the|their) (till|door)|at (the )?((north|domestic|us|uk|american|global|international) )*box office|in its opening|(in|on) its first weekend|in (\\w+ )?(sales|takings|receipts|revenues?|bookings))
revenue money (earn(s|ed|ing)|made|mak(es|ing)|net(s|ted)|generat(es|ed)|took|receiv(es|ed)) # (\\w+ ){0,2}from (the |its |their )?(\\w+ ){0,2}(sales?|exports?|tickets?|tourism|tourists|television|broadcasting|advertising|subscriptions|royalties)
revenue money # (of|in|worth of) (\\w+ )?business
profit money (made|mak(es|ing)|earn(s|ed|ing)|clear(s|ed)|post(s|ed)|report(s|ed)|book(s|ed)|came to|com(es|ing) to|was|of|at) # (before|after|net of) (interest|tax(es)?)
profit money (clear(s|ed)|clearing|netting) #
profit money (earn(s|ed)|made|mak(es|ing)) # … on (sales|revenues?|turnover|income) of
profit money (earn(s|ed)|made) # in (the (three|six|nine|twelve|first|second|third|fourth|final|last|latest|same) |its (last|latest|financial|first|second|fourth)|(the )?(january|april|july|october))
loss money (bled|bleeding|haemorrhaged|hemorrhaged|haemorrhaging|burned through|burnt through|burning through|nursing|lose|loses|lost|losing) #
loss money (swung|slipped|fell|slumped|sank|sunk|plunged|dropped|tumbled|dived|crashed) (in)?to (a |the )?(… )?(loss|red|deficit)( … (of|with))? #
loss money (forgo|forgoing|forgone|miss out on|missing out on|missed out on|lose out on|lost out on) #
loss money # (\\w+ )?in (lost|forgone|missed) (\\w+ )?(earnings|sales|revenues?|income|output|trade|business|production|takings)
deficit money (authority|borough|budget|account|treasury|exchequer|government|state|council|county|trust|city|hospital|school|university|charity) … # in the red
loss money # in the red
loss money in the red (by|to the tune of) #
deficit share,money (budget|account|treasury|exchequer|government|council|trust)\\b … in the red (by|to the tune of) #
deficit money # short\\b(?! of (the|its|a|their) (\\w+ )?(target|record|asking))
deficit money # (hole|gap|shortfall|black hole) in
deficit money # (less|more) than (it|they|he) (spent|took|raised|earned|collected|brought)
deficit money gap between (exports|imports|spending|revenue|income|what) … #
loan money # (\\w+ )?in (\\w+ )?(loans?|lending|credits?|financing for)
loan money (lend|lent|lends|advanc(ed|ing)|loaned|borrow|borrows|borrowed) (\\p{L}+ ){0,4}#
loan money (approv|sign|grant|extend|agree|provid)\\w* … # (\\w+ )?(in )?(concessional|soft|emergency|bridging|budget) (loans?|financing|finance|credit)
loan money # (\\w+ )?(loan|bailout|bail-out|lifeline|rescue loan|credit line|credit facility)
loan money # (… )?(to be repaid|repayable|on soft terms)
debt money (owe|owes|owed|owing (?!to)) (\\w+ ){0,4}#
debt money # (of |in |worth of )(\\w+ ){0,2}(debts?|borrowings|arrears|liabilities)
debt money # on (their |its )?(credit cards|overdrafts)
budget money # (\\w+ )?for (the )?(coming|next|this|current) (fiscal|financial|budget) year
budget money,share (military|defence|defense|public|government|federal|health|education|state|welfare|aid|research) (spending|expenditure|outlays?) … (to|of|at|is|was|by) #
cost money (set|sets|setting) (\\p{L}+ ){1,5}back #
cost money (built|build|building|complet\\w+|finish\\w*|repair\\w*|replac\\w*|renovat\\w*|restor\\w*|stag\\w+|construct\\w*|upgrad\\w*|refurbish\\w*) (… )?for #
cost money (bill|cost|costs|price tag|price of \\w+ing|tab) (for|of|to|facing) … (at|to|is|was|be|reach(ed|es)?|hit|hits|topp?(ed|s)|exceed(ed|s)?|pass(ed|es)?|come|comes|came|stands|stood|total(led|ed|s)?) ((at|to) )?#
cost money price of \\w+ing … #
cost money taxpayers? (… )?(stump|fork|shell|cough|foot|find|pay)\\w* (up |out )?#
cost money (foot|pick up|footed|picked up|footing|face|facing|faced|ran up|run up|rack(ed|s)? up) (a|the) (\\w+ )?(bill|tab) (of|for) #
damage money # (\\w+ )?(of|in|worth of) (\\w+ ){0,2}(destruction|damage|destroyed|insured losses|insurance claims)
damage money (crops?|harvests?|homes|houses|property|goods|boats|livestock|stock|equipment|fields) (\\w+ ){0,3}(worth|valued at) # (\\w+ ){0,3}(ruined|destroyed|lost|damaged|wrecked|swept|washed|burned|burnt)
damage money (destroy(ed|ing|s)?|ruin(ed|ing)?|wreck(ed|ing)?|damag(ed|ing)|flatten(ed|ing)|wip(ed|ing) out) … worth #
damage money (insurers?|insurance (industry|companies|firms)|reinsurers?|underwriters) … (claims|payouts|losses|bills?) … (of|at|to|totall?ing|worth) #
damage money losses (to|among|in|for|suffered by) (\\w+ )?(farm|agricultur|grow|crop|livestock|fish|insur)\\w* … (at|to|of|reach(ed|es)?|exceed(ed|s)?|top(ped|s)?|total(led|ed|s)?) #
damage money (insurers?|reinsurers?|underwriters) (… )?(pay|paying|paid) out #
damage money (blaze|fire|storm|floods?|flooding|quake|earthquake|hurricane|typhoon|cyclone|tornado|explosion|disaster|drought|frost|hail|eruption) (… )?(caus|inflict|left|wrought|wreak|bring|brought)\\w* # (\\w+ )?(in|of) (… )?loss(es)?
bribe money (slip|pass|pay|paid|funnel|hand)(p?ing|ped|ed|s)? # (… )?to (officials|ministers|politicians|lawmakers) (… )?(to|for|in (return|exchange))
fine money (hand(ed|s)? over|pay|pays|paid|paying|face|faces|faced|facing|owe|owes) # (\\w+ )?in (\\w+ )?(fines|penalties|civil penalties)
settlement money # (\\w+ )?to (settle|resolve|end (the|a|their|his|her|its) (\\w+ )?(suit|lawsuit|case|litigation|dispute|claim|action))
settlement money (pay|pays|paid|paying|award(ed|s)?|granted|won|receive|receives|received|secured|ordered to pay) (\\w+ ){0,3}# (\\w+ )?in (\\w+ )?(damages|compensation|redress|reparations)
settlement money (agree[sd]?|agreed|order(ed)?|have|has|had|told|liable|will|must) to pay (\\p{L}+ ){0,5}# … (victims|survivors|plaintiffs?|families|former|relatives|residents|patients|inmates|pupils)
settlement money (agree[sd]?|agreed|order(ed)?|told) to pay (\\p{L}+ ){0,6}(victims|survivors|plaintiffs?|families|relatives|residents|patients|widows?|parents) #
settlement money (jury|jurors|judge|tribunal|high court) … (award|order|told|grant)\\w* … to pay #(?! (\\w+ ){0,4}in (\\w+ )?(bail|bond|child support|costs|fees|maintenance|rent|tax(es)?))
settlement money # in (redress|compensation|reparations)
settlement money award(ed)? (\\w+ ){0,4}# (by|after|for|against)
settlement money (pay|pays|paid|paying) # to (the |a )?(\\p{L}+ )?(family|families|relatives|victims|survivors|widow|parents) of
settlement money share # (under|in|as part of) (a|the) (\\w+ )?(deal|settlement|agreement)
claim money (seek|seeks|seeking|sought|demand|demands|demanding|demanded|claim|claims|claiming|claimed|want|wants|wanted|wanting) # (from (\\p{L}+['’]?s? ){1,6})?(in|as) (\\w+ )?(damages|compensation|reparations|redress)
claim money (seek|seeks|seeking|sought|demand|demands|demanding|want|wants|wanted) # from .{0,50} over
claim money (su(es?|ed|ing)) … for #
claim money # (damages|compensation) (claim|action|suit|case|bid)
claim money # (\\w+ )?(suit|lawsuit|libel action|defamation (suit|case))
claim money claims (worth|of|totalling|amounting to) #
ransom money (hackers?|kidnappers?|abductors?|captors?|pirates|extortionists?|gang) (… )?(demand|ask|want|paid|sought)\\w* (for )?#
ransom money (paid|pay|paying|demand(s|ed|ing)?|ask(s|ed|ing)? for) (the )?(hackers?|kidnappers?|abductors?|captors|pirates|gang|attackers|rebels) #
ransom money # (\\w+ ){0,3}(for|in return for|in exchange for) (his|her|their|its|the) (\\p{L}+['’]?s? )?(freedom|release|safe return|return of)
ransom money (hand|handed|deliver|delivered) # (over )?to (the )?(abductors|kidnappers|hackers|gang|pirates)
fraud money (trick|cheat|con|conn|dup|swindl|defraud|fleec|scamm|rob|bilk|stiff)(ed|ing|s) (… )?out of #
fraud money (mov|transferr|divert|tak|pay)(e|es|ed|ing|en) # (out )?(of|from|off) (\\p{L}+['’]?s? ){1,5}(accounts?|funds|coffers|books|tills?|reserves)
stolen money (help|helps|helped|helping) (himself|herself|themselves) to #
fraud money (funnel|divert|siphon|syphon|skim|pocket|transferr|embezzl)\\w* (off )?# (… )?(own|personal|private|offshore|shell|secret)
stolen money,thing (made off|make off|making off|got away|getting away|walked off|ran off|absconded|vanished) with #
stolen money (?<!\\b(civilians|families|people|refugees|residents|survivors|thousands|villagers)\\b[^.;]{0,40})(fled|flee|escaped) with #
stolen money (thieves|robbers|burglars|raiders|robber|thief|burglar|gunmen|hackers) (… )?(took|stole|carried off|snatched|grabbed|seized|take|steal|looted) #
stolen money,thing # (… )?(was |were |had been |has been |have been )(drained|looted|stolen|siphoned)
bail money # (bail|bond|surety)
bail money (in lieu of|freed on|released on|held on|out on) #
bail money (bailed|custody|freed|jail|released|release|walked free) (… )?(post|posts|posted|posting) #
reward money # (\\w+ )?(to (anyone|anybody|whoever)|in reward|for (information|tips?|clues))
prize money # in prize money
deal money (sold|sells?|selling|offload(ed|ing|s)?|dispos(ed|ing) of|divest(ed|ing)?|hiv(ed|ing) off|spun off|bought|buy|buys|buying|acquir(e|es|ed|ing)|snapp?(ed|ing)? up|gobbl(ed|ing) up|swallow(ed|ing) up|take over|taking over|purchas(ed|ing|e)) … (arm|unit|division|business|rival|company|firm|maker|operator|brand|chain|subsidiary|operations|stake|group|developer|publisher|airline|insurer|bank|club|brewer|retailer|start-up|startup|producer)\\b (… )?(for|at) #
deal money (rais(e|ed|es|ing)|sweeten(ed|s|ing)?|increas(e|ed|ing)|improv(e|ed|ing)|lift(ed|ing)?|hik(ed|ing)|bump(ed|ing) up) (its|their|his|the) (\\w+ ){0,2}(offer|bid) … to #
bequest money (left|leaves|leaving) # (to|for) (?!(\\p{L}+ ){0,4}(pay|spend|find|raise|make|sell)\\b)… (hospice|charity|charities|church|hospital|school|college|university|library|museum|village|town|nephew|niece|housekeeper|carer|neighbour|neighbor|cat|dog|dogs|cats|lifeboat|lifeboats)
bequest money # (left|bequeathed|willed) to (it|them|him|her|the|a)
estimate money (painting|picture|portrait|canvas|landscape|seascape|drawing|sculpture|bust|bronze|vase|bowl|violin|manuscript|letter|diary|necklace|ring|diamond|watch|clock|coin|stamp|medal|table|chair|cabinet|bottle|lot|collection|sketch|print) … estimated (\\w+ ){0,2}(at|to be worth) #
estimate money estimate of #(?! (\\w+ ){0,5}(cost|damage|loss|year|budget|spending))
auction money (painting|picture|portrait|canvas|landscape|seascape|drawing|sculpture|bust|bronze|vase|bowl|violin|manuscript|letter|diary|necklace|ring|diamond|watch|clock|coin|stamp|medal|find|treasure|sketch|masterpiece|heirloom) (makes|made|fetches|fetched|brings|brought|realises|realised|realizes|realized|goes for|went for|sells for|sold for) #
auction money (knocked down|hammered down|hammer (fell|came down)) … (for|at) #
capacity person (licen[cs]e|certificate|permit|licensed|certified|registered) … (carry|allow(s|ed) (it|her|them|the \\w+)|for|take|hold|seat) #
aid money appeal\\b (\\p{L}+ ){0,6}(this|last|next) year (was|is) for #
funded share # funded
funded share appeal\\b … funded (to|at|by) #
funded share appeal … (had (only )?received|raised|to|reached|stands at|stood at|met) # (of (its|the) (target|goal|total)|funded)
deal money # (tie-up|takeover|buyout|buy-out|merger|acquisition|takeover bid|takeover offer)
deal money purchase price of #
order money (win|wins|won|winning|land(s|ed)?|secur(es|ed)|award(ed|s)?|bag(s|ged)?|clinch(es|ed)?|sign(s|ed)) (\\p{L}+ ){0,4}# (\\w+ )?(order|contract)
order money (contract|order|orders)\\b … (build|supply|deliver|make|provide)\\w* … (worth|valued at) #
order money # (contract|order|deal) (to|for) (build|building|supply|supplying|deliver|delivering|make|making|the construction)
order money order ?book … (at|to|of) #
order money # at (list|catalogue) prices
transfer money (join|joins|joined|sign|signs|signed|signing|move|moves|moved|moving|switch|switched|transfer|transferred|swapped) … (from|to) … for #
transfer money (signing|signed|sign|purchase|capture|sale|arrival|departure|loan) of (\\w+ ){0,5}(striker|midfielder|winger|defender|forward|goalkeeper|playmaker|full-back|centre-back) … #
transfer money ?# (… )?(striker|midfielder|winger|defender|forward|goalkeeper|playmaker|full-back|centre-back)
transfer money ?(striker|midfielder|winger|defender|goalkeeper|playmaker|full-back|centre-back) … (for|bid of|fee of|worth|cost \\p{L}+|cost the \\p{L}+|deal of|offer of) #
aid money (giv(e|es|ing)|gave|given|hand(ed|ing)? over|offer(s|ed|ing)?|provid(e|es|ed|ing)|send(s|ing)?|sent|releas(e|ed|ing)|pledg(e|es|ed|ing)|promis(e|es|ed|ing)) # to (help|feed|assist|support|rebuild|victims|survivors|refugees|the (hospice|charity|hospital|appeal|fund|victims))
aid money (donors?|benefactor|charity|charities|foundation|philanthropist|well-wisher) (… )?(gave|given|giv(es|ing)|promis(ed|ing)|hand(ed|ing)) (… )?#
aid money # (\\w+ )?appeal
aid money (appeal(s|ed)?|plea) for #
aid money (ask(s|ed|ing)?|urg(es|ed|ing)) (\\w+ )?donors? (\\w+ )?for #
seized money (fetch\\w*|sold for|street value of|valued at|worth) # on the streets?
aid money need(s|ed)? # to (feed|help|shelter|assist|reach|avert|prevent|fight)
aid money ?# for (\\p{L}+ )?(refugees|survivors|famine|earthquake victims|flood victims|the hungry)
aid money (benefactor|donor|philanthropist|well-wisher) (\\w+ ){1,5}#
stimulus money (pump|inject)(ed|ing|s)? # into the (economy|financial|markets?|banking|money)
stimulus money # (\\w+ )?package (… )?(to (revive|boost|lift|shield|ease|help|cushion|prop|jump-start|kick-start)|of (\\w+ )?(tax|measures|support|spending|loans|cash))
stimulus money # (relief|rescue|stimulus|recovery|spending) (bill|plan|package|programme|program|act|fund)
stimulus money cheques? of #
subsidy money # (\\w+ )?(in|of) (public|state|government|taxpayer) (support|aid|help|money|cash|subsidies|subsidy)
subsidy money # from the (state|taxpayer|treasury|exchequer) (towards|to)
investment money (spend|spends|spending|spent|commit|commits|committed|committing|lay out|devote|earmark\\w*|allocat\\w+) # (on|to|for) (\\p{L}+ ){0,5}(plants?|factory|factories|works|mine|lines?|facility|facilities|network|warehouses?|terminal|centres?|centers?|research|upgrade|upgrading|expansion|expand\\w*|moderni\\w+|batter\\w+|development|develop\\w*|refinery)
investment money (sunk|sank|sink(s|ing)?|pour(s|ed|ing)?|plough(s|ed|ing)?|plow(s|ed|ing)?|inject(s|ed|ing)?|put(s|ting)?|channel\\w*|pump(s|ed|ing)?) # into
raised money (secur(e|es|ed|ing)|rais(e|es|ed|ing)|land(s|ed)?|attract(s|ed)?|collect(s|ed)?|brought in|bring in|took in|pull(s|ed) in|fetch(es|ed)?|rak(es|ed) in|chip(ped)? in|drew) # (in|from|through|by|via|at|during) (\\p{L}+ ){0,5}(funding|financing|fundraising|round|listing|flotation|offering|ipo|investors|donations|donors|well-wishers|venture|shares|stock|bonds|telethon|appeal|supporters|campaign|debut)
raised money chip(ped|ping)? in #
raised money campaign … (took in|pulled in|brought in|raked in|collected|hauled in) #
raised money (haul(ed)?|took|pull(ed)?|brought|rak(ed)) in # (for|towards) (his|her|their|its|the) (\\w+ )?campaign
raised money (appeal|fundraiser|collection|crowdfunding)\\b … (reach|top|pass|total|hit|boost|stand|stood)\\w* (\\w+ ){0,4}#
dividend money (return(s|ed|ing)?|hand(s|ed|ing)?|giv(e|es|ing)|distribut(e|es|ed|ing)) (back )?# (back )?to (its |the )?(shareholders|investors)
dividend money (its|the|interim|final|annual|quarterly) payout (\\p{L}+ ){0,3}(to|of|at) #
dividend money ?shareholders … (receive|get|be paid|collect)(s)? # (… )?for (last year|the year|20\\d\\d)
buyback money (buy|buying|bought|purchas\\w+|repurchas\\w+) (back )?(up to )?# (worth )?of (its|their) (own )?(stock|shares)
remittances money (wir|sen[dt]|transferr|remitt)\\w* (home )?# (home|back|to (their|his|her) (famil|relativ))
remittances money (wir|sen[dt]|transferr|remitt)\\w* home #
remittances money (money|cash|funds) (sent|transferred|wired|remitted) (home )?by (\\w+ ){0,3}(migrants|workers|expatriates|emigrants) … #
exports money,physical,thing (sold|sell|sells|selling|shipped|ship|ships|shipping) # (… )?(abroad|overseas|to foreign|to buyers abroad|to the rest of the world)
imports money,physical,thing (bought|buy|buys|buying|ship(s|ped)?|bring(s|ing)?|brought|purchas(ed|es)|took|take) (in )?# (… )?from (abroad|overseas|foreign|the gulf|other countries)
valuation money valu(es|ed|ing) (\\p{L}+ ){0,6}at #
valuation money # (\\w+ )?(was |were |has been |have been |had been )?(wiped|knocked|shaved|sliced|slashed) off
valuation money (wip|knock|shav|slic)(ed|ing) # off
assets money (fortune|wealth|net worth) (… )?(at|to|of|is|was) #
assets money (oversees?|overseeing|manages?|managed|managing|looks? after|looking after|runs?) # (\\w+ )?(of|in|for|on behalf|worth)
assets money (fund|manager|firm|group|house)\\b (\\w+ )?,? ?(which|that|who) (oversees|manages|looks after|runs|has) #
price money (closed|close|settled|settle|ended|finished|traded|trading|trade|trades|stood|changed hands|changing hands|changes hands|opened|was quoted|quoted|sold|sells|selling|fetch(ed|es|ing)|priced) (\\p{L}+ ){0,3}(at|for) # (a|an|per|each)
price money shares?\\b … (closed|ended|finished|traded|were|stood|opened) (… )?at #
price money (brent|crude|bitcoin|gold|copper|silver|wheat|platinum|nickel|shares|ether) (… )?(settled|closed|ended|finished|traded|trading|topped|hit|stood|reached|passed|fell|rose|slipped|climbed|dipped|dropped|jumped|eased|fetching|fetched) (\\p{L}+ ){0,3}#
price share (brent|crude|bitcoin|gold|copper|silver|wheat futures|platinum|nickel|shares|stock|shares in (\\p{L}+ ){1,4}) (… )?(up|down|rose|fell|gained|lost|jumped|slid|added|shed|climbed|dropped|slipped|surged|tumbled|plunged|dipped|soared|rallied|eased|sank|leapt|higher|lower|advanced|retreated)( by)? #
price share (bitcoin|brent|copper|crude|gold|nickel|platinum|shares|silver|stock) (… )?(closed|ended|finished|opened|settled|traded|trading|was|were) # (higher|lower|up|down|firmer|weaker)
price share # (dearer|more expensive|cheaper|costlier)
price money (home|house|flat|apartment|property|gallon|litre|loaf|dozen|kilo|pint|barrel)\\b (… )?(changes hands|sells|sold|costs?|goes|going) (\\p{L}+ ){0,2}(for )?#
wage money (chief executive|chief executives|head of|boss|bosses|chairman|director|executive|ceo) (… )?(took home|earned|made|was paid|received|pocketed|collected|takes home|earns) #
wage money (boss|executive|banker|manager|director|chairman|chief|founder|worker|employee|driver|nurse|teacher)s? (… )?(took|takes|taking|take) home #
wage money (earn(s|ed|ing)?|paid|salary of|wages of|pay of) # (a|per|each|an) (week|month|year|hour|day)
wage share (claim|demand|demands|offer|hoping|call|calls|pushing|push) for (an? )?# (more|increase|rise|raise)(?! (in|on) (bills|charges|council|fares|fees|prices|rates|rents?|tax|tuition))
wage share # (\\p{L}+ )?(pay|wage|salary) (offer|rise|deal|increase|claim|award|demand|hike|settlement|raise|cut)
wage share (unions?|drivers|teachers|nurses|doctors|workers|staff|strikers|miners|dockers|pilots|crews?|employees|civil servants|firefighters|metalworkers|members) … (offer|rise|increase|deal|demand|demanding|holding out|hold out|asking|claim|settle|settled|accept|accepted|reject|rejected|wants?|get|getting|given|win|won) (… )?(of|for|worth) #
wage share (offer|offers|offered|rise|raise|award|settlement) (of|worth) # (over|for|this|next|from|backdated|in each)
wage share ?(unions?|drivers|teachers|nurses|doctors|strikers|miners|dockers|pilots|civil servants|firefighters|metalworkers|lecturers) (\\p{L}+ ){0,3}(accepted|rejected|want|wants|wanted|demand|demanding|seeking|won) #(?! (of|less|fewer))
wage share paid # more
wage money start(s|ing)? on #
pension money (pensioner|pensioners|retired \\w+|retiree|retirees) (… )?(gets?|receives?|draws?|drew|paid|live on|lives on) #
rent money (lets?|rents?|rented|leased) (out )?(\\p{L}+ )?(for|at) #
rent share tenants … (pay|paying|paid|charged) #
fare money (subway|bus|metro|train|tram|ferry|rail|taxi|cab|underground|tube) (\\p{L}+ )?(ride|journey|trip|travel|ticket|return|single|pass)s? (… )?#
fare money (ride|journey|return|single) (on|from|to|between) … (is|costs?|now costs|at|to|from) #
fare share (season|rail|train|bus|single|return|travel) (tickets?|passes) (… )?#
fare money (pass|season ticket|travel card|minimum charge) (\\p{L}+ ){0,6}(will cost|costs?|cost|to|at|of) #
price share costs? # (more|less)
exchange-rate money,share,none,thing (sterling|the pound|the euro|the yen|the rouble|the ruble|the naira|the lira|the peso|the rupee|the rand|the currency|the dollar|the yuan|the krona|the crown|the real|the franc|the greenback|the hryvnia|the cedi|the won|the baht|the shilling) (… )?(slid|fell|rose|weakened|strengthened|buying|traded|trading|hit|climbed|slipped|sank|plunged|gained|lost|touched|stood|dropped|worth|up|down|added|shed|eased|firmed|falls|rises|slides|tumbled|jumped) (… )?(to|at|past|by|of|below|above|buying|gained|lost|shed|added|hit|touched|worth|up|down|slid|fell|rose|fallen|risen) #
exchange-rate money,none,thing # (to|against|per|to the|against the|per us) (us )?(dollar|euro|pound|greenback)
exchange-rate money,none,thing (the|one) (dollar|euro|pound|greenback) (\\p{L}+ ){0,2}(bought|buys|buying|fetched|fetches|fetching) #
inflation share (consumer )?price index (… )?#
inflation share (core|consumer|underlying|headline) prices (… )?#
inflation share price (growth|rises|increases) … #
inflation share (headline|annual) rate (of (price|inflation))? … #
interest share (held|hold|holds|holding|keep|keeps|kept|leav(e|es|ing)|left|rais(e|ed|es|ing)|cut|cuts|cutting|lower(ed|s|ing)?|hik(e|ed|es|ing)|lift(ed|s|ing)?|increas(e|ed|es|ing)|slash(ed|es|ing)?|pegged|maintain(ed|s)?|jack(ed|ing) up|put up|bring(ing)?|brought|trimm?(ed|ing)) ((its|their|the|uk|us|official|borrowing|key|main|base|benchmark|policy|interest|lending|deposit|repo|discount|cash|refinancing|overnight|short-term|overall) )*rates? (\\p{L}+ ){0,4}(at|to|by|from) #
interest share (borrowing costs|cost of borrowing) (… )?(to|at|by) # (… )?(meeting|policy|rate|governor|currency|bank)
interest share (?<![\\p{L}\\d] )rates (\\p{L}+ ){0,2}(stay|stays|stayed|remain|remains|remained|stand|stood|held) (\\p{L}+ ){0,2}at #
interest share (federal funds|policy|benchmark|key|target|repo|cash|base) (rate|range|target) (\\p{L}+ ){0,5}(at|to|of|is|was|now) #
yield share (bonds?|notes?|gilts?|treasur(y|ies)|bunds?|securities|treasury bills?|government debt|paper)\\b … (yield\\w*|return(ed|ing|s)?|pushed past|paying|pays|paid) (\\p{L}+ ){0,2}#
yield share borrowing costs on (\\p{L}+[ -]){0,5}(bonds?|debt|notes?|gilts?) … #
contraction share (gdp|gross domestic product|economy|national (output|income)|economic (output|activity)) (… )?(fell|fallen|falling|fall|slump|plunge|dropped|drop|declined|decline|decline of|plunged|slumped|tumbled|contract(ed|ing)?|shrank|shrunk|shrink|shrinking|dipped|dip|sank|plummeted|nosedived|crashed)( by| of| an annual| a record| at an annual rate of)* #
contraction share output (… )?(fell|dropped|declined|plunged|slumped|contracted|shrank|dipped|sank)( by)? # (… )?(recession|economists|since the war|statistics office)
contraction share (lopped|knocked|wiped|shaved|sliced) # off (the economy|gdp|gross domestic|growth|national income|output)
growth share (national|economic|domestic|world|global|eurozone|region['’]s|country['’]s) output (… )?(rise|rising|rose|grow|grew|growing|expand|expanded|increase|increased|up|climbed|edged)( up)?( by| at| to)? #
unemployment share (without|out of) (a )?(jobs?|work)\\b … #
unemployment share # (… )?(have|had|has|without) (no )?(job|jobs|work)\\b
unemployment share share of (the )?(workforce|labour force|labor force|workers|adults|people) (without|out of|looking) … #
jobs-created person (take|taking) on # … (depot|factory|plant|office|store|warehouse|works)
tariff share # (\\w+ )?on (all |most |some |\\w+ )?(imports?|imported|foreign|goods from|products from|steel|aluminium|aluminum)
tariff money # (worth )?of (\\p{L}+ )?(goods|imports|products|exports) (… )?(duties|tariffs|levies)
tariff share (duty|duties|levy|levies|tariffs?) of #
tax share (corporate|corporation|income|top|basic|higher|marginal|vat|sales|payroll|capital gains|inheritance|property) (tax )?rate\\b (… )?(to|at|of|by|from|is|was) #
tax money # in (back |unpaid |property |income |corporation |corporate |council |more |extra |overdue )?tax(es)?(?! (evasion|fraud|case|cuts|breaks|relief|credits))
stake share # (\\w+ )?(stake|interest|holding|shareholding|slice) (in|of)
stake share (keep|keeps|kept|retain\\w*|own|owns|owned|owning|hold|holds|held|holding|control|controls|controlled|has|have|had|bought|buy|buys|sold|sell|acquir\\w+|took|take) (no more than |up to |a further )?# of (the |its |their |his |her |a |any |one )?((\\p{L}+ )?(shares?|stock|equity|capital|voting rights|votes in|company|firm|group|airline|bank|business|venture|insurer|operator|carrier|lender|utility|club|carmaker|maker|subsidiary|unit|miner)\\b)
stake share # of (the |its )?(voting rights|share capital|equity|shares outstanding|outstanding shares)
stake share (hold|own)s? (\\p{L}+ ){0,4}# of (a|any|the) (bank|company|firm|insurer|broadcaster|newspaper|mine)
market-share share share of (the|its|their) (\\p{L}+ ){0,4}(markets?|trade) (\\p{L}+ ){1,4}(to|at|of|by|was|is|reached|hit) #
market-share share ['’]s? (share|slice) of (the )?(\\p{L}+ ){0,4}(market|business|sales|trade|segment) … #
market-share share # of (the |all |its |their |new |\\p{L}+['’]?s? ){0,5}(markets?|registrations|car sales|new sales|smartphone sales|grocery sales|vehicle sales|shipments)
market-share share account(s|ed|ing)? for # of (the |all |new |\\p{L}+['’]?s? ){0,5}(sales|market|shipments|registrations)
market-share share (sells?|sold|makes?|brews?|supplies) # of (all |the )
margin share return on sales … #
margin share operating (return|margin|profitability) … #
premium share # (\\p{L}+ )?(above|over|higher than|more than) (\\p{L}+['’]?s? ){0,5}(close|closing|last close|price|share price)
premium share (tops?|topped|beats?|exceeds?) (\\p{L}+['’]?s? ){0,4}(close|closing price|share price) by #
jobs-lost share,person,thing (lay|lays|laid|laying|cut|cuts|cutting|shed|sheds|shedding|letting go|let go|dismiss\\w*|fir(e|ed|ing)|slash\\w*|ax(e|ed|ing)|culling|eliminat\\w+|mak(e|ing)|do away with|did away with|doing away with|get rid of|dispens(e|ed|ing) with|part with) (off |of )?(up to )?#( of (its|their|the) (\\p{L}+ ){0,2}(workforce|staff|employees|workers|headcount|jobs|payroll|personnel|positions|posts))
jobs-lost person (letting go of|let go of|lets go of|part company with|do away with|did away with|doing away with|dispens(e|ing) with) #
employed person (has|have|had|with) # (on (its|the|their) (books|payroll)|in its employ|in (its|their) pay)
index none,thing,share (ftse|nikkei|dow|dax|nasdaq|cac|hang seng|index|s&p|sensex|topix|kospi|bourse|stocks) (… )?(ended|closed|finished|dropped|fell|rose|shed|added|gained|lost|slid|jumped|climbed|tumbled|up|down|slipped|sank|plunged|surged|rallied|eased|opened|advanced) (\\p{L}+ ){0,3}#
savings money # (\\w+ )?(of|in) (cost )?(savings|cuts|cost cuts|synergies)
savings money (cost cuts|cost savings|efficiencies|synergies) (of|worth|totalling) #
savings money (trim|trimm|cut|cutt|shav|slash|strip|lop)(ed|ing|s|e)? # (from|off|out of) (its|their|the) (\\p{L}+ ){0,2}(costs?|spending|budget|expenses|overheads)
severance money # (exit|leaving|severance|redundancy|golden) (package|deal|payment|pay-off|payoff|parachute|handshake)
insolvencies thing,none (go|going|gone|went) (to the wall|bust|under|bankrupt) … (to|at|of|by) #
`;
