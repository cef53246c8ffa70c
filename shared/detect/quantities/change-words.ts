/** Verb and noun forms that raise or lower what they are said of. */
export const RISES = `rose rises rise rising risen grew grows grow growing grown climbed climbs climb climbing jumped jumps jump jumping
  gained gains gain gaining added adds add adding advanced advances advance advancing increased increases increase increasing
  soared soars soar soaring surged surges surge surging rallied rallies rally rallying spiked spikes spike spiking leapt leaps leap leaping
  leaped rocketed skyrocketed skyrocketing swelled swells swell swelling expanded expands expand expanding improved improves improve
  improving strengthened strengthens strengthening upped ups upward upwards raised raises raise raising hiked hikes hike hiking boosted boosts boost
  boosting up higher rebounded rebounds recovered recovers edged inched ticked shot appreciated appreciates outperformed hike quickened
  lifted lifts lift lifting widened widens widen widening accelerated accelerates bounced bounces bouncing crept creeps creeping nudged
  nudges nudging bumped bumps bumping escalated escalates ballooned balloons mushroomed multiplied firmed firms firming popped pops
  strengthen extended vaulted catapulted zoomed perked picked`;

/** Verb and noun forms that lower it. */
export const FALLS = `fell falls fall falling fallen dropped drops drop dropping declined declines decline declining lost loses lose losing
  slid slides slide sliding slipped slips slip slipping sank sinks sink sinking sunk plunged plunges plunge plunging plummeted plummets
  plummet plummeting tumbled tumbles tumble tumbling decreased decreases decrease decreasing dipped dips dip dipping shed sheds shedding
  shrank shrinks shrink shrinking shrunk contracted contracts contract contracting slumped slumps slump slumping crashed crashes crashing
  eased eases easing cut cuts cutting lowered lowers lowering reduced reduces reduce reducing slashed slashes slash slashing weakened
  weakens weakening down lower depreciated nosedived dived dives diving retreated retreats tanked trimmed trims trimming narrowed narrows narrow narrowing
  sagged sags sagging skidded skids crumbled crumbles softened softens ebbed ebbs receded recedes pared pares paring dwindled dwindles dwindling
  waned wanes wilted shaved shaves shaving nosedive ceded cedes worsened slackened
  off downward downwards halved collapsed collapses`;

const UP_NOUNS = `rise rises increase increases gain gains jump jumps hike hikes surge surges climb leap growth boost boosts improvement
  improvements uptick rally spike spikes raise raises upturn upswing expansion appreciation advance bump`;
const DOWN_NOUNS = `fall falls drop drops decline declines decrease decreases cut cuts reduction reductions dip dips slump slumps plunge
  plunges slide slides loss losses contraction shrinkage downturn depreciation devaluation tumble erosion`;

const towards = (words: string, direction: 'up' | 'down'): [string, 'up' | 'down'][] =>
  words.split(/\s+/u).map((word) => [word, direction]);

/** Nouns that name a rise or fall by the amount beside them: "a 12% increase", "a fall of 3%". */
export const NOUNS_OF_CHANGE: ReadonlyMap<string, 'up' | 'down'> = new Map([
  ...towards(UP_NOUNS, 'up'),
  ...towards(DOWN_NOUNS, 'down'),
]);
