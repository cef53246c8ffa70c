import { random } from '../support/random';

const SYLLABLES =
  'ba ce di fo gu ka le mi no pu ra se ti vo zu sha che tri plo gran stel mor ven dal ris'.split(' ');
const LITTLE = 'the of and to in a was that for on said with by at from it'.split(' ');

// A small language of some 4,000 words with the shape of news: every other word is a little one.
function word(next: () => number): string {
  if (next() < 0.4) return LITTLE[Math.floor(next() * LITTLE.length)] ?? 'the';
  const size = Math.floor(next() * next() * 3) + 1;
  return Array.from(
    { length: size + 1 },
    () => SYLLABLES[Math.floor(next() * 12 + (size > 1 ? 0 : 13))] ?? 'ba',
  ).join('');
}

/** Prose of so many words in sentences and paragraphs. */
export function prose(words: number, seed: number): string {
  const next = random(seed);
  const paragraphs: string[] = [];
  for (let count = 0; count < words;) {
    const sentences: string[] = [];
    for (let left = 2 + Math.floor(next() * 4); left > 0 && count < words; left -= 1) {
      const length = Math.min(words - count, 8 + Math.floor(next() * 18));
      const text = Array.from({ length }, () => word(next)).join(' ');
      sentences.push(`${text.charAt(0).toUpperCase()}${text.slice(1)}.`);
      count += length;
    }
    paragraphs.push(sentences.join(' '));
  }
  return paragraphs.join('\n\n');
}

/** The text with this share of its words replaced, dropped or doubled. */
export function edited(text: string, share: number, seed: number): string {
  const next = random(seed);
  return text.replace(/[a-z]+/g, (old) => {
    if (next() >= share) return old;
    const kind = next();
    return kind < 0.5 ? word(next) : kind < 0.75 ? '' : `${old} ${word(next)}`;
  });
}
