import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { fail, ok, type Result } from '@shared/domain/result';
import { documentOf, plainText } from './plain';
import type { Reading } from './reading';

/** A Word document that unpacks to more than this many bytes is a trap or no copy: 400 megabytes. */
const LARGEST_UNPACKED = 400 * 1024 * 1024;

/** Reads the paragraphs, lists, tables and notes of a Word document; pictures and comments are left out. */
export async function readDocx(bytes: Uint8Array, name: string): Promise<Result<Reading>> {
  try {
    let unpacked = 0;
    // Only sizes are read here: the filter declines every file, so nothing is unpacked.
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        unpacked += originalSize;
        return false;
      },
    });
    if (unpacked > LARGEST_UNPACKED)
      return fail('unsupported', `“${name}” is far larger inside than a document should be.`);
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        styleMap: [
          "p[style-name='Title'] => h1:fresh",
          "p[style-name='Subtitle'] => h2:fresh",
          'comment-reference => ',
        ],
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      },
    );
    const page = documentOf(value);
    const text = page.body === null ? '' : plainText(page.body);
    const title = page.querySelector('h1')?.textContent?.replace(/\s+/gu, ' ').trim() ?? '';
    return ok({
      text,
      format: 'docx',
      encoding: null,
      title: title === '' ? null : title,
      publisher: null,
      publishedOn: null,
    });
  } catch {
    // Both libraries throw plain errors about zip structure, which say nothing to an editor.
    return fail('unreadable', `“${name}” is damaged or no Word document.`);
  }
}
