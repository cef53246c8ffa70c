import type { ReactElement } from 'react';
import type { AddedArticle } from '@shared/ipc/messages';
import { WorkProgress } from '../../parts/WorkProgress';
import { dismissImport } from '../../state/imports';
import { useStet } from '../../state/store';
import { Standing } from './Standing';

/** What an import is doing, and afterwards what it did: file by file where one could not be taken in. */
export function ImportStatus(): ReactElement {
  const importing = useStet((state) => state.work.import);
  const imported = useStet((state) => state.imported);
  return (
    <div role="status" className="library-status">
      {importing !== undefined ? (
        <div className="import">
          <WorkProgress work="import" at={importing} what={importing.of === 1 ? 'file' : 'files'} />
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
            {imported.left > 0 && <p>{left(imported.left)}</p>}
            <button type="button" className="button quiet" onClick={dismissImport}>
              Dismiss
            </button>
          </div>
        )
      )}
    </div>
  );
}

function left(files: number): string {
  return files === 1
    ? 'You cancelled; one file was not read.'
    : `You cancelled; ${files.toLocaleString('en-GB')} files were not read.`;
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
