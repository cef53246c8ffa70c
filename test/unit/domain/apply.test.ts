import { describe, expect, it } from 'vitest';
import { addArticles, apply, redo, undo, type Docs } from '@shared/domain/apply';
import type { Command } from '@shared/domain/command';
import type { Mark } from '@shared/domain/mark';
import { article, AT, docsOf, FIGURE, TEXT } from '../../support/articles';

const at = AT;
const ref = (markId: string, articleId = 'a'): { articleId: string; markId: string } => ({
  articleId,
  markId,
});

function run(docs: Docs, command: Command): ReturnType<typeof succeed> {
  return succeed(apply(docs, command, { at }));
}
function succeed(result: ReturnType<typeof apply>): Extract<typeof result, { ok: true }>['value'] {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}
function failure(docs: Docs, command: Command): string {
  const result = apply(docs, command, { at });
  return result.ok ? 'ok' : `${result.error.code}: ${result.error.message}`;
}
function mark(docs: Docs, markId: string, articleId = 'a'): Mark {
  const found = docs.articles[articleId]?.marks[markId];
  if (found === undefined) throw new Error(`no mark ${markId}`);
  return found;
}

describe('ruling', () => {
  const docs = docsOf(article('a'));

  it('moves the stage to checked with a finding, accepts the suggestion and says so', () => {
    const { docs: next, step } = run(docs, { type: 'marks.rule', refs: [ref('m2')], finding: 'denied' });
    expect(mark(next, 'm2')).toMatchObject({ status: 'accepted', stage: 'checked', finding: 'denied' });
    expect(step.what).toBe('Finding set to denied');
    expect(next.articles['a']?.history).toEqual([{ at, what: 'Finding set to denied', markIds: ['m2'] }]);
  });

  it('keeps the stage that comes with the finding', () => {
    const command: Command = { type: 'marks.rule', refs: [ref('m2')], finding: 'disputed', stage: 'query' };
    const { docs: next, step } = run(docs, command);
    expect(mark(next, 'm2')).toMatchObject({ stage: 'query', finding: 'disputed' });
    expect(step.what).toBe('Finding set to disputed, stage set to query');
  });

  it('leaves the stage alone when a finding is taken away', () => {
    const ruled = run(docs, { type: 'marks.rule', refs: [ref('m2')], finding: 'wrong' }).docs;
    const { docs: next } = run(ruled, { type: 'marks.rule', refs: [ref('m2')], finding: null });
    expect(mark(next, 'm2')).toMatchObject({ stage: 'checked', finding: null });
  });

  it('accepts several at once as one step that names their kind', () => {
    const two = docsOf(article('a'), article('b'));
    const command: Command = {
      type: 'marks.status',
      refs: [ref('m1'), ref('m1', 'b')],
      status: 'accepted',
    };
    const { docs: next, step } = run(two, command);
    expect(step.what).toBe('Accepted 2 quotes');
    expect(next.articles['b']?.history).toHaveLength(1);
    expect(undo(next, step, at).docs.articles['b']?.marks).toEqual(two.articles['b']?.marks);
  });

  it('does not make a suggestion of a mark that was ruled on', () => {
    const ruled = run(docs, { type: 'marks.rule', refs: [ref('m2')], stage: 'query' }).docs;
    expect(failure(ruled, { type: 'marks.status', refs: [ref('m2')], status: 'suggested' })).toMatch(
      /^invalid/,
    );
  });

  it('changes nothing, in memory or in words, when it repeats what is so', () => {
    const once = run(docs, { type: 'marks.status', refs: [ref('m1')], status: 'accepted' }).docs;
    const twice = run(once, { type: 'marks.status', refs: [ref('m1')], status: 'accepted' });
    expect(twice.patches).toEqual([]);
    expect(twice.docs).toBe(once);
  });

  it('fails whole when one of several marks is gone', () => {
    const command: Command = { type: 'marks.status', refs: [ref('m1'), ref('gone')], status: 'accepted' };
    expect(failure(docs, command)).toMatch(/^not-found/);
    expect(mark(docs, 'm1').status).toBe('suggested');
  });

  it('takes no inherited name for an id', () => {
    expect(failure(docs, { type: 'marks.delete', refs: [ref('constructor')] })).toMatch(/^not-found/);
    expect(failure(docs, { type: 'marks.delete', refs: [ref('m1', '__proto__')] })).toMatch(/^not-found/);
  });
});

describe('evidence, notes and tags', () => {
  const docs = docsOf(article('a'));
  const evidence = {
    id: 'e1',
    stance: 'supports',
    rank: 'primary',
    title: ' Civil defence bulletin ',
    locator: 'p. 2',
    quoted: '',
    consultedOn: '2026-01-01',
    confidential: true,
  } as const;

  it('adds evidence, changes it in place and takes it away', () => {
    const one = run(docs, { type: 'evidence.put', ref: ref('m2'), evidence });
    expect(one.step.what).toBe('Evidence added: Civil defence bulletin');
    const two = run(one.docs, {
      type: 'evidence.put',
      ref: ref('m2'),
      evidence: { ...evidence, rank: 'secondary' },
    });
    expect(mark(two.docs, 'm2').evidence).toMatchObject([{ rank: 'secondary' }]);
    const three = run(two.docs, { type: 'evidence.remove', ref: ref('m2'), evidenceId: 'e1' });
    expect(mark(three.docs, 'm2')).toMatchObject({ evidence: [], status: 'accepted' });
    expect(failure(three.docs, { type: 'evidence.remove', ref: ref('m2'), evidenceId: 'e1' })).toMatch(
      /^not-found/,
    );
  });

  it('wants a source to have a name', () => {
    expect(
      failure(docs, { type: 'evidence.put', ref: ref('m2'), evidence: { ...evidence, title: ' ' } }),
    ).toBe('invalid: Name the source.');
  });

  it('dates a note and its change', () => {
    const one = run(docs, { type: 'note.put', ref: ref('m1'), noteId: 'n', text: 'Ask the mayor' }).docs;
    expect(mark(one, 'm1').notes).toEqual([{ id: 'n', text: 'Ask the mayor', at }]);
    const two = apply(
      one,
      { type: 'note.put', ref: ref('m1'), noteId: 'n', text: 'Asked' },
      { at: '2026-02-02T00:00:00.000Z' },
    );
    expect(two.ok && mark(two.value.docs, 'm1').notes[0]?.at).toBe('2026-02-02T00:00:00.000Z');
  });

  it('adds each tag once', () => {
    const command: Command = {
      type: 'marks.tags',
      refs: [ref('m1'), ref('m2')],
      add: ['toll', ' toll '],
      remove: [],
    };
    const tagged = run(docs, command);
    expect(mark(tagged.docs, 'm2').tags).toEqual(['toll']);
    expect(tagged.step.what).toBe('Tagged “toll”, “toll”');
  });
});

describe('marking by hand', () => {
  const docs = docsOf(article('a'));
  const add = (start: number, end: number, kind: 'quote' | 'figure' | 'claim' = 'claim'): Command => ({
    type: 'mark.add',
    articleId: 'a',
    markId: 'new',
    kind,
    start,
    end,
  });

  it('takes its words from the text, without the spaces around them', () => {
    const start = TEXT.indexOf('The river') - 2;
    const { docs: next } = run(docs, add(start, start + 11));
    const made = mark(next, 'new');
    expect(made).toMatchObject({ exact: 'The river', origin: 'editor', status: 'accepted' });
    expect(TEXT.slice(made.start, made.end)).toBe(made.exact);
  });

  it('never cuts a character of two code units in half', () => {
    const boat = TEXT.indexOf('🚤');
    expect(mark(run(docs, add(boat + 1, boat + 5)).docs, 'new').exact).toBe('🚤 in');
    expect(mark(run(docs, add(boat - 5, boat + 1)).docs, 'new').exact).toBe('fled 🚤');
  });

  it.each([
    ['outside the text', 5, TEXT.length + 1],
    ['of nothing', 5, 5],
    ['backwards', 9, 5],
    ['of white space', TEXT.indexOf('\n\n'), TEXT.indexOf('\n\n') + 2],
  ])('refuses a passage %s', (_name, start, end) => {
    expect(failure(docs, add(start, end))).toMatch(/^invalid/);
  });

  it('refuses a second mark of the same kind on the same words, but not one of another kind', () => {
    const { start, end } = mark(docs, 'm1');
    expect(failure(docs, add(start, end, 'quote'))).toMatch(/^invalid: ““We lost 63 homes,”” is marked/);
    expect(failure(docs, add(start, end, 'claim'))).toBe('ok');
  });

  it('starts a figure empty, or as it reads when something can read it', () => {
    const start = TEXT.indexOf('63 homes');
    const empty = run(docs, add(start, start + 8, 'figure')).docs;
    expect(mark(empty, 'new')).toMatchObject({ kind: 'figure', figure: { low: null, high: null } });
    const context = { at, readFigure: () => ({ ...FIGURE, low: 63, high: 63 }) };
    const read = succeed(apply(docs, add(start, start + 8, 'figure'), context)).docs;
    expect(mark(read, 'new')).toMatchObject({ figure: { low: 63 } });
  });

  it('strips a quote of its marks', () => {
    const { start, end } = mark(docs, 'm1');
    const bare = run(docs, { type: 'marks.delete', refs: [ref('m1')] }).docs;
    expect(mark(run(bare, add(start, end, 'quote')).docs, 'new')).toMatchObject({
      kind: 'quote',
      quote: { text: 'We lost 63 homes,', form: 'direct', speaker: null },
    });
  });

  it('reads the words again when the ends move', () => {
    const { start, end } = mark(docs, 'm1');
    const { docs: next } = run(docs, { type: 'mark.resize', ref: ref('m1'), start, end: end - 8 });
    expect(mark(next, 'm1')).toMatchObject({
      exact: '“We lost 63',
      quote: { text: 'We lost 63' },
      status: 'accepted',
    });
  });

  it('keeps nothing of the old kind when retyped, but for who speaks', () => {
    const spoken = run(docs, {
      type: 'mark.speaker',
      ref: ref('m1'),
      speaker: { name: 'Ana Núñez', at: { start: TEXT.indexOf('Ana'), end: TEXT.indexOf('Ana') + 9 } },
    }).docs;
    const { docs: next, step } = run(spoken, { type: 'mark.retype', ref: ref('m1'), kind: 'claim' });
    const made = mark(next, 'm1');
    expect(made).toMatchObject({ kind: 'claim', claim: { speaker: { exact: 'Ana Núñez' } } });
    expect(made).not.toHaveProperty('quote');
    expect(undo(next, step, at).docs.articles['a']?.marks).toEqual(spoken.articles['a']?.marks);
  });
});

describe('correcting', () => {
  const docs = docsOf(article('a'));

  it('notes that an as-of date was set by hand', () => {
    const command: Command = { type: 'mark.figure', ref: ref('m2'), figure: { ...FIGURE, asOf: '2026-01' } };
    expect(mark(run(docs, command).docs, 'm2')).toMatchObject({
      status: 'accepted',
      figure: { asOf: '2026-01', asOfBasis: 'editor' },
    });
  });

  it('refuses an interval upside down and a value on a quote', () => {
    const figure = { ...FIGURE, low: 5, high: 4 };
    expect(failure(docs, { type: 'mark.figure', ref: ref('m2'), figure })).toMatch(/^invalid: The lower end/);
    expect(failure(docs, { type: 'mark.figure', ref: ref('m1'), figure: FIGURE })).toMatch(/^invalid/);
  });

  it('takes a speaker whom the copy does not name', () => {
    const speaker = { name: 'A neighbour', at: null };
    const { docs: next } = run(docs, { type: 'mark.speaker', ref: ref('m1'), speaker });
    expect(mark(next, 'm1')).toMatchObject({ quote: { speaker: { name: 'A neighbour', exact: '' } } });
    expect(failure(docs, { type: 'mark.speaker', ref: ref('m2'), speaker })).toMatch(/^invalid/);
  });

  it('moves undated figures with the published date', () => {
    const edit = (publishedOn: string | null): Command => ({
      type: 'article.edit',
      articleId: 'a',
      title: ' New ',
      publisher: '',
      publishedOn,
    });
    const dated = run(docs, edit('2026-01-01')).docs;
    expect(dated.articles['a']).toMatchObject({
      title: 'New',
      publisher: null,
      publishedBasis: 'Set by the editor.',
    });
    expect(mark(dated, 'm2')).toMatchObject({ figure: { asOf: '2026-01-01', asOfBasis: 'published' } });
    expect(mark(run(dated, edit(null)).docs, 'm2')).toMatchObject({
      figure: { asOf: null, asOfBasis: null },
    });
    expect(failure(docs, edit('2026-02-30'))).toMatch(/^invalid/);
  });

  it('takes a suggested date for confirmed once an editor has saved it as it stands', () => {
    const suggested = docsOf(
      article('a', { publishedOn: '2026-01-01', publishedBasis: 'The dateline says so.' }),
    );
    const { title, publisher } = suggested.articles['a'] ?? article('a');
    const command: Command = {
      type: 'article.edit',
      articleId: 'a',
      title,
      publisher,
      publishedOn: '2026-01-01',
    };
    const confirmed = run(suggested, command);
    expect(confirmed.docs.articles['a']).toMatchObject({
      publishedBasis: 'The dateline says so.',
      dateConfirmed: true,
    });
    expect(confirmed.step.what).toMatch(/^Confirmed the date/);
    const undated = run(confirmed.docs, { ...command, publishedOn: null }).docs.articles['a'];
    expect(undated).not.toHaveProperty('dateConfirmed');
  });
});

describe('questions', () => {
  const docs = docsOf(article('a'), article('b'));
  const cells = [ref('m2'), ref('m2', 'b')];
  const base = { questionId: 'q', kind: 'figure', label: 'people who fled', cells } as const;
  const pair = [ref('m2', 'b'), ref('m2')] as const;

  it('settles, overrules and gives a pair back', () => {
    const put = run(docs, { type: 'question.put', ...base });
    expect(put.docs.desk.questions['q']).toMatchObject({ status: 'accepted', overrides: [] });
    const ruling = { relation: 'different-scope', reason: 'One is the district' } as const;
    const ruled = run(put.docs, { type: 'question.overrule', ...base, pair, ruling });
    expect(ruled.docs.desk.questions['q']?.overrides).toMatchObject([{ relation: 'different-scope' }]);
    const back = run(ruled.docs, {
      type: 'question.overrule',
      ...base,
      pair: [pair[1], pair[0]],
      ruling: null,
    });
    expect(back.docs.desk.questions['q']?.overrides).toEqual([]);
    expect(back.docs.articles['a']?.history.map(({ what }) => what)).toEqual([
      'Put to the question “people who fled”',
      'Ruled a pair “different-scope” in “people who fled”',
      'Gave a pair back to the cross-check in “people who fled”',
    ]);
  });

  it('wants cells of its kind that exist, once each', () => {
    expect(failure(docs, { type: 'question.put', ...base, cells: [ref('m1')] })).toMatch(/^invalid/);
    expect(failure(docs, { type: 'question.put', ...base, cells: [ref('gone')] })).toMatch(/^not-found/);
    const twice = run(docs, { type: 'question.put', ...base, cells: [...cells, ...cells] });
    expect(twice.docs.desk.questions['q']?.cells).toEqual(cells);
  });

  it('loses the cells of deleted marks and goes with the last but one, keeps the places of removed articles, and undo brings all back', () => {
    const three = docsOf(article('a'), article('b'), article('c'));
    const put = run(three, { type: 'question.put', ...base, cells: [...cells, ref('m2', 'c')] }).docs;
    const one = run(put, { type: 'marks.delete', refs: [ref('m2')] });
    expect(one.docs.desk.questions['q']?.cells).toEqual([ref('m2', 'b'), ref('m2', 'c')]);
    const two = run(one.docs, { type: 'articles.remove', articleIds: ['b'] });
    expect(two.docs.desk.questions['q']).toMatchObject({ cells: [ref('m2', 'c')], absent: [ref('m2', 'b')] });
    const last = run(two.docs, { type: 'marks.delete', refs: [ref('m2', 'c')] });
    expect(last.docs.desk.questions).toEqual({});
    const back = undo(undo(undo(last.docs, last.step, at).docs, two.step, at).docs, one.step, at).docs;
    expect(back.desk).toEqual(put.desk);
    expect(back.articles['b']?.marks).toEqual(put.articles['b']?.marks);
  });
});

describe('history', () => {
  it('grows with an undo and a redo', () => {
    const docs = docsOf(article('a'));
    const done = run(docs, { type: 'marks.rule', refs: [ref('m2')], finding: 'wrong' });
    const undone = undo(done.docs, done.step, at);
    const again = redo(undone.docs, undone.step, at);
    expect(again.docs.articles['a']?.history.map(({ what }) => what)).toEqual([
      'Finding set to wrong',
      'Undid: Finding set to wrong',
      'Did again: Finding set to wrong',
    ]);
    expect(again.docs.articles['a']?.marks).toEqual(done.docs.articles['a']?.marks);
  });

  it('undoes and redoes an import', () => {
    const docs = docsOf(article('a'));
    const added = addArticles(docs, [article('b'), article('c')], at);
    if (!added.ok) throw new Error(added.error.message);
    expect(added.value.step.what).toBe('Added 2 articles');
    const undone = undo(added.value.docs, added.value.step, at);
    expect(Object.keys(undone.docs.articles)).toEqual(['a']);
    expect(Object.keys(redo(undone.docs, undone.step, at).docs.articles)).toEqual(['a', 'b', 'c']);
    expect(addArticles(docs, [article('a')], at).ok).toBe(false);
  });
});
