import type { Detected } from '../../domain/mark';
import type { Speaker } from '../../domain/mark';
import { quoted } from '../../domain/span';
import type { Doc } from '../text/document';

type QuoteMark = Detected & { readonly kind: 'quote' };

const LEADING = /^["“”'‘’«»\s]+/u;
const TRAILING = /["“”'‘’«»\s]+$/u;
const ROLE_WORDS =
  /^(?:[\p{L}.'’-]+\s)*?(?=(?:[\p{Lu}][\p{L}.'’-]+\s)?(?:al-|de |van |von )?[\p{Lu}][\p{L}'’-]+$)/u;

/** Pull-quotes as quotes of form `pull`: the repeated words, with the speaker of the credit or of the quote they repeat. */
export function pullQuotesOf(doc: Doc, quotes: readonly QuoteMark[]): QuoteMark[] {
  const { text } = doc;
  const out: QuoteMark[] = [];
  const bare: string[] = [];
  for (const block of doc.blocks) {
    if (block.role !== 'pull-quote') continue;
    const end = block.credit === undefined ? block.end : block.credit.start;
    const raw = text
      .slice(block.start, end)
      .replace(/\s(?:-|–|—|--)\s$/u, '')
      .trimEnd();
    const span = { start: block.start, end: block.start + raw.length };
    if (span.end <= span.start) continue;
    const words = raw.replace(LEADING, '').replace(TRAILING, '');
    const source = quotes.find(({ quote }) => quote.text.includes(words)) ?? alike(quotes, words, bare);
    const credited = block.credit === undefined ? null : creditOf(text, block.credit.start, block.credit.end);
    const speaker: Speaker | null =
      credited === null
        ? (source?.quote.speaker ?? null)
        : {
            ...credited,
            name:
              source?.quote.speaker?.name.endsWith(lastWord(credited.name)) === true
                ? longer(source.quote.speaker.name, credited.name)
                : credited.name,
          };
    out.push({
      kind: 'quote',
      ...quoted(text, span),
      salience: 'high',
      because: [
        {
          text:
            source === undefined
              ? 'set apart from the copy as a display quote'
              : 'repeats words quoted in the copy',
          at: source === undefined ? [] : [{ start: source.start, end: source.end }],
        },
        ...(credited === null
          ? []
          : [
              { text: `credited to “${credited.exact}”`, at: [{ start: credited.start, end: credited.end }] },
            ]),
      ],
      quote: { text: words, form: 'pull', speaker, cue: null },
    });
  }
  return out;
}

/** The first quote that holds the words or lies in them, marks and spaces aside; `bare` keeps the quotes without theirs. */
function alike(quotes: readonly QuoteMark[], words: string, bare: string[]): QuoteMark | undefined {
  const own = plain(words);
  return quotes.find(({ quote }, k) => {
    const other = (bare[k] ??= plain(quote.text));
    return other.includes(own) || own.includes(other);
  });
}

/** The name in a credit line, without the titles before it and the role behind its comma. */
function creditOf(text: string, start: number, to: number): Speaker {
  const comma = text.slice(start, to).indexOf(',');
  const end = comma > 0 ? start + comma : to;
  const words = text.slice(start, end);
  const titles = ROLE_WORDS.exec(words)?.[0].length ?? 0;
  const at = quoted(text, { start: start + titles, end });
  return { ...at, name: at.exact };
}

function plain(words: string): string {
  return words
    .replace(/[\s"'“”‘’.,;:!?…—–-]+/gu, ' ')
    .trim()
    .toLowerCase();
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

function longer(a: string, b: string): string {
  return a.length >= b.length ? a : b;
}
