import type { ReactElement } from 'react';
import type { AddedArticle } from '@shared/ipc/messages';
import { dismissImport } from '../../state/imports';
import { useStet } from '../../state/store';
import { Standing } from './Standing';

/** What an import is doing, and afterwards what it did: file by file where one could not be taken in. */
export function ImportStatus(): ReactElement {
  const importing = useStet((state) => state.importing);
  const imported = useStet((state) => state.imported);
  return (
    <div role="status" className="library-status">
      {importing !== null ? (
        <div className="import">
          <p>
            Reading <span className="num">{Math.min(importing.done + 1, importing.of)}</span> of{' '}
            <span className="num">{importing.of}</span>
          </p>
          <p className="import-name soft">{importing.name}</p>
          <progress aria-label="Files read" value={importing.done} max={importing.of} />
        </div>
      ) : (
        imported !== null && (
          <div className="import">
            {imported.added.length > 0 && <p>{added(imported.added)}</p>}
            <Standing added={imported.added} />
            {imported.failed.map(({ name, message }) => (
              <p key={name} className="import-failed">
                <strong>{name}</strong> was not added. {message}
              </p>
            ))}
            <button type="button" className="button quiet" onClick={dismissImport}>
              Dismiss
            </button>
          </div>
        )
      )}
    </div>
  );
}

function added(articles: readonly AddedArticle[]): string {
  const [first] = articles;
  const back = articles.filter(({ broughtBack }) => broughtBack).length;
  if (articles.length === 1 && first !== undefined)
    return back === 1
      ? `Brought back “${first.title}” with its marks and rulings.`
      : `Added “${first.title}”.`;
  const all = `Added ${articles.length} articles`;
  return back === 0 ? `${all}.` : `${all}, ${back} of them brought back with their marks and rulings.`;
}
