import fc from 'fast-check';
import { detect } from '@shared/detect';
import type { Figure } from '@shared/domain/figure';
import { expect, it } from 'vitest';

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A whole number from 2 to 999,999 in words. */
function inWords(value: number): string {
  if (value >= 1000) {
    const rest = value % 1000;
    return `${inWords(Math.floor(value / 1000))} thousand${rest === 0 ? '' : rest < 100 ? ` and ${inWords(rest)}` : ` ${inWords(rest)}`}`;
  }
  if (value >= 100)
    return `${ONES[Math.floor(value / 100)] ?? ''} hundred${value % 100 === 0 ? '' : ` and ${inWords(value % 100)}`}`;
  if (value >= 20)
    return `${TENS[Math.floor(value / 10)] ?? ''}${value % 10 === 0 ? '' : `-${ONES[value % 10] ?? ''}`}`;
  return ONES[value] ?? '';
}

const grouped = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/gu, ',');

function only(text: string): Figure {
  const figures = detect({ text, publishedOn: null }).flatMap((mark) =>
    mark.kind === 'figure' ? [mark.figure] : [],
  );
  expect(figures).toHaveLength(1);
  const [figure] = figures;
  if (figure === undefined) throw new Error(`no figure in “${text}”`);
  return figure;
}

/** Carrier sentences with the place of the number marked #, and the unit that must come back. */
const CARRIERS: readonly (readonly [string, string])[] = [
  ['Officials counted # lorries at the border.', 'lorry'],
  ['The storm left # homes without power.', 'home'],
  ['By evening # people had queued.', 'person'],
  ['There were # injured miners.', 'miner'],
];

it.each(CARRIERS)('a number in digits comes back: %s', (carrier, unit) => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 9_999_999 }), (value) => {
      expect(only(carrier.replace('#', grouped(value)))).toMatchObject({ low: value, high: value, unit });
    }),
  );
});

it.each(CARRIERS)('a number in words comes back: %s', (carrier, unit) => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 999_999 }), (value) => {
      expect(only(carrier.replace('#', inWords(value)))).toMatchObject({ low: value, high: value, unit });
    }),
  );
});

it('decimals with a scale and a currency come back', () => {
  const scales = fc.constantFrom(
    [' million', 1e6],
    [' billion', 1e9],
    ['bn', 1e9],
    ['m', 1e6],
  ) as fc.Arbitrary<[string, number]>;
  const money = fc.constantFrom(['$', 'USD'], ['£', 'GBP'], ['€', 'EUR']) as fc.Arbitrary<[string, string]>;
  fc.assert(
    fc.property(fc.integer({ min: 11, max: 9999 }), scales, money, (tenths, [word, scale], [sign, unit]) => {
      const figure = only(`The bank lent ${sign}${tenths / 10}${word} to the port.`);
      expect(figure.low).toBeCloseTo((tenths / 10) * scale, 0);
      expect(figure.unit).toBe(unit);
    }),
  );
});

it('modifiers open the interval as they say', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 99_999 }), (value) => {
      const words = grouped(value);
      expect(only(`More than ${words} homes burned.`)).toMatchObject({
        low: value,
        high: null,
        modifier: '>',
      });
      expect(only(`Up to ${words} homes burned.`)).toMatchObject({ low: null, high: value, modifier: '<' });
      expect(only(`About ${words} homes burned.`)).toMatchObject({ low: value, high: value, modifier: '~' });
    }),
  );
});

it('both ends of a range come back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 9999 }), fc.integer({ min: 1, max: 9999 }), (low, more) => {
      expect(only(`Between ${grouped(low)} and ${grouped(low + more)} homes burned.`)).toMatchObject({
        low,
        high: low + more,
        unit: 'home',
      });
    }),
  );
});

/** A number with one decimal from 0.1 to 999.9, as copy writes it and as it must come back. */
const decimal = fc.integer({ min: 1, max: 9_999 }).map((tenths) => tenths / 10);

/** How copy writes shares of a hundred, with the unit that must come back; % is glued, the words are not. */
const SHARES: readonly (readonly [string, string])[] = [
  ['%', 'percent'],
  [' percent', 'percent'],
  [' per cent', 'percent'],
  [' percentage points', 'percentage-point'],
  [' basis points', 'basis-point'],
];

it.each(SHARES)('a share comes back with which way it went: #%s', (written, unit) => {
  fc.assert(
    fc.property(decimal, (value) => {
      const share = { low: value, high: value, unit };
      expect(only(`Rents rose by ${value}${written}.`)).toMatchObject({ ...share, change: 'up' });
      expect(only(`Rents fell ${value}${written}.`)).toMatchObject({ ...share, change: 'down' });
      expect(only(`An increase of ${value}${written} is due.`)).toMatchObject({ ...share, change: 'up' });
      expect(only(`The share is ${value}${written}.`)).toMatchObject({ ...share, change: null });
    }),
    { numRuns: 60 },
  );
});

/** Units as copy writes them behind a number, with the unit that must come back. */
const UNITS: readonly (readonly [string, string])[] = [
  [' kilometres', 'kilometre'],
  ['km', 'kilometre'],
  [' km/h', 'kilometre per hour'],
  ['mph', 'mile per hour'],
  [' miles per gallon', 'mile per gallon'],
  ['kg', 'kilogram'],
  [' tonnes', 'tonne'],
  [' litres', 'litre'],
  [' square metres', 'square metre'],
  [' hectares', 'hectare'],
  ['MW', 'megawatt'],
  [' hours', 'hour'],
  [' years', 'year'],
  ['C', 'celsius'],
  [' degrees Fahrenheit', 'fahrenheit'],
];

it.each(UNITS)('a measure comes back: #%s', (written, unit) => {
  fc.assert(
    fc.property(decimal, (value) => {
      expect(only(`The log gives ${value}${written}.`)).toMatchObject({ low: value, high: value, unit });
    }),
    { numRuns: 60 },
  );
});

it('numbers below zero come back, however the sign is written', () => {
  fc.assert(
    fc.property(decimal, fc.constantFrom('-', '−', 'minus ', 'minus-'), (value, sign) => {
      const below = { low: -value, high: -value };
      expect(only(`It was ${sign}${value} degrees at dawn.`)).toMatchObject({ ...below, unit: 'degree' });
      expect(only(`The gauge read ${sign}${value}%.`)).toMatchObject({ ...below, unit: 'percent' });
    }),
  );
  fc.assert(
    fc.property(decimal, fc.constantFrom('-$', '$-', '−$'), (value, sign) => {
      const figure = only(`The balance was ${sign}${value}bn in all.`);
      expect(figure.low).toBeCloseTo(-value * 1e9, 0);
      expect(figure.unit).toBe('USD');
    }),
  );
});

/** Ranges with # and ## for the ends, and the unit that must come back. */
const RANGES: readonly (readonly [string, string])[] = [
  ['Between #% and ##% of them agreed.', 'percent'],
  ['Some #-##% of them agreed.', 'percent'],
  ['The load is # to ## kg.', 'kilogram'],
  ['The load is #-##kg.', 'kilogram'],
  ['The fare is $#-$##.', 'USD'],
  ['The fare is €# to €##.', 'EUR'],
  ['The rate went from #% to ##%.', 'percent'],
  ['It takes # to ## hours.', 'hour'],
];

it.each(RANGES)('both ends come back with their unit: %s', (carrier, unit) => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 999 }), fc.integer({ min: 1, max: 999 }), (low, more) => {
      const text = carrier.replace('##', String(low + more)).replace('#', String(low));
      expect(only(text)).toMatchObject({ low, high: low + more, unit });
    }),
    { numRuns: 80 },
  );
});
