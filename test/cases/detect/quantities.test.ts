import { detect } from '@shared/detect';
import { describe, expect, it } from 'vitest';
import { figures } from './show';

/** `phenomenon: [sentence, figures found in order]`; the sentences are written for this table. */
const TABLE: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  digits: [
    ['The plant makes 4,500 lamps.', '4500 lamp'],
    ['They counted 12,34,567 votes in the district.', '1234567 vote'],
    ['About 3.75 litres leaked.', '~ 3.75 litre'],
    ['The village has 1 204 inhabitants.', '1204 inhabitant'],
    ['The county has 13,140 second homes.', '13140 home'],
    ['The light flashes at 10 second intervals.', '10 second'],
  ],
  'scale words': [
    ['The scheme cost 2.4 million euros.', '2400000 EUR'],
    ['It raised £1.2bn from investors.', '1200000000 GBP'],
    ['Some 3.5m people watched.', '~ 3500000 person'],
    ['The fund holds 6 crore shares.', '60000000 share'],
    ['Losses came to $-50.8bn.', '-50800000000 USD'],
  ],
  'number words': [
    ['Two thousand jobs will go.', '2000 job'],
    ['A dozen trees fell.', '12 tree'],
    ['Half a million homes lost power.', '500000 home'],
    ['Six hundred and thirty-one miners walked out.', '631 miner'],
    ['One and a half tonnes of cheese spoiled.', '1.5 tonne'],
  ],
  'open magnitudes': [
    ['Tens of thousands of fans sang.', '10000..100000 fan'],
    ['Dozens of boats sank.', '12..120 boat'],
    ['Scores of passengers were hurt.', '20..200 passenger'],
    ['Thousands of fighters crossed the river.', '1000..10000 fighter'],
  ],
  'oil and gas': [
    ['The line moves 10bcm of gas.', '10000000000 cubic metre'],
    ['The field holds 3.4 tcf of gas.', '3400000000000 cubic foot'],
    ['Output fell to 1.2m bpd.', '1200000 barrel per day'],
    ['It pumped 450,000 boe a day.', '450000 barrel per day'],
  ],
  'one of a unit': [
    ['The trial lasted a decade.', '1 decade'],
    ['The trial went on for another month, more than a year in all.', '> 1 year'],
    ['As much as a metre of rain may fall.', '< 1 metre'],
    ['A fortnight’s quarantine was ordered.', '1 fortnight'],
  ],
  'prices of an area': [['Flats cost 4,200 euros a square metre.', '4200 EUR per square metre']],
  'beside words that are labels elsewhere': [
    ['On the first day 120 soldiers searched.', '120 soldier'],
    ['The cases now number 131, the clinic said.', '131 -'],
    ['In all 870 people over 65 died.', '870 person', '> 65 year'],
  ],
  shares: [
    ['Two-thirds of the seats stood empty.', '0.6666666666666666 seat'],
    ['One in five pupils stayed at home.', '0.2 pupil'],
    ['A third of the crew resigned.', '0.3333333333333333 crew'],
    ['The queue was half a mile long.', '0.5 mile'],
  ],
  money: [
    ['The ticket costs £4.50.', '4.5 GBP'],
    ['The stadium cost R2.3 billion.', '2300000000 ZAR'],
    ['The road cost N50 billion and KSh200 million.', '50000000000 NGN', '200000000 KES'],
    ['The loan of US$40 million was repaid.', '40000000 USD'],
    ['He paid RM450 for it.', '450 MYR'],
    ['The state gave Rs 5 crore.', '50000000 INR'],
    ['The fine was 6.5 million Australian dollars.', '6500000 AUD'],
    ['Oil traded at $80 a barrel.', '80 USD per barrel'],
    ['A $7 billion loan was agreed.', '7000000000 USD'],
    ['Swiss francs: 300 Swiss francs changed hands.', '300 CHF'],
  ],
  'minor units': [
    ['It cost 415 pence.', '4.15 GBP'],
    ['It costs 50 pence a litre.', '0.5 GBP per litre'],
    ['The 99-pence loaf sold out.', '0.99 GBP'],
    ['It cost 410-415 pence.', '4.1..4.15 GBP'],
    ['It costs £3 and 20 pence.', '3.2 GBP'],
    ['The shares of the £20m firm closed at 415p, up 3p.', '20000000 GBP', '4.15 GBP', '0.03 GBP up'],
    // Pages, lines of a screen or pence: only pounds beside it would tell.
    ['It came to 415p.', '415 penny'],
    ['The 1080p screen costs £300.', '300 GBP'],
    ['The dollar is at 98 US cents.', '0.98 USD'],
    ['Some 50 euro cents were added.', '~ 0.5 EUR'],
    // Cents are of many currencies; per cent is none.
    ['It costs 50 cents.', '50 cent'],
    ['Some 50 per cent of them left.', '~ 50 percent'],
  ],
  'percent and points': [
    ['Turnout was 61 per cent.', '61 percent'],
    ['The rate rose by 0.25 percentage points.', '0.25 percentage-point up'],
    ['Yields fell 12 basis points.', '12 basis-point down'],
  ],
  ranges: [
    ['Between 30,000 and 40,000 people came.', '30000..40000 person'],
    ['Rooms cost $160-$180.', '160..180 USD'],
    ['Four to five thousand sheep were lost.', '4000..5000 sheep'],
    ['The lamp draws 5-10W.', '5..10 watt'],
    ['The score moved from 5.9 to 6.4.', '5.9..6.4 -'],
    ['Two or three witnesses spoke.', '2..3 witness'],
    ['They want $61 to $64 billion.', '61000000000..64000000000 USD'],
    ['Sales should go from 14 to 18–20 million euros.', '14000000..20000000 EUR'],
    ['Between about 30 and 40 boats sank.', '~ 30..40 boat'],
    ['The range grew from up to 200 miles to 240 miles.', '200..240 mile'],
  ],
  modifiers: [
    ['More than 310 houses burned.', '> 310 house'],
    ['At least 14 sailors drowned.', '> 14 sailor'],
    ['Up to 400 posts are at risk.', '< 400 post'],
    ['Nearly 90 lorries waited.', '~ 90 lorry'],
    ['Just under 30 percent agreed.', '< 30 percent'],
    ['No fewer than nine judges sat.', '> 9 judge'],
    ['Some forty-odd ships were seen.', '~ 40 ship'],
    ['It lasted a nearly five-year spell.', '~ 5 year'],
  ],
  change: [
    ['Sales rose by 3%.', '3 percent up'],
    ['The index was down 2.4 points.', '2.4 point down'],
    ['Wages will grow by 5 per cent.', '5 percent up'],
    ['The price rose to $12.', '12 USD'],
    ['The bank cut costs by 8%.', '8 percent down'],
    ['The Dax gained +0.2%.', '0.2 percent up'],
  ],
  units: [
    ['The bridge is 64.2 metres long.', '64.2 metre'],
    ['The van does 40 miles per gallon.', '40 mile per gallon'],
    ['Winds reached 155mph.', '155 mile per hour'],
    ['The flat has 85 square metres.', '85 square metre'],
    ['It was minus-14 degrees Celsius.', '-14 celsius'],
    ['The striker is 5\'11" tall.', '5.916666666666667 foot'],
    ['A 5 km run follows.', '5 kilometre'],
    ['The battery stores 5.5kWh.', '5.5 kilowatt hour'],
    ['The load was 20 [kg].', '20 kilogram'],
    // A bracket left open at the end once ran past the text.
    ['Some 20 [%', '~ 20 -'],
  ],
  'durations and ages': [
    ['The six-year conflict ended.', '6 year'],
    ['Ms Novak, 58, resigned.', '58 year'],
    ['A 50-year-old nurse was hurt.', '50 year'],
    ['The camp held 14 rowers over the age of 23.', '14 rower', '23 year'],
  ],
  'durations in two parts': [
    ['It took a year and a half.', '1.5 year'],
    ['It took two and a half years.', '2.5 year'],
    ['It took two years and a half.', '2.5 year'],
    ['A year-and-a-half-long war ended.', '1.5 year'],
    ['He left a week and a half later.', '1.5 week'],
    ['It lasted an hour and a quarter.', '1.25 hour'],
    ['It lasted an hour and 15 minutes.', '1.25 hour'],
    ['The flight took 2 hours and 45 minutes.', '2.75 hour'],
    ['She got two years less a day.', '1.9972602739726026 year'],
    ['It took two years, less a fine.', '2 year'],
    ['The flight took 2 hours 45 minutes.', '2.75 hour'],
    ['The flight took 2h 45m.', '2.75 hour'],
    ['The sentence was three years, six months.', '3.5 year'],
    ['The boy was 3 years and 6 months old.', '3.5 year'],
    ['He got three years, six months of it suspended.', '3 year', '6 month'],
    ['She held it for 10 days and 4 nights.', '10 day', '4 night'],
    ['They ran two hours and a half marathon.', '2 hour'],
    ['The half-hour delay cost a half-million people.', '0.5 hour', '500000 person'],
    ['A quarter-point cut is likely.', '0.25 point down'],
    ['It made a half-year profit.'],
    ['It is a mile and a half away.', '1.5 mile'],
    ['It cost two dollars and a half.', '2.5 USD'],
    ['The euro fell half a cent.', '0.5 cent down'],
  ],
  votes: [
    ['The council voted 28-14 to close the pool.', '28 vote', '14 vote'],
    ['It was rejected by 28 votes to 14.', '28 vote', '14 vote'],
    ['The Senate passed the fishing bill 52 to 48 on Monday.', '52 vote', '48 vote'],
    ['The judges ruled 5–4 that it was lawful.', '5 vote', '4 vote'],
    ['The union voted 1,204 to 988 to strike.', '1204 vote', '988 vote'],
    ['It passed with a 28-14 majority.', '28 vote', '14 vote'],
    ['United won 3-1 on Saturday.'],
    ['Fans voted the 3-1 win the best game of the season.'],
    ['The council passed a budget for 2016-17.'],
    ['The council backed a plan to cut 10-15 jobs.', '10..15 job'],
    ['The committee approved a rise of 4 to 6 per cent.', '4..6 percent up'],
    ['Polls opened from 8 to 6 and people voted.', '6..8 -'],
  ],
  'the latest of a count': [
    ['She was the 17th victim of the outbreak.', '> 17 victim'],
    ['A 17th person has died of the fever.', '> 17 person'],
    ['It was the 17th murder this year.', '> 17 murder'],
    ['The 3rd confirmed case came on 4th May.', '> 3 case'],
    ['The 17th person in the queue won.'],
    ['The 20th death anniversary came.'],
    ['It was the 21st century.'],
  ],
  'head of cattle': [
    ['The drought killed 12,000 head of cattle.', '12000 cattle'],
    ['He sold 40 head of sheep.', '40 sheep'],
    ['Two heads of state came.', '2 head'],
  ],
  'what it is over': [
    ['Talks over $3bn of debt broke down.', '3000000000 USD'],
    ['The dispute with the union over 40 jobs goes on.', '40 job'],
    ['Cable was laid over 60 kilometres.', '60 kilometre'],
    ['It has paid over $3bn.', '> 3000000000 USD'],
    ['They met under a three-day truce.', '3 day'],
    ['Brazil was sued over a 25% levy.', '25 percent'],
    ['It cost over a million dollars.', '> 1000000 USD'],
    ['Over a whopping 300 people came.', '> 300 person'],
    ['After the talks it laid off over 40 people.', '> 40 person'],
  ],
  'parts of a whole': [
    ['Nine of Ruritania’s 20 proposed nuclear reactors are built.', '9 reactor', '20 reactor'],
    ['One of the best known bakers retired.', '1 baker'],
    ['Three US soldiers and two BBC crews were held.', '3 soldier', '2 crew'],
  ],
};

describe.each(Object.entries(TABLE))('%s', (_, cases) => {
  it.each(cases)('%s', (sentence, ...found) => {
    expect(figures(sentence)).toEqual(found.filter((one) => typeof one === 'string'));
  });
});

it.each(['The price was put in $\n12 men signed it.', 'It fell below minus\n12 men signed it.'])(
  'reads no amount over the end of a paragraph: %j',
  (text) => {
    const [figure, ...others] = detect({ text, publishedOn: null });
    expect(others).toEqual([]);
    expect(figure).toMatchObject({ exact: '12 men', figure: { low: 12, unit: 'man' } });
  },
);
