import type { CrossReason } from '../../../domain/question';
import { hedgesAnd } from '../../lexicon/hedges';
import { once } from '../../once';
import { reason } from '../../reasons';
import type { Name } from '../../text/names';
import { sameName } from '../../text/same-name';
import type { FigureReading } from '../reading/read';

// "Brandt to four years", "Cole, 45, was sentenced to two", "Kestrel sold 24": the name right before takes the figure.
const TAKES = new RegExp(
  String.raw`^(?:,\s[^,;:]{1,40},)?\s*(?:(?:was|were|is|has|had|been|will)\s+){0,3}(?:\p{L}+(?:ed|t|d|s)\s+)?(?:(?:to|for|with|on|by|in)\s+)?${hedgesAnd('another')}$`,
  'iu',
);

const bearerOf = once(({ sentence, mark, names, weakNames }: FigureReading): Name | null => {
  const own = [...names, ...weakNames].filter(
    ({ place, source, end }) => place === null && !source && end <= mark.start,
  );
  const [last] = own.sort((x, y) => y.end - x.end);
  if (last === undefined) return null;
  return TAKES.test(sentence.text.slice(last.end - sentence.start, mark.start - sentence.start))
    ? last
    : null;
});

const NUMBER =
  /(?:[£$€]?\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)\b)/iu;

// Whether the sentence gives this bearer a number of its own: a buyer and a seller of the same planes have but one.
function hasOwn({ sentence, names, weakNames }: FigureReading, who: Name): boolean {
  return [...names, ...weakNames].some((name) => {
    if (!sameName(name, who)) return false;
    const behind = sentence.text.slice(name.end - sentence.start);
    const at = behind.search(NUMBER);
    return at >= 0 && TAKES.test(behind.slice(0, at));
  });
}

/**
 * Why one value is given to two bearers, of whom the one sentence gives each a value of its own: they were exchanged.
 * Null when they were not.
 */
export function swapped(a: FigureReading, b: FigureReading): CrossReason | null {
  const [x, y] = [bearerOf(a), bearerOf(b)];
  if (x === null || y === null || sameName(x, y) || !(hasOwn(a, y) || hasOwn(b, x))) return null;
  return reason(
    `“${a.mark.exact}” goes to “${x.exact}” in one, “${b.mark.exact}” to “${y.exact}” in the other.`,
    [a.articleId, x],
    [b.articleId, y],
    [a.articleId, a.mark],
    [b.articleId, b.mark],
  );
}
