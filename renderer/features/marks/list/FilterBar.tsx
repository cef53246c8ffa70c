import type { ReactElement } from 'react';
import type { MarkFilter } from '@shared/domain/desk';
import { ActionButton } from '../../../parts/ActionButton';
import { FilterPicks, isFiltering } from '../../../parts/FilterPicks';
import { setFilter } from '../../../state/navigation';

/** What the list is narrowed to. */
export function FilterBar({ filter }: { readonly filter: MarkFilter }): ReactElement {
  return (
    <div className="filter" role="group" aria-label="Narrow the list">
      <FilterPicks filter={filter} onChange={setFilter} />
      {isFiltering(filter) && (
        <ActionButton action="filter.clear" className="button small quiet filter-clear" />
      )}
    </div>
  );
}
