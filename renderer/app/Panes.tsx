import { useState, type ReactElement } from 'react';
import { Group, Panel, Separator, usePanelRef, type Layout } from 'react-resizable-panels';
import { LibraryPane } from '../features/library';
import { MarksPane } from '../features/marks';
import { Reader } from '../features/reader';
import { useAction } from '../keys/useAction';
import { recall, remember } from '../state/memory';

/** Library, article and marks beside each other; the outer two resize and collapse, and remember it. */
export function Panes(): ReactElement {
  const library = usePanelRef();
  const marks = usePanelRef();
  const [layout] = useState(recallLayout);
  // What is folded away must not be reached by Tab or read out; it stays mounted, for its keys still work.
  const [libraryHidden, setLibraryHidden] = useState(false);
  const [marksHidden, setMarksHidden] = useState(false);
  const toggle = (pane: typeof library): void => {
    if (pane.current?.isCollapsed() === true) pane.current.expand();
    else pane.current?.collapse();
  };
  useAction('pane.library', () => {
    toggle(library);
  });
  useAction('pane.marks', () => {
    toggle(marks);
  });
  return (
    <Group
      className="panes"
      {...(layout === undefined ? {} : { defaultLayout: layout })}
      onLayoutChanged={(next) => {
        remember('panes', JSON.stringify(next));
      }}
    >
      <Panel
        id="library"
        panelRef={library}
        className={libraryHidden ? 'pane pane-hidden' : 'pane'}
        onResize={({ inPixels }) => {
          setLibraryHidden(inPixels === 0);
        }}
        defaultSize="18.3%"
        minSize={196}
        maxSize={420}
        collapsible
      >
        <LibraryPane />
      </Panel>
      <Separator className="separator" aria-label="Width of the library" />
      <Panel id="article" className="pane pane-article" minSize={360}>
        <Reader />
      </Panel>
      <Separator className="separator" aria-label="Width of the marks" />
      <Panel
        id="marks"
        panelRef={marks}
        className={marksHidden ? 'pane pane-hidden' : 'pane'}
        onResize={({ inPixels }) => {
          setMarksHidden(inPixels === 0);
        }}
        defaultSize="25.8%"
        minSize={320}
        maxSize={560}
        collapsible
      >
        <MarksPane />
      </Panel>
    </Group>
  );
}

function recallLayout(): Layout | undefined {
  try {
    const layout: unknown = JSON.parse(recall('panes') ?? 'null');
    if (typeof layout !== 'object' || layout === null) return undefined;
    const entries = Object.entries(layout).filter(
      (entry): entry is [string, number] => typeof entry[1] === 'number',
    );
    return entries.length === 3 ? Object.fromEntries(entries) : undefined;
  } catch {
    return undefined;
  }
}
