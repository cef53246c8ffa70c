import type { ReactElement } from 'react';
import type { MarkFilter } from '@shared/domain/desk';
import { FINDINGS, FINDING_TERMS, STAGES, STAGE_TERMS } from '@shared/domain/vocabulary';
import { ALL, Pick, type Option } from './Pick';

const KINDS: readonly Option[] = [
  ['quote', 'Quotes'],
  ['figure', 'Figures'],
  ['claim', 'Claims'],
];
const STAGE_OPTIONS = STAGES.map((stage): Option => [
  stage,
  `${STAGE_TERMS[stage].glyph} ${STAGE_TERMS[stage].label}`,
]);
const FINDING_OPTIONS: readonly Option[] = [
  ['none', 'No finding'],
  ...FINDINGS.map((one): Option => [one, `${FINDING_TERMS[one].glyph} ${FINDING_TERMS[one].label}`]),
];
const STATUSES: readonly Option[] = [
  ['suggested', 'Suggested'],
  ['accepted', 'Accepted'],
];

/** The four ways in which a list of marks or of places with marks is narrowed: kind, stage, finding, status. */
export function FilterPicks({
  filter,
  onChange,
}: {
  readonly filter: MarkFilter;
  readonly onChange: (filter: MarkFilter) => void;
}): ReactElement {
  const pick =
    (key: keyof MarkFilter) =>
    (value: string): void => {
      const others = Object.entries(filter).filter(([name]) => name !== key);
      onChange(Object.fromEntries(value === ALL ? others : [...others, [key, value]]));
    };
  return (
    <>
      <Pick label="Kind" value={filter.kind ?? ALL} all="Kind" options={KINDS} onPick={pick('kind')} />
      <Pick
        label="Stage"
        value={filter.stage ?? ALL}
        all="Stage"
        options={STAGE_OPTIONS}
        onPick={pick('stage')}
      />
      <Pick
        label="Finding"
        value={filter.finding ?? ALL}
        all="Finding"
        options={FINDING_OPTIONS}
        onPick={pick('finding')}
      />
      <Pick
        label="Status"
        value={filter.status ?? ALL}
        all="Status"
        options={STATUSES}
        onPick={pick('status')}
      />
    </>
  );
}

/** Whether the filter narrows anything. */
export function isFiltering(filter: MarkFilter): boolean {
  return Object.keys(filter).length > 0;
}
