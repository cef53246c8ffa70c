import type { ReactElement } from 'react';
import type { MarkKind } from '@shared/domain/mark';
import { ActionButton } from '../../../parts/ActionButton';
import { KIND_WORDS } from '../words/mark';

const ACCEPT = { quote: 'quotes.accept', figure: 'figures.accept', claim: 'claims.accept' } as const;
const KINDS: readonly MarkKind[] = ['quote', 'figure', 'claim'];

/** What can be done with the whole list: take every suggestion of a kind. */
export function ListFoot({
  open,
}: {
  readonly open: Readonly<Record<MarkKind, number>>;
}): ReactElement | null {
  const kinds = KINDS.filter((kind) => open[kind] > 0);
  if (kinds.length === 0) return null;
  return (
    <footer className="list-foot">
      <div className="list-accept" role="group" aria-label="Accept all suggestions of a kind">
        <span className="soft">Accept</span>
        {kinds.map((kind) => (
          <ActionButton key={kind} action={ACCEPT[kind]} className="button small">
            <span className="num">{open[kind]}</span>{' '}
            {KIND_WORDS[kind][open[kind] === 1 ? 'one' : 'many'].toLowerCase()}
          </ActionButton>
        ))}
      </div>
    </footer>
  );
}
