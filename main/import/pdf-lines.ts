/** A run of text on a page; lengths in points, `y` upwards. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly endsLine: boolean;
}

/** A line of a page. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly end: number;
  readonly height: number;
}

/** Puts the pieces of a page together to lines, in the order the page gives them. */
export function linesOf(pieces: readonly Piece[]): readonly Line[] {
  const lines: Line[] = [];
  let ended = true;
  for (const piece of pieces) {
    const open = ended ? undefined : lines.at(-1);
    if (open !== undefined && Math.abs(open.y - piece.y) <= Math.max(open.height, piece.height) / 2) {
      lines[lines.length - 1] = append(open, piece);
    } else if (piece.text.trim() !== '') {
      lines.push({ ...piece, end: piece.x + piece.width });
      ended = false;
    }
    if (piece.endsLine) ended = true;
  }
  return lines;
}

function append(line: Line, { text, x, width, height }: Piece): Line {
  // A gap wider than a thin space between runs is a space that the page draws by moving on.
  const gap = x - line.end > line.height * 0.15 && !/\s$/u.test(line.text) && !/^\s/u.test(text);
  return {
    ...line,
    text: line.text + (gap ? ' ' : '') + text,
    end: x + width,
    height: Math.max(line.height, height),
  };
}

/**
 * Joins lines to paragraphs with an empty line between them. A paragraph ends at a wider gap, another size of type,
 * an indented next line, or a short line that ends a sentence; a page's end alone does not end one.
 */
export function paragraphsOf(pages: readonly (readonly Line[])[]): string {
  const known = wordsOf(pages);
  const paragraphs: string[] = [];
  let text = '';
  let last: Line | null = null;
  for (const lines of pages) {
    const right = Math.max(0, ...lines.map(({ end }) => end));
    const left = Math.min(...lines.map(({ x }) => x));
    let firstOfPage = true;
    for (const line of lines) {
      if (last !== null && endsParagraph(last, line, { left, right, turned: firstOfPage })) {
        paragraphs.push(text);
        text = '';
      }
      text = join(text, line.text.trim(), known);
      last = line;
      firstOfPage = false;
    }
  }
  if (text !== '') paragraphs.push(text);
  return paragraphs
    .map((words) => words.replace(/\s+/gu, ' ').trim())
    .filter((words) => words !== '')
    .join('\n\n');
}

const SENTENCE_END = /[.!?:…]["'”’)\]]*$/u;

function endsParagraph(
  last: Line,
  next: Line,
  page: { readonly left: number; readonly right: number; readonly turned: boolean },
): boolean {
  if (Math.abs(last.height - next.height) > 0.5 + last.height * 0.1) return true;
  const short = last.end < page.right - last.height * 3;
  if (page.turned) return short && SENTENCE_END.test(last.text.trim());
  const drop = last.y - next.y;
  // Upwards is a new column; a paragraph may well run on there.
  if (drop > last.height * 1.75) return true;
  if (drop > 0 && next.x - page.left > last.height * 0.8 && next.x - last.x > last.height * 0.8) return true;
  return short && SENTENCE_END.test(last.text.trim());
}

/** A hyphen at a line's end stays ("six-/year") unless the word stands whole elsewhere in the text ("govern-/ment"). */
function join(text: string, line: string, known: ReadonlySet<string>): string {
  if (text === '') return line;
  const [, before] = /(\p{L}+)[-\u00AD]$/u.exec(text) ?? [];
  const [after] = /^\p{Ll}+/u.exec(line) ?? [];
  if (before === undefined || after === undefined)
    return /[-\u2010]$/u.test(text) ? text + line : `${text} ${line}`;
  const whole = text.endsWith('\u00AD') || known.has((before + after).toLowerCase());
  return whole ? text.slice(0, -1) + line : text + line;
}

function wordsOf(pages: readonly (readonly Line[])[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text } of pages.flat()) {
    for (const [word] of text.matchAll(/\p{L}+/gu)) words.add(word.toLowerCase());
  }
  return words;
}
