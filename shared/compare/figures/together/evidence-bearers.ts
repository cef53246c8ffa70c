import { tellsWhich, type Name } from '../../text/names';
import { onceInARow } from '../../once';
import { namesakeIn } from '../../text/same-name';
import { mayBeWord, quoteOneAnother, type Story } from '../../text/story';
import { knows, otherSubject, OWNED } from './bearers';
import type { FigureReading } from '../reading/read';
import type { Surroundings } from '../reading/surroundings';

/** What the names around two figures say for and against their answering one question. */
export interface BearerEvidence {
  /** A name that is no country's stands by both; or each has such names, and the other article none of them. */
  readonly sameName: number;
  readonly otherNames: number;
  /** Each belongs to a bearer of its own; and the same for what everybody has one of, like a profit. */
  readonly otherSubject: number;
  readonly otherOwner: number;
  /** Of the bearers that the openings name, the share that the other article never names, the lesser of both; and of the titles. */
  readonly strangers: number;
  readonly strangeTitles: number;
  /** The openings name countries, none in common, and nobody else in common. */
  readonly otherCountries: number;
}

/** Gathers it; `nested` where the place of one lies within that of the other. */
export function bearersOf(a: FigureReading, b: FigureReading, nested: boolean): BearerEvidence {
  const other = otherSubject(a, b);
  const told = betweenSentences(a.shared, b.shared);
  return {
    sameName: told.sameName,
    otherNames: nested ? 0 : told.otherNames,
    otherSubject: Number(other),
    otherOwner: Number(other && OWNED.has(a.measure?.id ?? b.measure?.id ?? '')),
    strangers: told.strangers,
    strangeTitles: told.strangeTitles,
    otherCountries: told.otherCountries,
  };
}

/** What does not depend on the figures, but on their sentences alone. */
type OfSentences = Omit<BearerEvidence, 'otherSubject' | 'otherOwner'>;

const betweenSentences = onceInARow((a: Surroundings, b: Surroundings): OfSentences => {
  // "Its cost has risen": a sentence without a name goes on about what the one before it named.
  const own = ({ carried, weakNames }: Surroundings): readonly Name[] =>
    [...carried, ...weakNames].filter(tellsWhich);
  const [x, y] = [own(a), own(b)];
  // A word that opens its sentence may confirm a name, but nobody is a stranger by it.
  const strange = (names: readonly Name[], to: Surroundings): boolean => {
    const sure = names.filter((name) => !mayBeWord(name));
    return sure.length > 0 && sure.every((name) => !knows(to, name));
  };
  const sameName = Number(x.some((name) => namesakeIn(y, name) !== undefined));
  // Two that quote the same words tell one story: nobody in it is a stranger.
  if (quoteOneAnother(a.story, b.story)) return { ...NO_STRANGERS, sameName };
  return {
    sameName,
    otherNames: Number(strange(x, b) && strange(y, a)),
    strangers: Math.min(unknownShare(a.story.sure, b), unknownShare(b.story.sure, a)),
    strangeTitles: Math.min(unknownShare(a.story.titled, b), unknownShare(b.story.titled, a)),
    otherCountries: Number(meetNowhere(a.story, b.story)),
  };
});

const NO_STRANGERS = { otherNames: 0, strangers: 0, strangeTitles: 0, otherCountries: 0 };

function unknownShare(known: ReadonlySet<string>, { around, aroundWords, names }: Surroundings): number {
  let unknown = 0;
  for (const name of known)
    if (!around.has(name) && !aroundWords.has(name) && !names.some(({ key }) => key === name)) unknown += 1;
  return known.size === 0 ? 0 : unknown / known.size;
}

function meetNowhere(a: Story, b: Story): boolean {
  const meet = (x: ReadonlySet<string>, y: ReadonlySet<string>): boolean =>
    [...x].some((name) => y.has(name));
  return (
    a.countries.size > 0 && b.countries.size > 0 && !meet(a.countries, b.countries) && !meet(a.names, b.names)
  );
}
