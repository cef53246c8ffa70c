/** What sums, prices and rates are, in sentences as papers print them; read as `measures.test.ts` says. */
export const MONEY_CASES = `
revenue | £312m | Like-for-like sales edged up and group turnover came in at £312m, Hallam Stores said on Thursday.
loss | $540 million | The airline posted $540 million in losses for the third quarter.
profit | $2.1 billion | The bank posted $2.1 billion of profit in the three months to June.
- | $3 million | The ministry posted $3 million to the wrong account.
- | $200 | Families fled with $200 in cash and the clothes they wore.
fine | $5 million | A judge ordered the bank to pay a fine of $5 million.
loss | €27m | Its net deficit widened to €27m, against €11m a year earlier, the chain said as it announced the closure of 40 stores.
stolen | 45,000 pounds | Two masked men fled with 45,000 pounds after holding up a betting shop on Dock Road.
exports | 12.3 percent | Shipments abroad climbed 12.3 percent in March from a year earlier, customs data showed.
assets | $410 billion | The fund, which oversees $410 billion, sold its tobacco holdings.
index | 350 points | The Dow dropped 350 points by midday.
exports | 1.4 million barrels a day | Crude exports from the southern terminals averaged 1.4 million barrels a day in June.
jobs-created | 339,000 | Payrolls grew by 339,000 in May, the Labor Department reported.
buyback | 3 billion francs | Engel unveiled a 3 billion franc share repurchase; it will buy back 3 billion francs of stock by 2026.
cost | €5.9 billion | The games set taxpayers back €5.9 billion, the audit office said.
damage | $125 million | The blaze caused $125 million in losses at the port.
- | 38 million euros | The mayor, who was so far away, spoke of 38 million euros.
- | 12 percent | The finance minister spoke of 12 percent.
`;
