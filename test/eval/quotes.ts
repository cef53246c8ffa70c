import type { Detected } from '@shared/domain/mark';
import { overlaps, type Span } from '@shared/domain/span';
import { NOTHING, sum, type Tally } from './score';

interface GoldQuote extends Span {
  readonly speaker: readonly (readonly [number, number])[] | null;
}
export interface QuotesCase {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
}

export interface QuotesScore {
  /** Gold passages found. */
  readonly found: Tally;
  /** Predicted quotes with a speaker that overlap a gold passage. */
  readonly named: Tally;
  /** Found passages whose speaker is the gold one. */
  readonly speaker: Tally;
}

function covers(predicted: Span, gold: Span): boolean {
  const shared = Math.min(predicted.end, gold.end) - Math.max(predicted.start, gold.start);
  const length = gold.end - gold.start;
  return shared * 2 >= length && predicted.end - predicted.start <= 2 * length;
}

/** Scores a detector on articles, by the criteria of the data's README. */
export function scoreQuotes(
  cases: readonly QuotesCase[],
  marksOf: (text: string) => readonly Detected[],
  trace: (line: string) => void = () => undefined,
): QuotesScore {
  let score: QuotesScore = { found: NOTHING, named: NOTHING, speaker: NOTHING };
  for (const { id, text, quotes } of cases) {
    const predicted = marksOf(text).flatMap((mark) => (mark.kind === 'quote' ? [mark] : []));
    const show = (span: Span): string =>
      JSON.stringify(text.slice(span.start, Math.min(span.end, span.start + 90)));
    let [found, right] = [0, 0];
    for (const gold of quotes) {
      const hits = predicted.filter((mark) => covers(mark, gold));
      if (hits.length === 0) {
        trace(`${id} missed ${show(gold)}`);
        continue;
      }
      found++;
      const spans = (gold.speaker ?? []).map(([start, end]) => ({ start, end }));
      const agrees = hits.some(({ quote }) => {
        if (quote.speaker === null) return spans.length === 0;
        const own = [
          quote.speaker,
          ...(quote.speaker.antecedent === undefined ? [] : [quote.speaker.antecedent]),
        ];
        return spans.some((span) => own.some((ours) => overlaps(ours, span)));
      });
      if (agrees) right++;
      else {
        const mine = hits[0]?.quote.speaker;
        const around = text
          .slice(Math.max(0, gold.start - 160), Math.min(text.length, gold.end + 120))
          .replace(/\n/gu, '¶');
        trace(
          `${id} speaker ${mine == null ? 'null' : `${mine.exact} (${mine.name})`} for ${spans.map(show).join('+')} | ${show(gold)} | ${around}`,
        );
      }
    }
    const named = predicted.filter(({ quote }) => quote.speaker !== null);
    const good = named.filter((mark) => quotes.some((gold) => overlaps(mark, gold)));
    for (const mark of named) {
      if (!good.includes(mark))
        trace(
          `${id} extra ${show(mark)} by ${mark.quote.speaker?.exact ?? ''} [${mark.because[0]?.text ?? ''}] | ${text.slice(Math.max(0, mark.start - 140), mark.start).replace(/\n/gu, '¶')}`,
        );
    }
    score = {
      found: sum(score.found, { right: found, predicted: predicted.length, gold: quotes.length }),
      named: sum(score.named, { right: good.length, predicted: named.length, gold: named.length }),
      speaker: sum(score.speaker, { right, predicted: found, gold: found }),
    };
  }
  return score;
}
