import './report.css';
import { useMemo, useState, type ReactElement } from 'react';
import { useAction } from '../../keys/useAction';
import { ActionButton } from '../../parts/ActionButton';
import { AddCopy } from '../../parts/AddCopy';
import { Empty } from '../../parts/Empty';
import { WorkProgress } from '../../parts/WorkProgress';
import { useStet } from '../../state/store';
import { ArticleList } from './ArticleList';
import { Contents } from './Contents';
import { FormatChoice, type Format } from './FormatChoice';
import { Outcome } from './Outcome';
import { useExport } from './useExport';

/** Which articles, what the report will hold, and the report written. */
export function ReportView(): ReactElement {
  const summaries = useStet((state) => state.summaries);
  // What is left out is remembered rather than what is taken, so that a new article is in the report.
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [format, setFormat] = useState<Format>('html');
  const chosen = useMemo(() => summaries.filter(({ id }) => !left.has(id)), [summaries, left]);
  const { state, write, show } = useExport();
  const gathering = useStet((state) => state.work.report);
  const ready = chosen.length > 0 && state.name !== 'writing';
  const written = state.name === 'written';
  useAction(
    'report.export',
    () => {
      void write(
        chosen.map(({ id }) => id),
        format,
      );
    },
    ready,
  );
  useAction('report.all', () => {
    setLeft(chosen.length === summaries.length ? new Set(summaries.map(({ id }) => id)) : new Set());
  });
  useAction('report.open', () => void show('open'), written);
  useAction('report.folder', () => void show('folder'), written);

  if (summaries.length === 0)
    return (
      <Empty isPage title="Nothing to report on yet">
        <p>A report is made of the articles in the library. Add one first.</p>
        <AddCopy />
      </Empty>
    );
  return (
    <div className="report">
      <ArticleList
        summaries={summaries}
        left={left}
        onToggle={(id) => {
          const next = new Set(left);
          if (!next.delete(id)) next.add(id);
          setLeft(next);
        }}
      />
      <main className="report-main" data-pane>
        <h1 className="report-title">Report</h1>
        <Contents chosen={chosen} />
        <FormatChoice format={format} onChange={setFormat} />
        <div className="report-actions">
          <ActionButton action="report.export" className="button primary" disabled={!ready}>
            {state.name === 'writing' ? 'Writing…' : 'Export…'}
          </ActionButton>
        </div>
        {gathering !== undefined && <WorkProgress work="report" at={gathering} what="articles" />}
        <Outcome state={state} />
      </main>
    </div>
  );
}
