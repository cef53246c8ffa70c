import { daysApart, oneStory } from '../../text/story';
import { akin, tie } from './alike';
import { otherQualifier } from './apart';
import { agreementOf, type Agreement } from '../reading/context';
import { crossed } from './crossed';
import { amountsOf, type AmountEvidence } from './evidence-amounts';
import { bearersOf, type BearerEvidence } from './evidence-bearers';
import { differentEvent, stillGoesOn } from './happening';
import { placeRelation } from './place-relation';
import type { FigureReading } from '../reading/read';
import { hardlyWorthAsking } from './worth-asking';

/**
 * What speaks for or against two figures answering one question, each by a number; never what they amount to. How much
 * each counts is in `weights.ts`.
 */
export interface Evidence extends AmountEvidence, BearerEvidence {
  readonly always: 1;
  /** The words that name the measure are of one measure, and rarely mean anything else. */
  readonly sameMeasure: number;
  readonly sameMeasurePerhaps: number;
  readonly otherMeasure: number;
  readonly otherMeasurePerhaps: number;
  readonly akinMeasure: number;
  /** Where the nearest differ: how close a measure that both sentences name stands to both figures, 0 to 1. */
  readonly measureBeside: number;
  readonly oneMeasureUnknown: number;
  readonly noMeasureKnown: number;
  /** Roots close to both (`tie`), up to 5. */
  readonly tie: number;
  /** What the words beside both have in common (`agreementOf`). */
  readonly share: number;
  readonly best: number;
  readonly common: number;
  /** No other figure of its article is of its kind; of one of the two, and of both. */
  readonly oneAlone: number;
  readonly bothAlone: number;
  /** Both stand where the body opens; and one of the two. */
  readonly bothOpen: number;
  readonly oneOpens: number;
  /** How surely both articles tell one story (`oneStory`), and the same up to 2. */
  readonly story: number;
  readonly storyAtAll: number;
  /** How many of the two are hardly worth suggesting. */
  readonly low: number;
  /** Logarithm of the days between the publications; 0 for a toll while what it is of goes on. */
  readonly days: number;
  /** The same between the happenings, for what does not change and for what nothing names. */
  readonly daysOfFixed: number;
  readonly daysUnmeasured: number;
  readonly headlines: number;
  /** The place of one lies within that of the other. */
  readonly nested: number;
  readonly bothMove: number;
  /** A rise by so much against a level. */
  readonly oneMoves: number;
  /** Both say how long one kind of event has lasted. */
  readonly sameLength: number;
  /** What narrows the measure is another thing. */
  readonly otherQualifier: number;
  /** One is hardly worth asking after. */
  readonly idle: number;
  readonly otherEvent: number;
  /** What was sought against what was given, those for against those against. */
  readonly otherMood: number;
  /** How much better each would suit another figure of the other's article (`crossed`), up to 2. */
  readonly crossed: number;
  /** Some count only in one story. */
  readonly sameMeasureOfStory: number;
  readonly bestOfStory: number;
  readonly aloneInStory: number;
  /** `strangers` where both are of a ballot or a council's tax: each place holds its own. */
  readonly strangersOfBallot: number;
  /** Some count only where no word says that both measure one thing. */
  readonly aloneUnmeasured: number;
  readonly sharesUnmeasured: number;
  readonly bestUnmeasured: number;
  readonly bestOfMeasure: number;
  readonly bestAcrossMeasures: number;
}

/** The evidence on a pair, and where the words beside both agree. */
export interface Weighed {
  readonly evidence: Evidence;
  readonly agreement: Agreement;
}

/** Gathers what speaks for and against two figures answering one question. */
export function evidenceOn(a: FigureReading, b: FigureReading): Weighed {
  const agreement = agreementOf(a.context, b.context);
  const { share, best, common } = agreement;
  const told = oneStory(a.story, b.story);
  const story = Math.max(0, Math.min(told, 3));
  const measures = measuresOf(a, b);
  const one = a.measure !== null && a.measure === b.measure;
  const amounts = amountsOf(a, b);
  const nested = placeRelation(a, b).kind === 'nested';
  const bearers = bearersOf(a, b, nested);
  const alone = Number(a.alone) + Number(b.alone);
  return {
    agreement,
    evidence: {
      always: 1,
      ...measures,
      tie: Math.min(5, tie(a, b)),
      share,
      best,
      common,
      ...amounts,
      oneAlone: Number(alone > 0),
      bothAlone: Number(alone === 2),
      bothOpen: Number(a.opens && b.opens),
      oneOpens: Number(a.opens !== b.opens),
      story: Math.max(-2, told),
      storyAtAll: Math.min(2, told),
      low: Number(a.mark.salience === 'low') + Number(b.mark.salience === 'low'),
      ...daysOf(a, b),
      headlines: Number(a.role === 'headline') + Number(b.role === 'headline'),
      nested: Number(nested),
      bothMove: Number(a.change !== null && a.change === b.change),
      oneMoves: Number(
        (a.change === null) !== (b.change === null) &&
          !(RISES.has(a.measure?.id ?? '') && a.measure === b.measure),
      ),
      sameLength: Number(a.lasts !== null && a.lasts === b.lasts),
      ...bearers,
      otherQualifier: Number(one && otherQualifier(a, b)),
      idle: Number(hardlyWorthAsking(a, b)),
      otherEvent: Number(differentEvent(a, b)),
      otherMood: Number(moodOf(a) !== moodOf(b)),
      crossed: crossed(a, b),
      sameMeasureOfStory: measures.sameMeasure * story,
      bestOfStory: best * story,
      aloneInStory: Number(alone === 2) * story,
      strangersOfBallot: Number(one && OF_A_BALLOT.has(a.measure.id)) * bearers.strangers,
      aloneUnmeasured: Number(!one && alone === 2),
      sharesUnmeasured: Number(!one) * amounts.shares,
      bestUnmeasured: Number(a.measure === null || b.measure === null) * best,
      bestOfMeasure: Number(one) * best,
      bestAcrossMeasures: Number(a.measure !== null && b.measure !== null && a.measure !== b.measure) * best,
    },
  };
}

// What came of it is what most figures are of; and a capacity is a limit by itself.
function moodOf({ mood, measure }: FigureReading): FigureReading['mood'] {
  return mood === 'won' || (mood === 'limit' && measure?.id === 'capacity') ? null : mood;
}

// What each town, district or council settles by votes of its own.
const OF_A_BALLOT = new Set(['turnout', 'votes', 'seats', 'majority', 'counted', 'registered', 'tax']);

// "Prices rose 0.9 percent" is inflation at 0.9 percent.
const RISES = new Set(['inflation', 'growth']);

function daysOf(
  a: FigureReading,
  b: FigureReading,
): Pick<Evidence, 'days' | 'daysOfFixed' | 'daysUnmeasured'> {
  const between = daysApart(a, b) ?? UNDATED;
  const days = Math.log1p(between);
  const happened =
    a.happenedDay === null || b.happenedDay === null
      ? days
      : Math.log1p(Math.abs(a.happenedDay - b.happenedDay));
  const nature = (a.measure ?? b.measure)?.nature;
  return {
    days: nature === 'running' && stillGoesOn(a, b, between) ? 0 : days,
    daysOfFixed: nature === 'fixed' ? happened : 0,
    daysUnmeasured: nature === undefined ? happened : 0,
  };
}

/** Copy without a date counts as so many days apart. */
const UNDATED = 30;

function measuresOf(
  a: FigureReading,
  b: FigureReading,
): Pick<
  Evidence,
  | 'sameMeasure'
  | 'sameMeasurePerhaps'
  | 'otherMeasure'
  | 'otherMeasurePerhaps'
  | 'akinMeasure'
  | 'measureBeside'
  | 'oneMeasureUnknown'
  | 'noMeasureKnown'
> {
  const [x, y] = [a.measure, b.measure];
  const both = x !== null && y !== null;
  const same = both && x.id === y.id;
  const kin = both && !same && akin(x.id, y.id);
  const other = both && !same && !kin;
  const sure = a.measureSure && b.measureSure;
  return {
    sameMeasure: Number(same && sure),
    sameMeasurePerhaps: Number(same && !sure),
    otherMeasure: Number(other && sure),
    otherMeasurePerhaps: Number(other && !sure),
    akinMeasure: Number(kin),
    measureBeside: same ? 0 : besideBoth(a, b),
    oneMeasureUnknown: Number((x === null) !== (y === null)),
    noMeasureKnown: Number(x === null && y === null),
  };
}

function besideBoth(a: FigureReading, b: FigureReading): number {
  let most = 0;
  for (const [id, close] of a.beside) most = Math.max(most, close * (b.beside.get(id) ?? 0));
  return Math.sqrt(most);
}
