/** What states and donors owe, lend, spend and give, and what damage costs; `../rules.ts` says how to read a line. */
export const RULES_ON_PUBLIC_MONEY = String.raw`
loan money: # (\w+ )?in (\w+ )?(loans?|lending|credits?|financing for)
+ The bank approved [$900 million] in emergency loans.
loan money: (lend|lent|lends|advanc(ed|ing)|loaned|borrow|borrows|borrowed) (\p{L}+ ){0,4}#
+ Norland will lend its neighbour [$2 billion].
loan money: (approv|sign|grant|extend|agree|provid)\w* … # (\w+ )?(in )?(concessional|soft|emergency|bridging|budget) (loans?|financing|finance|credit)
+ The lender agreed to provide [$300 million] in budget financing.
loan money: # (\w+ )?(loan|bailout|bail-out|lifeline|rescue loan|credit line|credit facility)
+ The International Monetary Fund's board signed off on a [$2.4 billion] loan for Quorra late on Friday.
loan money: # (… )?(to be repaid|repayable|on soft terms)
+ The fund offered [$1.2 billion] to be repaid over ten years.
debt money: (owe|owes|owed|owing (?!to)) (\w+ ){0,4}#
+ The club owes its players [$3 million].
debt money: # (of |in |worth of )(\w+ ){0,2}(debts?|borrowings|arrears|liabilities)
+ The carrier collapsed with [$700 million] of debts.
debt money: # on (their |its )?(credit cards|overdrafts)
+ Families had [£4 billion] on their credit cards in May.
budget money: # (\w+ )?for (the )?(coming|next|this|current) (fiscal|financial|budget) year
+ The Pentagon is asking for [$715 billion] for the coming fiscal year.
budget money,share: (military|defence|defense|public|government|federal|health|education|state|welfare|aid|research) (spending|expenditure|outlays?) … (to|of|at|is|was|by) #
+ Military spending will rise to [$52 billion].
cost money: (set|sets|setting) (\p{L}+ ){1,5}back #
+ Cleaning up the spill has so far set the company back [$18 million].
cost money: (built|build|building|complet\w+|finish\w*|repair\w*|replac\w*|renovat\w*|restor\w*|stag\w+|construct\w*|upgrad\w*|refurbish\w*) (… )?for #
+ The stand was built in two years for [£30 million].
cost money: (bill|cost|costs|price tag|price of \w+ing|tab) (for|of|to|facing) … (at|to|is|was|be|reach(ed|es)?|hit|hits|topp?(ed|s)|exceed(ed|s)?|pass(ed|es)?|come|comes|came|stands|stood|total(led|ed|s)?) ((at|to) )?#
+ The bill for the clean-up could reach [$90 million].
cost money: price of \w+ing … #
+ The price of building the high-speed line has spiralled to [£106bn], a leaked review says.
cost money: taxpayers? (… )?(stump|fork|shell|cough|foot|find|pay)\w* (up |out )?#
+ Taxpayers must stump up [€400 million] to save the line.
cost money: (foot|pick up|footed|picked up|footing|face|facing|faced|ran up|run up|rack(ed|s)? up) (a|the) (\w+ )?(bill|tab) (of|for) #
+ The city will foot a bill of [$12 million].
damage money: # (\w+ )?(of|in|worth of) (\w+ ){0,2}(destruction|damage|destroyed|insured losses|insurance claims)
+ The hurricane wrought an estimated [$30 billion] of destruction along the coast, catastrophe modellers said.
damage money: (crops?|harvests?|homes|houses|property|goods|boats|livestock|stock|equipment|fields) (\w+ ){0,3}(worth|valued at) # (\w+ ){0,3}(ruined|destroyed|lost|damaged|wrecked|swept|washed|burned|burnt)
+ Crops worth [$9 million] were ruined by hail.
damage money: (destroy(ed|ing|s)?|ruin(ed|ing)?|wreck(ed|ing)?|damag(ed|ing)|flatten(ed|ing)|wip(ed|ing) out) … worth #
+ Typhoon Olana destroyed crops worth [two billion pesos].
damage money: (insurers?|insurance (industry|companies|firms)|reinsurers?|underwriters) … (claims|payouts|losses|bills?) … (of|at|to|totall?ing|worth) #
+ Insurers put claims from the storm at [$1.1 billion].
damage money: losses (to|among|in|for|suffered by) (\w+ )?(farm|agricultur|grow|crop|livestock|fish|insur)\w* … (at|to|of|reach(ed|es)?|exceed(ed|s)?|top(ped|s)?|total(led|ed|s)?) #
+ Losses to farmers from the frost reached [€80 million].
damage money: (insurers?|reinsurers?|underwriters) (… )?(pay|paying|paid) out #
+ Insurers have paid out [£210 million] since the floods.
damage money: (blaze|fire|storm|floods?|flooding|quake|earthquake|hurricane|typhoon|cyclone|tornado|explosion|disaster|drought|frost|hail|eruption) (… )?(caus|inflict|left|wrought|wreak|bring|brought)\w* # (\w+ )?(in|of) (… )?loss(es)?
+ The blaze caused [$125 million] in losses and injured three firefighters.
aid money: (giv(e|es|ing)|gave|given|hand(ed|ing)? over|offer(s|ed|ing)?|provid(e|es|ed|ing)|send(s|ing)?|sent|releas(e|ed|ing)|pledg(e|es|ed|ing)|promis(e|es|ed|ing)) # to (help|feed|assist|support|rebuild|victims|survivors|refugees|the (hospice|charity|hospital|appeal|fund|victims))
+ Norland is giving [30 million euros] to help flood victims rebuild.
aid money: (donors?|benefactor|charity|charities|foundation|philanthropist|well-wisher) (… )?(gave|given|giv(es|ing)|promis(ed|ing)|hand(ed|ing)) (… )?#
+ Donors gave the island [$30 million].
aid money: # (\w+ )?appeal
+ The agency has had half the money for its [$90 million] appeal.
aid money: (appeal(s|ed)?|plea) for #
+ The agency launched an appeal for [$120 million].
aid money: (ask(s|ed|ing)?|urg(es|ed|ing)) (\w+ )?donors? (\w+ )?for #
+ The agency asked donors for [$200 million].
aid money: need(s|ed)? # to (feed|help|shelter|assist|reach|avert|prevent|fight)
+ The agency needs [$60 million] to feed them until May.
?aid money: # for (\p{L}+ )?(refugees|survivors|famine|earthquake victims|flood victims|the hungry)
+ The king promised [$10 million] for the refugees.
aid money: (benefactor|donor|philanthropist|well-wisher) (\w+ ){1,5}#
+ A donor left the hospice [£2 million].
stimulus money: (pump|inject)(ed|ing|s)? # into the (economy|financial|markets?|banking|money)
+ The central bank pumped [$40 billion] into the markets.
stimulus money: # (\w+ )?package (… )?(to (revive|boost|lift|shield|ease|help|cushion|prop|jump-start|kick-start)|of (\w+ )?(tax|measures|support|spending|loans|cash))
+ The cabinet agreed a [$25 billion] package to revive growth.
stimulus money: # (relief|rescue|stimulus|recovery|spending) (bill|plan|package|programme|program|act|fund)
+ Deputies passed the [$1.9 trillion] relief bill.
stimulus money: cheques? of #
+ Every household will get a cheque of [$600].
subsidy money: # (\w+ )?(in|of) (public|state|government|taxpayer) (support|aid|help|money|cash|subsidies|subsidy)
+ Renewable power producers receive [£33bn] in public support over the life of the contracts.
subsidy money: # from the (state|taxpayer|treasury|exchequer) (towards|to)
+ The line gets [£90 million] from the state towards its upkeep.
remittances money: (wir|sen[dt]|transferr|remitt)\w* (home )?# (home|back|to (their|his|her) (famil\w*|relativ\w*))
+ Migrants sent [$8 billion] home last year.
remittances money: (wir|sen[dt]|transferr|remitt)\w* home #
+ Overseas workers wired home [$9.7 billion] in the first quarter.
remittances money: (money|cash|funds) (sent|transferred|wired|remitted) (home )?by (\w+ ){0,3}(migrants|workers|expatriates|emigrants) … #
+ Money sent home by migrants came to [$2.1 billion].
exports money,physical,thing: (sold|sell|sells|selling|shipped|ship|ships|shipping) # (… )?(abroad|overseas|to foreign|to buyers abroad|to the rest of the world)
+ The country sold [$3 billion] of beef abroad.
imports money,physical,thing: (bought|buy|buys|buying|ship(s|ped)?|bring(s|ing)?|brought|purchas(ed|es)|took|take) (in )?# (… )?from (abroad|overseas|foreign|the gulf|other countries)
+ The island bought [two million tonnes] of coal from abroad.
tariff share: # (\w+ )?on (all |most |some |\w+ )?(imports?|imported|foreign|goods from|products from|steel|aluminium|aluminum)
+ The minister threatened [25 percent] on imported steel.
tariff money: # (worth )?of (\p{L}+ )?(goods|imports|products|exports) (… )?(duties|tariffs|levies)
+ The list covers [$50 billion] of goods that will face duties.
tariff share: (duty|duties|levy|levies|tariffs?) of #
+ Washington put a duty of [25 percent] on steel.
tax share: (corporate|corporation|income|top|basic|higher|marginal|vat|sales|payroll|capital gains|inheritance|property) (tax )?rate\b (… )?(to|at|of|by|from|is|was) #
+ The bill would slash the corporate rate to [21 percent] from 35.
tax money: # in (back |unpaid |property |income |corporation |corporate |council |more |extra |overdue )?tax(es)?(?! (evasion|fraud|case|cuts|breaks|relief|credits))
+ The chain was told to pay [$14 million] in back taxes.
aid money: appeal\b (\p{L}+ ){0,6}(this|last|next) year (was|is) for #
+ The appeal for the country this year was for [$3.7 billion].
funded share: # funded
+ The appeal for the country was only [21 percent] funded.
funded share: appeal\b … funded (to|at|by) #
+ The money brings the share of this year's appeal that has been funded to [51 percent].
funded share: appeal … (had (only )?received|raised|to|reached|stands at|stood at|met) # (of (its|the) (target|goal|total)|funded)
+ Pledges have brought the drought appeal to [34 per cent] of its target, officials said.
`;
