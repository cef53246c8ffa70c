import type { IsoDate, PartialDate } from '../../../domain/date';
import type { Figure } from '../../../domain/figure';
import type { Mark } from '../../../domain/mark';
import { contains, type Span } from '../../../domain/span';
import type { BlockRole } from '../../../domain/article';
import type { Measure } from '../../lexicon/measures';
import { once } from '../../once';
import type { Name } from '../../text/names';
import { sentenceAt, type Reading } from '../../text/reading';
import { frameAround, type Frame } from '../../text/frame';
import { denialAfter, denialOver, type Denial } from './denial';
import { countedBefore } from '../measure/counted-before';
import {
  beginnings,
  changeOf,
  countsChange,
  isPart,
  lasting,
  named,
  ownContent,
  qualifierOf,
} from './details';
import { findMeasure } from './find-measure';
import { bracketAfter } from './bracket';
import { opensBody, periodsTold, tellsOfBallot } from './in-article';
import { leansOn } from '../measure/goes-on';
import { intervalOf, knownOf, type Interval } from './interval';
import { contextOf, type Context } from './context';
import type { Beside } from '../measure/measure';
import { countedBy } from '../measure/takes';
import { headNear, isAlone, nearOf, rootsOf, wholeBehind } from './near';
import { momentOf } from './moment';
import { moodOf, type Mood } from './mood';
import type { Period } from './period';
import { joinedTo } from './parts';
import { populationOf } from './population';
import { isRecalled } from './recalled';
import { scopeOf, type Scope } from './scope';
import { subjectOf } from './subject';
import { surroundingsOf, type Surroundings } from './surroundings';
import { headOf, shareUnit, unitOf, type Unit } from '../measure/units';

export type FigureMark = Extract<Mark, { kind: 'figure' }>;

/** A figure with all that comparing needs to know of it, read from the copy around it. */
export interface FigureReading extends Surroundings {
  /** Its surroundings as one object, for what is asked once for all of their figures. */
  readonly shared: Surroundings;
  /** All figures of its article, itself included, once they are read. */
  readonly fellows: readonly FigureReading[];
  readonly articleId: string;
  readonly title: string;
  readonly publishedOn: IsoDate | null;
  readonly mark: FigureMark;
  readonly figure: Figure;
  readonly role: BlockRole;
  /** The sentence without the mark's words; null when too little is left to know it by. */
  readonly frame: Frame | null;
  readonly unit: Unit;
  /** Stem of the counted noun, or null. */
  readonly noun: string | null;
  readonly value: Interval | null;
  /** The same amount in another currency, where the copy gives it in brackets right behind. */
  readonly bracket: FigureMark | null;
  /** Set for a rise or fall by this much; a cut of jobs is a count of them, not a change of one. */
  readonly change: 'up' | 'down' | null;
  readonly measure: Measure | null;
  /** Whether the word that names the measure rarely means anything else. */
  readonly measureSure: boolean;
  /** Where the copy names the measure; null when it does not. */
  readonly measureAt: Span | null;
  /** All measures that the sentence names, that one included, by how close their words stand. */
  readonly beside: Beside;
  /** The word right before the measure that narrows it ("defence" budget), by stem; null when none does. */
  readonly qualifier: string | null;
  /** A narrower population than everybody ("children"), by stem; null for the whole. */
  readonly population: string | null;
  /** What is counted beside it in one breath, of other people ("167 passengers and nine crew"); empty for none. */
  readonly joined: readonly FigureMark[];
  /** Only what another figure of the sentence was before ("from 3.4 percent in May"). */
  readonly recalled: boolean;
  /** Said to be part of another figure ("including 20 children"). */
  readonly part: boolean;
  readonly scope: Scope;
  /** The name that the figure belongs to (`subjectOf`); null when the sentence gives none. */
  readonly subject: Name | null;
  /** Telling words of the sentence but for the measure and the counted noun. */
  readonly content: ReadonlySet<string>;
  /** Roots of the telling words close to the figure, names left out: what it does or is done to. */
  readonly near: ReadonlySet<string>;
  /** The words of the sentence that say what it is, each by how much. */
  readonly context: Context;
  /** Root of the noun the figure is tied to ("a 38% premium", "a premium of 38%"); null when there is none. */
  readonly head: string | null;
  /** For a share, the noun it is a share of; null where none stands behind it. */
  readonly whole: string | null;
  /** Roots of the telling words of the sentence, names left out. */
  readonly roots: ReadonlySet<string>;
  /** Whether the article gives no other value of this unit and noun. */
  readonly alone: boolean;
  /** Whether it stands in the sentence that the body opens with, or in the next. */
  readonly opens: boolean;
  /** The event class that a duration qualifies ("six-year conflict" gives war), or null. */
  readonly lasts: string | null;
  /** For a duration of an event: when the copy says that one began, anywhere in the article. */
  readonly begun: readonly Period[];
  /** What it is of where that is not what came about: sought, offered, the limit; null for what is. */
  readonly mood: Mood | null;
  readonly denied: Denial | null;
  readonly asOf: PartialDate | null;
}

// Characters within which another figure of the sentence says anything of this one; a list may hold thousands.
const NEIGHBOURS = 300;

// Whatever it measures, it is of the quarter that a sentence before names.
const IN_THE_QUARTER = /\b(?:in|for|during|over) the (?:quarter|half|period)\b(?! of\b)/iu;

const BARE: Unit = { family: 'none', id: '', factor: 1, offset: 0, per: null };

const PEOPLE: Unit = { ...BARE, family: 'person', id: 'person' };

// "Eleven were killed": whoever a sure word says it of is people.
function isOfPeople(measured: { measure: Measure; sure: boolean } | null, { family }: Unit): boolean {
  return family === 'none' && measured?.sure === true && measured.measure.families.join() === 'person';
}

// The figures of an article by their sentence's place in it.
const figuresBySentence = once((reading: Reading) =>
  once((figures: readonly FigureMark[]): ReadonlyMap<number, readonly FigureMark[]> => {
    const bySentence = new Map<number, FigureMark[]>();
    for (const mark of figures) {
      const at = sentenceAt(reading, mark);
      const sentence = at === null ? undefined : reading.sentences[at];
      if (at === null || sentence === undefined || !contains(sentence, mark)) continue;
      const known = bySentence.get(at);
      if (known === undefined) bySentence.set(at, [mark]);
      else known.push(mark);
    }
    return bySentence;
  }),
);

/** Reads one figure mark; null when it lies in no sentence of the article. Whoever reads puts what is read among its fellows. */
export function readFigure(
  reading: Reading,
  mark: FigureMark,
  others: readonly FigureMark[],
  fellows: readonly FigureReading[],
): FigureReading | null {
  const { article } = reading;
  const at = sentenceAt(reading, mark);
  const sentence = at === null ? undefined : reading.sentences[at];
  if (at === null || sentence === undefined) return null;
  const inSentence = (figuresBySentence(reading)(others).get(at) ?? []).filter(
    (other) =>
      other.end > mark.start - NEIGHBOURS &&
      other.start < mark.end + NEIGHBOURS &&
      !(other.start === mark.start && other.end === mark.end),
  );
  const { unit: stated, counted } = named(mark) ? { unit: null, counted: null } : mark.figure;
  const leans = leansOn(reading, at, mark, others);
  const goesOn =
    stated === null && counted === null
      ? (countedBefore(sentence, mark, inSentence) ?? leans?.mark.figure.counted ?? null)
      : counted;
  const unit = shareUnit(unitOf({ unit: stated, counted: goesOn }), mark.figure);
  const noun = headOf(goesOn) ?? (unit.family === 'thing' ? unit.id : null);
  const counts = {
    unit,
    noun,
    moved: changeOf(sentence, mark, mark.figure, unit) !== null,
    ballot: tellsOfBallot(reading, sentence),
  };
  const measured = findMeasure(reading, at, sentence, mark, counts, inSentence, leans);
  // "A 6.4 earthquake" counts no earthquakes.
  const stands = measured?.measure.id === 'magnitude' ? BARE : isOfPeople(measured, unit) ? PEOPLE : unit;
  const figure = knownOf(mark.figure, mark.exact);
  const lasts = lasting(sentence, mark, unit);
  const subject = subjectOf(sentence, mark, inSentence);
  const surroundings = surroundingsOf(reading)(sentence);
  const measure = measured?.measure ?? null;
  const goesBack = measure?.nature === 'flow' || IN_THE_QUARTER.test(sentence.text);
  const periods = goesBack ? periodsTold(reading, at, surroundings) : surroundings.periods;
  return {
    // An own field before what is spread: else Node 20 gives each reading a shape of its own, and whatever reads one is slow.
    shared: surroundings,
    ...surroundings,
    fellows,
    periods,
    articleId: article.articleId,
    title: article.title,
    publishedOn: article.publishedOn,
    mark,
    figure,
    role: sentence.role,
    frame: frameAround(article.text, sentence, mark, 5),
    unit: stands,
    noun: stands === BARE ? null : noun,
    value: intervalOf(figure, mark.exact, unit),
    bracket: bracketAfter(article.text, mark, others),
    change:
      countsChange(measure) || (isCount(measure) && unit.family !== 'share')
        ? null
        : changeOf(sentence, mark, mark.figure, unit),
    measure,
    measureSure: measured?.sure ?? false,
    measureAt: measured?.at ?? null,
    beside: measured?.beside ?? NONE_BESIDE,
    qualifier: qualifierOf(sentence, mark, measured?.at ?? null),
    population:
      noun !== null && measure !== null && countedBy(measure, noun)
        ? null
        : populationOf(mark, sentence, noun),
    joined: joinedTo(article.text, mark, inSentence),
    recalled: isRecalled(sentence, mark, inSentence),
    part: isPart(sentence, mark, { unit, measured: isCount(measure), at: measured?.at ?? null }),
    scope: scopeOf(reading, sentence, mark, subject, inSentence),
    subject,
    content: ownContent(sentence, measured?.at ?? null, noun),
    near: nearOf(sentence, mark, inSentence),
    context: contextOf(reading, sentence, mark),
    head: headNear(sentence, mark),
    whole: stands.family === 'share' ? wholeBehind(sentence, mark) : null,
    roots: rootsOf(sentence),
    alone: isAlone(mark, others),
    opens: opensBody(reading, at),
    lasts,
    begun: lasts === null ? [] : beginnings(reading, lasts),
    mood: moodOf(article.text, sentence, mark, inSentence, unit),
    denied: suggestedDenial(mark) ?? denialOver(sentence, mark) ?? denialAfter(sentence, mark.end),
    // A strike that began on 7 April has lasted so long on the day it is printed.
    asOf:
      lasts !== null && mark.figure.asOfBasis !== 'editor'
        ? (article.publishedOn ?? mark.figure.asOf)
        : momentOf({
            publishedOn: article.publishedOn,
            figure: mark.figure,
            measure,
            periods: surroundings.periods,
            sentence,
          }),
  };
}

const NONE_BESIDE: Beside = new Map();

// "Recovered 134 bodies" is no rise by 134.
function isCount(measure: Measure | null): boolean {
  return measure?.nature === 'running' && measure.families.includes('person');
}

function suggestedDenial(mark: FigureMark): Denial | null {
  const { suggests } = mark;
  return suggests?.finding === 'denied' ? { start: suggests.start, end: suggests.end, kind: 'denied' } : null;
}
