import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { crossCheck, type Comparable } from '@shared/compare';
import { currentVersion, displayTitle, type Article } from '@shared/domain/article';
import { fail, ok, unreachable, type Result } from '@shared/domain/result';
import { toHtml } from '@shared/report/html';
import { toJson } from '@shared/report/json';
import { toMarkdown } from '@shared/report/markdown';
import { buildReport, type Report } from '@shared/report/model';
import { save } from '../export/save';
import { readBytes } from '../import/read';
import type { CheckArguments, CheckFormat } from './arguments';
import { articleOf } from './article';

/** What the command needs from outside. */
export interface CheckSurroundings {
  readonly now: Date;
  /** Stet's own version. */
  readonly version: string;
  readonly print: (text: string) => Promise<void>;
}

/** `stet check`: reads every file, then detects, compares and prints; nothing is printed unless all could be read. */
export async function check(asked: CheckArguments, surroundings: CheckSurroundings): Promise<Result<null>> {
  const { now, version, print } = surroundings;
  const articles: { article: Article; file: string }[] = [];
  for (const file of asked.files) {
    const article = await read(file, `a${articles.length + 1}`, asked, now.toISOString());
    if (!article.ok) return article;
    articles.push({ article: article.value, file });
  }
  const questions = crossCheck(
    articles.map(({ article }) => comparable(article)),
    [],
  );
  const report = buildReport({ articles, questions, madeAt: now.toISOString(), stet: version });
  const written = write(report, asked.format);
  if (asked.out !== null) return save(path.resolve(asked.out), written);
  await print(written);
  return ok(null);
}

async function read(file: string, id: string, asked: CheckArguments, at: string): Promise<Result<Article>> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return fail('unreadable', `${file}: ${whyNot(error)}`);
  }
  const name = path.basename(file);
  const reading = await readBytes(bytes, name);
  if (!reading.ok) return fail(reading.error.code, `${file}: ${reading.error.message}`);
  const publishedOn = asked.dates.get(file) ?? null;
  return ok(articleOf({ id, name, bytes, reading: reading.value, publishedOn, at }));
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

function comparable(article: Article): Comparable {
  const { text, blocks } = currentVersion(article);
  return {
    articleId: article.id,
    title: displayTitle(article),
    publishedOn: article.publishedOn,
    text,
    blocks,
    marks: Object.values(article.marks),
    addedAt: article.addedAt,
  };
}

function write(report: Report, format: CheckFormat): string {
  switch (format) {
    case 'json':
      return toJson(report);
    case 'html':
      return toHtml(report);
    case 'md':
      return toMarkdown(report);
    default:
      return unreachable(format);
  }
}
