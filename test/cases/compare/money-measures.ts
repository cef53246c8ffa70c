/** What sums, prices and rates are, in sentences as papers print them; read as `measures.test.ts` says. */
export const MONEY_CASES = `
revenue | £312m | Like-for-like sales edged up and group turnover came in at £312m, Hallam Stores said on Thursday.
loss | $540 million | The airline posted $540 million in losses for the third quarter.
profit | $2.1 billion | The bank posted $2.1 billion of profit in the three months to June.
bail | $50,000 | He was released after posting $50,000.
bail | £20,000 | She was held on £20,000.
- | $3 million | The ministry posted $3 million to the wrong account.
- | $200 | Families fled with $200 in cash and the clothes they wore.
fine | $5 million | A judge ordered the bank to pay a fine of $5 million.
price | 4.1 percent | Shares in the lender closed 4.1 percent higher on Friday.
index | 1.2 percent | The FTSE closed 1.2 percent lower.
profit | NOK 412m | Nordhavn Seafood made NOK 412m after tax, against NOK 388m in the same quarter last year.
profit | £9.4m | After years in the red the airline is back in the black, clearing £9.4m in its last financial year.
loss | 310 million euros | Steelmaker Varga bled 310 million euros last year and warned of worse to come.
loan | $2.4 billion | The International Monetary Fund's board signed off on a $2.4 billion loan for Quorra late on Friday.
loss | €27m | Its net deficit widened to €27m, against €11m a year earlier, the chain said as it announced the closure of 40 stores.
loss | $600 million | Exporters stand to forgo $600 million in earnings this season if the ban stays, the growers' union said.
deficit | £17m | Councillors were told of a £17m hole in next year's finances unless libraries close.
tax | 21 percent | The bill would slash the corporate rate to 21 percent from 35.
budget | $715 billion | The Pentagon is asking for $715 billion for the coming fiscal year.
cost | £106bn | The price of building the high-speed line has spiralled to £106bn, a leaked review says.
cost | $18 million | Cleaning up the spill has so far set the company back $18 million.
damage | $30 billion | The hurricane wrought an estimated $30 billion of destruction along the coast, catastrophe modellers said.
damage | two billion pesos | Typhoon Olana destroyed crops worth two billion pesos.
settlement | $81 million | The school district agreed to pay $81 million to the former pupils to end the suit.
settlement | $190 million | A jury ordered the drug maker to pay $190 million to the plaintiff, finding that it had hidden the risks.
ransom | $4.4 million | The pipeline operator paid hackers $4.4 million in bitcoin to unlock its computers.
fraud | $1.7 billion | Prosecutors say the banker tricked savers out of $1.7 billion with a pyramid scheme.
fraud | 11 million euros | The bookkeeper is accused of having funnelled 11 million euros of the firm's money into his own account.
stolen | 45,000 pounds | Two masked men fled with 45,000 pounds after holding up a betting shop on Dock Road.
aid | 30 million euros | Norland is giving 30 million euros to help flood victims rebuild.
subsidy | £33bn | Renewable power producers receive £33bn in public support over the life of the contracts.
investment | $11 billion | Forden plans to spend $11 billion on four new plants in the south, creating 11,000 jobs.
raised | £1.4m | Well-wishers have chipped in £1.4m to the page set up for the goalkeeper's family.
raised | $8.1 billion | The ride-hailing group fetched $8.1 billion in its initial public offering, the biggest listing of the year.
deal | 640 million dollars | The owner has offloaded its mining arm to a Chinese group for 640 million dollars.
deal | £1.5bn | The bidder raised its offer to £1.5bn, saying it was final.
transfer | £52m | Midfielder Luca Barano has joined Rovers from Torvello for £52m.
wage | seven percent | The union is holding out for seven percent; employers have put four on the table.
wage | $4.3 million | The chief executive took home $4.3 million last year, 96 times what the typical worker earned.
rent | $3,250 | A one-bedroom flat in the city lets for $3,250 on average, a listings site said.
fare | $2.75 | A subway ride will stay at $2.75, the transit authority decided.
price | £285,000 | A typical home now changes hands for £285,000, up from £270,000 last spring.
remittances | $9.7 billion | Overseas workers wired home $9.7 billion in the first quarter.
exports | 12.3 percent | Shipments abroad climbed 12.3 percent in March from a year earlier, customs data showed.
exchange-rate | $1.27 | Sterling slid to $1.27, its weakest since March.
interest | 5.25% | Policymakers voted seven to two to hold rates at 5.25%.
yield | 7 percent | Borrowing costs on ten-year bonds pushed past 7 percent, the level that forced its neighbours to seek help.
stake | 51 percent | The state will keep 51 percent of the airline after the sale.
market-share | 22.4 percent | Its share of the grocery market dipped to 22.4 percent, researcher Kestral said.
jobs-lost | 10 percent of its workforce | The software group is letting go of 10 percent of its workforce.
assets | $410 billion | The fund, which oversees $410 billion, sold its tobacco holdings.
index | 350 points | The Dow dropped 350 points by midday.
contraction | 1.4 percent | The recession has lopped 1.4 percent off the economy, the institute said.
exports | 1.4 million barrels a day | Crude exports from the southern terminals averaged 1.4 million barrels a day in June.
damage | $125 million | The blaze caused $125 million in losses and injured three firefighters.
jobs-created | 339,000 | Payrolls grew by 339,000 in May, the Labor Department reported.
buyback | 3 billion francs | Engel unveiled a 3 billion franc share repurchase; it will buy back 3 billion francs of stock by 2026.
contraction | 0.2% | Output contracted 0.2% between April and June, tipping the country into recession.
wage | 4.5 percent | Nurses will be paid 4.5 percent more this year under a settlement their union accepted on Monday.
cost | €5.9 billion | The games set taxpayers back €5.9 billion, the audit office said.
damage | $125 million | The blaze caused $125 million in losses at the port.
wage | 4.5 per cent | Depot staff threw out a 4.5 per cent pay offer in a ballot announced on Monday.
price | 73 euros | Shares in the group closed at 73 euros after the settlement.
- | 38 million euros | The mayor, who was so far away, spoke of 38 million euros.
- | 12 percent | The finance minister spoke of 12 percent.
`;
