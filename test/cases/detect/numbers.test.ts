import { describe, expect, it } from 'vitest';
import { figures } from './show';

/** `phenomenon: [sentence, figures found in order]`; written for this table. */
const TABLE: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  words: [
    ['A hundred and five cows grazed.', '105 cow'],
    ['One hundred five cows grazed.', '105 cow'],
    ['Twenty-one thousand three hundred votes were cast.', '21300 vote'],
    ['Three million, two hundred thousand votes were cast.', '3200000 vote'],
    ['Nineteen hundred miners walked out.', '1900 miner'],
    ['Half a dozen boats sank.', '6 boat'],
    ['Two dozen boats sank.', '24 boat'],
    ['A couple of boats sank.'],
    ['A score of boats sank.'],
    ['Zero boats sank.', '0 boat'],
    ['Two point five million boats sank.', '2500000 boat'],
    ['A million and a half boats sank.', '1500000 boat'],
    ['Two and three-quarter hours passed.', '2.75 hour'],
    ['Minus five degrees is cold.', '-5 degree'],
  ],
  fractions: [
    ['Three-quarters of the boats sank.', '0.75 boat'],
    ['Three quarters of the boats sank.', '0.75 boat'],
    ['Two fifths of the boats sank.', '0.4 boat'],
    ['A quarter of the boats sank.', '0.25 boat'],
    ['Half the boats sank.', '0.5 boat'],
    ['Half of them sank.', '0.5 -'],
    ['It covers 3/4 of the field.', '0.75 field'],
    ['The board is 2 1/2 inches thick.', '2.5 inch'],
    ['The board is 2½ inches thick.', '2.5 inch'],
    ['A tenth of a second decided it.', '0.1 second'],
    ['Nine out of ten boats sank.', '0.9 boat'],
    ['One in every 400 boats sinks.', '0.0025 boat'],
    ['The first half was dull.'],
    ['In the second quarter, sales rose.'],
  ],
  'digits and groups': [
    ['The town has 12 500 trees.', '12500 tree'],
    ['The town has 12,500 trees.', '12500 tree'],
    ['The town has 1,234,567.89 euros.', '1234567.89 EUR'],
    ['The town has .75 trees a head.', '0.75 tree per head'],
    ['It weighs 6.02 × 10^23 grams.', '6.02e+23 gram'],
    ['It weighs 3e5 grams.', '300000 gram'],
    ['The gauge read -12.5.', '-12.5 -'],
    ['The gauge read –12.5 degrees.', '-12.5 degree'],
    ['It has 40k followers.', '40000 follower'],
    ['It has 1.5 mln followers.', '1500000 follower'],
    ['Eight 3-metre poles fell.', '8 pole', '3 metre'],
    ['It took the 3rd place.'],
    ['The 21st bus was late.'],
  ],
  'powers and spoken forms': [
    ['The figure is 1.5^2 here.', '2.25 -'],
    ['It fell to 5,00 euros.', '5 EUR'],
    ['It ran over four-and-a-half years.', '4.5 year'],
    ['About one of every eight rowers agreed.', '~ 0.125 rower'],
    ['The margin was plus or minus 4 points.', '4 point'],
  ],
  'open amounts of money': [
    ['They lost millions of dollars.', '1000000..10000000 USD down'],
    ['It cost hundreds of thousands of pounds.', '100000..1000000 GBP'],
  ],
  'a unit said once': [
    ['The men, 31 and 34 years old, drowned.', '31 year', '34 year'],
    ['Some 16- to 19-year-old men signed up.', '~ 16..19 year'],
    ['Nearly 900 oil- and wood-fired plants closed.', '~ 900 plant'],
  ],
  'a unit that stands elsewhere': [
    ['It will take a day or two.', '2 day'],
    ['A 9 billion euro ($10 billion) a year trade grew.', '9000000000 EUR per year', '10000000000 USD'],
    ['The life expectancy of miners there is around 71.', '~ 71 year'],
    ['Sales rose 8% to 3.65.', '8 percent up', '3.65 -'],
  ],
  'what is owned, not who owns it': [
    ['Thousands of Mr. Ruiz’s advisers left.', '1000..10000 adviser'],
    ['A quarter of Ruth Abara’s staff left.', '0.25 staff'],
    ['Two of the nation’s largest banks failed.', '2 bank'],
  ],
  'days and years': [
    ['The 9/11 attacks killed 2,977 people.', '2977 person'],
    ['Emissions must stay below 2005 levels.'],
  ],
  'words behind an amount that are not its noun': [
    ['It spent $20 million last month.', '20000000 USD'],
    ['She came with $9 million borrowed of a friend.', '9000000 USD'],
    ['The quake left 300 dead.', '300 person'],
  ],
  'units by name': [
    ['The speed limit is 30 kilometres per hour.', '30 kilometre per hour'],
    ['The speed limit is 30 km/h.', '30 kilometre per hour'],
    ['It pays $15 an hour.', '15 USD per hour'],
    ['It uses 5 litres per 100 km.', '5 litre per 100 kilometre'],
    ['One US fluid ounce is enough.', '1 fluid ounce'],
    ['He drank 3 imperial pints.', '3 pint'],
    ['The room is 20 sq m.', '20 square metre'],
    ['The room is 20 m².', '20 square metre'],
    ['The room is 20C.', '20 celsius'],
    ['The water was 20°F.', '20 fahrenheit'],
    ['The gap is 40 ft.', '40 foot'],
    ['They eat two meals a day.', '2 meal per day'],
    ['The crowd watched 12 buses pass.', '12 bus'],
    ['The crowd of 12 women sang.', '12 woman'],
    ['It burned 400 hectares.', '400 hectare'],
    ['It makes 3 gigawatts.', '3 gigawatt'],
    ['It burned for 36 hours.', '36 hour'],
    ['Shares cost 210p.', '210 penny'],
    ['73,711 watched United beat Rovers.', '73711 -'],
    ['A fine of 3 million Swedish crowns was set.', '3000000 SEK'],
    ['Police seized 30kg of cocaine.', '30 kilogram'],
  ],
};

describe.each(Object.entries(TABLE))('%s', (_, cases) => {
  it.each(cases)('%s', (sentence, ...found) => {
    expect(figures(sentence)).toEqual(found.filter((one) => typeof one === 'string'));
  });
});
