import './crosscheck.css';
import { useMemo, useState, type ReactElement } from 'react';
import { useAction } from '../../keys/useAction';
import { AddCopy } from '../../parts/AddCopy';
import { Empty } from '../../parts/Empty';
import { WorkProgress } from '../../parts/WorkProgress';
import { compareNow, isStopped } from '../../state/crosscheck';
import { useListed } from '../../state/listed';
import { show } from '../../state/navigation';
import { useStet } from '../../state/store';
import { DismissedPane } from './DismissedPane';
import { groupsOf, orderOf, questionsIn } from './groups';
import { successor, usePlace } from './place';
import { NewQuestion } from './NewQuestion';
import { QuestionList } from './QuestionList';
import { QuestionPane } from './QuestionPane';
import { SlipPane } from './SlipPane';
import { useChoice } from './useChoice';

/** The questions of the library on the left, worst first; the chosen one on the right. */
export function CrossCheckView(): ReactElement {
  const questions = useStet((state) => state.questions);
  const slips = useStet((state) => state.slips);
  const settled = useStet((state) => state.desk.questions);
  const listed = useListed();
  const wanted = useStet((state) => (state.view.name === 'crosscheck' ? state.view.questionId : null));
  // What is read now, to find it again under another id, and after another view.
  const [place, setPlace] = usePlace();
  const sought = wanted ?? place?.id ?? null;
  // Where a new answer is asked for, the question that it is offered to.
  const asked = sought === null ? null : (listed.offeredTo.get(sought) ?? sought);
  const [making, setMaking] = useState(false);
  const groups = useMemo(() => groupsOf(listed, settled, slips), [listed, settled, slips]);
  const order = useMemo(() => orderOf(groups), [groups]);
  const rows = useMemo(() => questionsIn(groups), [groups]);
  const held = questions.find(({ id }) => id === (asked ?? order[0]));
  if (held !== undefined && held !== place) setPlace(held);
  const there = asked !== null && order.includes(asked);
  const chosen = there ? asked : (successor(place, asked, questions) ?? order[0] ?? null);

  const choose = (id: string | null): void => {
    setMaking(false);
    show({ name: 'crosscheck', questionId: id });
  };
  const choice = useChoice(rows, making ? null : chosen, choose);
  const step = (by: number): void => {
    const next = order[Math.min(Math.max(order.indexOf(chosen ?? '') + by, 0), order.length - 1)];
    if (next !== undefined) choose(next);
  };
  useAction('question.next', () => {
    step(1);
  });
  useAction('question.previous', () => {
    step(-1);
  });
  const hasCopy = useStet((state) => state.summaries.length > 0);
  useAction(
    'question.new',
    () => {
      setMaking(true);
    },
    hasCopy,
  );

  return (
    <div className="crosscheck">
      <QuestionList
        groups={groups}
        chosen={making ? null : chosen}
        several={choice}
        onChoose={choose}
        onStep={step}
      />
      <main className="check-main" data-pane>
        {making ? (
          <NewQuestion
            onMade={choose}
            onCancel={() => {
              setMaking(false);
            }}
          />
        ) : (
          <Chosen id={chosen} order={order} onChoose={choose} />
        )}
      </main>
    </div>
  );
}

function Chosen({
  id,
  order,
  onChoose,
}: {
  readonly id: string | null;
  readonly order: readonly string[];
  readonly onChoose: (id: string | null) => void;
}): ReactElement {
  const question = useStet((state) => state.questions.find((one) => one.id === id));
  const slip = useStet((state) => state.slips.find((one) => one.id === id));
  const settled = useStet((state) => (id === null ? undefined : state.desk.questions[id]));
  if (settled !== undefined && settled.status !== 'accepted')
    return <DismissedPane key={settled.id} question={settled} />;
  if (question !== undefined)
    return <QuestionPane key={question.id} question={question} order={order} onChoose={onChoose} />;
  if (slip !== undefined) return <SlipPane key={slip.id} {...{ slip, order, onChoose }} />;
  return <Nothing />;
}

/** While there is no question to show: still comparing, could not, or nothing to compare. */
function Nothing(): ReactElement {
  const comparing = useStet((state) => state.comparing);
  const articles = useStet((state) => state.summaries.length);
  const at = useStet((state) => state.work.crosscheck);
  const stopped = useStet(isStopped);
  if (comparing === 'working')
    return (
      <Empty isPage title="Comparing the articles…">
        <p aria-busy="true">Every figure and quote is set against the others.</p>
        {at !== undefined && <WorkProgress work="crosscheck" at={at} what="articles" />}
      </Empty>
    );
  if (stopped)
    return (
      <Empty isPage title="You stopped the comparing">
        <p>What was read by then is kept; comparing goes on from there.</p>
        <button
          type="button"
          className="button"
          onClick={() => {
            void compareNow();
          }}
        >
          Compare now
        </button>
      </Empty>
    );
  if (comparing !== 'idle')
    return (
      <Empty isPage title="The articles could not be compared">
        <p>{comparing.failed.message}</p>
        <button
          type="button"
          className="button"
          onClick={() => {
            void compareNow();
          }}
        >
          Try again
        </button>
      </Empty>
    );
  if (articles < 2)
    return (
      <Empty isPage title="Nothing to compare yet">
        <p>
          Cross-checking sets articles against each other. Add {articles === 0 ? 'two' : 'a second one'} to
          the library.
        </p>
        <AddCopy />
      </Empty>
    );
  return (
    <Empty isPage title="No two articles answer the same question">
      <p>
        Stet found no figure or quote that stands in more than one of them. You can make a question of marks
        that you choose: press <kbd>N</kbd>.
      </p>
    </Empty>
  );
}
