/**
 * The shapes of the domain as schemas, for everything that arrives from outside the type system: calls
 * from the renderer and files from the disk. Each is held to its domain type by `z.ZodType<…>`, so the
 * two can't drift apart.
 */
import { z } from 'zod';
import type { Article, Block, HistoryEntry, Version } from '@shared/domain/article';
import { isIsoDate, isPartialDate } from '@shared/domain/date';
import type { Desk, Settings } from '@shared/domain/desk';
import type { Evidence } from '@shared/domain/evidence';
import type { Figure } from '@shared/domain/figure';
import type { Claim, Mark, MarkRef, Note, Quote, Speaker } from '@shared/domain/mark';
import { RELATIONS, type Question } from '@shared/domain/question';
import type { Rate } from '@shared/domain/rate';
import { FINDINGS, STAGES } from '@shared/domain/vocabulary';

export const id = z.string().min(1).max(100);
const moment = z.iso.datetime();
export const isoDate = z.string().refine(isIsoDate, 'not a date of the form YYYY-MM-DD');
const partialDate = z.string().refine(isPartialDate, 'not a date of the form YYYY, YYYY-MM or YYYY-MM-DD');
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const offset = z.int().nonnegative();
/** Longest free text that a field of the interface may send, in UTF-16 code units. */
const LONGEST = 100_000;
const words = z.string().max(LONGEST);

export const span = z
  .strictObject({ start: offset, end: offset })
  .refine((s) => s.start < s.end, 'an empty span');
const spanShape = { start: offset, end: offset };
const quotedShape = { ...spanShape, exact: z.string() };
const quoted = z.strictObject(quotedShape);

export const kind = z.enum(['quote', 'figure', 'claim']);
export const stage = z.enum(STAGES);
export const finding = z.enum(FINDINGS);
export const status = z.enum(['suggested', 'accepted', 'rejected']);
export const relation = z.enum(RELATIONS);

export const markRef: z.ZodType<MarkRef> = z.strictObject({ articleId: id, markId: id });

export const figure: z.ZodType<Figure> = z.strictObject({
  low: z.number().nullable(),
  high: z.number().nullable(),
  modifier: z.enum(['=', '~', '>', '<']),
  change: z.enum(['up', 'down']).nullable(),
  unit: words.nullable(),
  counted: words.nullable(),
  about: z.array(words),
  asOf: partialDate.nullable(),
  asOfBasis: z.enum(['text', 'published', 'editor']).nullable(),
});

const speaker: z.ZodType<Speaker> = z.strictObject({
  ...quotedShape,
  name: words,
  antecedent: quoted.exactOptional(),
});
const quote: z.ZodType<Quote> = z.strictObject({
  text: z.string(),
  form: z.enum(['direct', 'partial', 'pull']),
  speaker: speaker.nullable(),
  cue: quoted.nullable(),
});
const claim: z.ZodType<Claim> = z.strictObject({ speaker: speaker.nullable(), cue: quoted.nullable() });

export const evidence: z.ZodType<Evidence> = z.strictObject({
  id,
  stance: z.enum(['supports', 'contradicts']),
  rank: z.enum(['primary', 'secondary']),
  title: words.min(1),
  locator: words,
  quoted: words,
  consultedOn: isoDate.nullable(),
  confidential: z.boolean(),
});

const note: z.ZodType<Note> = z.strictObject({ id, text: words, at: moment });

const markShape = {
  ...quotedShape,
  id,
  versionId: id,
  salience: z.enum(['high', 'low']),
  because: z.array(z.strictObject({ text: z.string(), at: z.array(z.strictObject(spanShape)) })),
  suggests: z.strictObject({ ...quotedShape, finding }).exactOptional(),
  status,
  origin: z.enum(['detected', 'editor']),
  stage,
  finding: finding.nullable(),
  evidence: z.array(evidence),
  notes: z.array(note),
  tags: z.array(words),
};
export const mark: z.ZodType<Mark> = z.discriminatedUnion('kind', [
  z.strictObject({ ...markShape, kind: z.literal('figure'), figure }),
  z.strictObject({ ...markShape, kind: z.literal('quote'), quote }),
  z.strictObject({ ...markShape, kind: z.literal('claim'), claim }),
]);

const block: z.ZodType<Block> = z.strictObject({
  ...spanShape,
  role: z.enum(['headline', 'dateline', 'caption', 'pull-quote', 'body']),
  credit: z.strictObject(spanShape).exactOptional(),
});
const version: z.ZodType<Version> = z.strictObject({
  id,
  sha256,
  text: z.string(),
  blocks: z.array(block),
  importedAt: moment,
  original: z.strictObject({
    name: z.string(),
    format: z.enum(['txt', 'md', 'html', 'docx', 'pdf']),
    sha256,
    encoding: z.string().nullable(),
  }),
});
const historyEntry: z.ZodType<HistoryEntry> = z.strictObject({
  at: moment,
  what: z.string(),
  markIds: z.array(id),
});

/** An article as the library keeps it and as the reader gets it. */
export const article: z.ZodType<Article> = z.strictObject({
  id,
  title: words.nullable(),
  publisher: words.nullable(),
  publishedOn: isoDate.nullable(),
  publishedBasis: words.nullable(),
  dateConfirmed: z.literal(true).exactOptional(),
  addedAt: moment,
  versions: z.tuple([version], version),
  marks: z.record(id, mark),
  history: z.array(historyEntry),
});

/** A currency by its three letters (ISO 4217); whether it exists is not checked. */
export const currency = z.string().regex(/^[A-Z]{3}$/, 'not a currency’s three letters');
const rate: z.ZodType<Rate> = z.strictObject({
  from: currency,
  to: currency,
  value: z.number().positive(),
  source: words.min(1),
  on: isoDate,
});
const question: z.ZodType<Question> = z.strictObject({
  id,
  kind,
  label: words,
  cells: z.array(markRef),
  status: z.enum(['accepted', 'dismissed', 'no-slip']),
  overrides: z.array(z.strictObject({ cells: z.tuple([markRef, markRef]), relation, reason: words })),
  apart: z.array(markRef),
  absent: z.array(markRef),
  rates: z.array(rate),
});
export const settings: z.ZodType<Settings> = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']),
  showLowSalience: z.boolean(),
});
/** What belongs to the library as a whole. */
export const desk: z.ZodType<Desk> = z.strictObject({ questions: z.record(id, question), settings });
