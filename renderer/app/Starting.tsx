import type { ReactElement } from 'react';
import type { Failure } from '@shared/domain/result';
import { start } from '../state/start';

export function Loading(): ReactElement {
  return (
    <main className="starting" aria-busy="true">
      <p className="starting-name">Stet</p>
      <p className="soft">Opening the library…</p>
    </main>
  );
}

export function Failed({ failure }: { readonly failure: Failure }): ReactElement {
  return (
    <main className="starting">
      <h1 className="starting-name">The library could not be opened</h1>
      <p>{failure.message}</p>
      <button
        type="button"
        className="button primary"
        onClick={() => {
          void start();
        }}
      >
        Try again
      </button>
    </main>
  );
}
