import { useState, type ReactElement } from 'react';
import type { Mark } from '@shared/domain/mark';

/** Longer words than this (UTF-16 units) are cut to four lines until asked for. */
const LONG = 170;

/** The mark's own words, in the copy's face. */
export function Words({ mark }: { readonly mark: Mark }): ReactElement {
  const [whole, setWhole] = useState(false);
  const long = mark.exact.length > LONG;
  return (
    <div className="words-box">
      <h2 className={long && !whole ? 'words words-cut' : 'words'}>{mark.exact}</h2>
      {long && (
        <button
          type="button"
          className="passage words-more"
          aria-expanded={whole}
          onClick={() => {
            setWhole(!whole);
          }}
        >
          {whole ? 'Less' : 'All of it'}
        </button>
      )}
    </div>
  );
}
