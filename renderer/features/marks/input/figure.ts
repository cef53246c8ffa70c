import type { Figure, Modifier } from '@shared/domain/figure';
import { readTypedDate } from '@shared/domain/typed-date';
import type { Reading } from '../useForm';
import { parseUnit } from './unit';
import { parseValue, valueField } from './value';

/** The correction form of a figure, as its fields hold it. */
export interface FigureFields {
  readonly [name: string]: string;
  readonly modifier: Modifier;
  readonly value: string;
  readonly unit: string;
  readonly counted: string;
  readonly change: '' | 'up' | 'down';
  /** The words that say what is measured, with commas between them. */
  readonly about: string;
  readonly asOf: string;
}

/** The figure as the form shows it. */
export function figureFields(figure: Figure): FigureFields {
  return {
    modifier: figure.modifier,
    value: valueField(figure),
    unit: figure.unit ?? '',
    counted: figure.counted ?? '',
    change: figure.change ?? '',
    about: figure.about.join(', '),
    asOf: figure.asOf ?? '',
  };
}

/**
 * Reads the form back. A field that was left alone keeps what the figure had: "thousands" states no number, and
 * correcting its date must not ask for one; a date that stays keeps the basis it was read on.
 */
export function readFigure(fields: FigureFields, before: Figure): Reading<Figure> {
  const old = figureFields(before);
  const untouched = fields.value === old.value && fields.modifier === old.modifier;
  const value = untouched ? null : parseValue(fields.value, fields.modifier);
  if (value?.ok === false) return { ok: false, field: 'value', message: value.error.message };
  const unit = parseUnit(fields.unit);
  if (!unit.ok) return { ok: false, field: 'unit', message: unit.error.message };
  const asOf = readTypedDate(fields.asOf);
  if (!asOf.ok) return { ok: false, field: 'asOf', message: asOf.error.message };
  return {
    ok: true,
    value: {
      low: value === null ? before.low : value.value.low,
      high: value === null ? before.high : value.value.high,
      modifier: value === null ? before.modifier : value.value.modifier,
      change: fields.change === '' ? null : fields.change,
      unit: unit.value,
      counted: fields.counted.trim() === '' ? null : fields.counted.trim(),
      about: listed(fields.about),
      asOf: asOf.value,
      asOfBasis: asOf.value === before.asOf ? before.asOfBasis : asOf.value === null ? null : 'editor',
    },
  };
}

/** Words with commas between them, each once. */
export function listed(text: string): readonly string[] {
  return [...new Set(text.split(',').map((word) => word.trim()))].filter((word) => word !== '');
}
