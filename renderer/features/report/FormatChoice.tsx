import type { ReactElement } from 'react';
import type { Input } from '@shared/ipc/contract';

export type Format = Input<'report.export'>['format'];

const FORMATS: readonly { readonly format: Format; readonly label: string; readonly use: string }[] = [
  { format: 'html', label: 'Web page', use: 'to read, print or send; one file, needs no network' },
  { format: 'md', label: 'Markdown', use: 'to paste into mail, a ticket or a wiki' },
  { format: 'json', label: 'JSON', use: 'for another program' },
];

/** In which form the report is written. */
export function FormatChoice({
  format,
  onChange,
}: {
  readonly format: Format;
  readonly onChange: (format: Format) => void;
}): ReactElement {
  return (
    <fieldset className="report-formats">
      <legend className="pane-title">As</legend>
      {FORMATS.map((one) => (
        <label key={one.format} className="report-format">
          <input
            type="radio"
            name="format"
            value={one.format}
            checked={one.format === format}
            onChange={() => {
              onChange(one.format);
            }}
          />
          <span>{one.label}</span>
          <span className="soft">{one.use}</span>
        </label>
      ))}
    </fieldset>
  );
}
