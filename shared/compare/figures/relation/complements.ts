import { stated, type Figure } from '../../../domain/figure';
import type { CrossReason } from '../../../domain/question';
import { once } from '../../once';
import { number, reason } from '../../reasons';
import { intervalOf } from '../reading/interval';
import type { FigureReading } from '../reading/read';

// Whatever is one of these is not the other: trains that are halted do not run.
const STOPPED =
  /\b(?:halt(?:s|ed)?|cancell?ed|suspended|scrapped|axed|grounded|idled?|stopped|stood still|at a standstill|shut|closed|out of (?:service|action|use|order)|(?:stay(?:s|ed)?|stayed) away|absent|did not (?:turn up|attend)|failed to turn up)\b/iu;
const RUNNING =
  /\b(?:run(?:s|ning)?|ran|operat(?:e|es|ed|ing)|in (?:service|operation|use)|opened?|working|work(?:s|ed)?|attend(?:s|ed)?|turn(?:s|ed)? up|depart(?:s|ed)?|as normal|on schedule)\b/iu;
const NOT = /(?:\b(?:not|never|no longer|cannot|without)|n['’]t)\s+(?:\p{L}+\s+){0,2}$/iu;
const CUT = /[;:,]|\b(?:while|whereas|but|and|as)\b/giu;

/** Whether a share is of what stopped or of what goes on, and the word that says so; null where the clause says neither or both. */
interface State {
  readonly stopped: boolean;
  readonly exact: string;
  readonly start: number;
  readonly end: number;
}

const stateOf = once(({ sentence, mark, unit }: FigureReading): State | null => {
  if (unit.family !== 'share') return null;
  const [at, to] = [mark.start - sentence.start, mark.end - sentence.start];
  const from = [...sentence.text.slice(0, at).matchAll(CUT)].at(-1);
  const start = from === undefined ? 0 : from.index + from[0].length;
  const behind = sentence.text.slice(to).search(CUT);
  const clause = sentence.text.slice(start, behind < 0 ? undefined : to + behind);
  const [stopped, running] = [STOPPED.exec(clause), RUNNING.exec(clause)];
  const found = stopped ?? running;
  if (found === null || (stopped !== null && running !== null)) return null;
  const negated = NOT.test(clause.slice(0, found.index));
  const begins = sentence.start + start + found.index;
  return {
    stopped: (stopped !== null) !== negated,
    exact: found[0],
    start: begins,
    end: begins + found[0].length,
  };
});

/** Two shares of one whole, the greater of them read as what it leaves for the other. */
export interface Complement {
  readonly a: FigureReading;
  readonly b: FigureReading;
  readonly because: CrossReason;
}

/** The one share as the rest of the other: 80 % of the trains halted leave 20 % that run; null where both are of one state. */
export function complementOf(a: FigureReading, b: FigureReading): Complement | null {
  const [x, y] = [stateOf(a), stateOf(b)];
  if (x === null || y === null || x.stopped === y.stopped || a.value === null || b.value === null)
    return null;
  // "Opened 2 percent higher" is a share of nothing that is named.
  if ((a.whole ?? b.whole) === null || a.change !== null || b.change !== null) return null;
  if (a.whole !== null && b.whole !== null && a.whole !== b.whole) return null;
  const most = a.value.stated > b.value.stated ? a : b;
  const rest = restOf(most);
  return {
    a: most === a ? rest : a,
    b: most === b ? rest : b,
    because: reason(
      `One gives the share “${x.exact}”, the other the share “${y.exact}”: what “${most.mark.exact}” leaves is ${number(Math.round(rest.value?.stated ?? 0))} %.`,
      [a.articleId, x],
      [b.articleId, y],
    ),
  };
}

/** Per cent. */
const WHOLE = 100;

// What is left, as exact as the words: about 80 per cent leaves about 20.
function restOf(reading: FigureReading): FigureReading {
  const rest = (of: number | null): number | null => (of === null ? null : WHOLE / reading.unit.factor - of);
  const { low, high, modifier } = reading.figure;
  const figure: Figure = {
    ...reading.figure,
    low: rest(high),
    high: rest(low),
    modifier: modifier === '>' ? '<' : modifier === '<' ? '>' : modifier,
  };
  return {
    ...reading,
    figure,
    value: intervalOf(figure, String(Math.round(stated(figure) ?? 0)), reading.unit),
  };
}
