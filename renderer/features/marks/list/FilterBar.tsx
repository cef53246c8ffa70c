import type { ReactElement } from 'react';
import type { MarkFilter } from '@shared/domain/desk';
import type { MarkKind } from '@shared/domain/mark';
import { FINDINGS, FINDING_TERMS, STAGES, STAGE_TERMS } from '@shared/domain/vocabulary';
import { ActionButton } from '../../../parts/ActionButton';
import { setFilter } from '../../../state/navigation';
import { KIND_WORDS } from '../words/mark';
import { isFiltering } from './filter';

const KINDS: readonly MarkKind[] = ['quote', 'figure', 'claim'];
const ALL = '';

/** What the list is narrowed to: four small choices on one line, set apart while they narrow. */
export function FilterBar({ filter }: { readonly filter: MarkFilter }): ReactElement {
  const pick = (key: keyof MarkFilter, value: string): void => {
    const others = Object.entries(filter).filter(([name]) => name !== key);
    setFilter(Object.fromEntries(value === ALL ? others : [...others, [key, value]]));
  };
  return (
    <div className="filter" role="group" aria-label="Narrow the list">
      <Pick
        label="Kind"
        value={filter.kind ?? ALL}
        all="All kinds"
        options={KINDS.map((kind) => [kind, KIND_WORDS[kind].many])}
        onPick={(value) => {
          pick('kind', value);
        }}
      />
      <Pick
        label="Stage"
        value={filter.stage ?? ALL}
        all="Any stage"
        options={STAGES.map((stage) => [stage, `${STAGE_TERMS[stage].glyph} ${STAGE_TERMS[stage].label}`])}
        onPick={(value) => {
          pick('stage', value);
        }}
      />
      <Pick
        label="Finding"
        value={filter.finding ?? ALL}
        all="Any finding"
        options={[
          ['none', 'No finding'],
          ...FINDINGS.map((one): Option => [one, `${FINDING_TERMS[one].glyph} ${FINDING_TERMS[one].label}`]),
        ]}
        onPick={(value) => {
          pick('finding', value);
        }}
      />
      <Pick
        label="Suggested or accepted"
        value={filter.status ?? ALL}
        all="Both"
        options={[
          ['suggested', 'Suggested'],
          ['accepted', 'Accepted'],
        ]}
        onPick={(value) => {
          pick('status', value);
        }}
      />
      {isFiltering(filter) && (
        <ActionButton action="filter.clear" className="button small quiet filter-clear" />
      )}
    </div>
  );
}

type Option = readonly [value: string, label: string];

function Pick({
  label,
  value,
  all,
  options,
  onPick,
}: {
  readonly label: string;
  readonly value: string;
  readonly all: string;
  readonly options: readonly Option[];
  readonly onPick: (value: string) => void;
}): ReactElement {
  return (
    <select
      aria-label={label}
      className={value === ALL ? 'filter-pick' : 'filter-pick filter-on'}
      value={value}
      onChange={(event) => {
        onPick(event.target.value);
      }}
    >
      <option value={ALL}>{all}</option>
      {options.map(([key, word]) => (
        <option key={key} value={key}>
          {word}
        </option>
      ))}
    </select>
  );
}
