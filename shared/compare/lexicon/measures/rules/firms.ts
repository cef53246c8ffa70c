/** What firms take, earn, owe, sell and pay out, and whose they are; `../rules.ts` says how to read a line. */
export const RULES_ON_FIRMS = String.raw`
revenue money: (took|takes|rang up|rung up|pull(s|ed) in|rak(es|ed) in|haul(s|ed) in|gross(es|ed)|brought in) # (through (its|the|their) (till|door)|at (the )?((north|domestic|us|uk|american|global|international) )*box office|in its opening|(in|on) its first weekend|in (\w+ )?(sales|takings|receipts|revenues?|bookings))
+ The film took [$41 million] at the box office.
revenue money: (earn(s|ed|ing)|made|mak(es|ing)|net(s|ted)|generat(es|ed)|took|receiv(es|ed)) # (\w+ ){0,2}from (the |its |their )?(\w+ ){0,2}(sales?|exports?|tickets?|tourism|tourists|television|broadcasting|advertising|subscriptions|royalties)
+ The club made [£84 million] from ticket sales.
revenue money: # (of|in|worth of) (\w+ )?business
+ The consultancy did [$60 million] of business with the state last year.
profit money: (made|mak(es|ing)|earn(s|ed|ing)|clear(s|ed)|post(s|ed)|report(s|ed)|book(s|ed)|came to|com(es|ing) to|was|of|at) # (before|after|net of) (interest|tax(es)?)
+ Nordhavn Seafood made [NOK 412m] after tax, against NOK 388m in the same quarter last year.
profit money: (clear(s|ed)|clearing|netting) #
+ After years in the red the airline is back in the black, clearing [£9.4m] in its last financial year.
profit money: (earn(s|ed)|made|mak(es|ing)) # … on (sales|revenues?|turnover|income) of
+ The brewer made [€120 million] in the half on sales of €900 million.
profit money: (earn(s|ed)|made) # in (the (three|six|nine|twelve|first|second|third|fourth|final|last|latest|same) |its (last|latest|financial|first|second|fourth)|(the )?(january|april|july|october))
+ The carmaker earned [$1.4 billion] in the third quarter.
deficit money: # short\b(?! of (the|its|a|their) (\w+ )?(target|record|asking))
+ The authority says it is [about £14 million] short for the coming financial year.
- The appeal ended [£2 million] short of its target.
deficit money: (authority|borough|budget|account|treasury|exchequer|government|state|council|county|trust|city|hospital|school|university|charity) … # in the red
+ The hospital trust is [£14 million] in the red.
deficit share,money: (budget|account|treasury|exchequer|government|council|trust)\b … in the red (by|to the tune of) #
+ The state budget was in the red by [3.4 percent] of output.
deficit money: # (hole|gap|shortfall|black hole) in
+ Councillors were told of a [£17m] hole in next year's finances unless libraries close.
deficit money: # (less|more) than (it|they|he) (spent|took|raised|earned|collected|brought)
+ The council raised [£6 million] less than it spent.
deficit money: gap between (exports|imports|spending|revenue|income|what) … #
+ The gap between exports and imports reached [$4.2 billion] in May.
loss money: (bled|bleeding|haemorrhaged|hemorrhaged|haemorrhaging|burned through|burnt through|burning through|nursing|lose|loses|lost|losing) #
+ Steelmaker Varga bled [310 million euros] last year and warned of worse to come.
loss money: (swung|slipped|fell|slumped|sank|sunk|plunged|dropped|tumbled|dived|crashed) (in)?to (a |the )?(… )?(loss|red|deficit)( … (of|with))? #
+ The airline swung to a loss of [$85 million].
loss money: (forgo|forgoing|forgone|miss out on|missing out on|missed out on|lose out on|lost out on) #
+ Exporters stand to forgo [$600 million] in earnings this season if the ban stays, the growers' union said.
loss money: # (\w+ )?in (lost|forgone|missed) (\w+ )?(earnings|sales|revenues?|income|output|trade|business|production|takings)
+ The ports say the walkout has cost them [$30 million] in lost trade.
loss money: # in the red
+ The theatre ended the season [£400,000] in the red.
loss money: in the red (by|to the tune of) #
+ The publisher is in the red to the tune of [$6 million].
deal money: (sold|sells?|selling|offload(ed|ing|s)?|dispos(ed|ing) of|divest(ed|ing)?|hiv(ed|ing) off|spun off|bought|buy|buys|buying|acquir(e|es|ed|ing)|snapp?(ed|ing)? up|gobbl(ed|ing) up|swallow(ed|ing) up|take over|taking over|purchas(ed|ing|e)) … (arm|unit|division|business|rival|company|firm|maker|operator|brand|chain|subsidiary|operations|stake|group|developer|publisher|airline|insurer|bank|club|brewer|retailer|start-up|startup|producer)\b (… )?(for|at) #
+ The owner has offloaded its mining arm to a Chinese group for [640 million dollars].
deal money: (rais(e|ed|es|ing)|sweeten(ed|s|ing)?|increas(e|ed|ing)|improv(e|ed|ing)|lift(ed|ing)?|hik(ed|ing)|bump(ed|ing) up) (its|their|his|the) (\w+ ){0,2}(offer|bid) … to #
+ The bidder raised its offer to [£1.5bn], saying it was final.
deal money: # (tie-up|takeover|buyout|buy-out|merger|acquisition|takeover bid|takeover offer)
+ The brewer has agreed a [$6 billion] takeover of its rival.
deal money: purchase price of #
+ The purchase price of [$340 million] will be paid in shares.
order money: (win|wins|won|winning|land(s|ed)?|secur(es|ed)|award(ed|s)?|bag(s|ged)?|clinch(es|ed)?|sign(s|ed)) (\p{L}+ ){0,4}# (\w+ )?(order|contract)
+ The yard won a [$600 million] contract.
order money: (contract|order|orders)\b … (build|supply|deliver|make|provide)\w* … (worth|valued at) #
+ The contract to build two ferries is worth [€180 million].
order money: # (contract|order|deal) (to|for) (build|building|supply|supplying|deliver|delivering|make|making|the construction)
+ The yard signed a [$900 million] deal to build six frigates.
order money: order ?book … (at|to|of) #
+ The order book of the yard stood at [$4 billion].
order money: # at (list|catalogue) prices
+ The jets cost [$3 billion] at list prices.
transfer money: (join|joins|joined|sign|signs|signed|signing|move|moves|moved|moving|switch|switched|transfer|transferred|swapped) … (from|to) … for #
+ Midfielder Luca Barano has joined Rovers from Torvello for [£52m].
transfer money: (signing|signed|sign|purchase|capture|sale|arrival|departure|loan) of (\w+ ){0,5}(striker|midfielder|winger|defender|forward|goalkeeper|playmaker|full-back|centre-back) … #
+ The signing of the young striker will cost them [£30 million].
?transfer money: # (… )?(striker|midfielder|winger|defender|forward|goalkeeper|playmaker|full-back|centre-back)
+ Rovers paid up for a [£25 million] winger.
?transfer money: (striker|midfielder|winger|defender|goalkeeper|playmaker|full-back|centre-back) … (for|bid of|fee of|worth|cost \p{L}+|cost the \p{L}+|deal of|offer of) #
+ The striker was the target of a bid of [£14 million].
investment money: (spend|spends|spending|spent|commit|commits|committed|committing|lay out|devote|earmark\w*|allocat\w+) # (on|to|for) (\p{L}+ ){0,5}(plants?|factory|factories|works|mine|lines?|facility|facilities|network|warehouses?|terminal|centres?|centers?|research|upgrade|upgrading|expansion|expand\w*|moderni\w+|batter\w+|development|develop\w*|refinery)
+ Forden plans to spend [$11 billion] on four new plants in the south, creating 11,000 jobs.
investment money: (sunk|sank|sink(s|ing)?|pour(s|ed|ing)?|plough(s|ed|ing)?|plow(s|ed|ing)?|inject(s|ed|ing)?|put(s|ting)?|channel\w*|pump(s|ed|ing)?) # into
+ The group will plough [$700 million] into the mine.
raised money: (secur(e|es|ed|ing)|rais(e|es|ed|ing)|land(s|ed)?|attract(s|ed)?|collect(s|ed)?|brought in|bring in|took in|pull(s|ed) in|fetch(es|ed)?|rak(es|ed) in|chip(ped)? in|drew) # (in|from|through|by|via|at|during) (\p{L}+ ){0,5}(funding|financing|fundraising|round|listing|flotation|offering|ipo|investors|donations|donors|well-wishers|venture|shares|stock|bonds|telethon|appeal|supporters|campaign|debut)
+ The ride-hailing group fetched [$8.1 billion] in its initial public offering, the biggest listing of the year.
raised money: chip(ped|ping)? in #
+ Well-wishers have chipped in [£1.4m] to the page set up for the goalkeeper's family.
raised money: campaign … (took in|pulled in|brought in|raked in|collected|hauled in) #
+ The senator's campaign brought in [$4 million] in March.
raised money: (haul(ed)?|took|pull(ed)?|brought|rak(ed)) in # (for|towards) (his|her|their|its|the) (\w+ )?campaign
+ She raked in [$9 million] for her campaign.
raised money: (appeal|fundraiser|collection|crowdfunding)\b … (reach|top|pass|total|hit|boost|stand|stood)\w* (\w+ ){0,4}#
+ An appeal for the widow has topped [£80,000].
dividend money: (return(s|ed|ing)?|hand(s|ed|ing)?|giv(e|es|ing)|distribut(e|es|ed|ing)) (back )?# (back )?to (its |the )?(shareholders|investors)
+ The group will hand [$3 billion] back to shareholders.
dividend money: (its|the|interim|final|annual|quarterly) payout (\p{L}+ ){0,3}(to|of|at) #
+ The insurer raised its payout to [$1.20].
?dividend money: shareholders … (receive|get|be paid|collect)(s)? # (… )?for (last year|the year|20\d\d)
+ Shareholders will get [$1.40] for last year.
buyback money: (buy|buying|bought|purchas\w+|repurchas\w+) (back )?(up to )?# (worth )?of (its|their) (own )?(stock|shares)
+ The chipmaker will buy back [$10 billion] of its own shares.
valuation money: valu(es|ed|ing) (\p{L}+ ){0,6}at #
+ The round values the firm at [$2 billion].
valuation money: # (\w+ )?(was |were |has been |have been |had been )?(wiped|knocked|shaved|sliced|slashed) off
+ Some [$40 billion] was wiped off the bank's value.
valuation money: (wip|knock|shav|slic)(ed|ing) # off
+ The warning wiped [$4 billion] off the group.
assets money: (fortune|wealth|net worth) (… )?(at|to|of|is|was) #
+ His fortune is put at [$3 billion].
assets money: (oversees?|overseeing|manages?|managed|managing|looks? after|looking after|runs?) # (\w+ )?(of|in|for|on behalf|worth)
+ The firm manages [$90 billion] for pension funds.
assets money: (fund|manager|firm|group|house)( \w+)? (which|that|who) (oversees|manages|looks after|runs|has) #
+ A fund that oversees [$30 billion] voted against the board.
+ The group, which manages [$90 billion], sold its tobacco holdings.
jobs-created person: (take|taking) on # … (depot|factory|plant|office|store|warehouse|works)
+ The retailer will take on [900 people] at a new depot.
stake share: # (\w+ )?(stake|interest|holding|shareholding|slice) (in|of)
+ The fund built a [6 percent] stake in the bank.
stake share: (keep|keeps|kept|retain\w*|own|owns|owned|owning|hold|holds|held|holding|control|controls|controlled|has|have|had|bought|buy|buys|sold|sell|acquir\w+|took|take) (no more than |up to |a further )?# of (the |its |their |his |her |a |any |one )?((\p{L}+ )?(shares?|stock|equity|capital|voting rights|votes in|company|firm|group|airline|bank|business|venture|insurer|operator|carrier|lender|utility|club|carmaker|maker|subsidiary|unit|miner)\b)
+ The state will keep [51 percent] of the airline after the sale.
stake share: # of (the |its )?(voting rights|share capital|equity|shares outstanding|outstanding shares)
+ The fund has [9 percent] of the voting rights.
stake share: (hold|own)s? (\p{L}+ ){0,4}# of (a|any|the) (bank|company|firm|insurer|broadcaster|newspaper|mine)
+ No family may own more than [20 percent] of a bank.
market-share share: share of (the|its|their) (\p{L}+ ){0,4}(markets?|trade) (\p{L}+ ){1,4}(to|at|of|by|was|is|reached|hit) #
+ Its share of the grocery market dipped to [22.4 percent], researcher Kestral said.
market-share share: ['’]s? (share|slice) of (the )?(\p{L}+ ){0,4}(market|business|sales|trade|segment) … #
+ The maker's share of the market slipped to [19 percent].
market-share share: # of (the |all |its |their |new |\p{L}+['’]?s? ){0,5}(markets?|registrations|car sales|new sales|smartphone sales|grocery sales|vehicle sales|shipments)
+ Electric cars took [14 percent] of new registrations.
market-share share: account(s|ed|ing)? for # of (the |all |new |\p{L}+['’]?s? ){0,5}(sales|market|shipments|registrations)
+ Its phones accounted for [21 percent] of sales.
market-share share: (sells?|sold|makes?|brews?|supplies) # of (all |the )
+ The firm sells [30 percent] of all the tyres on the island.
margin share: return on sales … #
+ Its return on sales slipped to [4 percent].
margin share: operating (return|margin|profitability) … #
+ The operating margin slipped to [7.4 percent] from 9.8 percent.
premium share: # (\p{L}+ )?(above|over|higher than|more than) (\p{L}+['’]?s? ){0,5}(close|closing|last close|price|share price)
+ The bid is [30 percent] above Friday's close.
premium share: (tops?|topped|beats?|exceeds?) (\p{L}+['’]?s? ){0,4}(close|closing price|share price) by #
+ The offer tops Friday's close by [31 percent].
jobs-lost share,person,thing: (lay|lays|laid|laying|cut|cuts|cutting|shed|sheds|shedding|letting go|let go|dismiss\w*|fir(e|ed|ing)|slash\w*|ax(e|ed|ing)|culling|eliminat\w+|mak(e|ing)|do away with|did away with|doing away with|get rid of|dispens(e|ed|ing) with|part with) (off |of )?(up to )?#( of (its|their|the) (\p{L}+ ){0,2}(workforce|staff|employees|workers|headcount|jobs|payroll|personnel|positions|posts))
+ The software group is letting go of [10 percent of its workforce].
jobs-lost person: (letting go of|let go of|lets go of|part company with|do away with|did away with|doing away with|dispens(e|ing) with) #
+ The council plans to do away with [2,300 posts] by not replacing people who leave.
employed person: (has|have|had|with) # (on (its|the|their) (books|payroll)|in its employ|in (its|their) pay)
+ The mill has [340 people] on its books.
savings money: # (\w+ )?(of|in) (cost )?(savings|cuts|cost cuts|synergies)
+ The merger should bring [$200 million] in cost savings.
savings money: (cost cuts|cost savings|efficiencies|synergies) (of|worth|totalling) #
+ Cost savings of [$90 million] are promised.
savings money: (trim|trimm|cut|cutt|shav|slash|strip|lop)(ed|ing|s|e)? # (from|off|out of) (its|their|the) (\p{L}+ ){0,2}(costs?|spending|budget|expenses|overheads)
+ The group will trim [$60 million] from its overheads.
severance money: # (exit|leaving|severance|redundancy|golden) (package|deal|payment|pay-off|payoff|parachute|handshake)
+ He left with a [$7 million] golden handshake.
insolvencies thing,none: (go|going|gone|went) (to the wall|bust|under|bankrupt) … (to|at|of|by) #
+ The number of shops that have gone under rose to [1,200].
`;
