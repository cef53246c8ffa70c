import './pairs.css';
import { useState, type ReactElement } from 'react';
import { sameRef } from '@shared/domain/mark';
import { worstFirst, type Cell, type ComparedQuestion, type Pair } from '@shared/domain/question';
import { RELATION_TERMS } from '@shared/domain/relation';
import { changed, differenceWords, excerpt, valueBeside } from '@shared/report/words';
import { ReasonList } from './ReasonList';
import { read } from './settle';
import { DiffSide } from './WordDiff';

/** Pairs grow with the square of the cells; more than these are asked for. */
const SHOWN = 6;

/** How each two cells stand: the computed difference, the reasons, the words against each other. */
export function PairList({ question }: { readonly question: ComparedQuestion }): ReactElement | null {
  const [all, setAll] = useState(false);
  const pairs = worstFirst(question.pairs);
  if (pairs.length === 0) return null;
  return (
    <section className="pairs" aria-label="How they stand to each other">
      {(all ? pairs : pairs.slice(0, SHOWN)).map((pair) => (
        <PairRow
          key={JSON.stringify(pair.cells)}
          question={question}
          pair={pair}
          single={pairs.length === 1}
        />
      ))}
      {!all && pairs.length > SHOWN && (
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            setAll(true);
          }}
        >
          Show all {pairs.length} pairs
        </button>
      )}
    </section>
  );
}

function PairRow({
  question,
  pair,
  single,
}: {
  readonly question: ComparedQuestion;
  readonly pair: Pair;
  /** With two cells the table above names them already. */
  readonly single: boolean;
}): ReactElement {
  const [first, second] = pair.cells.map((ref) => question.cells.find((cell) => sameRef(cell.ref, ref)));
  const term = RELATION_TERMS[pair.relation];
  const unit = first?.mark.kind === 'figure' ? first.mark.figure.unit : null;
  const computed = pair.difference === null ? null : differenceWords(pair.difference, unit);
  // The engine's first reason often says the same number; twice on one line reads like two numbers.
  const said = computed !== null && pair.because.some((reason) => reason.text.startsWith(computed));
  return (
    <div className="pair">
      {!single && (
        <p className="pair-head">
          <span className={term.tone}>
            <span aria-hidden="true">{term.glyph}</span> {term.label}
          </span>
          <button
            type="button"
            className="reason"
            onClick={() => {
              read(question, pair);
            }}
          >
            {nameOf(first, second)} → {nameOf(second, first)}
          </button>
        </p>
      )}
      <div className="pair-body">
        {computed !== null && (
          <p className="computed num">
            computed
            {!said && <b>{computed}</b>}
          </p>
        )}
        <ReasonList reasons={pair.because} />
      </div>
      {pair.words !== null && changed(pair.words) && (
        <div className="diff">
          <DiffSide runs={pair.words} side="left" />
          <DiffSide runs={pair.words} side="right" />
        </div>
      )}
      {pair.overruled !== null && (
        <p className="ruled">
          You ruled: {pair.overruled.reason}{' '}
          <span className="soft">
            Stet had found “{RELATION_TERMS[pair.overruled.engine].label.toLowerCase()}”.
          </span>
        </p>
      )}
    </div>
  );
}

function nameOf(cell: Cell | undefined, beside: Cell | undefined): string {
  if (cell === undefined) return '';
  const { mark } = cell;
  const what = mark.kind === 'figure' ? valueBeside(mark, beside?.mark) : excerpt(mark.exact, 40);
  return `${what} (${excerpt(cell.articleTitle, 32)})`;
}
