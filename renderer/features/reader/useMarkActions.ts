import type { Article } from '@shared/domain/article';
import { currentVersion } from '@shared/domain/article';
import type { Mark, MarkKind, MarkStatus } from '@shared/domain/mark';
import type { Finding, Stage } from '@shared/domain/vocabulary';
import { useAction } from '../../keys/useAction';
import { run } from '../../state/commands';
import { selectMark } from '../../state/navigation';
import { say } from '../../state/notices';
import { shownMarks, useSelectedMark } from '../../state/reading';
import { useStet } from '../../state/store';
import { stepBack, stepForward } from './words';

/** What the keys do to the selected mark, and to all quotes or figures of the article. */
export function useMarkActions(article: Article): void {
  const mark = useSelectedMark();
  const { text } = currentVersion(article);
  const has = mark !== null;
  const ref = { articleId: article.id, markId: mark?.id ?? '' };

  const status = (to: MarkStatus): void => void run({ type: 'marks.status', refs: [ref], status: to });
  const find = (finding: Finding): void =>
    void run({ type: 'marks.rule', refs: [ref], finding: mark?.finding === finding ? null : finding });
  const stage = (to: Stage): void => void run({ type: 'marks.rule', refs: [ref], stage: to });
  const retype = (kind: MarkKind): void => {
    if (mark?.kind !== kind) void run({ type: 'mark.retype', ref, kind });
  };
  const resize = (start: number, end: number): void => {
    if (mark === null || start >= end || (start === mark.start && end === mark.end)) return;
    void run({ type: 'mark.resize', ref, start, end });
  };
  const settings = useStet((state) => state.desk.settings);

  useAction(
    'mark.accept',
    () => {
      status('accepted');
    },
    mark?.status === 'suggested',
  );
  useAction(
    'mark.reject',
    () => {
      status('rejected');
    },
    mark?.status === 'suggested',
  );
  useAction(
    'finding.confirmed',
    () => {
      find('confirmed');
    },
    has,
  );
  useAction(
    'finding.wrong',
    () => {
      find('wrong');
    },
    has,
  );
  useAction(
    'finding.misleading',
    () => {
      find('misleading');
    },
    has,
  );
  useAction(
    'finding.disputed',
    () => {
      find('disputed');
    },
    has,
  );
  useAction(
    'finding.denied',
    () => {
      find('denied');
    },
    has,
  );
  useAction(
    'finding.superseded',
    () => {
      find('superseded');
    },
    has,
  );
  useAction(
    'finding.unverifiable',
    () => {
      find('unverifiable');
    },
    has,
  );
  useAction(
    'finding.not-checkable',
    () => {
      find('not-checkable');
    },
    has,
  );
  useAction(
    'stage.to-check',
    () => {
      stage('to-check');
    },
    has,
  );
  useAction(
    'stage.in-progress',
    () => {
      stage('in-progress');
    },
    has,
  );
  useAction(
    'stage.query',
    () => {
      stage('query');
    },
    has,
  );
  useAction(
    'stage.checked',
    () => {
      stage('checked');
    },
    has,
  );
  useAction(
    'stage.signed-off',
    () => {
      stage('signed-off');
    },
    has,
  );
  useAction(
    'mark.quote',
    () => {
      retype('quote');
    },
    has,
  );
  useAction(
    'mark.figure',
    () => {
      retype('figure');
    },
    has,
  );
  useAction(
    'mark.claim',
    () => {
      retype('claim');
    },
    has,
  );
  useAction(
    'mark.longer',
    () => {
      if (mark) resize(mark.start, stepForward(text, mark.end));
    },
    has,
  );
  useAction(
    'mark.shorter',
    () => {
      if (mark) resize(mark.start, endBefore(text, mark));
    },
    has,
  );
  useAction(
    'mark.earlier',
    () => {
      if (mark) resize(stepBack(text, mark.start), mark.end);
    },
    has,
  );
  useAction(
    'mark.later',
    () => {
      if (mark) resize(startAfter(text, mark), mark.end);
    },
    has,
  );
  useAction(
    'mark.delete',
    () => {
      void run({ type: 'marks.delete', refs: [ref] });
    },
    has,
  );
  useAction(
    'mark.leave',
    () => {
      selectMark(null);
    },
    has,
  );
  useAction('quotes.accept', () => {
    acceptAll(article, 'quote');
  });
  useAction('figures.accept', () => {
    acceptAll(article, 'figure');
  });
  useAction('lowSalience.toggle', () => {
    void run({ type: 'settings.set', settings: { showLowSalience: !settings.showLowSalience } });
  });
}

/** Accepts what is shown as a suggestion; what is hidden as minor stays a suggestion. */
function acceptAll(article: Article, kind: 'quote' | 'figure'): void {
  const refs = shownMarks(article, useStet.getState().desk.settings)
    .filter((mark) => mark.kind === kind && mark.status === 'suggested')
    .map(({ id }) => ({ articleId: article.id, markId: id }));
  if (refs.length === 0) say(`Every ${kind} here is accepted already.`);
  else void run({ type: 'marks.status', refs, status: 'accepted' });
}

/** The mark's end one step earlier, without the space before that step; its own end when that would leave nothing. */
function endBefore(text: string, { start, end }: Mark): number {
  const step = stepBack(text, end);
  const trimmed = start + text.slice(start, step).trimEnd().length;
  return trimmed > start ? trimmed : end;
}

/** The mark's start one step later; its own start when that would leave nothing. */
function startAfter(text: string, { start, end }: Mark): number {
  const step = stepForward(text, start);
  const trimmed = end - text.slice(step, end).trimStart().length;
  return trimmed < end ? trimmed : start;
}
