/** From a file's bytes to an article's text. Nothing here knows Electron or the library: the command line uses it too. */
import type { ArticleFormat } from '@shared/domain/article';
import { fail, ok, unreachable, type Result } from '@shared/domain/result';
import { kindOf, NAMES } from './file-kind';
import type { ReadFile, Reading } from './reading';
import { decode } from './text';

/** The largest file that is read, in bytes: fifty megabytes. */
export const LARGEST = 50 * 1024 * 1024;

/** Reads an article from bytes; `name` decides nothing that the bytes contradict. Failures name the file. */
export const readBytes: ReadFile = async (bytes, name) => {
  if (bytes.byteLength === 0) return fail('unreadable', `“${name}” is empty.`);
  if (bytes.byteLength > LARGEST)
    return fail('unsupported', `“${name}” is larger than 50 MB, which Stet does not read.`);
  const kind = kindOf(bytes, name);
  if (!kind.ok) return kind;
  const reading = await readAs(kind.value, bytes, name);
  if (reading.ok && !/[\p{L}\p{N}]/u.test(reading.value.text)) {
    return fail('unreadable', `“${name}” holds no words.`);
  }
  return reading;
};

async function readAs(kind: ArticleFormat, bytes: Uint8Array, name: string): Promise<Result<Reading>> {
  switch (kind) {
    case 'txt': {
      const decoded = decode(bytes);
      return decoded === null ? notText(name) : ok({ ...decoded, format: kind, ...UNKNOWN });
    }
    case 'md':
    case 'html': {
      const decoded = decode(bytes);
      if (decoded === null) return notText(name);
      const { readMarkup } = await import('./markup');
      return readMarkup(kind, decoded, bytes);
    }
    case 'docx': {
      const { readDocx } = await import('./docx');
      return readDocx(bytes, name);
    }
    case 'pdf': {
      const { readPdf } = await import('./pdf');
      return readPdf(bytes, name);
    }
    default:
      return unreachable(kind);
  }
}

const UNKNOWN = { title: null, publisher: null, publishedOn: null };

function notText(name: string): Result<never> {
  return fail('unreadable', `“${name}” holds no text that Stet can read. It takes ${NAMES}.`);
}
