import { describe, expect, it } from 'vitest';
import { summarise } from '@shared/domain/summary';
import { applyChange } from '../../../../renderer/state/changes';
import { article, change, mark, windowOn } from './window';

describe('a change of the library, in the window', () => {
  const a = article('a', [mark('m', 0, 4)]);
  const b = article('b');

  it('patches the articles that are open and leaves the others as they are', () => {
    const before = windowOn(a, b);
    const after = applyChange(
      before,
      change({
        patches: [
          { op: 'replace', path: ['articles', 'a', 'marks', 'm', 'status'], value: 'accepted' },
          { op: 'replace', path: ['articles', 'never-opened', 'title'], value: 'Other' },
        ],
        undo: 'Accepted',
      }),
    );
    expect(after.articles['a']?.marks['m']?.status).toBe('accepted');
    expect(after.articles['b']).toBe(b);
    expect(after).toMatchObject({ revision: 8, undo: 'Accepted' });
    expect(before.articles['a']?.marks['m']?.status).toBe('suggested');
  });

  it('patches the desk', () => {
    const after = applyChange(
      windowOn(a),
      change({ patches: [{ op: 'replace', path: ['desk', 'settings', 'theme'], value: 'dark' }] }),
    );
    expect(after.desk.settings.theme).toBe('dark');
  });

  it('lists new articles first and keeps the others in their places', () => {
    const renamed = summarise({ ...a, title: 'Renamed' });
    const after = applyChange(windowOn(b, a), change({ summaries: [summarise(article('c')), renamed] }));
    expect(after.summaries.map(({ title }) => title)).toEqual(['Article c', 'Article b', 'Renamed']);
  });

  it('moves to another article when the one being read is removed', () => {
    const after = applyChange(
      windowOn(a, b),
      change({ patches: [{ op: 'remove', path: ['articles', 'a'] }], removed: ['a'] }),
    );
    expect(after.articleId).toBe('b');
    expect(Object.keys(after.articles)).toEqual(['b']);
  });

  it('has nothing to read when the last article is removed', () => {
    expect(applyChange(windowOn(a), change({ removed: ['a'] })).articleId).toBeNull();
  });

  it('lets go of a mark that is rejected or gone', () => {
    const selected = { articleId: 'a', markId: 'm' };
    const rejected = change({
      patches: [{ op: 'replace', path: ['articles', 'a', 'marks', 'm', 'status'], value: 'rejected' }],
    });
    expect(applyChange({ ...windowOn(a), selected }, rejected).selected).toBeNull();
    expect(applyChange({ ...windowOn(a), selected }, change()).selected).toEqual(selected);
  });
});
