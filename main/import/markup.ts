import { Readability } from '@mozilla/readability';
import iconv from 'iconv-lite';
import { marked } from 'marked';
import { isIsoDate, type IsoDate } from '@shared/domain/date';
import { ok, type Result } from '@shared/domain/result';
import { documentOf, plainText, type PlainDocument } from './plain';
import type { Reading } from './reading';
import type { Decoded } from './text';

/** Reads a web page or Markdown as plain paragraphs; nothing of the markup is kept or run. */
export function readMarkup(format: 'html' | 'md', decoded: Decoded, bytes: Uint8Array): Result<Reading> {
  return ok(format === 'html' ? readHtml(asDeclared(decoded, bytes)) : readMarkdown(decoded));
}

function readHtml({ text: markup, encoding }: Decoded): Reading {
  const page = documentOf(markup);
  const metadata = metadataOf(page);
  const everything = page.body === null ? '' : plainText(page.body);
  // Readability changes the document it reads, so it gets one of its own.
  const article = new Readability(
    documentOf(markup) as unknown as ConstructorParameters<typeof Readability>[0],
  ).parse();
  const chosen = article?.content == null ? '' : plainText(bodyOf(documentOf(article.content)));
  // Where it keeps next to nothing of a page it took the wrong part for the article.
  const body = chosen.length * 5 > everything.length ? chosen : everything;
  const title = blankToNull(article?.title) ?? metadata.title;
  return {
    text: title === null || startsWith(body, title) ? body : `${title}\n\n${body}`,
    format: 'html',
    encoding,
    title,
    publisher: blankToNull(article?.siteName) ?? metadata.publisher,
    publishedOn: dayOf(article?.publishedTime) ?? metadata.publishedOn,
  };
}

function readMarkdown({ text, encoding }: Decoded): Reading {
  const { fields, body } = frontMatter(text);
  const html = marked.parse(body, { async: false, gfm: true });
  const page = documentOf(html);
  return {
    text: plainText(bodyOf(page)),
    format: 'md',
    encoding,
    title: fields['title'] ?? blankToNull(page.querySelector('h1')?.textContent),
    publisher: fields['publisher'] ?? null,
    publishedOn: dayOf(fields['date']),
  };
}

/** The page's own word on its encoding, which beats a guess but not a byte-order mark or valid UTF-8. */
function asDeclared(decoded: Decoded, bytes: Uint8Array): Decoded {
  if (decoded.encoding.startsWith('UTF-')) return decoded;
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  const declared = /<meta[^>]+charset=["']?([\w-]+)/i.exec(head)?.[1];
  if (declared === undefined || !iconv.encodingExists(declared)) return decoded;
  const encoding = /^(?:iso-8859-1|latin1|us-ascii)$/i.test(declared)
    ? 'windows-1252'
    : declared.toLowerCase();
  return { text: iconv.decode(Buffer.from(bytes), encoding), encoding };
}

function metadataOf(page: PlainDocument): Pick<Reading, 'title' | 'publisher' | 'publishedOn'> {
  const meta = (...names: readonly string[]): string | null => {
    for (const name of names) {
      const found = page
        .querySelector(`meta[property="${name}"], meta[name="${name}"]`)
        ?.getAttribute('content');
      if (found != null && found.trim() !== '') return found.trim();
    }
    return null;
  };
  const time = page.querySelector('time[datetime]')?.getAttribute('datetime') ?? null;
  return {
    title: meta('og:title') ?? blankToNull(page.querySelector('h1')?.textContent) ?? blankToNull(page.title),
    publisher: meta('og:site_name', 'application-name', 'publisher'),
    publishedOn: dayOf(meta('article:published_time', 'datePublished', 'date', 'dc.date') ?? time),
  };
}

/** `---` lines around `key: value` lines at the very top, as static site tools write them. */
function frontMatter(text: string): {
  readonly fields: Readonly<Record<string, string>>;
  readonly body: string;
} {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(text);
  if (match === null) return { fields: {}, body: text };
  const fields: Record<string, string> = {};
  for (const line of (match[1] ?? '').split(/\r?\n/)) {
    const [, key, value] = /^(title|publisher|date):\s*["']?(.*?)["']?\s*$/i.exec(line) ?? [];
    if (key !== undefined && value !== undefined && value !== '') fields[key.toLowerCase()] = value;
  }
  return { fields, body: text.slice(match[0].length) };
}

function bodyOf(page: PlainDocument): NonNullable<PlainDocument['body']> {
  return page.body ?? { nodeType: 1, nodeName: 'BODY', textContent: '', childNodes: [] };
}

/** The calendar day as written, not as the clock of this computer would have it. */
function dayOf(moment: string | null | undefined): IsoDate | null {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(moment?.trim() ?? '')?.[0];
  return day !== undefined && isIsoDate(day) ? day : null;
}

function startsWith(body: string, title: string): boolean {
  const plain = (words: string): string => words.replace(/\s+/gu, ' ').trim().toLowerCase();
  return plain(body.slice(0, title.length * 2 + 20)).startsWith(plain(title));
}

function blankToNull(words: string | null | undefined): string | null {
  const plain = words?.replace(/\s+/gu, ' ').trim() ?? '';
  return plain === '' ? null : plain;
}
