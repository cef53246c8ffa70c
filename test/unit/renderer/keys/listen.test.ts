// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bind, click, listen } from '../../../../renderer/keys/dispatch';
import type { ActionId } from '../../../../renderer/keys/keymap';

let undo: (() => void)[] = [];
let done: ActionId[] = [];
const offer = (id: ActionId): void => {
  undo.push(bind(id, { run: () => done.push(id), enabled: () => true }));
};
const press = (key: string, repeat: boolean): KeyboardEvent => {
  const event = new KeyboardEvent('keydown', { key, repeat, cancelable: true });
  window.dispatchEvent(event);
  return event;
};

beforeEach(() => {
  done = [];
  undo = [listen(window)];
});
afterEach(() => {
  for (const take of undo) take();
});

describe('a key held down', () => {
  it.each(['mark.delete', 'finding.confirmed'] as const)('does once what must not happen twice: %s', (id) => {
    offer(id);
    const key = id === 'mark.delete' ? 'Delete' : 'c';
    press(key, false);
    const held = press(key, true);
    expect(done).toEqual([id]);
    expect(held.defaultPrevented).toBe(true);
  });

  it('goes on walking', () => {
    offer('unchecked.next');
    press('j', false);
    press('j', true);
    press('j', true);
    expect(done).toHaveLength(3);
  });

  it('presses a button once, and types in a text area', () => {
    const [button, area] = [document.createElement('button'), document.createElement('textarea')];
    const heard: string[] = [];
    document.body.append(button, area);
    for (const control of [button, area])
      control.addEventListener('keydown', () => heard.push(control.localName));
    const held = (on: HTMLElement): boolean =>
      on.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', repeat: true, bubbles: true, cancelable: true }),
      );
    expect([held(button), held(area)]).toEqual([false, true]);
    expect(heard).toEqual(['textarea']);
  });

  it('is not handed on to a wider scope', () => {
    offer('finding.confirmed');
    undo.push(bind('words.claim', { run: () => done.push('words.claim'), enabled: () => done.length === 0 }));
    press('c', false);
    press('c', true);
    expect(done).toEqual(['words.claim']);
  });
});

describe('a double click', () => {
  it('accepts, rejects or deletes one mark only', () => {
    for (const id of ['mark.accept', 'mark.reject', 'mark.delete'] as const) {
      offer(id);
      for (const detail of [1, 2, 3]) click(id, { detail });
    }
    expect(done).toEqual(['mark.accept', 'mark.reject', 'mark.delete']);
  });

  it('walks twice, and a press by keyboard always counts', () => {
    offer('unchecked.next');
    offer('mark.delete');
    for (const detail of [1, 2]) click('unchecked.next', { detail });
    for (const detail of [0, 0]) click('mark.delete', { detail });
    expect(done).toEqual(['unchecked.next', 'unchecked.next', 'mark.delete', 'mark.delete']);
  });
});
