import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { toHtml } from '@shared/report/html';
import { buildReport, type Report } from '@shared/report/model';
import { STYLE, STYLE_HASH } from '@shared/report/style';
import { article, cell, figure, figureMark, quoteMark, slipReport, tollsReport } from './sample';

const page = (report: Report): Document => new JSDOM(toHtml(report)).window.document;

describe('the report as a page', () => {
  it('admits its own style sheet by hash and nothing else', () => {
    const document = page(tollsReport());
    const hash = createHash('sha256').update(STYLE).digest('base64');
    expect(STYLE_HASH).toBe(`sha256-${hash}`);
    expect(document.querySelector('style')?.textContent).toBe(STYLE);
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toBe(
      `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`,
    );
    expect(document.querySelectorAll('script, link, img, iframe, [style], [onclick]')).toHaveLength(0);
    expect(STYLE).not.toMatch(/url\(|@import/);
  });

  it('shows the copy with its marks, numbered and linked to the list', () => {
    const document = page(tollsReport());
    const mark = document.querySelector('#a2 .copy mark');
    expect(mark?.textContent).toBe('More than 310,000 people');
    const link = document.querySelector('#a2 .copy sup a');
    expect(link?.textContent).toBe('1');
    expect(document.getElementById(link?.getAttribute('href')?.slice(1) ?? '')?.textContent).toContain(
      '> 310,000 people',
    );
  });

  it('says relation, difference and reasons of a comparison, with a picture that words describe', () => {
    const question = page(tollsReport()).querySelector('.question');
    const words = question?.textContent.replace(/\s+/g, ' ');
    expect(words).toContain('2 figures in 2 articles, 13 Nov 2015 to 28 Mar 2017');
    expect(words).toContain('Supersedes');
    expect(words).toContain('+60,000 (24 %)');
    expect(words).toContain('a running toll; the later figure is higher');
    expect(question?.querySelector('svg')?.getAttribute('aria-label')).toContain(
      '“some 250,000 people” on 13 Nov 2015',
    );
    expect([...(question?.querySelectorAll('.key li') ?? [])].map((line) => line.textContent.trim())).toEqual(
      ['approximate: somewhere about there', 'more than this, or at least'],
    );
  });

  it('tells who said what when, and how that stands to what was said before', () => {
    const rows = [...page(tollsReport()).querySelectorAll('.question .line tr')].map((row) =>
      row.textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(rows).toEqual([
      '13 Nov 2015 ● Claims “some 250,000 people” is the first. Title of one',
      '28 Mar 2017 ↷ Supersedes “More than 310,000 people” takes the place of “some 250,000 people”. Title of two',
    ]);
  });

  it('points out one number for two subjects, each with its words; without slips there is no such part', () => {
    const slips = page(slipReport()).querySelector('.slips');
    expect(slips?.querySelector('.verdict')?.textContent).toContain(
      '4,460 is people killed in one and people sheltered in the other.',
    );
    expect(slips?.querySelector('.cells a')?.getAttribute('href')).toBe('#a1.m1');
    expect(slips?.textContent).toContain('(not in this report)');
    expect(page(tollsReport()).querySelector('.slips')).toBeNull();
  });

  it('says what is still unchecked and which texts it was made from', () => {
    const document = page(tollsReport());
    expect(document.querySelectorAll('.left tbody tr')).toHaveLength(2);
    expect(document.querySelector('.made')?.textContent).toContain('abababababababab');
    expect(document.querySelector('.top')?.textContent).toContain('Made 22 Nov 2026, 01:10 UTC');
  });

  it('states the number of confidential sources and nothing of them', () => {
    const text = 'It cost 12 euros.';
    const evidence = [
      {
        id: 'e',
        stance: 'supports',
        rank: 'primary',
        title: 'A. Mole',
        locator: 'L0C',
        quoted: 'Q',
        consultedOn: null,
        confidential: true,
      },
    ] as const;
    const one = article('x', text, [figureMark('m1', text, '12 euros', figure(12, 12), { evidence })]);
    const source = toHtml(report([one]));
    expect(source).toContain('1 confidential source left out of this report');
    expect(source).not.toMatch(/A\. Mole|L0C/);
  });

  it('nests a figure inside a quote and loses no character of the copy', () => {
    const text = '“We lost 12 boats,” Ng said.';
    const one = article('x', text, [
      quoteMark('m1', text, '“We lost 12 boats,”', 'Ng'),
      figureMark('m2', text, '12 boats', figure(12, 12)),
    ]);
    const copy = page(report([one])).querySelector('.copy p');
    expect(copy?.querySelector('mark.quote mark.figure')?.textContent).toBe('12 boats');
    for (const number of copy?.querySelectorAll('sup') ?? []) number.remove();
    expect(copy?.textContent).toBe(text);
  });

  it('never turns any text of any field into an element or an attribute', () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '<script>alert(1)</script>',
        '"><img src=x onerror=alert(1)>',
        "' onload='x",
        '</style><b>',
        '<!--',
        ']]>',
        '&lt;b&gt;',
        '`${x}`',
      ),
    );
    const harmless = shapeOf(page(everyField('words')));
    fc.assert(
      fc.property(nasty, (text) => {
        // A field that is empty, or blank, shows other elements than a filled one; what is asked is what markup text can make.
        expect(shapeOf(page(everyField(`x${text}x`)))).toEqual(harmless);
      }),
      { numRuns: 80 },
    );
  }, 60_000);
});

function report(articles: readonly ReturnType<typeof article>[]): Report {
  return buildReport({
    articles: articles.map((one) => ({ article: one, file: `${one.id}.txt` })),
    questions: [],
    slips: [],
    madeAt: '2026-11-22T01:10:00.000Z',
    stet: '0.1.0',
  });
}

/** Every element with the names of its attributes, in document order. */
function shapeOf(document: Document): readonly string[] {
  return [...document.querySelectorAll('*')].map((element) =>
    [element.tagName, ...element.getAttributeNames()].join(' '),
  );
}

/** A report with the same text in every field that an article or an editor fills. */
function everyField(words: string): Report {
  // One paragraph: what splits an article into blocks is not asked here.
  const text = `${words.replaceAll('\n', ' ')} 12`;
  const whole = { start: 0, end: text.length, exact: text };
  const evidence = [
    {
      id: 'e',
      stance: 'supports',
      rank: 'primary',
      title: words,
      locator: words,
      quoted: words,
      consultedOn: null,
      confidential: false,
    },
  ] as const;
  const ruled = {
    evidence,
    notes: [{ id: 'n', text: words, at: '2026-11-22T01:00:00.000Z' }],
    tags: [words],
    suggests: { ...whole, finding: 'denied' },
  } as const;
  const says = figure(12, 12, { counted: words, unit: words, about: [words] });
  const number = figureMark('m1', text, '12', says, { ...ruled });
  const words2 = quoteMark('m2', text, text, text, {
    ...ruled,
    quote: { text: words, form: 'direct', speaker: { ...whole, name: words }, cue: whole },
  } as object);
  const one = article('x', text, [number, words2], { title: words, publisher: words, publishedBasis: words });
  const cells = [cell(one, number), cell({ ...one, title: words }, words2)];
  const reason = { text: words, at: [] };
  return buildReport({
    slips: [],
    articles: [{ article: one, file: words }],
    madeAt: '2026-11-22T01:10:00.000Z',
    stet: '0.1.0',
    questions: [
      {
        id: 'q',
        kind: 'figure',
        label: words,
        status: 'accepted',
        sure: true,
        cells,
        relation: 'conflicts',
        verdict: words,
        together: [reason],
        rates: [],
        pairs: [
          {
            cells: [
              { articleId: 'x', markId: 'm1' },
              { articleId: 'x', markId: 'm2' },
            ],
            relation: 'conflicts',
            because: [reason],
            difference: null,
            words: [
              { op: 'equal', text: words },
              { op: 'delete', text: words },
              { op: 'insert', text: words },
            ],
            overruled: { engine: 'same', reason: words },
          },
        ],
      },
    ],
  });
}
