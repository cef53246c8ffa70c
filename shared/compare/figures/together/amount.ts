import { number } from '../../reasons';
import type { FigureReading } from '../reading/read';

const SYMBOLS: Readonly<Record<string, string>> = { GBP: '£', USD: '$', EUR: '€' };
const SCALES = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

/**
 * An amount in words, in the unit of a figure's own copy, which is not always that of the comparison: hectares, not square
 * metres. `value` is in the base unit of the figure's unit.
 */
export function amount(value: number, { unit, figure }: FigureReading): string {
  const own = value / unit.factor;
  switch (unit.family) {
    case 'person':
    case 'thing':
    case 'none':
      return scaled(own);
    case 'money':
      return `${SYMBOLS[unit.id] ?? `${unit.id} `}${scaled(own)}`;
    case 'share':
      return `${number(own)} ${own === 1 ? 'point' : 'points'}`;
    case 'duration':
    case 'physical':
      return `${scaled(own)} ${own === 1 ? (figure.unit ?? '') : plural(figure.unit ?? '')}`;
  }
}

// "7 million" for 7,000,000; what is not round in its scale keeps its digits.
function scaled(value: number): string {
  const scale = SCALES.find(([size]) => Math.abs(value) >= size);
  if (scale === undefined) return number(value);
  const [size, name] = scale;
  const short = value / size;
  return Math.abs(short - Math.round(short * 100) / 100) < 1e-9 ? `${number(short)} ${name}` : number(value);
}

/** A unit as detection names it, in the plural: "kilometres", "feet", "degrees Celsius", "per cent". */
export function plural(unit: string): string {
  if (unit.startsWith('percent')) return unit === 'percent' ? 'per cent' : 'percentage points';
  if (/^(?:celsius|fahrenheit)$/.test(unit)) return `degrees ${unit.charAt(0).toUpperCase()}${unit.slice(1)}`;
  if (unit === 'foot') return 'feet';
  if (unit === 'inch') return 'inches';
  return unit.includes(' per ') ? unit.replace(/^(\S+)/, '$1s') : `${unit}s`;
}
