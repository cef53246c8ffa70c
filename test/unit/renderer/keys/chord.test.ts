import { describe, expect, it } from 'vitest';
import { ariaChord, matches, spell, type Press } from '../../../../renderer/keys/chord';

function press(key: string, held: Partial<Press> = {}): Press {
  return { key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held };
}

describe('a chord', () => {
  it.each([
    ['j', press('j')],
    ['Shift+J', press('J', { shiftKey: true })],
    ['Mod+K', press('k', { ctrlKey: true })],
    ['Mod+Shift+Z', press('Z', { ctrlKey: true, shiftKey: true })],
    // Which signs need Shift is the layout's affair: `?` and `{` arrive with it on most.
    ['?', press('?', { shiftKey: true })],
    ['{', press('{', { shiftKey: true })],
    ['{', press('{')],
    ['Mod++', press('+', { ctrlKey: true, shiftKey: true })],
    ['Alt+Shift+ArrowLeft', press('ArrowLeft', { altKey: true, shiftKey: true })],
  ])('%s is met by its key', (chord, event) => {
    expect(matches(chord, event, false)).toBe(true);
  });

  it.each([
    ['j', press('J', { shiftKey: true })],
    ['j', press('j', { ctrlKey: true })],
    ['Mod+Z', press('Z', { ctrlKey: true, shiftKey: true })],
    ['Mod+Z', press('z', { metaKey: true })],
    ['Alt+ArrowLeft', press('ArrowLeft', { altKey: true, shiftKey: true })],
    ['Mod+B', press('b', { ctrlKey: true, altKey: true })],
  ])('%s is not met by another', (chord, event) => {
    expect(matches(chord, event, false)).toBe(false);
  });

  it('takes Command for Mod on a Mac', () => {
    expect(matches('Mod+K', press('k', { metaKey: true }), true)).toBe(true);
    expect(matches('Mod+K', press('k', { ctrlKey: true }), true)).toBe(false);
    expect(spell('Mod+Shift+Z', true)).toBe('⌘ Shift Z');
    expect(ariaChord('Mod+K', true)).toBe('Meta+K');
  });

  it('is spelled as the key cap shows it', () => {
    expect(spell('Mod+Shift+Z', false)).toBe('Ctrl Shift Z');
    expect(spell('Alt+ArrowRight', false)).toBe('Alt →');
    expect(spell('Mod++', false)).toBe('Ctrl +');
    expect(spell('?', false)).toBe('?');
    expect(ariaChord('Mod++', false)).toBe('Control+Plus');
  });
});
