/** Month names and abbreviations (lower case, without full stop) to 1–12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .flatMap((month, i): [string, number][] => [
      [month, i + 1],
      [month.slice(0, 3), i + 1],
      ...(month === 'september' ? [['sept', 9] as [string, number]] : []),
    ]),
);

/** Weekday names and abbreviations to 0 (Sunday) to 6. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  'sunday monday tuesday wednesday thursday friday saturday'
    .split(' ')
    .flatMap((day, i): [string, number][] => [
      [day, i],
      [`${day}s`, i],
    ]),
);
