import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toMarkdown } from '@shared/report/markdown';
import { md } from '@shared/report/markdown-text';
import { slipReport, tollsReport } from './sample';

describe('the report as Markdown', () => {
  it('says the same as the page', () => {
    const text = toMarkdown(tollsReport());
    expect(text).toContain('# 2 articles\n');
    expect(text).toContain('More than 310,000 people\\[1\\] have been killed in Syria.');
    expect(text).toContain('+60,000 (24 %)');
    expect(text).toContain('| 1.1 | some 250,000 people | \\~ 250,000 people |');
    expect(text).toContain('**↷ Supersedes.**');
    expect(text).toContain('- 28 Mar 2017: ↷ Supersedes. “More than 310,000 people” takes the place of');
  });

  it('points out possible slips, and says nothing where there are none', () => {
    const text = toMarkdown(slipReport());
    expect(text).toContain('## Possible slips');
    expect(text).toContain('The earthquake killed **4,460 people**');
    expect(toMarkdown(tollsReport())).not.toContain('slips');
  });

  it.each([
    ['# not a heading', '\\# not a heading'],
    ['- not a list', '\\- not a list'],
    ['1. not a list', '1\\. not a list'],
    ['a | b', 'a \\| b'],
    ['<b>bold</b> & *so*', '\\<b\\>bold\\</b\\> \\& \\*so\\*'],
    ['see https://example.org/a_b', 'see https\\://example.org/a\\_b'],
    ['two\n\nlines', 'two lines'],
    ['$7 billion', '\\$7 billion'],
  ])('%j is set as %j', (text, expected) => {
    expect(md(text)).toBe(expected);
  });

  it('leaves no character unescaped that could start markup, and no line end', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const line = md(text);
        expect(line).not.toMatch(/[\n\r]/);
        expect(line.replace(/\\[\\`*_[\]<>&|~$#!:@.+=)-]/g, '')).not.toMatch(
          /[`*_[\]<>&|~$#!\\@]|:\/\/|^[-+=]/,
        );
      }),
    );
  });
});
