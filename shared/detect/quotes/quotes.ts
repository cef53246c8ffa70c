import type { Detected, QuoteForm, Reason, Speaker } from '../../domain/mark';
import { quoted, type Span } from '../../domain/span';
import type { Doc } from '../text/document';
import { oneLine } from '../text/one-line';
import { K, spanOf, type Token } from '../text/tokens';
import { attribute } from './attribution';
import { looksSaid } from './sayable';
import type { Attribution, Reported } from './setting';
import type { Basis } from './choice';
import { passagesOf, type Passage } from './passages';
import { speakerOf } from './speakers';
import { utterancesOf } from './utterances';
import { pullQuotesOf } from './pulls';

type QuoteMark = Detected & { readonly kind: 'quote' };

/** Every quote of the text, in text order: speech, phrases and display repeats; and the speech without marks between them. */
export function quotesOf(doc: Doc): { quotes: QuoteMark[]; reported: Reported[] } {
  const { attributions, reported } = attribute(doc, utterancesOf(doc, passagesOf(doc)));
  const paragraphs = attributions.length === 0 ? [] : paragraphNumbers(doc);
  const marks = attributions.map((attribution) => quoteFrom(doc, paragraphs, attribution));
  if (!doc.blocks.some(({ role }) => role === 'pull-quote')) return { quotes: marks, reported };
  // A display quote is one mark, whether it stands in quotation marks or not.
  const inCopy = marks.filter((_, i) => {
    const block = attributions[i]?.passage.block ?? -1;
    return doc.blocks[block]?.role !== 'pull-quote';
  });
  return {
    quotes: [...inCopy, ...pullQuotesOf(doc, inCopy)].sort((x, y) => x.start - y.start),
    reported,
  };
}

const WHY: Readonly<Record<Basis, string>> = {
  after: 'after the quote',
  before: 'before the quote',
  source: 'names the source',
  interrupted: 'the same sentence goes on',
  continued: 'the paragraph before leaves the quote open',
  resumed: 'closes the quote that this paragraph leaves open',
  carried: 'follows on a quote of the same speaker',
  announced: 'announces the quote with a colon',
  subject: 'is the subject of the sentence',
  label: 'labels the words, as a transcript does',
  credit: 'stands behind the quote as its credit',
};

function quoteFrom(
  doc: Doc,
  paragraphs: readonly number[],
  { passage, resolved, cue, basis }: Attribution,
): QuoteMark {
  const { text } = doc;
  const speaker = resolved === null ? null : speakerOf(doc, resolved);
  const cueSpan = cue === null ? null : quoted(text, spanOf(doc, cue.from, cue.to));
  const words = text.slice(passage.innerStart, passage.innerEnd);
  const because: Reason[] = [];
  if (speaker === null || basis === null)
    because.push({ text: 'no words beside the quote say whose it is', at: [] });
  else {
    const at: Span[] = [{ start: speaker.start, end: speaker.end }];
    if (cueSpan !== null) at.push({ start: cueSpan.start, end: cueSpan.end });
    const lead = cueSpan === null ? `“${speaker.exact}”` : `“${cueSpan.exact}”`;
    because.push({ text: `${lead} ${WHY[basis]}`, at });
    if (speaker.antecedent !== undefined) {
      because.push({
        text: `${whoIs(speaker)}, first named in paragraph ${paragraphOf(doc, paragraphs, speaker.antecedent.start)}`,
        at: [speaker.antecedent],
      });
    }
  }
  const form = formOf(doc, passage);
  const salience = speaker !== null || (form === 'direct' && passage.to - passage.from > 6) ? 'high' : 'low';
  if (salience === 'low')
    because.push({
      text: looksSaid(doc, passage) ? 'may be the writer’s own phrase' : 'looks like a title or a name',
      at: [],
    });
  return {
    kind: 'quote',
    start: passage.start,
    end: passage.end,
    exact: text.slice(passage.start, passage.end),
    salience,
    because,
    quote: { text: words, form, speaker, cue: cueSpan },
  };
}

/** "Ushakov" where the quote gives that much of the name, “he” is Yury Ushakov where it gives none. */
function whoIs({ exact, name }: Speaker): string {
  const short = oneLine(exact);
  return name.split(' ').includes(short) ? short : `“${short}” is ${name.replace(/^The /u, 'the ')}`;
}

/** Whole sentences are direct; words inside the writer's own sentence are partial. */
function formOf(doc: Doc, passage: Passage): QuoteForm {
  const { tokens } = doc;
  const marked = (tokens[passage.from] as Token).kind !== K.WORD;
  const first = tokens[marked ? passage.from + 1 : passage.from] as Token;
  const last = tokens[passage.to - (passage.open ? 1 : 2)] as Token;
  const ended = last.kind === K.PUNCT && /^(?:[,.?!…—–-]|\.{2,}|--)$/u.test(last.lower);
  return first.kind === K.WORD && first.caps > 0 && ended && passage.to - passage.from > 4
    ? 'direct'
    : 'partial';
}

/** The number of the paragraph that character `at` lies in, as a reader counts: headline and dateline aside. */
function paragraphOf(doc: Doc, numbers: readonly number[], at: number): number {
  let [low, high] = [0, doc.blocks.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at < (doc.blocks[middle]?.end ?? 0)) high = middle;
    else low = middle + 1;
  }
  return Math.max(1, numbers[low] ?? 1);
}

function paragraphNumbers(doc: Doc): number[] {
  let number = 0;
  return doc.blocks.map(({ role }) => (role === 'body' || role === 'caption' ? ++number : number));
}
