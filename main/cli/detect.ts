import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { detect as detectIn } from '@shared/detect';
import { isIsoDate } from '@shared/domain/date';
import { fail, ok, type Result } from '@shared/domain/result';
import { detectedJson } from '@shared/report/json';

/** One text of the input: `{"id", "text", "publishedOn"?}`. */
interface Line {
  readonly id: string | number;
  readonly text: string;
  readonly publishedOn: string | null;
}

/** How much output is gathered before it is written, in UTF-16 code units. */
const CHUNK = 1 << 16;

/** `stet detect`: reads one JSON object a line from a file or, for `-`, from standard input, and prints its marks, one a line. */
export async function detect(
  file: string,
  { input, print }: { readonly input: Readable; readonly print: (text: string) => Promise<void> },
): Promise<Result<null>> {
  const name = file === '-' ? 'standard input' : file;
  let number = 0;
  let waiting = '';
  try {
    const source = file === '-' ? input : createReadStream(file);
    for await (const words of createInterface({ input: source, crlfDelay: Infinity })) {
      number++;
      // Some editors begin a UTF-8 file with a byte-order mark.
      const plain = number === 1 ? words.replace(/^\uFEFF/, '') : words;
      if (plain.trim() === '') continue;
      const line = read(plain);
      if (typeof line === 'string') {
        await print(waiting);
        return fail('bad-input', `${name}, line ${number}: ${line}`);
      }
      const marks = detectIn(line).map((mark, i) => ({ id: `m${i + 1}`, ...detectedJson(mark) }));
      waiting += `${JSON.stringify({ id: line.id, marks })}\n`;
      if (waiting.length > CHUNK) {
        await print(waiting);
        waiting = '';
      }
    }
  } catch (error) {
    return fail('unreadable', `${name}: ${whyNot(error)}`);
  }
  await print(waiting);
  return ok(null);
}

/** The text in a line, or what is wrong with the line. */
function read(words: string): Line | string {
  let value: unknown;
  try {
    value = JSON.parse(words);
  } catch {
    return 'not JSON';
  }
  if (typeof value !== 'object' || value === null) return 'an object is needed: {"id", "text"}';
  const { id, text, publishedOn } = value as Readonly<Record<string, unknown>>;
  if (typeof id !== 'string' && typeof id !== 'number') return '"id" is missing';
  if (typeof text !== 'string') return '"text" is missing';
  if (publishedOn == null) return { id, text, publishedOn: null };
  if (typeof publishedOn !== 'string' || !isIsoDate(publishedOn))
    return '"publishedOn" is no date of the form YYYY-MM-DD';
  return { id, text, publishedOn };
}

function whyNot(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'that is a folder';
  return code === 'EACCES' ? 'it may not be read' : String(error);
}
