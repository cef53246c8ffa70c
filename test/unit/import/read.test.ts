import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readBytes } from '../../../main/import/read';
import type { Reading } from '../../../main/import/reading';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function read(data: Uint8Array, name: string): Promise<Reading> {
  const result = await readBytes(data, name);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}
async function failure(data: Uint8Array, name: string): Promise<string> {
  const result = await readBytes(data, name);
  return result.ok ? 'ok' : `${result.error.code}: ${result.error.message}`;
}

describe('plain text', () => {
  const copy = '“We can’t,” said Núñez – €1.2bn later.\r\n\r\nНовости дня.';

  it('is kept as it is, line ends included', async () => {
    expect(await read(bytes(copy), 'a.txt')).toMatchObject({ text: copy, encoding: 'UTF-8', format: 'txt' });
  });

  it.each([
    ['UTF-8', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(copy)])],
    ['UTF-16LE', Buffer.concat([Buffer.from([0xff, 0xfe]), iconv.encode(copy, 'utf-16le')])],
    ['UTF-16BE', Buffer.concat([Buffer.from([0xfe, 0xff]), iconv.encode(copy, 'utf-16be')])],
  ])('with a byte-order mark is %s and loses the mark', async (encoding, data) => {
    expect(await read(data, 'a.TXT')).toMatchObject({ text: copy, encoding });
  });

  it('in UTF-16 without a mark is known by its zeros', async () => {
    const western = 'More than 1,200 people fled, the mayor said.';
    expect(await read(iconv.encode(western, 'utf-16le'), 'a.txt')).toMatchObject({
      text: western,
      encoding: 'UTF-16LE',
    });
  });

  it('in windows-1252 keeps its curly quotes and the euro', async () => {
    const western = '“We can’t go on,” the mayor told reporters in Málaga – the bill is €1.2bn, he said.';
    expect(await read(iconv.encode(western, 'windows-1252'), 'a.txt')).toMatchObject({
      text: western,
      encoding: 'windows-1252',
    });
  });

  it('in windows-1251 is Russian', async () => {
    const russian = 'Президент заявил журналистам, что переговоры продолжатся в пятницу в Вене.';
    expect(await read(iconv.encode(russian, 'windows-1251'), 'a.txt')).toMatchObject({
      text: russian,
      encoding: 'windows-1251',
    });
  });
});

describe('a web page', () => {
  const filler =
    'The river rose for three days before the banks gave way, and the town was cut off from the coast. '.repeat(
      6,
    );
  const page = `<!doctype html><html><head><meta charset="utf-8"><title>Toll rises | The Paper</title>
    <meta property="og:site_name" content="The Paper"><meta property="article:published_time" content="2026-01-03T23:30:00-05:00">
    <script>document.title = 'stolen'</script></head><body><nav><a href="/">Home</a></nav>
    <article><h1>Toll rises to 1,200</h1><p>First &amp; last, <b>1,200</b> fled.<br>Second line.</p>
    <p onclick="alert(1)">${filler}</p><script>alert('no')</script><p>${filler}</p><ul><li>One</li><li>Two</li></ul></article>
    <footer>All rights reserved</footer></body></html>`;

  it('gives its copy, its title, its publisher and the day it says, and none of its code', async () => {
    const reading = await read(bytes(page), 'page.html');
    expect(reading).toMatchObject({ format: 'html', publisher: 'The Paper', publishedOn: '2026-01-03' });
    expect(reading.title).toMatch(/^Toll rises/);
    expect(reading.text).toContain('First & last, 1,200 fled.\nSecond line.\n\nThe river rose');
    expect(reading.text).not.toMatch(/alert|stolen|<|onclick/);
  });

  it('that is only a fragment is read whole', async () => {
    expect((await read(bytes('<p>One <i>two</i></p><p>three</p>'), 'bit.htm')).text).toBe('One two\n\nthree');
  });

  it('is decoded as it declares', async () => {
    const data = iconv.encode(
      '<html><head><meta charset="iso-8859-2"></head><body><p>Łódź żąda</p></body></html>',
      'iso-8859-2',
    );
    expect(await read(data, 'pl.html')).toMatchObject({ text: 'Łódź żąda', encoding: 'iso-8859-2' });
  });
});

describe('Markdown', () => {
  it('is read without its signs', async () => {
    const source =
      '---\ntitle: "Toll rises"\ndate: 2026-01-03\n---\n# Toll\n\nMore than *1,200* [people](http://x.example) fled.\n\n- one\n- two\n\n<script>alert(1)</script>\n';
    expect(await read(bytes(source), 'a.md')).toMatchObject({
      text: 'Toll\n\nMore than 1,200 people fled.\n\none\n\ntwo',
      title: 'Toll rises',
      publishedOn: '2026-01-03',
    });
  });
});

describe('a Word document', () => {
  it('gives its paragraphs and tables', async () => {
    const document = new Document({
      sections: [
        {
          children: [
            new Paragraph({ text: 'Toll rises', heading: HeadingLevel.TITLE }),
            new Paragraph({
              children: [
                new TextRun('“We lost '),
                new TextRun({ text: '63 homes', size: 28 }),
                new TextRun(',” she said.'),
              ],
            }),
            new Table({
              rows: [
                new TableRow({
                  children: [
                    new TableCell({ children: [new Paragraph('Homes')] }),
                    new TableCell({ children: [new Paragraph('63')] }),
                  ],
                }),
              ],
            }),
            new Paragraph('The end.'),
          ],
        },
      ],
    });
    const reading = await read(await Packer.toBuffer(document), 'copy.docx');
    expect(reading).toMatchObject({ format: 'docx', encoding: null, title: 'Toll rises' });
    expect(reading.text).toBe('Toll rises\n\n“We lost 63 homes,” she said.\n\nHomes\n\n63\n\nThe end.');
  });

  it('that is damaged, old or locked says so', async () => {
    const whole = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('x')] }] }));
    expect(await failure(whole.subarray(0, whole.length / 2), 'half.docx')).toMatch(
      /^unreadable: “half.docx” is damaged/,
    );
    expect(await failure(Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'old.docx')).toMatch(
      /^unreadable: “old.docx” has a password/,
    );
    expect(await failure(bytes('just text'), 'no.docx')).toMatch(/^unreadable/);
  });
});

describe('files that are no articles', () => {
  it.each([
    ['empty.txt', ''],
    ['blank.txt', ' \n\t\n'],
    ['blank.md', '***\n\n---\n'],
    ['blank.html', '<html><body><script>1</script></body></html>'],
  ])('%s holds nothing', async (name, text) => {
    expect(await failure(bytes(text), name)).toMatch(
      new RegExp(`^unreadable: “${name}” (is empty|holds no words)`),
    );
  });

  it('are told apart from text whatever they are called', async () => {
    const noise = Uint8Array.from({ length: 4_000 }, (_, index) => (index * 7919) % 256);
    expect(await failure(noise, 'noise.txt')).toMatch(/^unreadable: “noise.txt” holds no text/);
    expect(await failure(bytes('%PDF-1.7'), 'really.txt')).toMatch(/is called .txt but is a PDF/);
    expect(await failure(bytes('\u0001\u0002 x'), 'bell.md')).toMatch(/^unreadable/);
    expect(await failure(Buffer.from('89504e470d0a1a0a', 'hex'), 'photo.png')).toMatch(
      /^unsupported: “photo.png” is a picture/,
    );
    expect(await failure(bytes('x'), 'letter')).toMatch(/^unsupported: “letter” has another format/);
  });

  it('are not read when they are larger than 50 MB', async () => {
    expect(await failure(new Uint8Array(50 * 1024 * 1024 + 1), 'big.txt')).toMatch(
      /^unsupported: “big.txt” is larger/,
    );
  });
});
