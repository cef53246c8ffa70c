import { eventClass, type EventClass } from '../../lexicon/events';
import { once, onceInARow } from '../../once';
import type { Story } from '../../text/story';
import { onlyOfStory } from './alike';
import type { FigureReading } from '../reading/read';
import type { Surroundings } from '../reading/surroundings';

/** Whether the two happened in two kinds of happening, as far as the copy says. */
export function differentEvent(a: FigureReading, b: FigureReading): boolean {
  if (onlyOfStory(a, b)) return false;
  if ([a, b].some((reading) => reading.measure !== null && !aboutEvents(reading))) return false;
  const [x, y] = [classesNear(a.shared), classesNear(b.shared)];
  // A heatwave's dead are not a year's dead on the roads: with an event on one side only, words must tie the two.
  if (x.length === 0 || y.length === 0)
    return (
      x.length + y.length > 0 &&
      (isToll(a) || isToll(b)) &&
      ![...a.content].some((word) => b.content.has(word))
    );
  return !x.some((event) => y.some((other) => meet(event, other)));
}

/** Whether the copy names other countries for two tolls: two coaches crash in two countries within a day. */
export function otherCountries(a: FigureReading, b: FigureReading): boolean {
  if (!isToll(a) && !isToll(b)) return false;
  const meet = (x: ReadonlySet<string>, y: ReadonlySet<string>): boolean => [...x].some((one) => y.has(one));
  const [x, y] = [a.story, b.story];
  if (x.lands.size === 0 || y.lands.size === 0 || meet(x.lands, y.lands)) return false;
  // "Off the Libyan coast" names no land, but beside one town that both name it is the same.
  return !sharesNames(a, b) && !(meet(x.countries, y.countries) && meet(x.names, y.names));
}

/** Of what `differentEvent` weighs, what is sure: those whom a storm killed are not those who died in a crash. */
export function otherHappening(a: FigureReading, b: FigureReading): boolean {
  return isToll(a) && isToll(b) && a.events.size > 0 && b.events.size > 0 && differentEvent(a, b);
}

/** Whether what a figure measures comes of a happening: people, things, what was lost. */
export function aboutEvents(reading: FigureReading): boolean {
  const first = reading.measure?.families[0];
  return first === 'person' || first === 'thing' || first === 'physical' || reading.measure?.id === 'damage';
}

const classesNear = once(({ events, eventsAround }: Surroundings): readonly EventClass[] =>
  classes(events.size > 0 ? events : eventsAround),
);

function classes(ids: ReadonlySet<string>): EventClass[] {
  return [...ids].flatMap((id) => eventClass(id) ?? []);
}

function meet(a: EventClass, b: EventClass): boolean {
  return a.id === b.id || a.akin.has(b.id) || b.akin.has(a.id);
}

// What one ballot settles is settled anew by the next; votes are counted for weeks.
const OF_A_BALLOT = new Set(['turnout', 'votes', 'seats', 'majority', 'counted']);
const BETWEEN_BALLOTS = 90;

// A stadium has seats as well.
function isOfBallot(a: FigureReading, b: FigureReading): boolean {
  const told = ({ events, eventsAround }: FigureReading): boolean =>
    events.has('election') || eventsAround.has('election');
  const seated = ({ sentence }: FigureReading): boolean => SEATED.test(sentence.text);
  return [a, b].some(
    ({ measure }) =>
      measure !== null &&
      OF_A_BALLOT.has(measure.id) &&
      (measure.id !== 'seats' || ((told(a) || told(b)) && !seated(a) && !seated(b))),
  );
}

const SEATED =
  /\b(?:stadiums?|ballparks?|parks?|arenas?|grounds?|theatres?|theaters?|halls?|venues?|cinemas?|stands?|planes?|jets?|trains?|bus(?:es)?|coach(?:es)?|restaurants?)\b/i;

/** Two earthquakes of one country, years apart: the same words mean another happening unless the copy names the year. */
export function longApart(a: FigureReading, b: FigureReading): boolean {
  if (a.happenedDay === null || b.happenedDay === null) return false;
  const days = Math.abs(a.happenedDay - b.happenedDay);
  if (isOfBallot(a, b)) return days > BETWEEN_BALLOTS;
  if (days <= 60 || !(aboutEvents(a) || aboutEvents(b))) return false;
  const shared = sharedEvents(a.shared, b.shared);
  if (shared.length === 0) {
    // A queue that was counted a year ago is counted again.
    const levels = a.measure?.nature === 'changing' && b.measure?.nature === 'changing';
    const past = !levels && (a.happenedOn !== a.publishedOn || b.happenedOn !== b.publishedOn);
    return (isToll(a) || isToll(b) || past) && days > 300;
  }
  return days > Math.max(...shared.map((event) => event.lasts));
}

const sharedEvents = onceInARow((a: Surroundings, b: Surroundings): readonly EventClass[] => {
  const near = ({ events, eventsAround }: Surroundings): ReadonlySet<string> =>
    events.size > 0 ? events : eventsAround;
  const knows = ({ events, eventsAround }: Surroundings, id: string): boolean =>
    events.has(id) || eventsAround.has(id);
  return classes(
    new Set([...[...near(a)].filter((id) => knows(b, id)), ...[...near(b)].filter((id) => knows(a, id))]),
  );
});

/** Whether both tell of one kind of event that goes on for longer than so many days, like a war. */
export function stillGoesOn(a: FigureReading, b: FigureReading, days: number): boolean {
  return sharedEvents(a.shared, b.shared).some(({ lasts }) => lasts > days);
}

/** Whether both stories name two bearers or more in common. */
export function sharesNames(a: FigureReading, b: FigureReading): boolean {
  return shareNames(a.story, b.story);
}

const shareNames = onceInARow(
  ({ names }: Story, { names: others }: Story): boolean =>
    [...names].filter((name) => others.has(name)).length >= 2,
);

const TOLLS = new Set(['killed', 'injured', 'missing', 'trapped', 'rescued', 'evacuated', 'infected']);

/** Whether the figure counts those to whom something happened; whoever acts before it ("the bomber killed") is told in many ways. */
export function isToll(reading: FigureReading): boolean {
  return TOLLS.has(reading.measure?.id ?? '');
}
