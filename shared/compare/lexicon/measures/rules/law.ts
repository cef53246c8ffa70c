/** Sums that courts, robbers and those they robbed put to something; `../rules.ts` says how to read a line. */
export const RULES_ON_LAW = String.raw`
bribe money: (slip|pass|pay|paid|funnel|hand)(p?ing|ped|ed|s)? # (… )?to (officials|ministers|politicians|lawmakers) (… )?(to|for|in (return|exchange))
+ The builder admitted paying [$400,000] to officials in return for permits.
fine money: (hand(ed|s)? over|pay|pays|paid|paying|face|faces|faced|facing|owe|owes) # (\w+ )?in (\w+ )?(fines|penalties|civil penalties)
+ The refiner will pay [$8 million] in civil penalties.
settlement money: # (\w+ )?to (settle|resolve|end (the|a|their|his|her|its) (\w+ )?(suit|lawsuit|case|litigation|dispute|claim|action))
+ The maker of the drug put up [$260 million] to settle the case.
settlement money: (pay|pays|paid|paying|award(ed|s)?|granted|won|receive|receives|received|secured|ordered to pay) (\w+ ){0,3}# (\w+ )?in (\w+ )?(damages|compensation|redress|reparations)
+ The family won [$2.5 million] in damages.
settlement money: (agree[sd]?|agreed|order(ed)?|have|has|had|told|liable|will|must) to pay (\p{L}+ ){0,5}# … (victims|survivors|plaintiffs?|families|former|relatives|residents|patients|inmates|pupils)
+ The school district agreed to pay [$81 million] to the former pupils to end the suit.
settlement money: (agree[sd]?|agreed|order(ed)?|told) to pay (\p{L}+ ){0,6}(victims|survivors|plaintiffs?|families|relatives|residents|patients|widows?|parents) #
+ The diocese agreed to pay its victims [$19 million].
settlement money: (jury|jurors|judge|tribunal|high court) … (award|order|told|grant)\w* … to pay #(?! (\w+ ){0,4}in (\w+ )?(bail|bond|child support|costs|fees|maintenance|rent|tax(es)?))
+ A jury ordered the drug maker to pay [$190 million] to the plaintiff, finding that it had hidden the risks.
settlement money: # in (redress|compensation|reparations)
+ The state set aside [$70 million] in reparations.
settlement money: award(ed)? (\w+ ){0,4}# (by|after|for|against)
+ The widow was awarded [$1.2 million] by the jury.
settlement money: (pay|pays|paid|paying) # to (the |a )?(\p{L}+ )?(family|families|relatives|victims|survivors|widow|parents) of
+ The railway paid [$3 million] to the family of the driver.
settlement money: share # (under|in|as part of) (a|the) (\w+ )?(deal|settlement|agreement)
+ The villagers will share [$15 million] under the settlement.
claim money: (seek|seeks|seeking|sought|demand|demands|demanding|demanded|claim|claims|claiming|claimed|want|wants|wanted|wanting) # (from (\p{L}+['’]?s? ){1,6})?(in|as) (\w+ )?(damages|compensation|reparations|redress)
+ The firm is seeking [$40 million] in damages.
claim money: (seek|seeks|seeking|sought|demand|demands|demanding|want|wants|wanted) # from .{0,50} over
+ The studio wants [$25 million] from its former partner over the failed film.
claim money: (su(es?|ed|ing)) … for #
+ The heirs are suing the museum for [$6 million].
claim money: # (damages|compensation) (claim|action|suit|case|bid)
+ The builder faces a [$30 million] damages claim.
claim money: # (\w+ )?(suit|lawsuit|libel action|defamation (suit|case))
+ The actor filed a [$5 million] libel action.
claim money: claims (worth|of|totalling|amounting to) #
+ The yard faces claims worth [$11 million].
ransom money: (hackers?|kidnappers?|abductors?|captors?|pirates|extortionists?|gang) (… )?(demand|ask|want|paid|sought)\w* (for )?#
+ Pirates have demanded [$3 million] for the ship.
ransom money: (paid|pay|paying|demand(s|ed|ing)?|ask(s|ed|ing)? for) (the )?(hackers?|kidnappers?|abductors?|captors|pirates|gang|attackers|rebels) #
+ The pipeline operator paid hackers [$4.4 million] in bitcoin to unlock its computers.
ransom money: # (\w+ ){0,3}(for|in return for|in exchange for) (his|her|their|its|the) (\p{L}+['’]?s? )?(freedom|release|safe return|return of)
+ The owners handed over [$2 million] for the release of the crew.
ransom money: (hand|handed|deliver|delivered) # (over )?to (the )?(abductors|kidnappers|hackers|gang|pirates)
+ The family delivered [$500,000] to the kidnappers.
fraud money: (trick|cheat|con|conn|dup|swindl|defraud|fleec|scamm|rob|bilk|stiff)(ed|ing|s) (… )?out of #
+ Prosecutors say the banker tricked savers out of [$1.7 billion] with a pyramid scheme.
fraud money: (funnel|divert|siphon|syphon|skim|pocket|transferr|embezzl)\w* (off )?# (… )?(own|personal|private|offshore|shell|secret)
+ The bookkeeper is accused of having funnelled [11 million euros] of the firm's money into his own account.
stolen money,thing: (made off|make off|making off|got away|getting away|walked off|ran off|absconded|vanished) with #
+ The gang made off with [£26,000].
stolen money: (?<!\b(civilians|families|people|refugees|residents|survivors|thousands|villagers)\b[^.;]{0,40})(fled|flee|escaped) with #
+ Two masked men fled with [45,000 pounds] after holding up a betting shop.
stolen money: (thieves|robbers|burglars|raiders|robber|thief|burglar|gunmen|hackers) (… )?(took|stole|carried off|snatched|grabbed|seized|take|steal|looted) #
+ Burglars took [$12,000] from the safe.
stolen money,thing: # (… )?(was |were |had been |has been |have been )(drained|looted|stolen|siphoned)
+ Some [$80 million] of coins had been drained from the exchange.
bail money: # (bail|surety)
+ He was freed on [$10,000] bail.
bail money: (freed|released|release|held|jailed|judge|magistrate) … # bond
+ The judge released him on a [$50,000] bond.
- The council will vote on a [500 million euro] bond next week.
bail money: (in lieu of|freed on|released on|held on|out on) #
+ She was held on [£20,000].
bail money: (bailed|custody|freed|jail|released|release|walked free) (… )?(post|posts|posted|posting) #
+ He was released after posting [$50,000].
reward money: # (\w+ )?(to (anyone|anybody|whoever)|in reward|for (information|tips?|clues))
+ Police offered [$25,000] for information on the killer.
prize money: # in prize money
+ The winner collects [$2 million] in prize money.
seized money: (fetch\w*|sold for|street value of|valued at|worth) # on the streets?
+ The drugs would fetch [$5 million] on the street.
fraud money: (mov|transferr|divert|tak|pay)(e|es|ed|ing|en) # (out )?(of|from|off) (\p{L}+['’]?s? ){1,5}(accounts?|funds|coffers|books|tills?|reserves)
+ The bookkeeper admitted moving [a little over £400,000] out of the society's accounts.
- The bank moved [£2 million] out of shares and into gold.
stolen money: (help|helps|helped|helping) (himself|herself|themselves) to #
+ He helped himself to [£90,000] from the safe.
bequest money: (left|leaves|leaving) # (to|for) (?!(\p{L}+ ){0,4}(pay|spend|find|raise|make|sell)\b)… (hospice|charity|charities|church|hospital|school|college|university|library|museum|village|town|nephew|niece|housekeeper|carer|neighbour|neighbor|cat|dog|dogs|cats|lifeboat|lifeboats)
+ A bachelor farmer has left [£2 million] to the hospice which nursed his sister.
- The deal left [£2 million] to pay to the hospital.
bequest money: # (left|bequeathed|willed) to (it|them|him|her|the|a)
+ The hospice will spend the [£2m] bequeathed to it on a garden.
`;
