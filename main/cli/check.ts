import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { LibraryIndex } from '@shared/compare';
import type { Article } from '@shared/domain/article';
import { fail, ok, type Result } from '@shared/domain/result';
import { buildReport } from '@shared/report/model';
import { checkedOf, comparableOf } from '../crosscheck';
import { save } from '../export/save';
import { writeReport } from '../export/write-report';
import { articleOf } from '../import/article';
import { prepare } from '../import/prepare';
import type { CheckArguments } from './arguments';

/** What the command needs from outside. */
export interface CheckSurroundings {
  readonly now: Date;
  /** Stet's own version. */
  readonly version: string;
  readonly print: (text: string) => Promise<void>;
}

/** `stet check`: reads every file, then detects, compares and prints; nothing is printed unless all could be read. */
export async function check(
  asked: CheckArguments,
  { now, version, print }: CheckSurroundings,
): Promise<Result<null>> {
  const articles: { article: Article; file: string }[] = [];
  for (const file of asked.files) {
    const article = await read(file, asked, now);
    if (!article.ok) return article;
    articles.push({ article: article.value, file });
  }
  const index = LibraryIndex.of(articles.map(({ article }) => comparableOf(article)));
  const report = buildReport({ articles, ...checkedOf(index, []), madeAt: now.toISOString(), stet: version });
  const written = writeReport(report, asked.format);
  if (asked.out !== null) {
    const saved = await save(path.resolve(asked.out), written);
    // In a terminal the whole path says which folder is meant.
    return saved.ok ? saved : fail(saved.error.code, `${asked.out}: ${saved.error.message}`);
  }
  await print(written);
  return ok(null);
}

async function read(file: string, asked: CheckArguments, now: Date): Promise<Result<Article>> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return fail('unreadable', `${file}: ${whyNot(error)}`);
  }
  const name = path.basename(file);
  const date = asked.dates.get(file);
  // Without --date only a date that the file or the copy states in full is taken.
  const known = date === undefined ? {} : { publishedOn: date, publishedBasis: 'Given with --date.' };
  const prepared = await prepare(bytes, name, known);
  // The sentence names the file as a window would; a terminal has named it by its path already.
  const why = (message: string): string => message.replace(`“${name}” `, '');
  if (!prepared.ok) return fail(prepared.error.code, `${file}: ${why(prepared.error.message)}`);
  return ok(articleOf(prepared.value, bytes, name, now));
}

function whyNot(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'there is no such file';
    case 'EACCES':
    case 'EPERM':
      return 'you are not allowed to read it';
    case 'EISDIR':
      return 'that is a folder';
    default:
      return error instanceof Error ? error.message : 'it could not be read';
  }
}
