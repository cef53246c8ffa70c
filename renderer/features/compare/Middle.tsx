import type { ReactElement } from 'react';
import { RELATION_TERMS } from '@shared/domain/relation';
import { besides, changed, differenceWords, reasonWords } from '@shared/report/words';
import { ActionButton } from '../../parts/ActionButton';
import { BriefDiff } from './BriefDiff';
import { turned } from './brief';
import type { Link } from './links';

/** What joins the two passages in view, in a sentence; and the way from one link to the next. */
export function Middle({
  link,
  index,
  of,
}: {
  readonly link: Link | null;
  readonly index: number;
  readonly of: number;
}): ReactElement {
  return (
    <section className="sides-middle" aria-label="What joins them" aria-live="polite">
      <div className="sides-said">{link === null ? <Nothing of={of} /> : <Joined link={link} />}</div>
      <div className="sides-steps">
        {of > 0 && (
          <p className="soft num">
            {index >= 0 ? `${index + 1} of ${of}` : of} {of === 1 ? 'link' : 'links'}
          </p>
        )}
        {of > 1 && (
          <>
            <ActionButton action="link.next" className="button quiet" />
            <ActionButton action="link.previous" className="button quiet" />
          </>
        )}
        <ActionButton action="sides.swap" className="button quiet" />
        <ActionButton action="sides.leave" className="button quiet" />
      </div>
    </section>
  );
}

function Nothing({ of }: { readonly of: number }): ReactElement {
  if (of > 0) return <p className="soft">Scroll either article, or choose a framed passage.</p>;
  return (
    <p className="soft">No figure and no quote of the one answers the same question as one of the other.</p>
  );
}

function Joined({ link: { label, sure, left, pair, forward } }: { readonly link: Link }): ReactElement {
  if (pair === null)
    return (
      <>
        <p className="sides-label">{label}</p>
        <p>Both articles quote the same words.</p>
      </>
    );
  const term = RELATION_TERMS[pair.relation];
  const unit = left.kind === 'figure' ? left.figure.unit : null;
  const computed = pair.difference === null ? null : differenceWords(pair.difference, unit);
  return (
    <>
      <p className="sides-label">{label}</p>
      {!sure && <p className="soft">Perhaps one question</p>}
      <p className={`sides-relation ${term.tone}`}>
        <span aria-hidden="true">{term.glyph}</span> {term.label}
      </p>
      {computed !== null && <p className="sides-computed num">{computed}</p>}
      {pair.words !== null && changed(pair.words) && (
        <BriefDiff runs={forward ? pair.words : turned(pair.words)} />
      )}
      <p className="sides-why">{reasonWords(besides(pair.because, computed))}</p>
      {pair.overruled !== null && <p className="soft">You ruled: {pair.overruled.reason}</p>}
    </>
  );
}
