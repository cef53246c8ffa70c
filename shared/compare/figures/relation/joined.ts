import type { CrossReason } from '../../../domain/question';
import { reason } from '../../reasons';
import { amount } from '../together/amount';
import { intervalOf } from '../reading/interval';
import { inOneUnit } from '../together/one-unit';
import { likelyPart } from './scopes-likely';
import { sum } from '../reading/parts';
import type { FigureReading } from '../reading/read';
import { agree, type ScopeDifference } from './scope-difference';
import { relateValues } from './values';

// "12 dead and 40 injured" are two tolls, and no parts of one.
function saysWhatBefell({ mark, measureAt, measure }: FigureReading): boolean {
  if (measure === null || measureAt === null) return false;
  return measureAt.start > mark.start && measureAt.end <= mark.end;
}

/** That one counts apart what the other counts together: "167 passengers and nine crew", "176 people". */
export function byJoined(a: FigureReading, b: FigureReading): ScopeDifference | null {
  if (a.joined.length > 0 === b.joined.length > 0 || a.noun === b.noun || agree(a, b)) return null;
  const [narrow, wide] = a.joined.length > 0 ? [a, b] : [b, a];
  // "15 soldiers" are not the men and women that the other counts.
  if (wide.unit.family !== 'person' || wide.population !== null || saysWhatBefell(narrow)) return null;
  const { joined, mark } = narrow;
  const all = together(narrow);
  const differ = all === wide.value?.stated ? '' : `, not ${amount(wide.value?.stated ?? 0, wide)}`;
  const told = wide.value === null ? '' : ` Together they are ${amount(all, wide)}${differ}.`;
  return {
    narrower: narrow === a ? 'a' : 'b',
    because: reason(
      `One counts “${mark.exact}” apart from “${joined.map(({ exact }) => exact).join('” and “')}”, the other counts all.${told}`,
      [narrow.articleId, mark],
      ...joined.map((other) => [narrow.articleId, other] as const),
      [wide.articleId, wide.mark],
    ),
    additive: true,
  };
}

function together({ mark, joined }: FigureReading): number {
  return sum([mark, ...joined]);
}

/** Why those counted apart do not come to what the other article gives for all; null when they do, or may by now. */
export function sumConflicts(a: FigureReading, b: FigureReading): CrossReason | null {
  if (byJoined(a, b) === null) return null;
  const [narrow, wide] = a.joined.length > 0 ? [a, b] : [b, a];
  if ([narrow.mark, ...narrow.joined].some(({ figure }) => figure.modifier !== '=')) return null;
  const all = together(narrow);
  const figure = {
    ...narrow.figure,
    low: all,
    high: all,
    counted: wide.figure.counted,
    unit: wide.figure.unit,
  };
  const whole: FigureReading = {
    ...narrow,
    figure,
    unit: wide.unit,
    noun: wide.noun,
    value: intervalOf(figure, String(all), wide.unit),
    population: null,
    part: false,
  };
  const [x, y] = narrow === a ? [whole, wide] : [wide, whole];
  const unit = inOneUnit(x, y);
  // Fewer, and of a place that the other does not name: those may be some of them.
  if (unit === null || relateValues(x, y, unit)[0] !== 'conflicts' || likelyPart(x, y) !== null) return null;
  return reason(
    `Together ${list(narrow)} are ${amount(all, wide)}; the other counts ${amount(wide.value?.stated ?? 0, wide)}.`,
    [narrow.articleId, narrow.mark],
    ...narrow.joined.map((other) => [narrow.articleId, other] as const),
    [wide.articleId, wide.mark],
  );
}

// As the copy has them: “two men”, “three women”.
function list({ mark, joined }: FigureReading): string {
  const words = [mark, ...joined].sort((x, y) => x.start - y.start).map(({ exact }) => `“${exact}”`);
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
