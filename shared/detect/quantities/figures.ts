import type { Figure, Modifier } from '../../domain/figure';
import type { Detected, Reason } from '../../domain/mark';
import { quoted } from '../../domain/span';
import { datesIn, type DateMention } from '../dates/expressions';
import type { Doc } from '../text/document';
import type { Sentence } from '../text/sentences';
import { spanOf, type Token } from '../text/tokens';
import { aboutOf } from './about';
import { ageAt } from './ages';
import { asOfFor } from './asof';
import { inherited, lent, orTwo, perBehindBracket, withRate } from './borrowed';
import { changeOf } from './changes';
import { countedFor } from './counts';
import { isNonQuantity, skipNonQuantity } from './excluded';
import { isTime, perAt } from './measures';
import { modifierAfter, modifierBefore, type Modified } from './modifiers';
import { nominalChange } from './nominal';
import { countedUpAt } from './ordinals';
import { readRange, type Ranged } from './ranges';
import { nextStart } from './starts';
import { explain } from './reasons';
import { salienceOf } from './salience';
import { isTally } from './tallies';

const GRAVE =
  /^(?:kill|died|dead|death|injur|wound|fatal|casualt|arrest|missing|rescued|infect|displaced|execut|hostage|victim)/u;

/** A figure with the tokens it covers, which the denial rules need. */
export interface FoundFigure {
  readonly mark: Detected & { readonly kind: 'figure' };
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
}

/** Every quantity of the text, in text order, high and low. */
export function figuresOf(doc: Doc): FoundFigure[] {
  const out: FoundFigure[] = [];
  for (let index = 0; index < doc.sentences.length; index++) {
    const sentence = doc.sentences[index] as Sentence;
    if (doc.blocks[sentence.block]?.role === 'dateline') continue;
    let dates: DateMention[] | null = null;
    const { from, to } = sentence;
    let i = nextStart(doc.tokens, from, to);
    while (i < to) {
      const nth = countedUpAt(doc.tokens, i, to);
      let end = nth === null ? skipNonQuantity(doc.tokens, i, to, from) : -1;
      if (end <= i) {
        end = i + 1;
        const ranged =
          nth === null ? readRange(doc.tokens, i, to, from) : { raw: nth, ends: null, from: i, upTo: true };
        if (ranged !== null && isNonQuantity(doc.tokens, ranged.ends?.[0] ?? ranged.raw, to, from))
          end = Math.max(ranged.raw.to, end);
        else if (ranged !== null) {
          dates ??= datesIn(doc.tokens, from, to, doc.publishedOn);
          const figure = figureFrom(doc, index, ranged, dates, out[out.length - 1]);
          out.push(figure);
          // Numbers inside what is counted ("two old 320 Neo jets") are part of its name.
          end = Math.max(figure.to, end);
        }
      }
      i = nextStart(doc.tokens, end, to);
    }
  }
  return out;
}

function figureFrom(
  doc: Doc,
  index: number,
  ranged: Ranged,
  dates: readonly DateMention[],
  last: FoundFigure | undefined,
): FoundFigure {
  const { tokens, text } = doc;
  const sentence = doc.sentences[index] as Doc['sentences'][number];
  const { raw } = ranged;
  const before =
    modifierBefore(tokens, ranged.from, sentence.from) ??
    (ranged.from < raw.from ? insideRange(tokens, ranged) : null);
  const after = modifierAfter(tokens, raw.to, sentence.to);
  const modified = before ?? after;
  const twin = conversionOf(tokens, raw, last, index);
  const modifier: Modifier = ranged.upTo === true ? '>' : (modified?.modifier ?? twin?.modifier ?? '=');
  const behind = after?.to ?? raw.to;
  const tally = raw.unit === null && isTally(tokens, raw.from, sentence.to, sentence.from);
  // "A 28-14 majority" counts votes.
  const counted =
    ranged.upTo === true || (tally && !/^votes?$/u.test(tokens[behind]?.lower ?? ''))
      ? null
      : countedFor(tokens, raw, behind, sentence.to);
  const age = ageAt(tokens, raw, sentence.from, sentence.to);
  // Two ends of a move ("from 5.9 to 6.4") are kept as levels; the way between them is no amount of change.
  const levels = tokens[ranged.from]?.lower === 'from' || tokens[raw.from - 1]?.lower === 'from';
  const place = { from: before?.from ?? ranged.from, to: behind, first: sentence.from, n: sentence.to };
  const counts = raw.kind === 'none' || isTime(raw.unit);
  const change = levels
    ? null
    : (changeOf(tokens, place.from, behind, place.first, place.n, counts || counted !== null) ??
      nominalChange(tokens, raw, place, counts));
  const signed = raw.plus
    ? ({ direction: 'up', at: raw.from } as const)
    : (change ?? sharedChange(tokens, raw, last, index));
  const rate =
    counted !== null && counted.inside && raw.unit === null ? perAt(tokens, counted.to, sentence.to) : null;
  const yearly = raw.kind === 'money' ? perBehindBracket(tokens, raw.to, sentence.to) : null;
  const noun = rate === null ? counted?.noun : `${counted?.noun ?? ''} per ${rate.unit}`;
  const unit =
    age !== null
      ? 'year'
      : (withRate(raw.unit, yearly) ??
        noun ??
        inherited(tokens, raw, last) ??
        lent(tokens, raw, sentence.to) ??
        orTwo(tokens, raw, sentence.from) ??
        (tally ? 'vote' : null));
  const from =
    before?.from ??
    (ranged.ends !== null && tokens[ranged.from]?.lower === 'between' ? ranged.from : raw.from);
  const to = Math.max(age?.to ?? 0, rate?.to ?? 0, counted?.inside === true ? counted.to : behind);
  const about = aboutOf(
    doc,
    index,
    from,
    to,
    counted === null || raw.unit === null ? to : counted.from,
    counted === null || raw.unit === null ? to : counted.to,
  );
  const asOf = asOfFor(tokens, dates, from, to, doc.publishedOn);
  const single = raw.low === raw.high;
  // Written out: a spread here costs more than the rest of the object.
  const figure: Figure = {
    low: single && modifier === '<' ? null : raw.low,
    high: single && modifier === '>' ? null : raw.high,
    modifier,
    change: signed?.direction ?? twin?.change ?? null,
    unit,
    counted: counted === null ? null : quoted(text, spanOf(doc, counted.from, counted.to)).exact,
    about: age === null ? about.words : ['age', ...about.words],
    asOf: asOf.date,
    asOfBasis: asOf.basis,
  };
  const span = spanOf(doc, from, to);
  const because: Reason[] = explain(doc, {
    figure,
    raw,
    modified,
    counted,
    change: signed,
    asOf,
    about,
  });
  const salience = salienceOf({
    raw,
    modified: modified !== null,
    change: signed !== null,
    ranged: ranged.ends !== null,
    named: counted !== null || raw.unit !== null || tally,
    part: counted?.inside === false && !raw.number.fraction && raw.low !== 1,
    age: age !== null,
    grave: about.words.some((word) => GRAVE.test(word.toLowerCase())),
  });
  return {
    mark: {
      kind: 'figure',
      start: span.start,
      end: span.end,
      exact: text.slice(span.start, span.end),
      salience,
      because,
      figure,
    },
    sentence: index,
    from,
    to,
  };
}

/** "between about 30 and 40": of the whole range; "from up to 30 to 40" bounds one end and is none of the range's. */
function insideRange(tokens: readonly Token[], { raw, ends, from }: Ranged): Modified | null {
  const found = modifierBefore(tokens, raw.from, from + 1);
  return ends !== null && found?.modifier !== '~' ? null : found;
}

/** "47 feet (14 metres)", "224 kW / 300 PS": a conversion of the figure before it, whose modifier and change it shares. */
function conversionOf(
  tokens: readonly Token[],
  raw: Ranged['raw'],
  last: FoundFigure | undefined,
  index: number,
): Figure | null {
  if (last?.sentence !== index || raw.unit === null || raw.unit === last.mark.figure.unit) return null;
  const sign = tokens[last.to]?.lower;
  const near = raw.from - last.to <= 2 && (sign === '(' || sign === '/');
  return near && last.mark.figure.unit !== null ? last.mark.figure : null;
}

/** "the Dax fell 2.3% and the Cac by 2.6%": the verb is said once. */
function sharedChange(
  tokens: readonly Token[],
  raw: Ranged['raw'],
  last: FoundFigure | undefined,
  index: number,
): { direction: 'up' | 'down'; at: number } | null {
  if (last?.sentence !== index || tokens[raw.from - 1]?.lower !== 'by' || raw.from - last.to > 8) return null;
  const direction = last.mark.figure.change;
  return direction === null || last.mark.figure.unit !== raw.unit ? null : { direction, at: raw.from - 1 };
}
