import type { Span } from '../../domain/span';
import { lastDigit } from '../figures/reading/interval';
import type { FigureReading } from '../figures/reading/read';
import { maybeOneUnit } from '../figures/measure/units';

/** Two amounts that a rise or fall leads between, in the copy's unit, with the marks that give them. */
export interface Move {
  readonly from: number;
  readonly to: number;
  readonly readings: readonly FigureReading[];
  /** Both as the copy writes them: "£200 million to £250 million". */
  readonly words: string;
}

// "Profit was €120 million, up 50 per cent from €100 million": what it came to stands before the change.
const CAME_TO =
  /^\s*,\s+(?:up|down|a (?:rise|fall|gain|drop|increase|decrease) of|an increase of)\s+(?:by\s+)?(?:\p{L}+\s+)?$/iu;
const FROM = /\bfrom\s+(?:\p{L}+\s+)?[$€£]?$/u;
const TO = /\bto\s+(?:\p{L}+\s+)?[$€£]?$/u;

/** The move that a change of this figure, or a word behind `at`, stands for among the other figures of its sentence. */
export function moveOf(
  text: string,
  at: FigureReading | null,
  others: readonly FigureReading[],
): Move | null {
  return twoAmounts(text, at, others) ?? others.map(range).find((one) => one !== null) ?? null;
}

function twoAmounts(
  text: string,
  change: FigureReading | null,
  figures: readonly FigureReading[],
): Move | null {
  const before = (one: FigureReading): string => text.slice(one.sentence.start, one.mark.start);
  const from = figures.find((one) => FROM.test(before(one)));
  const to = figures.find(
    (one) =>
      one !== from &&
      (TO.test(before(one)) ||
        (change !== null &&
          one.mark.end <= change.mark.start &&
          CAME_TO.test(text.slice(one.mark.end, change.mark.start)))),
  );
  if (from?.value == null || to?.value == null || !maybeOneUnit(from.unit, to.unit)) return null;
  const { factor } = from.unit;
  return {
    from: from.value.stated / factor,
    to: to.value.stated / factor,
    readings: [from, to],
    words: `${from.mark.exact} to ${to.mark.exact}`,
  };
}

// "From 40,000 people to 30,000 people" reads as one range; the order of the copy says which way it went.
function range(reading: FigureReading): Move | null {
  const { low, high } = reading.figure;
  if (low === null || high === null || low === high || !/\bto\b/.test(reading.mark.exact)) return null;
  // "From 1.2 million to 600,000": bare digits do not say which way it went.
  if (/\d\s*(?:thousand|million|billion|trillion|bn|m|k)\b/i.test(reading.mark.exact)) return null;
  const [first = 0, second = 0] = Array.from(reading.mark.exact.matchAll(/\d[\d,]*(?:\.\d+)?/g), (match) =>
    Number(match[0].replaceAll(',', '')),
  );
  const [from, to] = first > second ? [high, low] : [low, high];
  return { from, to, readings: [reading], words: reading.mark.exact };
}

// Behind such a word the copy tells of something else.
const CLAUSE = /\b(?:while|whereas|after|before|as|when|because|which)\b/i;

/** Whether a change, or a word for a multiple, stands in one clause with the move: "rose 12 percent while staff fell from 400 to 300" does not. */
export function inOneClause(text: string, at: Span, { readings }: Move): boolean {
  const start = Math.min(...readings.map(({ mark }) => mark.start));
  const end = Math.max(...readings.map(({ mark }) => mark.end));
  return !CLAUSE.test(text.slice(Math.min(at.end, end), Math.max(at.start, start)));
}

/** Half the last digit of an amount, an eightieth of it at the most: what rounding allows. */
export function halfLastDigit(value: number): number {
  return Math.min(lastDigit(value, '') / 2, Math.abs(value) / 80);
}
