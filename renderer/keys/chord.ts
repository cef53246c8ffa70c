/** The parts of a keyboard event that a chord is read from. */
export type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

const IS_MAC = typeof navigator !== 'undefined' && navigator.userAgent.includes('Mac');

/**
 * Whether a key press is the chord. `Mod` is Ctrl, or Command on a Mac. Shift counts only where the chord
 * names it or the key is a letter: which signs need Shift (`?`, `{`, `+`) is the keyboard layout's affair.
 */
export function matches(chord: string, press: Press, mac = IS_MAC): boolean {
  const { key, mod, alt, shift } = parse(chord);
  const pressed = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  if (pressed !== key) return false;
  if ((mac ? press.metaKey : press.ctrlKey) !== mod) return false;
  if ((mac ? press.ctrlKey : press.metaKey) || press.altKey !== alt) return false;
  const shiftMatters = shift || key.length > 1 || key.toLowerCase() !== key.toUpperCase();
  return !shiftMatters || press.shiftKey === shift;
}

const WORDS: Readonly<Record<string, string>> = {
  ArrowRight: '→',
  ArrowLeft: '←',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  Delete: 'Del',
};

/** The chord as a key cap shows it: "Ctrl Shift Z". */
export function spell(chord: string, mac = IS_MAC): string {
  const { key, mod, alt, shift } = parse(chord);
  return [
    mod && (mac ? '⌘' : 'Ctrl'),
    alt && (mac ? '⌥' : 'Alt'),
    shift && 'Shift',
    WORDS[key] ?? (key.length === 1 ? key.toUpperCase() : key),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The chord as `aria-keyshortcuts` wants it: "Control+Shift+Z". */
export function ariaChord(chord: string, mac = IS_MAC): string {
  const { key, mod, alt, shift } = parse(chord);
  return [
    mod && (mac ? 'Meta' : 'Control'),
    alt && 'Alt',
    shift && 'Shift',
    key === '+' ? 'Plus' : key.length === 1 ? key.toUpperCase() : key,
  ]
    .filter(Boolean)
    .join('+');
}

interface Chord {
  readonly key: string;
  readonly mod: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
}

function parse(chord: string): Chord {
  // The key itself may be a plus sign, so it is whatever follows the modifiers.
  const [, prefix = '', name = ''] = /^((?:(?:Mod|Alt|Shift)\+)*)(.+)$/u.exec(chord) ?? [];
  return {
    key: name.length === 1 ? name.toLowerCase() : name,
    mod: prefix.includes('Mod'),
    alt: prefix.includes('Alt'),
    shift: prefix.includes('Shift'),
  };
}
