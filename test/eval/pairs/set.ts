import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { RELATIONS } from '@shared/domain/question';

const COPY = z.object({ publishedOn: z.string().nullish(), text: z.string() });

const EXPECTED = z.object({
  kind: z.enum(['figure', 'quote', 'claim']),
  /** Words of the passage in each article, as they stand there. */
  a: z.string(),
  b: z.string(),
  relation: z.enum(RELATIONS),
});

const CASE = z.object({
  id: z.string(),
  a: COPY,
  b: COPY,
  expect: z.array(EXPECTED),
  note: z.string().optional(),
});

/** One relation that must be found between two articles. */
export type Expected = z.infer<typeof EXPECTED>;
/** Two articles and every relation that must be found between them; nothing else may be put together. */
export type PairCase = z.infer<typeof CASE>;

/** The cases of a file; a file of another shape ends the run with zod's account of it. */
export function readCases(file: string): PairCase[] {
  return z.array(CASE).parse(JSON.parse(readFileSync(file, 'utf8')));
}
