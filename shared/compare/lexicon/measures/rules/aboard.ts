/** How many a vessel or a vehicle may carry; `../rules.ts` says how to read a line. */
export const RULES_ON_ABOARD = String.raw`
capacity person: (licen[cs]e|certificate|permit|licensed|certified|registered) … (carry|allow(s|ed) (it|her|them|the \w+)|for|take|hold|seat) #
+ The vessel's licence allowed it [120 passengers].
- The inspector granted a licence to the firm, and [120 passengers] went aboard.
`;
