import { MEASURES, type Measure } from '../../lexicon/measures';
import { sameThing } from '../../lexicon/nouns';
import { once } from '../../once';
import { stem } from '../../text/stem';
import { isCount, type Unit } from './units';

/** Whether a figure in this unit may be of the measure; `moved` for a rise or fall by so much. */
export function takes(measure: Measure, unit: Unit, moved: boolean): boolean {
  if (unit.family === 'none' && measure.id === 'retirement-age') return true;
  if (unit.family === 'none') return measure.families.some((family) => isCount({ family }));
  if (measure.id === 'temperature' && unit.id === DEGREE) return true;
  if (unit.family === 'thing' && measure.families.includes('thing')) {
    return measure.families[0] !== 'person' || FOR_PEOPLE.has(unit.id) || countedBy(measure, unit.id);
  }
  // "Exports fell 4 percent": whatever moves may move by a share, though nobody says so of a curfew or a delay.
  if (unit.family === 'share' && moved && MOVES.has(measure.nature)) return !LASTS.has(measure.id);
  if (unit.id === CENT) return measure.families.includes('money');
  // Money or a weight: the copy alone says which.
  if (unit.id === POUND && measure.families.includes('money')) return true;
  if (unit.family === 'physical')
    return DIMENSIONS.get(measure.id)?.includes(unit.id) ?? measure.families.includes('physical');
  return measure.families.includes(unit.family);
}

// "44.6 degrees": of which scale the copy leaves open.
const DEGREE = stem('degree');

// Cents are money, though the copy alone says of what.
const CENT = stem('cent');
const POUND = 'pound';

/** Lengths of time that do not rise or fall by so many per cent: their words ("slip", "emergency", "stop") often tell of other things. */
const LASTS: ReadonlySet<string> = new Set(
  MEASURES.filter(({ families }) => families.every((family) => family === 'duration'))
    .map(({ id }) => id)
    .filter((id) => id !== 'waiting-time' && id !== 'life-expectancy' && id !== 'journey'),
);

// A temperature is in no metres, whatever stands beside it.
const DIMENSIONS: ReadonlyMap<string, readonly string[]> = new Map(
  [
    'temperature celsius',
    'wind metre-per-second',
    'speed metre-per-second',
    'rainfall metre litre',
    'water-level metre',
    'depth metre',
    'height metre',
    'width metre',
    'length metre',
    'distance metre',
    'area square-metre',
    'burned square-metre',
    'controlled square-metre',
    'weight kilogram',
    'emissions kilogram litre',
    'generated watt-hour watt',
    'capacity kilogram litre watt watt-hour square-metre byte',
    'output kilogram litre square-metre watt',
    'stored kilogram litre watt-hour',
    'exports kilogram litre watt-hour watt',
    'imports kilogram litre watt-hour watt',
    'reserves kilogram litre',
    'recycling kilogram litre',
    'leaked byte',
    'repaired metre square-metre',
    'animals-dead kilogram',
    'consumption kilogram litre watt-hour watt',
    'warming celsius',
    'sea-level metre',
    'sown square-metre',
    'waste kilogram litre',
    'forest square-metre',
    'quota kilogram',
    'range metre',
    'relief kilogram litre',
    'spilled kilogram litre',
    'seized kilogram litre',
    'magnitude none',
  ].map((line) => {
    const [id = '', ...units] = line.split(' ');
    return [id, units] as const;
  }),
);

const MOVES: ReadonlySet<Measure['nature']> = new Set(['changing', 'flow']);

/** Whether the counted noun itself is what the measure counts: the passengers of an airline are all it carries. */
export function countedBy(measure: Measure, noun: string): boolean {
  return nounsOf(measure).has(noun);
}

const nounsOf = once(
  ({ words, only }: Measure): ReadonlySet<string> =>
    new Set(
      [...words, ...only.flatMap(({ units }) => units)].map((word) =>
        sameThing(stem(word.replace(/^[?=]/, ''))),
      ),
    ),
);

/** Counted nouns that stand for people without being people: a measure of people takes them. */
const FOR_PEOPLE = new Set(
  'family household case home customer refuge property premises building name boat dinghy test swab journey trip'
    .split(' ')
    .map((noun) => sameThing(stem(noun))),
);
