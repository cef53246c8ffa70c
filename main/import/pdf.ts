import { getDocumentProxy } from 'unpdf';
import { fail, ok, type Result } from '@shared/domain/result';
import { linesOf, paragraphsOf, type Line, type Piece } from './pdf-lines';
import type { Reading } from './reading';

/** Reads the text of a PDF, its lines joined to paragraphs. */
export async function readPdf(bytes: Uint8Array, name: string): Promise<Result<Reading>> {
  try {
    // pdf.js takes the buffer away from its owner and refuses Node's Buffer, so it gets a copy.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 });
    const pages: (readonly Line[])[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      const pieces = items.flatMap((item): Piece[] => {
        if (!('str' in item)) return [];
        // The transform's last two numbers are the place, in points from the page's lower left corner.
        const [x, y] = item.transform.slice(4) as [number, number];
        return [{ text: item.str, x, y, width: item.width, height: item.height, endsLine: item.hasEOL }];
      });
      pages.push(linesOf(pieces));
    }
    const title = await titleOf(pdf);
    await pdf.destroy();
    const text = paragraphsOf(pages);
    if (text === '') {
      return fail(
        'unreadable',
        `“${name}” holds pictures of pages but no text. Have the text recognised first, or paste it.`,
      );
    }
    return ok({ text, format: 'pdf', encoding: null, title, publisher: null, publishedOn: null });
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') {
      return fail(
        'unreadable',
        `“${name}” is protected by a password. Save it without one, then add it again.`,
      );
    }
    return fail('unreadable', `“${name}” is damaged or no PDF.`);
  }
}

/** The title that the PDF gives itself, unless it is only the name of a file or of the program that made it. */
async function titleOf(pdf: Awaited<ReturnType<typeof getDocumentProxy>>): Promise<string | null> {
  const { info } = await pdf.getMetadata();
  const title = 'Title' in info && typeof info.Title === 'string' ? info.Title.trim() : '';
  return title === '' || /\.\w{2,5}$|^(?:untitled|microsoft word|about:blank)/i.test(title) ? null : title;
}
