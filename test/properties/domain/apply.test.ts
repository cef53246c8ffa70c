import fc from 'fast-check';
import { applyPatches, enablePatches } from 'immer';
import { describe, expect, it } from 'vitest';
import { apply, redo, undo, type Docs, type Step } from '@shared/domain/apply';
import type { Command } from '@shared/domain/command';
import { FINDINGS, STAGES } from '@shared/domain/vocabulary';
import { article, AT, docsOf, FIGURE, TEXT } from '../../support/articles';

enablePatches();

const articleId = fc.constantFrom('a', 'b', 'c');
const markId = fc.constantFrom('m1', 'm2', 'n1', 'n2', 'n3');
const ref = fc.record({ articleId, markId });
const refs = fc.array(ref, { minLength: 1, maxLength: 4 });
const kind = fc.constantFrom('quote' as const, 'figure' as const, 'claim' as const);
const offset = fc.integer({ min: -1, max: TEXT.length + 2 });
const words = fc.constantFrom('', ' ', 'toll', 'ask the mayor');
const small = fc.constantFrom('x', 'y');
const pair = fc.tuple(ref, ref);
const settled = { questionId: small, kind, label: words, cells: refs };

const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({
    type: fc.constant('marks.status' as const),
    refs,
    status: fc.constantFrom('suggested' as const, 'accepted' as const, 'rejected' as const),
  }),
  fc.record(
    {
      type: fc.constant('marks.rule' as const),
      refs,
      stage: fc.constantFrom(...STAGES),
      finding: fc.constantFrom(null, ...FINDINGS),
    },
    { requiredKeys: ['type', 'refs'] },
  ),
  fc.record({
    type: fc.constant('marks.tags' as const),
    refs,
    add: fc.array(words),
    remove: fc.array(words),
  }),
  fc.record({ type: fc.constant('marks.delete' as const), refs }),
  fc.record({ type: fc.constant('mark.add' as const), articleId, markId, kind, start: offset, end: offset }),
  fc.record({ type: fc.constant('mark.resize' as const), ref, start: offset, end: offset }),
  fc.record({ type: fc.constant('mark.retype' as const), ref, kind }),
  fc.record({
    type: fc.constant('mark.figure' as const),
    ref,
    figure: fc.record({ low: fc.integer(), high: fc.integer() }).map((ends) => ({ ...FIGURE, ...ends })),
  }),
  fc.record({
    type: fc.constant('mark.speaker' as const),
    ref,
    speaker: fc.option(fc.record({ name: words, at: fc.option(fc.record({ start: offset, end: offset })) })),
  }),
  fc.record({ type: fc.constant('note.put' as const), ref, noteId: small, text: words }),
  fc.record({ type: fc.constant('note.remove' as const), ref, noteId: small }),
  fc.record({
    type: fc.constant('evidence.put' as const),
    ref,
    evidence: fc.record({
      id: small,
      stance: fc.constant('supports' as const),
      rank: fc.constant('primary' as const),
      title: words,
      locator: words,
      quoted: words,
      consultedOn: fc.constant(null),
      confidential: fc.boolean(),
    }),
  }),
  fc.record({ type: fc.constant('evidence.remove' as const), ref, evidenceId: small }),
  fc.record({
    type: fc.constant('article.edit' as const),
    articleId,
    title: fc.option(words),
    publisher: fc.option(words),
    publishedOn: fc.option(fc.constantFrom('2026-01-01', '2026-02-30')),
  }),
  fc.record({
    type: fc.constant('articles.remove' as const),
    articleIds: fc.array(articleId, { minLength: 1, maxLength: 2 }),
  }),
  fc.record({ type: fc.constant('question.put' as const), ...settled }),
  fc.record({ type: fc.constant('question.dismiss' as const), ...settled }),
  fc.record({
    type: fc.constant('question.overrule' as const),
    ...settled,
    pair,
    ruling: fc.option(fc.record({ relation: fc.constant('same' as const), reason: words })),
  }),
  fc.record({ type: fc.constant('question.merge' as const), ...settled, merged: fc.array(small) }),
  fc.record({
    type: fc.constant('question.split' as const),
    ...settled,
    off: refs,
    offId: small,
    offLabel: words,
  }),
  fc.record({ type: fc.constant('question.move' as const), ...settled, refs, into: fc.record(settled) }),
  fc.record({
    type: fc.constant('question.rate' as const),
    ...settled,
    from: fc.constant('EUR'),
    to: fc.constantFrom('USD', 'GBP'),
    rate: fc.option(
      fc.record({ value: fc.constantFrom(0, 1.08), source: words, on: fc.constant('2017-03-03') }),
    ),
  }),
  fc.record({ type: fc.constant('slip.dismiss' as const), slipId: small, label: words, cells: pair }),
  fc.record({ type: fc.constant('slip.restore' as const), slipId: small }),
  fc.record({
    type: fc.constant('settings.set' as const),
    settings: fc.record({ showLowSalience: fc.boolean() }),
  }),
);

const START = docsOf(article('a'), article('b'), article('c'));

/** Everything but history, which an undo adds to. */
function ruled(docs: Docs): unknown {
  const articles = Object.entries(docs.articles).map(([id, one]) => [id, { ...one, history: [] }]);
  return { articles: Object.fromEntries(articles) as unknown, desk: docs.desk };
}

function play(commands: readonly Command[]): { docs: Docs; steps: Step[]; trail: Docs[] } {
  let docs = START;
  const steps: Step[] = [];
  const trail: Docs[] = [docs];
  for (const one of commands) {
    const result = apply(docs, one, { at: AT });
    if (!result.ok || result.value.patches.length === 0) continue;
    docs = result.value.docs;
    steps.push(result.value.step);
    trail.push(docs);
  }
  return { docs, steps, trail };
}

describe('random commands', () => {
  const commands = fc.array(command, { maxLength: 25 });

  it('are all undone, step by step, to where they began, and redone to where they ended', () => {
    fc.assert(
      fc.property(commands, (list) => {
        const { docs: end, steps, trail } = play(list);
        let docs = end;
        for (const [index, step] of [...steps.entries()].toReversed()) {
          docs = undo(docs, step, AT).docs;
          expect(ruled(docs)).toEqual(ruled(trail[index] ?? START));
        }
        for (const step of steps) docs = redo(docs, step, AT).docs;
        expect(ruled(docs)).toEqual(ruled(end));
      }),
      { numRuns: 300 },
    );
  });

  it('give patches that lead a copy to the same documents', () => {
    fc.assert(
      fc.property(commands, (list) => {
        let docs = START;
        let copy: Docs = structuredClone(START);
        for (const one of list) {
          const result = apply(docs, one, { at: AT });
          if (!result.ok) continue;
          docs = result.value.docs;
          copy = applyPatches(copy, result.value.patches);
          const undone = undo(docs, result.value.step, AT);
          expect(applyPatches(copy, undone.patches)).toEqual(undone.docs);
        }
        expect(copy).toEqual(docs);
      }),
      { numRuns: 200 },
    );
  });

  it('never leave a mark on other words than its own, nor a cell without its mark', () => {
    fc.assert(
      fc.property(commands, (list) => {
        const { docs } = play(list);
        for (const one of Object.values(docs.articles)) {
          for (const mark of Object.values(one.marks)) {
            expect(one.versions[0].text.slice(mark.start, mark.end)).toBe(mark.exact);
            expect(mark.exact.trim()).toBe(mark.exact);
          }
        }
        for (const { cells } of Object.values(docs.desk.questions)) {
          for (const cell of cells) expect(docs.articles[cell.articleId]?.marks[cell.markId]).toBeDefined();
        }
      }),
      { numRuns: 300 },
    );
  });
});
