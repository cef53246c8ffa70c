import { useState, type ReactElement } from 'react';
import type { Figure } from '@shared/domain/figure';
import type { MarkRef } from '@shared/domain/mark';
import { run } from '../../../state/commands';
import { readFigure, type FigureFields } from '../input/figure';
import { COMMON_UNITS } from '../input/unit';
import { useForm } from '../useForm';
import { SelectField, TextField } from './Field';
import { FormBox } from './FormBox';
import { FormEnd } from './FormEnd';

/** Corrects what a figure says, in place of the facts it corrects. */
export function FigureForm({
  name,
  target,
  figure,
}: {
  readonly name: string;
  readonly target: MarkRef;
  readonly figure: Figure;
}): ReactElement | null {
  // Leaving the form saves, so the figure may change while the form is open; Escape goes back to this one.
  const [before] = useState(figure);
  const put = (value: Figure): void => {
    void run({ type: 'mark.figure', ref: target, figure: value });
  };
  const form = useForm<FigureFields, Figure>({
    key: name,
    read: (fields) => readFigure(fields, before),
    save: put,
    restore: () => {
      put(before);
    },
  });
  if (form === null) return null;
  return (
    <FormBox form={form} label="Correct the figure" className="figure-form">
      <SelectField label="As the words say it" line={form.line('modifier')}>
        <option value="=">as stated</option>
        <option value="~">about</option>
        <option value=">">more than, at least</option>
        <option value="<">less than, at most</option>
      </SelectField>
      <TextField
        label="Value"
        line={form.line('value')}
        autoFocus
        placeholder="250,000 or 30,000–40,000"
        className="num"
      />
      <TextField
        label="Unit"
        line={form.line('unit')}
        options={COMMON_UNITS}
        placeholder="person, year, USD"
      />
      <TextField label="Counted, as written" line={form.line('counted')} placeholder="people" />
      <SelectField label="It is" line={form.line('change')}>
        <option value="">a level</option>
        <option value="up">a rise by this much</option>
        <option value="down">a fall by this much</option>
      </SelectField>
      <TextField label="As of" line={form.line('asOf')} placeholder="2017-03-28" className="num" />
      <TextField
        label="About, with commas between"
        line={form.line('about')}
        placeholder="killed, Syria"
        className="wide"
      />
      <FormEnd
        form={form}
        hint="Numbers as 250,000, 2.5 million or 1.2bn; dates as 2017, 2017-03 or 2017-03-28."
      />
    </FormBox>
  );
}
