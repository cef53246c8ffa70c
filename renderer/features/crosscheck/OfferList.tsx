import type { ReactElement } from 'react';
import { formatDate } from '@shared/domain/date';
import { standingOfOffered, type Offer } from '@shared/domain/offers';
import type { Cell, ComparedQuestion } from '@shared/domain/question';
import { RELATION_TERMS } from '@shared/domain/relation';
import { contentWords, count, reasonWords } from '@shared/report/words';
import { useAction } from '../../keys/useAction';
import { Kbd } from '../../parts/Kbd';
import { compare, openArticle } from '../../state/navigation';
import { add, leaveOut } from './settle';

/** What answers a question that the editor has accepted, and was found since: each is put to it or left out. */
export function OfferList({
  question,
  offers,
}: {
  readonly question: ComparedQuestion;
  readonly offers: readonly Offer[];
}): ReactElement | null {
  const all = offers.flatMap((offer) => offer.cells.map((cell) => ({ offer, cell })));
  const [first] = all;
  useAction(
    'question.take',
    () => {
      if (first !== undefined) add(question, first.cell.ref);
    },
    first !== undefined,
  );
  useAction(
    'question.leaveOut',
    () => {
      if (first !== undefined) leaveOut(question, first.cell.ref);
    },
    first !== undefined,
  );
  if (first === undefined) return null;
  const answer = all.length === 1 ? 'answers' : 'answer';
  return (
    <section className="offers" aria-labelledby="offers-title">
      <h2 id="offers-title" className="offers-title">
        {count(all.length, `new ${question.kind}`)} {answer} this
      </h2>
      <ul>
        {all.map(({ offer, cell }, at) => (
          <OfferItem
            key={`${cell.ref.articleId} ${cell.ref.markId}`}
            {...{ question, offer, cell }}
            byKey={at === 0}
          />
        ))}
      </ul>
    </section>
  );
}

function OfferItem({
  question,
  offer,
  cell,
  byKey,
}: {
  readonly question: ComparedQuestion;
  readonly offer: Offer;
  readonly cell: Cell;
  /** Whether the keys mean this one. */
  readonly byKey: boolean;
}): ReactElement {
  const standing = standingOfOffered(offer, cell);
  const term = RELATION_TERMS[standing?.pair.relation ?? 'not-comparable'];
  const named = `“${cell.mark.exact}” of ${cell.articleTitle}`;
  return (
    <li className="offer">
      <span className="num">{cell.asOf === null ? '—' : formatDate(cell.asOf)}</span>
      <span className="cell-value num">{contentWords(cell.mark)}</span>
      <span className="offer-words">
        <button
          type="button"
          className="cell-passage"
          title="Open this passage in its article"
          onClick={() => {
            void openArticle(cell.ref.articleId, { markId: cell.ref.markId });
          }}
        >
          {cell.context.text}
        </button>
        <span className="soft">{cell.articleTitle}</span>
        <span className="offer-why">
          <b className={term.tone}>
            <span aria-hidden="true">{term.glyph}</span> {term.label}.
          </b>{' '}
          {standing === null ? (
            'Nothing sets it against what the question holds.'
          ) : (
            <>
              <button
                type="button"
                className="reason"
                title="Read the two side by side"
                onClick={() => {
                  compare(...standing.pair.cells);
                }}
              >
                {standing.text}
              </button>{' '}
              {reasonWords(standing.pair.because)}
            </>
          )}
        </span>
        <span className="offer-end">
          <button
            type="button"
            className="button"
            aria-label={`Add ${named} to this question`}
            onClick={() => {
              add(question, cell.ref);
            }}
          >
            Add {byKey && <Kbd of="question.take" />}
          </button>
          <button
            type="button"
            className="button quiet"
            aria-label={`Leave ${named} out of this question`}
            onClick={() => {
              leaveOut(question, cell.ref);
            }}
          >
            Leave out {byKey && <Kbd of="question.leaveOut" />}
          </button>
        </span>
      </span>
    </li>
  );
}
