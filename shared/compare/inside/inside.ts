import { lengthAgainstStart } from '../figures/relation/durations';
import type { FigureReading } from '../figures/reading/read';
import { reason } from '../reasons';
import type { InsideFinding } from './finding';
import { wrongConversions, wrongRates } from './conversions';
import { wrongMultiples } from './multiples';
import { wrongPercentages } from './percentages';
import { wrongShares } from './shares';
import { wrongSpan } from './spans';
import { wrongSteps } from './steps';
import { wrongSums } from './sums';

/**
 * What does not add up inside one article: totals and their parts, per cent and multiples and steps between amounts,
 * shares of a whole, lengths and their beginnings and ends, conversions in brackets.
 * Headlines and pull-quotes are set against the body by the comparison itself.
 */
export function insideOf(text: string, figures: readonly FigureReading[]): InsideFinding[] {
  const bySentence = new Map<number, FigureReading[]>();
  for (const figure of figures) {
    const group = bySentence.get(figure.sentence.start) ?? [];
    bySentence.set(figure.sentence.start, [...group, figure]);
  }
  const found = [...bySentence.values()].flatMap((group) => {
    const inOrder = [...group].sort((a, b) => a.mark.start - b.mark.start);
    return RULES.flatMap((rule) => rule(text, inOrder));
  });
  return [
    ...found,
    ...wrongRates(figures),
    ...figures.flatMap((one) => [...wrongLength(one), ...wrongSpan(one)]),
  ];
}

// Each is given the figures of one sentence, in order.
const RULES = [wrongSums, wrongPercentages, wrongMultiples, wrongShares, wrongSteps, wrongConversions];

function wrongLength(figure: FigureReading): InsideFinding[] {
  const said = figure.lasts === null ? null : lengthAgainstStart(figure);
  if (said === null) return [];
  return [
    {
      kind: 'duration',
      readings: [figure],
      because: [reason(said.text, [figure.articleId, figure.mark], [figure.articleId, said.at])],
    },
  ];
}
