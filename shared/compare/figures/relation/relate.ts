import type { CrossReason, Relation } from '../../../domain/question';
import { difference, turned } from '../../../domain/question';
import { lapse, reason, type Finding } from '../../reasons';
import { droppedNegation } from '../../text/frame';
import { amount } from '../together/amount';
import { complementOf, type Complement } from './complements';
import { correcting, denying, isCorrection } from './denying';
import { lengthsGrown, relateDurations } from './durations';
import { sumConflicts } from './joined';
import { apartDays } from '../reading/moment';
import { areRunning, inTime, movesOverTime } from '../time/moves';
import { incomparable, inOneUnit } from '../together/one-unit';
import { printedApart } from '../time/order';
import type { FigureReading } from '../reading/read';
import { likelyPart } from './scopes-likely';
import type { ScopeDifference } from './scope-difference';
import { scopesDiffer } from './scopes-differ';
import { swapped } from './swapped';
import { areTwins } from '../together/together';
import { relateValues, share, type Judged } from './values';

/** A negation further off than this many words is rarely about the figure. */
const NEGATION_REACH = 5;

/** How two figures that answer one question stand to each other (design, section 5); `a` is the earlier one. */
export function relateFigures(a: FigureReading, b: FigureReading): Finding {
  const gap = difference(a.figure, b.figure);
  const say = (relation: Relation, because: readonly CrossReason[]): Finding => ({
    relation,
    because,
    difference: gap,
    words: null,
  });
  const denial = denying(a, b);
  if (denial !== null) return say('denies', denial);
  const correction = correcting(a, b);
  if (correction !== null)
    return { ...say('denies', correction), ...(b.corrected === null ? {} : { corrects: true as const }) };
  const unit = inOneUnit(a, b);
  if (unit === null) return say('not-comparable', [incomparable(a, b)]);
  const scope = scopesDiffer(a, b);
  if (scope !== null) {
    const excess = partExceedsWhole(a, b, scope);
    if (excess !== null) return say('conflicts', [excess, scope.because]);
    const sum = sumConflicts(a, b);
    return sum === null ? say('different-scope', [scope.because]) : say('conflicts', [sum]);
  }
  const opposite = opposed(a, b);
  if (opposite !== null) return say('conflicts', opposite);
  const exchanged = a.articleId === b.articleId ? null : swapped(a, b);
  if (exchanged !== null) return say('conflicts', [exchanged]);
  const negation = droppedNegation(a, b, NEGATION_REACH);
  if (negation !== null) return say(negation.relation, [negation.because]);
  if (a.lasts !== null && b.lasts !== null) return say(...relateDurations(a, b));
  const grown = lengthsGrown(a, b);
  if (grown !== null) return say('compatible', [grown]);
  const rest = complementOf(a, b);
  if (rest !== null) return say(...relateRest(rest));
  const [relation, because] = relateValues(a, b, unit);
  const steep = relation === 'conflicts' || fallsFast(a, b, relation);
  const likely = steep && !areTwins(a, b) ? likelyPart(a, b) : null;
  return likely === null ? say(relation, because) : say('different-scope', [likely]);
}

// "80 % halted" and "a fifth will run" say the same in other words: neither stands for the other as it is.
function relateRest({ a, b, because }: Complement): Judged {
  const [relation, why] = relateValues(a, b, { x: a.value, y: b.value, converted: true });
  return [relation === 'same' ? 'compatible' : relation, [because, ...why]];
}

const FAST_DAYS = 7;

// What is so much less within days is rather less of it.
function fallsFast(a: FigureReading, b: FigureReading, relation: Relation): boolean {
  const { first, last } = inTime(a, b);
  return (
    relation === 'supersedes' &&
    Math.abs(printedApart(a, b) ?? 0) < FAST_DAYS &&
    !/\b(?:still|remain(?:s|ed)?|only)\b/i.test(last.sentence.text) &&
    (last.value?.stated ?? 0) < (first.value?.stated ?? 0)
  );
}

// A part may be no more than the whole, unless the whole was counted before it.
function partExceedsWhole(
  a: FigureReading,
  b: FigureReading,
  { narrower, additive }: ScopeDifference,
): CrossReason | null {
  const [part, whole] = narrower === 'a' ? [a, b] : [b, a];
  if (!additive || part.value === null || whole.value === null || part.unit.id !== whole.unit.id) return null;
  if (part.value.natural.low <= whole.value.high || (apartDays(whole, part) ?? 0) > 0) return null;
  return reason(
    'The part is given as more than the whole.',
    [part.articleId, part.mark],
    [whole.articleId, whole.mark],
  );
}

function opposed(a: FigureReading, b: FigureReading): CrossReason[] | null {
  const [x, y] = [a.change, b.change];
  if (x === null || y === null || x === y || movesOverTime(a, b, apartDays(a, b))) return null;
  return [reason('One says up, the other down.', [a.articleId, a.mark], [b.articleId, b.mark])];
}

/** What the relation of two figures means, in sentences; the relation's name is not repeated. */
export function figureVerdict(
  a: FigureReading,
  b: FigureReading,
  { relation, because }: Pick<Finding, 'relation' | 'because'>,
): string {
  const { first: earlier, last: later, days } = inTime(a, b);
  const first = because[0]?.text ?? '';
  switch (relation) {
    case 'supersedes': {
      const size = stepBetween(earlier, later);
      if (size === null || days === null) return first;
      const why = areRunning(a, b)
        ? 'Such a total only grows, so both can be right'
        : 'Such a figure changes, so both can be right';
      const step =
        days === 0 ? `The figure given later is ${size}` : `The later figure is ${size}, ${lapse(days)}`;
      return `${step}. ${why}; whoever reprints “${earlier.mark.exact}” now is out of date.`;
    }
    case 'conflicts':
      // A toll grows: without dates both may have been right, one after the other.
      if (days === null && a.articleId !== b.articleId && areRunning(a, b))
        return `${first} With both dates Stet could tell whether the one takes the place of the other.`;
      return `${first} At most one of the two can be right as printed.`;
    case 'denies':
      return `${first} ${isCorrection(first) ? 'The figure that it corrects should not run again.' : 'It should not run without the denial.'}`;
    case 'different-scope':
      return `${first} Both can be right; neither should be printed for the other.`;
    case 'not-comparable':
    case 'compatible':
    case 'same':
      return first;
  }
}

// "60,000 higher (24 %)"; null where no number says by how much, or neither is more.
function stepBetween(a: FigureReading, b: FigureReading): string | null {
  const unit = inOneUnit(a, b);
  if (unit?.x == null || unit.y === null || turned(a.figure, b.figure)) return null;
  const step = unit.y.stated - unit.x.stated;
  return step === 0 ? null : `${amount(Math.abs(step), b)} ${step < 0 ? 'lower' : 'higher'}${share(a, step)}`;
}
