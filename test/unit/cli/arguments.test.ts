import { describe, expect, it } from 'vitest';
import { checkArguments } from '../../../main/cli/arguments';

const usage = (...args: string[]): string => {
  const parsed = checkArguments(args);
  return parsed.ok ? 'understood' : parsed.usage;
};

describe('arguments of stet check', () => {
  it('reads files, format, path and dates in any order', () => {
    expect(
      checkArguments([
        '--date',
        'b=c.txt=2015-11-13',
        'a.txt',
        '--format',
        'html',
        'b=c.txt',
        '--out=r.html',
        '--date=./a.txt=2017-03-28',
      ]),
    ).toEqual({
      ok: true,
      value: {
        files: ['a.txt', 'b=c.txt'],
        format: 'html',
        out: 'r.html',
        dates: new Map([
          ['b=c.txt', '2015-11-13'],
          ['a.txt', '2017-03-28'],
        ]),
      },
    });
  });

  it('prints JSON unless told otherwise, and takes a file named twice once', () => {
    expect(checkArguments(['a.txt', './a.txt'])).toMatchObject({
      value: { files: ['a.txt'], format: 'json', out: null },
    });
  });

  it.each([
    [['a.txt', '--format', 'docx'], 'reports as docx are not yet written; use json, html or md'],
    [['a.txt', '--format', 'xml'], '"xml" is no format; use json, html or md'],
    [[], 'which files? Name at least one'],
    [['a.txt', '--date', 'a.txt'], '--date a.txt should be FILE=YYYY-MM-DD'],
    [
      ['a.txt', '--date', 'a.txt=2015-02-30'],
      '--date a.txt=2015-02-30: that is not a date of the form YYYY-MM-DD',
    ],
    [['a.txt', '--date', 'b.txt=2015-11-13'], '--date b.txt=2015-11-13: b.txt is not one of the files'],
    [
      ['a.txt', '--date', 'a.txt=2015-11-13', '--date', 'a.txt=2015-11-14'],
      '--date gives a.txt two dates, 2015-11-13 and 2015-11-14',
    ],
    [['a.txt', '--colour'], "unknown option '--colour'"],
  ])('%j: %s', (args, sentence) => {
    expect(usage(...args)).toContain(sentence);
  });
});
