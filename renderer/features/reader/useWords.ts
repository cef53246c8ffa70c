import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { currentVersion, type Article } from '@shared/domain/article';
import type { MarkKind } from '@shared/domain/mark';
import type { Span } from '@shared/domain/span';
import { useAction } from '../../keys/useAction';
import { run } from '../../state/commands';
import { selectMark, setWords } from '../../state/navigation';
import { rangeOf, selectedSpan } from './dom';
import { snap } from './words';

/** The words that are selected in the copy, and what can be done with them. */
export interface Words {
  readonly span: Span | null;
  /** Where the bar that offers to mark them stands, in pixels from the copy's corner; null while dragging. */
  readonly at: { readonly left: number; readonly top: number } | null;
  readonly focusBar: () => void;
  readonly mark: (kind: MarkKind) => void;
  readonly leave: () => void;
}

export function useWords(article: Article, copy: RefObject<HTMLElement | null>, onMarked: () => void): Words {
  const { text } = currentVersion(article);
  const [span, setSpan] = useState<Span | null>(null);
  const [at, setAt] = useState<Words['at']>(null);
  const dragging = useRef(false);
  /** Set when the bar was asked for before it was drawn: a quick Enter comes before the selection's event. */
  const barAwaited = useRef(false);

  useEffect(() => {
    const read = (): void => {
      const root = copy.current;
      if (root === null) return;
      const selected = selectedSpan(root);
      const snapped = selected === null ? null : snap(text, selected);
      setSpan((known) => (same(known, snapped) ? known : snapped));
      setAt(snapped === null || dragging.current ? null : below(root, snapped));
    };
    const press = (event: PointerEvent): void => {
      dragging.current = copy.current?.contains(event.target as Node | null) ?? false;
    };
    const release = (): void => {
      dragging.current = false;
      read();
    };
    document.addEventListener('selectionchange', read);
    document.addEventListener('pointerdown', press);
    document.addEventListener('pointerup', release);
    return () => {
      document.removeEventListener('selectionchange', read);
      document.removeEventListener('pointerdown', press);
      document.removeEventListener('pointerup', release);
    };
  }, [copy, text]);

  useEffect(() => {
    setWords(article.id, span);
    return () => {
      setWords(article.id, null);
    };
  }, [article.id, span]);

  const focusBar = (): void => {
    barAwaited.current = !focusFirst(copy.current);
  };
  useEffect(() => {
    if (at !== null && barAwaited.current) barAwaited.current = !focusFirst(copy.current);
  }, [at, copy]);

  const leave = useCallback(() => {
    barAwaited.current = false;
    document.getSelection()?.removeAllRanges();
    setSpan(null);
    setAt(null);
  }, []);
  const mark = (kind: MarkKind): void => {
    if (span === null) return;
    const markId = crypto.randomUUID();
    leave();
    void run({ type: 'mark.add', articleId: article.id, markId, kind, ...span }).then((result) => {
      if (!result.ok) return;
      onMarked();
      selectMark({ articleId: article.id, markId }, { reveal: true, focus: true });
    });
  };
  useAction(
    'words.quote',
    () => {
      mark('quote');
    },
    span !== null,
  );
  useAction(
    'words.figure',
    () => {
      mark('figure');
    },
    span !== null,
  );
  useAction(
    'words.claim',
    () => {
      mark('claim');
    },
    span !== null,
  );
  useAction('words.leave', leave, span !== null);
  return { span, at, focusBar, mark, leave };
}

/** Whether the bar is there to take the keyboard. */
function focusFirst(copy: HTMLElement | null): boolean {
  const first = copy?.querySelector<HTMLElement>('.selection-bar button') ?? null;
  first?.focus();
  return first !== null;
}

function same(a: Span | null, b: Span | null): boolean {
  return a === b || (a !== null && b !== null && a.start === b.start && a.end === b.end);
}

/** Under the selection's last line, so that the bar never hides the words. */
function below(root: HTMLElement, span: Span): Words['at'] {
  const lines = rangeOf(root, span)?.getClientRects();
  const line = lines?.[lines.length - 1];
  if (line === undefined) return null;
  const frame = root.getBoundingClientRect();
  return {
    left: Math.max(0, Math.min(line.left, frame.right - 280) - frame.left),
    top: line.bottom - frame.top + 8,
  };
}
