import type { ReactElement } from 'react';
import { count } from '@shared/report/words';
import { useUnsaved } from '../features/marks';
import { click } from '../keys/dispatch';
import { actionOf, type ActionId } from '../keys/keymap';
import { useAction } from '../keys/useAction';
import { Kbd } from '../parts/Kbd';
import { compareNow, isStopped } from '../state/crosscheck';
import { useListed } from '../state/listed';
import { useSelectedMark } from '../state/reading';
import { useStet, type WindowState } from '../state/store';
import { cancelShown, cancelWork, nextToStop } from '../state/work';

/** The line under everything: whether the work is safe, how much is left, and the keys in use. */
export function Foot(): ReactElement {
  const view = useStet((state) => state.view.name);
  return (
    <footer className="foot">
      <Saving />
      <Comparing />
      {view === 'read' && <Left />}
      {view === 'crosscheck' && <Questions />}
      <span className="foot-right">
        {view === 'read' && <MarkHints />}
        <Undo />
        <Hint action="help.open" />
      </span>
    </footer>
  );
}

function Saving(): ReactElement {
  const saving = useStet((state) => state.saving);
  const typing = useUnsaved();
  return (
    <span role="status" className={typeof saving === 'string' ? 'foot-saving' : 'foot-saving bad'}>
      {savingWords(saving, typing)}
    </span>
  );
}

function savingWords(saving: WindowState['saving'], typing: boolean): string {
  // What is only typed is in the window alone; it is saved by Enter or by leaving its form.
  if (saving === 'saved') return typing ? 'Typing…' : 'Saved';
  return saving === 'saving' ? 'Saving…' : 'Not saved';
}

/** Comparing a large library takes a while, wherever the editor is meanwhile. */
function Comparing(): ReactElement | null {
  const at = useStet((state) => state.work.crosscheck);
  const stopped = useStet(isStopped);
  const failed = useStet(({ comparing }) => (typeof comparing === 'object' ? comparing.failed : null));
  const next = useStet(nextToStop);
  useAction('work.cancel', cancelShown, next !== null);
  // The view that waits for the comparing says all of this in its middle.
  const saidThere = useStet(({ view, questions }) => view.name === 'crosscheck' && questions.length === 0);
  if (saidThere) return null;
  if (at === undefined)
    return failed === null ? null : (
      <button
        type="button"
        className={stopped ? 'foot-hint' : 'foot-hint bad'}
        title={failed.message}
        onClick={() => {
          void compareNow();
        }}
      >
        {stopped ? 'Not compared. Compare now' : 'Could not compare. Try again'}
      </button>
    );
  return (
    <span className="foot-work">
      <span className="num">
        {at.doing === 'reading' ? 'Reading' : 'Comparing'} {at.done.toLocaleString('en-GB')} of{' '}
        {at.of.toLocaleString('en-GB')} articles
      </span>
      <button
        type="button"
        className="foot-hint"
        onClick={() => {
          cancelWork('crosscheck');
        }}
      >
        {actionOf('work.cancel').label} {next === 'crosscheck' && <Kbd of="work.cancel" />}
      </button>
    </span>
  );
}

function Left(): ReactElement | null {
  const summary = useStet(({ summaries, articleId }) => summaries.find(({ id }) => id === articleId));
  if (summary === undefined) return null;
  const { total, unchecked } = summary;
  if (total === 0) return <span>Nothing marked</span>;
  if (unchecked === 0) return <span className="good">✓ Everything checked</span>;
  return (
    <span className="num">
      {unchecked} unchecked · <Hint action="unchecked.next">next</Hint>
    </span>
  );
}

function Questions(): ReactElement | null {
  const listed = useListed();
  const all = listed.questions.length;
  const open = listed.open.size;
  if (all === 0) return null;
  return (
    <span className="num">
      {count(all, 'question')}, {open === 0 ? 'none' : open.toLocaleString('en-GB')}{' '}
      {open === 1 ? 'needs' : 'need'} a look
    </span>
  );
}

/** What can be done here and now: with the suggestion that is selected, or else with any words. */
function MarkHints(): ReactElement {
  const suggested = useSelectedMark()?.status === 'suggested';
  return suggested ? (
    <>
      <Hint action="mark.accept" />
      <Hint action="mark.reject" />
    </>
  ) : (
    <Hint action="caret.start" />
  );
}

function Undo(): ReactElement | null {
  const undo = useStet((state) => state.undo);
  const redo = useStet((state) => state.redo);
  return (
    <>
      {undo !== null && <Hint action="edit.undo">Undo: {lowerFirst(undo)}</Hint>}
      {redo !== null && <Hint action="edit.redo">Redo: {lowerFirst(redo)}</Hint>}
    </>
  );
}

function lowerFirst(words: string): string {
  // "AFP article removed" keeps its capitals.
  return /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** A key with what it does; the words can be clicked. */
function Hint({
  action,
  children,
}: {
  readonly action: ActionId;
  readonly children?: React.ReactNode;
}): ReactElement {
  return (
    <button
      type="button"
      className="foot-hint"
      title={actionOf(action).sentence}
      onClick={(event) => {
        click(action, event);
      }}
    >
      {children === undefined ? actionOf(action).label : <span className="foot-long">{children}</span>}{' '}
      <Kbd of={action} />
    </button>
  );
}
