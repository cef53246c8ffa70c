import './help.css';
import type { ReactElement } from 'react';
import { spell } from '../../keys/chord';
import { SCOPE_TITLES, type Scope } from '../../keys/action';
import { actionOf, KEYMAP, type ActionId } from '../../keys/keymap';
import { Dialog } from '../../parts/Dialog';

// KEYMAP's keys are the ActionIds; Object.keys forgets it.
const IDS = Object.keys(KEYMAP) as ActionId[];

/** As an editor meets them; the keymap's own order says which meaning wins. */
const ORDER: readonly Scope[] = [
  'anywhere',
  'read',
  'words',
  'caret',
  'mark',
  'crosscheck',
  'chosen',
  'sidebyside',
  'report',
];

/** Keys that move the caret are the caret's own and bound nowhere else. */
const CARET: readonly (readonly [string, string])[] = [
  ['← →', 'Move by word; with Alt, by character.'],
  ['↑ ↓', 'Move by line.'],
  ['Home End', 'Go to the paragraph’s start or end; with Ctrl, the article’s.'],
  ['Shift', 'With any of these: select.'],
  ['Enter', 'Choose what the selected words are.'],
  ['Esc', 'Let go of the words, then leave.'],
];

/** Every key there is, under where it works. */
export function KeyList({ onClose }: { readonly onClose: () => void }): ReactElement {
  return (
    <Dialog title="All keys" onClose={onClose} className="keys">
      <div className="keys-groups" tabIndex={0} role="group" aria-label="Keys">
        {ORDER.map((scope) => (
          <KeyGroup key={scope} scope={scope} />
        ))}
      </div>
    </Dialog>
  );
}

function KeyGroup({ scope }: { readonly scope: Scope }): ReactElement | null {
  const bound = IDS.filter((id) => actionOf(id).scope === scope).map((id) => {
    const { keys, sentence } = actionOf(id);
    return [keys.map((chord) => spell(chord)), sentence] as const;
  });
  const rows = scope === 'caret' ? CARET.map(([key, sentence]) => [[key], sentence] as const) : bound;
  if (rows.length === 0) return null;
  return (
    <section className="keys-group">
      <h3 className="pane-title">{SCOPE_TITLES[scope]}</h3>
      <dl>
        {rows.map(([keys, sentence]) => (
          <div key={sentence} className="keys-row">
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{sentence}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
