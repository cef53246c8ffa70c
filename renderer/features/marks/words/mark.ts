import type { Mark, MarkKind, Speaker } from '@shared/domain/mark';
import { FINDING_TERMS, STAGE_TERMS, type Term } from '@shared/domain/vocabulary';
import { shortValue } from './value';

/** The kinds as they are named on screen, one and many. */
export const KIND_WORDS: Readonly<Record<MarkKind, { readonly one: string; readonly many: string }>> = {
  quote: { one: 'Quote', many: 'Quotes' },
  figure: { one: 'Figure', many: 'Figures' },
  claim: { one: 'Claim', many: 'Claims' },
};

/** The speaker of a quote or claim; null for a figure and where nobody is named. */
export function speakerOf(mark: Mark): Speaker | null {
  switch (mark.kind) {
    case 'quote':
      return mark.quote.speaker;
    case 'claim':
      return mark.claim.speaker;
    case 'figure':
      return null;
  }
}

/** What stands at the right of a row: a figure's value, else the speaker's last name. */
export function aside(mark: Mark): string {
  if (mark.kind === 'figure') return shortValue(mark);
  const speaker = speakerOf(mark);
  return speaker === null ? (mark.kind === 'quote' ? 'no speaker' : '') : lastName(speaker.name);
}

/** "Yury Ushakov" is listed as "Ushakov", "the Kremlin" as "Kremlin"; names of one word stay. */
export function lastName(name: string): string {
  const words = name.replace(/^the\s+/iu, '').trim();
  if (words.length <= 14) return words.split(' ').length === 2 ? (words.split(' ')[1] ?? words) : words;
  return words.split(/\s+/u).at(-1) ?? words;
}

/** The sign of a row: the finding once there is one, else the stage; a suggestion that nobody took is told apart by its word. */
export function sign(mark: Mark): Term {
  if (mark.finding !== null) return FINDING_TERMS[mark.finding];
  if (mark.status === 'suggested') return { label: 'Suggested', glyph: '○', key: '', tone: 'soft' };
  return STAGE_TERMS[mark.stage];
}
