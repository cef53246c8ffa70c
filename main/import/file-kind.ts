import type { ArticleFormat } from '@shared/domain/article';
import { fail, ok, type Result } from '@shared/domain/result';

/** The formats that are read, as a sentence names them. */
export const NAMES = '.txt, .md, .html, .docx and .pdf files';

/** File name endings in the order the dialog offers them. */
export const EXTENSIONS: Readonly<Record<ArticleFormat, readonly string[]>> = {
  txt: ['txt', 'text'],
  md: ['md', 'markdown'],
  html: ['html', 'htm', 'xhtml'],
  docx: ['docx'],
  pdf: ['pdf'],
};

type Found = 'pdf' | 'zip' | 'ole' | 'rtf' | 'picture';

/** The first bytes that give a format away, whatever the file is called. */
const SIGNATURES: readonly (readonly [Found, string])[] = [
  ['pdf', '%PDF-'],
  ['zip', 'PK\u0003\u0004'],
  ['ole', '\u00D0\u00CF\u0011\u00E0'],
  ['rtf', '{\\rtf'],
  ['picture', '\u0089PNG'],
  ['picture', '\u00FF\u00D8\u00FF'],
  ['picture', 'GIF8'],
];

const CALLED: Readonly<Record<Found, string>> = {
  pdf: 'a PDF',
  zip: 'a zip archive or an Office document',
  ole: 'an old Office document or one with a password',
  rtf: 'rich text (RTF)',
  picture: 'a picture',
};

/** Which format the file is in: what it is called, unless its first bytes say that it is something else. */
export function kindOf(bytes: Uint8Array, name: string): Result<ArticleFormat> {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const named = (Object.entries(EXTENSIONS) as [ArticleFormat, readonly string[]][]) // the keys are the type's
    .find(([, endings]) => endings.includes(ending))?.[0];
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  const found = SIGNATURES.find(([, signature]) => head.startsWith(signature))?.[0];
  if (named === undefined) {
    const is = found === undefined ? 'has another format' : `is ${CALLED[found]}`;
    return fail('unsupported', `“${name}” ${is}, which Stet does not take. It reads ${NAMES}.`);
  }
  if (named === 'docx') {
    if (found === 'zip') return ok(named);
    if (found === 'ole') {
      return fail(
        'unreadable',
        `“${name}” has a password or is an old Word document. Save it as .docx without a password.`,
      );
    }
    return fail('unreadable', `“${name}” is damaged or no Word document.`);
  }
  if (named === 'pdf') {
    // PDF readers allow some junk before the header.
    const early = Buffer.from(bytes.subarray(0, 1024)).toString('latin1').includes('%PDF-');
    return early ? ok(named) : fail('unreadable', `“${name}” is damaged or no PDF.`);
  }
  if (found !== undefined) {
    return fail(
      'unreadable',
      `“${name}” is called .${ending} but is ${CALLED[found]}. Give it its right ending, or save it as text.`,
    );
  }
  return ok(named);
}
