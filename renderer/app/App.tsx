import './app.css';
import { useEffect, type ReactElement } from 'react';
import { CrossCheckView } from '../features/crosscheck';
import { SideBySide } from '../features/compare';
import { KeyList } from '../features/help';
import { DropTarget, PasteDialog } from '../features/library';
import { ReportView } from '../features/report';
import { SearchPalette } from '../features/search';
import { listen } from '../keys/dispatch';
import { setOverlay } from '../state/navigation';
import { useStet } from '../state/store';
import { Bar } from './Bar';
import { Foot } from './Foot';
import { Failed, Loading } from './Starting';
import { Notices } from './Notices';
import { Panes } from './Panes';
import { useAppActions } from './useAppActions';
import { useTextSize } from './useTextSize';
import { useTheme } from './useTheme';

export function App(): ReactElement {
  useTheme();
  useTextSize();
  useAppActions();
  useEffect(() => listen(window), []);
  const phase = useStet((state) => state.phase);
  const overlay = useStet((state) => state.overlay);
  if (phase === 'loading') return <Loading />;
  if (phase !== 'ready') return <Failed failure={phase.failed} />;
  return (
    <div className="window">
      <Bar />
      <CurrentView />
      <Foot />
      <Notices />
      {overlay === 'search' && <SearchPalette />}
      {overlay === 'help' && <KeyList onClose={closeOverlay} />}
      {overlay === 'paste' && <PasteDialog onClose={closeOverlay} />}
      <DropTarget />
    </div>
  );
}

function closeOverlay(): void {
  setOverlay(null);
}

function CurrentView(): ReactElement {
  const name = useStet((state) => state.view.name);
  switch (name) {
    case 'read':
      // The panes and the bars between them make one landmark, so that nothing stands outside of any.
      return (
        <main className="panes-main" aria-label="Reading">
          <Panes />
        </main>
      );
    case 'crosscheck':
      return <CrossCheckView />;
    case 'compare':
      return <SideBySide />;
    case 'report':
      return <ReportView />;
  }
}
