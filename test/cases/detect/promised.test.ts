import { describe, expect, it } from 'vitest';
import { figures, marksOf } from './show';

/** Every form that the detector promises to read, `form: [sentence, figures found in order]`, with sentences of our own. */
const FORMS: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  'two thousand': [['Two thousand tents were sent.', '2000 tent']],
  'a dozen': [['She bought a dozen lamps.', '12 lamp']],
  'half a million': [['The dam holds half a million litres.', '500000 litre']],
  'tens of thousands': [['Tens of thousands of geese came.', '10000..100000 goose']],
  'one in five': [['One in five ferries was late.', '0.2 ferry']],
  'two-thirds': [['Two-thirds of the ferries were late.', '0.6666666666666666 ferry']],
  '1.2bn': [['The gap is 1.2bn.', '1200000000 -']],
  '€1.2 billion': [['The fund holds €1.2 billion.', '1200000000 EUR']],
  '$-50.8bn': [['The balance was $-50.8bn in May.', '-50800000000 USD']],
  'minus-1.4 degree': [['It was a minus-1.4 degree night.', '-1.4 degree']],
  '3.5m': [
    ['Some 3.5m voters stayed away.', '~ 3500000 voter'],
    ['The wall is 3.5m high.', '3.5 metre'],
  ],
  '£4.50': [['A pint is £4.50.', '4.5 GBP']],
  US$: [['He owes US$400.', '400 USD']],
  RM450: [['A room is RM450.', '450 MYR']],
  'Rs 5 crore': [['The bridge cost Rs 5 crore.', '50000000 INR']],
  '5\'11"': [
    ['The keeper is 5\'11".', '5.916666666666667 foot'],
    ['The keeper is 6ft 3in.', '6.25 foot'],
  ],
  'between 30,000 and 40,000': [['Between 30,000 and 40,000 geese came.', '30000..40000 goose']],
  '$160-$180': [['A seat is $160-$180.', '160..180 USD']],
  'four to five thousand': [['Four to five thousand geese came.', '4000..5000 goose']],
  '5-10W': [['The bulb draws 5-10W.', '5..10 watt']],
  'more than': [['More than 300 tents burned.', '> 300 tent']],
  'at least': [['At least 300 tents burned.', '> 300 tent']],
  'up to': [['Up to 300 tents burned.', '< 300 tent']],
  nearly: [['Nearly 300 tents burned.', '~ 300 tent']],
  some: [['Some 300 tents burned.', '~ 300 tent']],
  roughly: [['Roughly 300 tents burned.', '~ 300 tent']],
  '-odd': [['The 300-odd tents burned.', '~ 300 tent']],
  'just under': [['Just under 300 tents burned.', '< 300 tent']],
  'no fewer than': [['No fewer than 300 tents burned.', '> 300 tent']],
  'rose by 3%': [['Rents rose by 3%.', '3 percent up']],
  'down 2.4 points': [['The index closed down 2.4 points.', '2.4 point down']],
  'from 5.9 to 6.4': [
    ['The rate climbed from 5.9 to 6.4.', '5.9..6.4 -'],
    ['The rate climbed from 5.9% in May to 6.4% in June.', '5.9..6.4 percent'],
  ],
  'percent and percentage points': [
    ['Support fell by 3 percent.', '3 percent down'],
    ['Support fell by 3 percentage points.', '3 percentage-point down'],
    ['Support fell three points to 41%.', '3 point down', '41 percent'],
  ],
  'basis points': [
    ['The bank cut by 25 basis points.', '25 basis-point down'],
    ['Yields rose 12bps.', '12 basis-point up'],
  ],
  currencies: [
    ['She paid C$40, A$50 and HK$60.', '40 CAD', '50 AUD', '60 HKD'],
    ['She paid ¥3,000 and ₹500.', '3000 JPY', '500 INR'],
    ['She paid 20 zlotys and 30 Danish kroner.', '20 PLN', '30 DKK'],
    ['She paid CHF 40.', '40 CHF'],
  ],
  units: [
    ['It is 30 km long and 20 cm deep.', '30 kilometre', '20 centimetre'],
    ['The farm has 12 square miles.', '12 square mile'],
    ['The tank has 300 cubic metres.', '300 cubic metre'],
    ['He weighs 12 stone.', '12 stone'],
    ['He lost 30 lbs.', '30 pound down'],
  ],
  'per units': [
    ['The bus does 90 km/h.', '90 kilometre per hour'],
    ['The bus uses 30 litres per 100 km.', '30 litre per 100 kilometre'],
    ['A room is £40 a night.', '40 GBP per night'],
    ['The rate was 12 deaths per 1,000 births.', '12 death per 1000 birth'],
    ['The rate was 40 thefts per 100,000 people.', '40 theft per 100000 person'],
  ],
  ages: [
    ['A 34-year-old diver was hurt.', '34 year'],
    ['Ann Holm, 34, was hurt.', '34 year'],
    ['The boy, aged six, was hurt.', '6 year'],
    ['The boy is three months old.', '3 month'],
    ['Divers over the age of 60 were hurt.', '60 year'],
  ],
  durations: [
    ['The siege lasted 40 days.', '40 day'],
    ['A 40-day siege ended.', '40 day'],
    ['The war is in its sixth year, after a five-year truce.', '5 year'],
  ],
  temperatures: [
    ['It was 40C in the shade.', '40 celsius'],
    ['It was -3C at dawn.', '-3 celsius'],
    ['It reached 40.2°C.', '40.2 celsius'],
    ['It was 100 degrees Fahrenheit.', '100 fahrenheit'],
  ],
  'counted nouns': [
    ['Twelve new wooden bridges opened.', '12 bridge'],
    ['It has two former prime ministers.', '2 minister'],
    ['It shut 14 coal-fired power stations.', '14 station'],
  ],
};

/** What no figure may come of: by kind. */
const NONE: Readonly<Record<string, readonly string[]>> = {
  dates: [
    'On May 3rd it sank.',
    'On the 3rd of May it sank.',
    'On 3/4/2017 it sank.',
    'In the 1980s it sank.',
  ],
  'clock times': [
    'It opens at 9am and closes at 17:30.',
    'It starts at 7 o’clock.',
    'It starts at half past seven.',
    'It starts at a quarter to eight.',
    'Ten past six is too late.',
  ],
  models: ['The S-300 and the F-16s flew.', 'He drives a Peugeot 308.', 'The A320 landed.', 'The G7 met.'],
  flights: ['Flight MH370 vanished.', 'Flight 370 vanished.', 'BA flight 2490 was late.'],
  phones: [
    'Call 0800 123 4567 now.',
    'Call +44 20 7946 0018 now.',
    'Call (212) 555-0199 now.',
    'The hotline is 555-0199.',
  ],
  addresses: ['She lives at 10 Mill Street.', 'She lives at 221B Mill Lane.', 'It hangs at 12 Rue de Marne.'],
  scores: ['They won 3-1.', 'She won 6-4, 6-3.', 'Leeds beat Hull 21-14.'],
  'list numbering': ['1. Open the valve. 2. Close it.', '(1) The valve opened.', '2) The valve opened.'],
  'one as a pronoun': [
    'The red one sank.',
    'She is the one who left.',
    'One by one they left.',
    'One day, they left.',
    'One must wait.',
  ],
  'always open': ['The 24/7 shop shut.', 'Agent 007 shut it.'],
};

describe.each(Object.entries(FORMS))('%s', (_, cases) => {
  it.each(cases)('%s', (sentence, ...found) => {
    expect(figures(sentence)).toEqual(found.filter((one) => typeof one === 'string'));
  });
});

describe.each(Object.entries(NONE))('no quantities: %s', (_, sentences) => {
  it.each(sentences)('%s', (sentence) => {
    expect(figures(sentence)).toEqual([]);
  });
});

describe('salience', () => {
  it.each([
    ['More than 300 people drowned.', 'high'],
    ['The fine was £40m.', 'high'],
    ['Rents rose by 3%.', 'high'],
    ['The six-year siege ended.', 'high'],
    ['Two children died.', 'high'],
    ['The two leaders met.', 'low'],
    ['Ms Novak, 58, resigned.', 'low'],
    ['The gauge read 12.', 'low'],
  ])('%s: %s', (sentence, salience) => {
    expect(marksOf('figure', sentence)[0]?.salience).toBe(salience);
  });
});
