import { number, reason } from '../reasons';
import type { FigureReading } from '../figures/reading/read';
import type { InsideFinding } from './finding';
import { inOneClause, moveOf } from './move';

// The word, how many times, and how far off a desk lets it be.
const TIMES: readonly (readonly [RegExp, number])[] = [
  [/\b(?:doubl(?:ed|es|ing|e)|twofold)\b/i, 2],
  [/\b(?:tripl(?:ed|es|ing|e)|trebl(?:ed|es|ing|e)|threefold)\b/i, 3],
  [/\b(?:quadrupl(?:ed|es|ing|e)|fourfold)\b/i, 4],
  [/\bhal(?:ved|ves|ving)\b/i, 0.5],
];
const SLACK = 0.12;
const MORE = /\bmore than\s+$/i;
const NEARLY = /\b(?:nearly|almost|about|roughly|around|close to|virtually)\s+$/i;

/** "Doubled from 200 to 500": sentences whose word for a multiple does not fit the two amounts beside it. */
export function wrongMultiples(text: string, figures: readonly FigureReading[]): InsideFinding[] {
  const [first] = figures;
  if (first === undefined) return [];
  const { sentence, articleId } = first;
  return TIMES.flatMap(([word, times]) => {
    const match = word.exec(sentence.text);
    if (match === null) return [];
    const at = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
    const move = moveOf(text, null, figures);
    if (move === null || !inOneClause(text, at, move) || move.from <= 0 || move.to <= 0) return [];
    const real = move.to / move.from;
    if (fits(real, times, sentence.text.slice(0, match.index))) return [];
    const said = `From ${move.words} is ${number(Math.round(real * 100) / 100)} times as much, and the copy says “${match[0]}”.`;
    return [
      {
        kind: 'percentage' as const,
        readings: move.readings,
        because: [
          reason(said, [articleId, at], ...move.readings.map((one) => [one.articleId, one.mark] as const)),
        ],
      },
    ];
  });
}

// "More than doubled" is open above, for a half below; "nearly" gives twice the room.
function fits(real: number, times: number, before: string): boolean {
  if (MORE.test(before)) return times < 1 ? real < times * (1 + SLACK / 2) : real > times * (1 - SLACK / 2);
  const slack = NEARLY.test(before) ? 2 * SLACK : SLACK;
  return real > times * (1 - slack) && real < times * (1 + slack);
}
