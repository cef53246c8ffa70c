import { useEffect, useState, type ReactElement } from 'react';
import type { SpeakerInput } from '@shared/domain/command';
import type { MarkRef, Speaker } from '@shared/domain/mark';
import type { Span } from '@shared/domain/span';
import { run } from '../../../state/commands';
import { askForWords } from '../../../state/navigation';
import { placeOf, type Known } from '../details/speakers';
import { readSpeaker, type SpeakerFields } from '../input/speaker';
import { useForm } from '../useForm';
import { TextField } from './Field';
import { FormBox } from './FormBox';
import { FormEnd } from './FormEnd';

/** Corrects who speaks: a name typed, one of the article's speakers, or the words selected in the copy. */
export function SpeakerForm({
  name,
  target,
  speaker,
  known,
  text,
  near,
  selection,
}: {
  readonly name: string;
  readonly target: MarkRef;
  readonly speaker: Speaker | null;
  readonly known: readonly Known[];
  readonly text: string;
  readonly near: Span;
  /** The words selected in the copy, when there are any. */
  readonly selection: Span | null;
}): ReactElement | null {
  useEffect(() => {
    askForWords(true);
    return () => {
      askForWords(false);
    };
  }, []);
  const [before] = useState<SpeakerInput | null>(
    speaker === null ? null : { name: speaker.name, at: placeOf(speaker) },
  );
  const put = (value: SpeakerInput | null): void => {
    void run({ type: 'mark.speaker', ref: target, speaker: value });
  };
  // Taking the focus into the form ends the selection in the copy; what it was is still what the editor meant.
  const [words, setWords] = useState(selection);
  if (selection !== null && selection !== words) setWords(selection);
  const selected = words === null ? null : text.slice(words.start, words.end).trim();
  const form = useForm<SpeakerFields, SpeakerInput | null>({
    key: name,
    read: (fields) => {
      const reading = readSpeaker(fields, known, text, near);
      if (!reading.ok || words === null || reading.value?.name !== selected) return reading;
      return { ok: true, value: { ...reading.value, at: { start: words.start, end: words.end } } };
    },
    save: put,
    restore: () => {
      put(before);
    },
  });
  if (form === null) return null;
  const { fields, change } = form;
  return (
    <FormBox form={form} label="Correct the speaker" className="speaker-form">
      <TextField
        label="Speaker"
        line={form.line('name')}
        autoFocus
        placeholder="Name, as fully as the copy gives it"
        className="wide"
      />
      <div className="picks wide" role="group" aria-label="Speakers in this article">
        {known.map(({ name }) => (
          <button
            key={name}
            type="button"
            className="choose"
            aria-pressed={fields.name === name}
            onClick={() => {
              change({ name });
            }}
          >
            {name}
          </button>
        ))}
        {selected !== null && selected !== '' && selected.length <= 120 && (
          <button
            type="button"
            className="choose"
            aria-pressed={fields.name === selected}
            onMouseDown={(event) => {
              // A press elsewhere would end the selection that this button is about.
              event.preventDefault();
            }}
            onClick={() => {
              change({ name: selected });
            }}
          >
            Use selection: {selected}
          </button>
        )}
        <button
          type="button"
          className="choose"
          aria-pressed={fields.name === ''}
          onClick={() => {
            change({ name: '' });
          }}
        >
          Nobody named
        </button>
      </div>
      <FormEnd form={form} hint="Type a name, pick one, or select the name in the copy." />
    </FormBox>
  );
}
