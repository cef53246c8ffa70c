const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** A moment of the library where the editor sits: "22 Nov 2026, 01:20". */
export function whenWords(at: string): string {
  const moment = new Date(at);
  return `${DAY.format(moment)}, ${TIME.format(moment)}`;
}
