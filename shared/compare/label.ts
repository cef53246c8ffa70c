import type { Item } from './library/items';
import { isCount } from './figures/measure/units';
import type { FigureReading } from './figures/reading/read';
import type { Name } from './text/names';

/** A short name for a question: "People killed, Syria conflict", "Putin: “Syria is a sovereign country…”". */
export function labelOf(items: readonly Item[]): string {
  const [first] = items;
  if (first === undefined) return '';
  switch (first.kind) {
    case 'figure':
      return figureLabel(items.flatMap((item) => (item.kind === 'figure' ? [item.reading] : [])));
    case 'quote': {
      const longest = items.reduce(
        (best, item) =>
          item.kind === 'quote' && item.reading.words.length > best.length
            ? item.reading.mark.quote.text
            : best,
        '',
      );
      const named = items.flatMap((item) =>
        item.kind === 'quote' && item.reading.speaker !== null ? [item.reading.speaker.name] : [],
      );
      const speaker = named
        .reduce((best, name) => (name.length > best.length ? name : best), '')
        .split(' ')
        .at(-1);
      return `${speaker === undefined || speaker === '' ? 'Unattributed' : speaker}: “${opening(longest || first.reading.mark.quote.text)}”`;
    }
    case 'claim': {
      const things = [...first.reading.things.keys()].map((thing) => thing.toUpperCase());
      const names = shared(items.map((item) => (item.kind === 'claim' ? item.reading.names : [])));
      const others = names.filter((name) => !things.includes(name.toUpperCase()));
      return [things[0] ?? opening(first.reading.mark.exact), ...others.slice(0, 2)].join(', ');
    }
  }
}

function figureLabel(readings: readonly FigureReading[]): string {
  const [first] = readings;
  if (first === undefined) return '';
  const place =
    shared(readings.map((reading) => reading.scope.places))[0] ?? eventPlace(readings) ?? around(readings);
  const event = eventOf(readings) ?? thingOf(readings);
  const where = [place, event].filter((part) => part !== null).join(' ');
  if (first.lasts !== null && event !== null) return `Length of the ${where}`;
  if (readings.length === 1) {
    const names = [...new Set(first.names.map(display))].slice(0, 2);
    return [capital(first.mark.exact), names.join(', ')].filter((part) => part !== '').join(', ');
  }
  const what = measured(readings) ?? capital(first.figure.counted ?? first.mark.exact);
  return where === '' ? what : `${what}, ${where}`;
}

// What most of them measure, the surest first: never what the file that came first happens to say.
function measured(readings: readonly FigureReading[]): string | null {
  const votes = new Map<string, number>();
  for (const { measure, measureSure } of readings)
    if (measure !== null) votes.set(measure.label, (votes.get(measure.label) ?? 0) + (measureSure ? 3 : 2));
  const [most] = [...votes].sort(([x, p], [y, q]) => q - p || (x < y ? -1 : 1));
  return most?.[0] ?? null;
}

// Where the articles that name the event put it; the first that says so.
function eventPlace(readings: readonly FigureReading[]): string | null {
  const name = readings.map((reading) => reading.eventPlace).find((place) => place !== null);
  return name === undefined ? null : display(name);
}

// Whom and what a happening cost is called by it though only one of them names it; what else is measured, only where all know of it.
function eventOf(readings: readonly FigureReading[]): string | null {
  const ofHappening = readings.some((reading) => reading.lasts !== null || aboutPeopleOrThings(reading));
  for (const reading of readings) {
    const word = eventWord(reading);
    if (word === null) continue;
    const known = ({ events, eventsAround }: FigureReading): boolean =>
      [...reading.events].some((event) => events.has(event) || eventsAround.has(event));
    if (ofHappening || readings.every(known)) return word;
  }
  return null;
}

function aboutPeopleOrThings({ measure, unit }: FigureReading): boolean {
  return isCount({ family: measure?.families[0] ?? unit.family }) || measure?.id === 'damage';
}

// "A 1.2-kilometre bridge" is the length of a bridge.
function thingOf(readings: readonly FigureReading[]): string | null {
  const [first] = readings;
  const physical = readings.every(({ unit }) => unit.family === 'physical');
  const one = readings.every(({ noun }) => noun !== null && noun === first?.noun);
  return physical && one ? (first?.figure.counted ?? null) : null;
}

function eventWord(reading: FigureReading): string | null {
  const { eventWord: at, sentence } = reading;
  if (at === null) return null;
  const word = sentence.text.slice(at.start - sentence.start, at.end - sentence.start).toLowerCase();
  // "Tehran crashed" names nothing.
  return /(?:ed|ing|struck|shook)$/.test(word) ? null : word;
}

// The name that stands nearest in most: first those in every sentence, then any.
function shared(lists: readonly (readonly Name[])[]): string[] {
  const counts = new Map<string, { count: number; show: string }>();
  for (const list of lists) {
    for (const name of new Map(list.map((one) => [one.key, one])).values()) {
      const known = counts.get(name.key);
      counts.set(name.key, { count: (known?.count ?? 0) + 1, show: known?.show ?? display(name) });
    }
  }
  return [...counts.values()].filter(({ count }) => count === lists.length).map(({ show }) => show);
}

function around(readings: readonly FigureReading[]): string | null {
  for (const reading of readings) {
    const name = [...reading.scope.places, ...reading.names].find((own) =>
      readings.every(
        (other) =>
          other === reading || other.around.has(own.key) || other.names.some((one) => one.key === own.key),
      ),
    );
    if (name !== undefined) return display(name);
  }
  return null;
}

function display(name: Name): string {
  if (name.place === null) return name.exact.replace(/['’]s$/, '');
  const { id } = name.place;
  return /^(?:us|uk|uae|drc)$/.test(id)
    ? id.toUpperCase()
    : id.replace(/(^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());
}

function opening(text: string): string {
  const words = text.trim().split(/\s+/);
  if (words.length <= 6) return words.join(' ').replace(/[.,;:]$/, '');
  return `${words
    .slice(0, 5)
    .join(' ')
    .replace(/[.,;:]$/, '')}…`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
