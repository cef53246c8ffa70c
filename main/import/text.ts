import { detect } from 'chardet';
import iconv from 'iconv-lite';

/** A text with the encoding it was decoded from. */
export interface Decoded {
  readonly text: string;
  /** IANA name. */
  readonly encoding: string;
}

/**
 * Decodes bytes as text, or says null when they are none. A byte-order mark decides; then valid UTF-8, which other
 * encodings almost never are by chance; then chardet's guess, which is good for Western and Cyrillic copy and
 * wrong on old Mac files. The text keeps its line ends as they are.
 */
export function decode(bytes: Uint8Array): Decoded | null {
  const marked = byMark(bytes);
  if (marked !== null) return marked;
  if (bytes.includes(0)) return wide(bytes);
  const text = strictly(bytes);
  if (text !== null) return isText(text) ? { text, encoding: 'UTF-8' } : null;
  const encoding = plausible(detect(bytes));
  const guessed = iconv.decode(Buffer.from(bytes), encoding);
  return isText(guessed) ? { text: guessed, encoding } : null;
}

function byMark(bytes: Uint8Array): Decoded | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) {
    const text = strictly(bytes.subarray(3));
    return text === null ? null : { text, encoding: 'UTF-8' };
  }
  const encoding = a === 0xff && b === 0xfe ? 'UTF-16LE' : a === 0xfe && b === 0xff ? 'UTF-16BE' : null;
  return encoding === null
    ? null
    : { text: iconv.decode(Buffer.from(bytes.subarray(2)), encoding), encoding };
}

/** UTF-16 without a mark: in Western copy every second byte is zero, on one side only. Anything else with zeros is no text. */
function wide(bytes: Uint8Array): Decoded | null {
  let even = 0;
  let odd = 0;
  for (const [index, byte] of bytes.entries()) {
    if (byte !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  const few = bytes.length / 10;
  const encoding = odd > few * 3 && even < few ? 'UTF-16LE' : even > few * 3 && odd < few ? 'UTF-16BE' : null;
  if (encoding === null) return null;
  const text = iconv.decode(Buffer.from(bytes), encoding);
  return isText(text) ? { text, encoding } : null;
}

function strictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** As browsers do, Latin-1 is read as windows-1252, its superset with curly quotes and the euro sign. */
function plausible(guess: string | null): string {
  if (guess === null || guess === 'ISO-8859-1' || guess === 'UTF-8' || guess === 'ASCII')
    return 'windows-1252';
  return iconv.encodingExists(guess) ? guess : 'windows-1252';
}

/** Copy has no control characters but tabs, line ends and page breaks; a stray one in a thousand is forgiven. */
function isText(text: string): boolean {
  const strange = text.match(/[^\P{Cc}\t\n\v\f\r]|\uFFFE|\uFFFF/gu)?.length ?? 0;
  return strange * 1_000 <= text.length;
}
