import { blocksOf, detect } from '@shared/detect';
import type { Detected } from '@shared/domain/mark';
import type { IsoDate } from '@shared/domain/date';

type Of<K extends Detected['kind']> = Extract<Detected, { readonly kind: K }>;

/** The marks of one kind in a text. */
export function marksOf<K extends Detected['kind']>(
  kind: K,
  text: string,
  publishedOn: IsoDate | null = null,
): Of<K>[] {
  return detect({ text, publishedOn }).filter((mark): mark is Of<K> => mark.kind === kind);
}

/** Figures as a case table has them: "~ 250000 person", "5..10 percent up"; the whole text is read as one paragraph. */
export function figures(text: string): string[] {
  const marks = detect({ text, publishedOn: null, blocks: [{ start: 0, end: text.length, role: 'body' }] });
  return marks.flatMap((mark) => {
    if (mark.kind !== 'figure') return [];
    const { low, high, modifier, unit, change } = mark.figure;
    const value = low !== null && high !== null && low !== high ? `${low}..${high}` : String(low ?? high);
    return [[modifier === '=' ? '' : modifier, value, unit ?? '-', change ?? ''].filter(Boolean).join(' ')];
  });
}

/** Quotes as a case table has them: "the words | Speaker Name", or "| –" when nobody is named. */
export function quotes(text: string): string[] {
  return marksOf('quote', text).map(({ quote }) => `${quote.text} | ${quote.speaker?.name ?? '–'}`);
}

/** Blocks as "role: words". */
export function blocks(text: string): string[] {
  return blocksOf(text).map(({ role, start, end }) => `${role}: ${text.slice(start, end)}`);
}
