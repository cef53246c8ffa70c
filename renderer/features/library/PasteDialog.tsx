import './paste.css';
import { useState, type ReactElement, type SyntheticEvent } from 'react';
import { countWords } from '@shared/domain/summary';
import { DateField, readDate } from '../../parts/DateField';
import { Dialog } from '../../parts/Dialog';
import { LineField } from '../../parts/LineField';
import { addPasted } from '../../state/imports';

/** Takes in copy from the clipboard, with what the editor knows of it. */
export function PasteDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const [text, setText] = useState('');
  const [title, setTitle] = useState('');
  const [publisher, setPublisher] = useState('');
  const [date, setDate] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const words = countWords(text);
  const publishedOn = readDate(date);
  const ready = words > 0 && !busy && publishedOn !== undefined;

  const submit = async (event?: SyntheticEvent): Promise<void> => {
    event?.preventDefault();
    if (!ready) return;
    setBusy(true);
    const failure = await addPasted({
      text,
      title: orNull(title),
      publisher: orNull(publisher),
      publishedOn,
    });
    setBusy(false);
    setProblem(failure);
    if (failure === null) onClose();
  };

  return (
    <Dialog title="Paste copy" onClose={onClose}>
      <form
        className="paste"
        onSubmit={(event) => void submit(event)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit(event);
        }}
      >
        <label className="field paste-copy">
          <span>Copy</span>
          <textarea
            className="input"
            required
            placeholder="Paste the article’s text here. It is kept as it is."
            value={text}
            onChange={(event) => {
              setText(event.target.value);
            }}
          />
        </label>
        <LineField
          className="field paste-title"
          label="Title, if the copy has none"
          value={title}
          onChange={setTitle}
        />
        <LineField label="Publisher" value={publisher} onChange={setPublisher} />
        <DateField label="Published on" value={date} onChange={setDate} />
        <p className="paste-end">
          <span role="status" className={problem === null ? 'soft num' : 'bad'}>
            {problem ?? (words === 0 ? '' : `${words.toLocaleString('en-GB')} words`)}
          </span>
          <button type="submit" className="button primary" disabled={!ready}>
            {busy ? 'Adding…' : 'Add to the library'} <kbd aria-hidden="true">Ctrl Enter</kbd>
          </button>
        </p>
      </form>
    </Dialog>
  );
}

function orNull(value: string): string | null {
  return value.trim() === '' ? null : value.trim();
}
