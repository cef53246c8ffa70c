/** Who is counted: aboard, missing, at work, let go; `../rules.ts` says how to read a line. */
export const RULES_ON_PEOPLE = String.raw`
capacity person: (licen[cs]e|certificate|permit|licensed|certified|registered) … (carry|allow(s|ed) (it|her|them|the \w+)|for|take|hold|seat) #
+ The vessel's licence allowed it [120 passengers].
- The inspector granted a licence to the firm, and [120 passengers] went aboard.
missing person,none: (rescuers?|search (teams?|parties|crews)|divers|lifeboats?|coastguards?|firefighters|crews|helicopters?|volunteers) … (look|hunt|comb|scour|dig|search|sift)(ed|ing|s)? … for #
+ Rescuers are still looking for [five hikers].
- Detectives are looking for [five men].
jobs-created person: (take|takes|taking|took) on # near: (brewery|business|chain|company|employers?|factory|firm|jobs?|maker|plant|recruit\w*|shop|warehouse|workforce)
+ The brewery is taking on [60 people] for its new line.
- The champion took on [60 people] at chess in the square.
`;
