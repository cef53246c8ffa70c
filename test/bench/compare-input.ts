import type { Comparable } from '@shared/compare';
import { detected } from '../cases/compare/detected';

/** Numbers in [0, 1) from a seed (mulberry32), so that every run measures the same input. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}

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

const PLACES =
  'Karachi Lahore Nairobi Mombasa Manila Cebu Lima Cusco Ankara Izmir Dhaka Sylhet Jakarta Palu Kathmandu Pokhara Kabul Herat Cairo Alexandria Lagos Abuja Hanoi Athens Madrid Valencia Naples Milan Lisbon Porto'.split(
    ' ',
  );
const EVENTS =
  'earthquake,flood,landslide,explosion,fire,bus crash,ferry accident,storm,shooting,train crash'.split(',');

/** A library of short news articles on some thousands of invented happenings, read by detection. */
export function articles(count: number, seed: number): Comparable[] {
  const next = random(seed);
  const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)] ?? '';
  const name = (): string => {
    const base = `${pick(SYLLABLES)}${pick(SYLLABLES)}${pick(SYLLABLES)}`;
    return base.charAt(0).toUpperCase() + base.slice(1);
  };
  const number = (most: number): string => Math.floor(next() * most + 3).toLocaleString('en-GB');
  return Array.from({ length: count }, (_, index) => {
    const [place, town, event, person, firm] = [
      pick(PLACES),
      name(),
      pick(EVENTS),
      `${name()} ${name()}`,
      name(),
    ];
    const date = new Date(
      Date.UTC(2012 + Math.floor(next() * 12), Math.floor(next() * 12), 1 + Math.floor(next() * 28)),
    );
    const text = `${event.charAt(0).toUpperCase()}${event.slice(1)} near ${place} kills dozens

At least ${number(200)} people were killed in the ${event} at ${town}, near ${place}, officials said.

Another ${number(900)} people were injured and ${number(90)} were missing. "${prose(14, index + 7)}" said the mayor, ${person}.

The company ${firm} employs ${number(9000)} people in ${town}. It put the damage at $${number(80)} million.

${prose(60, index)}
`;
    return detected(`a${index}`, text, date.toISOString().slice(0, 10));
  });
}
