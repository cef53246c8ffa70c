import { afterEach, describe, expect, it } from 'vitest';
import { FINDING_TERMS, STAGE_TERMS } from '@shared/domain/vocabulary';
import { actionFor, available, bind, perform } from '../../../../renderer/keys/dispatch';
import { SCOPES, SCOPE_TITLES } from '../../../../renderer/keys/action';
import { actionOf, KEYMAP, type ActionId } from '../../../../renderer/keys/keymap';

const IDS = Object.keys(KEYMAP) as ActionId[];
const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

describe('the keymap', () => {
  it.each(SCOPES)('gives no key two meanings in one scope: %s', (scope) => {
    const keys = IDS.filter((id) => actionOf(id).scope === scope).flatMap((id) =>
      actionOf(id).keys.map((key) => key.toLowerCase()),
    );
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    expect(SCOPE_TITLES[scope]).not.toBe('');
  });

  it('says of every action what it does, in a sentence', () => {
    for (const id of IDS) expect(actionOf(id).sentence, id).toMatch(/^\p{Lu}.*\.$/su);
  });

  it('takes the keys of findings and stages from the vocabulary', () => {
    for (const [finding, { key }] of Object.entries(FINDING_TERMS))
      expect(actionOf(`finding.${finding}` as ActionId).keys).toEqual([key]);
    for (const [stage, { key }] of Object.entries(STAGE_TERMS))
      expect(actionOf(`stage.${stage}` as ActionId).keys).toEqual([key]);
  });

  it('lets letters be typed: only chords work in a field', () => {
    for (const id of IDS) {
      const { whileTyping, keys } = actionOf(id);
      if (whileTyping === true) for (const key of keys) expect(key, id).toMatch(/^(Mod\+|F\d)/u);
    }
  });
});

describe('a key press', () => {
  const unbind: (() => void)[] = [];
  afterEach(() => {
    for (const take of unbind.splice(0)) take();
  });
  const offer = (id: ActionId, enabled = true): string[] => {
    const done: string[] = [];
    unbind.push(bind(id, { run: () => done.push(id), enabled: () => enabled }));
    return done;
  };

  it('means nothing while nobody offers the action', () => {
    expect(actionFor({ ...plain, key: 'c' }, false)).toBeNull();
    expect(perform('words.claim')).toBe(false);
  });

  it('means what the narrowest scope says: C confirms a mark, but claims selected words', () => {
    offer('finding.confirmed');
    expect(actionFor({ ...plain, key: 'c' }, false)).toBe('finding.confirmed');
    offer('words.claim');
    expect(actionFor({ ...plain, key: 'c' }, false)).toBe('words.claim');
  });

  it('falls through to a wider scope when the narrow one has nothing to do', () => {
    offer('finding.confirmed');
    offer('words.claim', false);
    expect(available('words.claim')).toBe(false);
    expect(actionFor({ ...plain, key: 'c' }, false)).toBe('finding.confirmed');
  });

  it('types into a field, unless it is a chord', () => {
    offer('finding.confirmed');
    offer('search.open');
    expect(actionFor({ ...plain, key: 'c' }, true)).toBeNull();
    expect(actionFor({ ...plain, key: 'k', ctrlKey: true }, true)).toBe('search.open');
  });

  it('goes to the latest who offers the action', () => {
    const first = offer('mark.accept');
    const second = offer('mark.accept');
    expect(perform('mark.accept')).toBe(true);
    expect([first, second]).toEqual([[], ['mark.accept']]);
  });
});
