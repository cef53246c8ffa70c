import type { Span } from '../../../domain/span';
import { HEDGES, hedgesAnd } from '../../lexicon/hedges';

// "47 people, 19 of them children": nothing that happened to the nineteen stands between.
const OF_THEM =
  /^\s+of (?:them|whom)\s+(?!(?!children\b|women\b|men\b)\p{L}+(?:ed|en|ing)\b|were\b|was\b|had\b|are\b|is\b|have\b|dead\b|hurt\b|fatal|missing\b|alive\b|ill\b|free\b|critical|serious|in\b|still\b|at\b|on\b|to\b|go\b|dying\b)\p{L}/iu;
const FOLLOWS = new RegExp(
  String.raw`^[\p{L}\s’'-]{0,40}[,–—(]\s*${hedgesAnd('including', 'among them', 'with', 'and')}$`,
  'iu',
);

// "Put the crowd at 25,000, organisers said it was 130,000".
const IT = new RegExp(
  String.raw`\b(?:put|puts|putting|said|says|reckoned|counted|estimated)\s+(?:it|they|them|the (?:figure|number|total|real figure|true figure))\s+(?:(?:was|were|is|are|at|to be|stood|had been|closer|nearer|as high as|as low as|to)\s+)+${HEDGES}$`,
  'i',
);

/** The figure before it in the sentence that a figure is a part of or stands against, and so measures what that measures; or null. */
export function figureBehind(text: string, span: Span, others: readonly Span[]): Span | null {
  let last: Span | null = null;
  for (const other of others)
    if (other.end <= span.start && (last === null || other.end > last.end)) last = other;
  if (last === null) return null;
  const between = text.slice(last.end, span.start);
  if (IT.test(between.slice(-90))) return last;
  return OF_THEM.test(text.slice(span.end, span.end + 40)) && FOLLOWS.test(between) ? last : null;
}
