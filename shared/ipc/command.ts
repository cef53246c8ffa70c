import { z } from 'zod';
import { LONGEST_LINE } from '@shared/domain/article';
import type { Command } from '@shared/domain/command';
import {
  currency,
  evidence,
  figure,
  finding,
  id,
  isoDate,
  kind,
  markRef,
  relation,
  span,
  stage,
  status,
} from './schema';

const refs = z.array(markRef).min(1).max(100_000);
const line = z.string().max(LONGEST_LINE);
const tags = z.array(z.string().min(1).max(100)).max(100);
const offsets = { start: z.int().nonnegative(), end: z.int().nonnegative() };
const settled = { questionId: id, kind, label: line, cells: z.array(markRef).min(1).max(10_000) };

/** Every command the renderer may send, parsed strictly. */
export const command: z.ZodType<Command> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('marks.status'), refs, status }),
  z.strictObject({
    type: z.literal('marks.rule'),
    refs,
    stage: stage.exactOptional(),
    finding: finding.nullable().exactOptional(),
  }),
  z.strictObject({ type: z.literal('marks.tags'), refs, add: tags, remove: tags }),
  z.strictObject({ type: z.literal('marks.delete'), refs }),
  z.strictObject({ type: z.literal('mark.add'), articleId: id, markId: id, kind, ...offsets }),
  z.strictObject({ type: z.literal('mark.resize'), ref: markRef, ...offsets }),
  z.strictObject({ type: z.literal('mark.retype'), ref: markRef, kind }),
  z.strictObject({ type: z.literal('mark.figure'), ref: markRef, figure }),
  z.strictObject({
    type: z.literal('mark.speaker'),
    ref: markRef,
    speaker: z.strictObject({ name: line.min(1), at: span.nullable() }).nullable(),
  }),
  z.strictObject({ type: z.literal('evidence.put'), ref: markRef, evidence }),
  z.strictObject({ type: z.literal('evidence.remove'), ref: markRef, evidenceId: id }),
  z.strictObject({
    type: z.literal('note.put'),
    ref: markRef,
    noteId: id,
    text: z.string().min(1).max(100_000),
  }),
  z.strictObject({ type: z.literal('note.remove'), ref: markRef, noteId: id }),
  z.strictObject({
    type: z.literal('article.edit'),
    articleId: id,
    title: line.nullable(),
    publisher: line.nullable(),
    publishedOn: isoDate.nullable(),
  }),
  z.strictObject({ type: z.literal('articles.remove'), articleIds: z.array(id).min(1) }),
  z.strictObject({ type: z.literal('question.put'), ...settled }),
  z.strictObject({ type: z.literal('question.dismiss'), ...settled }),
  z.strictObject({
    type: z.literal('question.overrule'),
    ...settled,
    pair: z.tuple([markRef, markRef]),
    ruling: z.strictObject({ relation, reason: line.min(1) }).nullable(),
  }),
  z.strictObject({ type: z.literal('question.merge'), ...settled, merged: z.array(id).max(10_000) }),
  z.strictObject({
    type: z.literal('question.split'),
    ...settled,
    off: z.array(markRef).min(1).max(10_000),
    offId: id,
    offLabel: line,
  }),
  z.strictObject({
    type: z.literal('question.move'),
    ...settled,
    refs: z.array(markRef).min(1).max(10_000),
    into: z.strictObject(settled),
  }),
  z.strictObject({
    type: z.literal('question.rate'),
    ...settled,
    from: currency,
    to: currency,
    rate: z.strictObject({ value: z.number().positive(), source: line.min(1), on: isoDate }).nullable(),
  }),
  z.strictObject({
    type: z.literal('slip.dismiss'),
    slipId: id,
    label: line,
    cells: z.tuple([markRef, markRef]),
  }),
  z.strictObject({ type: z.literal('slip.restore'), slipId: id }),
  z.strictObject({
    type: z.literal('settings.set'),
    settings: z.strictObject({
      theme: z.enum(['system', 'light', 'dark']).exactOptional(),
      showLowSalience: z.boolean().exactOptional(),
    }),
  }),
]);
