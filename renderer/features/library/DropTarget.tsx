import './drop.css';
import { useEffect, useState, type ReactElement } from 'react';
import { addDropped } from '../../state/imports';

/** The whole window takes dropped files, whatever view is open, and says so while they hover. */
export function DropTarget(): ReactElement | null {
  const [over, setOver] = useState(false);
  useEffect(() => {
    // Entering a child leaves its parent, so entries are counted rather than believed.
    let depth = 0;
    const enter = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      depth += 1;
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      depth -= 1;
      if (depth <= 0) setOver(false);
    };
    const hover = (event: DragEvent): void => {
      // Without this the window would refuse the drop; with other things than files it should.
      if (hasFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      depth = 0;
      setOver(false);
      if (!hasFiles(event)) return;
      event.preventDefault();
      void addDropped([...(event.dataTransfer?.files ?? [])]);
    };
    const handlers = { dragenter: enter, dragleave: leave, dragover: hover, drop } as const;
    for (const [name, handler] of Object.entries(handlers))
      document.addEventListener(name as keyof typeof handlers, handler);
    return () => {
      for (const [name, handler] of Object.entries(handlers))
        document.removeEventListener(name as keyof typeof handlers, handler);
    };
  }, []);
  if (!over) return null;
  return (
    <div className="drop" aria-hidden="true">
      <div className="drop-words">
        <p className="drop-title">Drop to add to the library</p>
        <p>Text, Markdown, web pages, Word and PDF. Stet keeps the originals.</p>
      </div>
    </div>
  );
}

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}
