/** From Stet's unit names to those of NewsQuant; a unit that is not listed stands for itself. */
const TO_NEWSQUANT: Readonly<Record<string, readonly string[]>> = {
  USD: ['dollar', 'united states dollar'],
  EUR: ['euro'],
  GBP: ['pound sterling'],
  JPY: ['japanese yen'],
  AUD: ['australian dollar'],
  CAD: ['canadian dollar'],
  HKD: ['hong kong dollar'],
  NZD: ['new zealand dollar'],
  DKK: ['danish krone'],
  ILS: ['shekel'],
  MYR: ['malaysian ringgit'],
  HRK: ['croatian kuna'],
  INR: ['indian rupee'],
  CNY: ['chinese yuan'],
  percent: ['percentage'],
  'percentage-point': ['percentage point', 'percentage'],
  'basis-point': ['basis point'],
  person: ['people', 'person'],
  year: ['year', 'year of age'],
  month: ['month', 'month of age'],
  week: ['week', 'week of age'],
  day: ['day', 'day of age'],
  pound: ['pound-mass', 'pound'],
  'revolution per minute': ['revolutions per minute'],
  'part per billion': ['parts-per-billion'],
  'part per million': ['parts-per-million'],
  'pound-foot': ['pound-foot', 'foot pound-force'],
  time: ['count', 'time'],
  penny: ['penny', 'point'],
  'million british thermal units': ['mega british thermal unit'],
};

const parts = (unit: string): readonly string[] => TO_NEWSQUANT[unit] ?? [unit];

/** All names that the other set may give a unit of ours, compound units part by part. */
function namesOf(unit: string): string[] {
  if (TO_NEWSQUANT[unit] !== undefined) return [...TO_NEWSQUANT[unit]];
  const [top = '', bottom] = unit.split(' per ', 2);
  if (bottom === undefined) return [...parts(unit)];
  return parts(top).flatMap((a) => parts(bottom).map((b) => `${a} per ${b}`));
}

/**
 * Whether a unit of ours is the other set's. That set keeps the adjectives of a counted noun in its unit ("eligible voter");
 * Stet keeps them in `counted`, so a noun agrees when it is the head of theirs.
 */
export function sameUnit(ours: string | null, theirs: string): boolean {
  return agrees(ours, theirs, (gold, own) => gold.endsWith(` ${own}`));
}

/** The same without that leniency: a counted noun must be the other set's whole unit. */
export function sameWholeUnit(ours: string | null, theirs: string): boolean {
  return agrees(ours, theirs, () => false);
}

function agrees(
  ours: string | null,
  theirs: string,
  isHead: (gold: string, own: string) => boolean,
): boolean {
  const gold = theirs.toLowerCase().replace(/^% /u, '').trim();
  if (ours === null) return gold === '-' || gold === '%' || gold === '';
  const names = namesOf(ours);
  return names.some((name) => {
    const own = name.toLowerCase();
    return (
      own === gold ||
      `${own}s` === gold ||
      isHead(gold, own) ||
      own.replaceAll('-', ' ') === gold.replaceAll('-', ' ')
    );
  });
}
