/** Units of measure: SI, imperial, time and the everyday ones of news copy, by name and symbol. */

/** `unit: name name …`; the first entry is the singular that a figure carries. */
const NAMES = `percent: percent per-cent pct pc percents percentage
percentage-point: percentage-point percentage-points
basis-point: basis-point basis-points bp bps
metre: metre metres meter meters
kilometre: kilometre kilometres kilometer kilometers
centimetre: centimetre centimetres centimeter centimeters
decimetre: decimetre decimetres decimeter decimeters
millimetre: millimetre millimetres millimeter millimeters
micrometre: micrometre micrometres micrometer micrometers micron microns
nanometre: nanometre nanometres nanometer nanometers
picometre: picometre picometres picometer picometers
mile: mile miles
yard: yard yards yds
foot: foot feet ft
inch: inch inches
nautical mile: nautical-mile nautical-miles
light-year: light-year light-years
hectare: hectare hectares
acre: acre acres
gram: gram grams gramme grammes
kilogram: kilogram kilograms kilogramme kilogrammes kilo kilos
milligram: milligram milligrams
microgram: microgram micrograms microgramme microgrammes
tonne: tonne tonnes
metric ton: metric-ton metric-tons
ton: ton tons
pound: pound pounds lbs
ounce: ounce ounces
stone: stone stones
carat: carat carats
litre: litre litres liter liters
millilitre: millilitre millilitres milliliter milliliters
gallon: gallon gallons
pint: pint pints
quart: quart quarts
barrel: barrel barrels
bushel: bushel bushels
teaspoon: teaspoon teaspoons tsp
tablespoon: tablespoon tablespoons tbsp
cup: cup cups
millisecond: millisecond milliseconds
microsecond: microsecond microseconds
nanosecond: nanosecond nanoseconds
second: second seconds sec secs
minute: minute minutes min mins
hour: hour hours hr hrs
day: day days
week: week weeks
fortnight: fortnight fortnights
month: month months
year: year years yr yrs
decade: decade decades
century: century centuries
generation: generation generations
celsius: celsius centigrade celcius
fahrenheit: fahrenheit farenheit
kelvin: kelvin kelvins
degree: degree degrees deg
radian: radian radians
watt: watt watts
kilowatt: kilowatt kilowatts
megawatt: megawatt megawatts
gigawatt: gigawatt gigawatts
terawatt: terawatt terawatts
watt hour: watt-hour watt-hours
kilowatt hour: kilowatt-hour kilowatt-hours
megawatt hour: megawatt-hour megawatt-hours
gigawatt hour: gigawatt-hour gigawatt-hours
terawatt hour: terawatt-hour terawatt-hours
horsepower: horsepower
volt: volt volts
ampere: ampere amperes amp amps
ohm: ohm ohms
joule: joule joules
calorie: calorie calories
kilocalorie: kilocalorie kilocalories
hertz: hertz
kilohertz: kilohertz
megahertz: megahertz
gigahertz: gigahertz
decibel: decibel decibels
pascal: pascal pascals
gigapascal: gigapascal gigapascals
newton: newton newtons
newton metre: newton-metre newton-metres newton-meter newton-meters
pound-foot: pound-foot pound-feet foot-pound foot-pounds
byte: byte bytes
kilobyte: kilobyte kilobytes
megabyte: megabyte megabytes
gigabyte: gigabyte gigabytes
terabyte: terabyte terabytes
bit: bit bits
megabit: megabit megabits
gigabit: gigabit gigabits
pixel: pixel pixels
megapixel: megapixel megapixels
knot: knot knots
farad: farad farads
part per million: ppm
part per billion: ppb
mile per hour: mph
mile per gallon: mpg
kilometre per hour: kph kmph kmh
revolution per minute: rpm
frame per second: fps
barrel per day: bpd
point: point points
time: times
turn: turn turns
cylinder: cylinder cylinders
million british thermal units: mmbtu`;

/** Symbols: valid only right after a number, case as written. */
const SYMBOLS = `percent=% percent=pc percent=pct metre=m kilometre=km centimetre=cm decimetre=dm millimetre=mm micrometre=μm micrometre=µm nanometre=nm
picometre=pm mile=mi foot=ft inch=in gram=g kilogram=kg milligram=mg microgram=μg microgram=µg microgram=mcg tonne=t pound=lb pound=lbs
ounce=oz litre=l litre=L millilitre=ml millilitre=mL centilitre=cl gallon=gal gallon=gals barrel=bbl second=sec millisecond=ms
minute=min hour=h hour=hr year=yr hectare=ha kilowatt=kW kilowatt=kw megawatt=MW gigawatt=GW terawatt=TW watt=W kilowatt_hour=kWh
kilowatt_hour=kwh megawatt_hour=MWh gigawatt_hour=GWh terawatt_hour=TWh watt_hour=Wh horsepower=hp horsepower=HP brake_horsepower=bhp horsepower=PS
volt=V kilovolt=kV millivolt=mV ampere=A milliampere=mA milliampere-hour=mAh ohm=Ω joule=J kilojoule=kJ megajoule=MJ kilocalorie=kcal
hertz=Hz hertz=HZ kilohertz=kHz megahertz=MHz gigahertz=GHz decibel=dB pascal=Pa kilopascal=kPa megapascal=MPa gigapascal=GPa
newton=N newton_metre=Nm byte=B kilobyte=KB kilobyte=kB megabyte=MB gigabyte=GB terabyte=TB megabit=Mb gigabit=Gb
megabit=Mbps celsius=C fahrenheit=F kelvin=K square_metre=m2 square_metre=sqm square_metre=m² square_kilometre=km2 square_kilometre=km²
square_centimetre=cm2 square_centimetre=cm² cubic_metre=m3 cubic_metre=m³ cubic_centimetre=cm3 cubic_centimetre=cc square_foot=sqft square_foot=ft2 square_foot=ft²
radian=rad penny=p year=yo year=a bit=b basis-point=bp basis-point=bps megabit=mb kilometre=kms horsepower=ps megapixel=MP`;

const squash = (name: string): string => name.replaceAll('-', ' ').replaceAll('_', ' ');

/** Unit words, lower case, single spaces between parts, to the singular unit. */
export const UNIT_NAMES: ReadonlyMap<string, string> = new Map(
  NAMES.split('\n').flatMap((line) => {
    const [unit = '', words = ''] = line.split(': ');
    return words.split(' ').map((word): [string, string] => [squash(word), unit]);
  }),
);

/** Symbols, case as written, to the singular unit. */
export const UNIT_SYMBOLS: ReadonlyMap<string, string> = new Map(
  SYMBOLS.split(/\s+/u).map((entry): [string, string] => {
    const [unit = '', symbol = ''] = entry.split('=');
    return [symbol, unit.replaceAll('_', ' ')];
  }),
);

/** Symbols of the trade in oil, gas and ore that hold a number of their own: unit and what it is multiplied by. */
export const SCALED_SYMBOLS: ReadonlyMap<string, readonly [unit: string, factor: number]> = new Map([
  ['mcm', ['cubic metre', 1e6]],
  ['bcm', ['cubic metre', 1e9]],
  ['tcm', ['cubic metre', 1e12]],
  ['bcf', ['cubic foot', 1e9]],
  ['tcf', ['cubic foot', 1e12]],
  ['boe', ['barrel', 1]],
  ['mmboe', ['barrel', 1e6]],
  ['boepd', ['barrel per day', 1]],
  ['boed', ['barrel per day', 1]],
  ['bopd', ['barrel per day', 1]],
  ['kbpd', ['barrel per day', 1e3]],
  ['mtpa', ['tonne per year', 1e6]],
]);

/** Symbols of two letters or more in any case: "KWH", "Kmh". */
export const LOWER_SYMBOLS: ReadonlyMap<string, string> = new Map(
  [...UNIT_SYMBOLS]
    .filter(([symbol]) => symbol.length > 1 && symbol !== 'PS' && symbol !== 'Mb' && symbol !== 'Gb')
    .map(([symbol, unit]): [string, string] => [symbol.toLowerCase(), unit]),
);

/** Symbols that are words or letters otherwise: only right behind digits, or with a space when the number has no other reading. */
export const GLUED_ONLY: ReadonlySet<string> = new Set([
  'in',
  'a',
  'b',
  'A',
  'T',
  'K',
  'B',
  't',
  'N',
  'J',
  'L',
  'mi',
  'ha',
  'ps',
  'h',
  'V',
]);

/** Words that start a two-word unit: "square miles", "cubic feet", "fluid ounces", "sq m". */
export const SQUARED: ReadonlyMap<string, string> = new Map([
  ['square', 'square'],
  ['sq', 'square'],
  ['cubic', 'cubic'],
  ['cu', 'cubic'],
  ['nautical', 'nautical'],
  ['metric', 'metric'],
  ['fluid', 'fluid'],
]);

/** Units of time; a head noun may follow a duration ("six-year conflict"). */
export const TIME_UNITS: ReadonlySet<string> = new Set(
  'millisecond microsecond nanosecond second minute hour day week fortnight month year decade century generation'.split(
    ' ',
  ),
);

/** Every single word that may be a unit, for the lexicon. */
export const UNIT_WORDS: readonly string[] = [...UNIT_NAMES.keys()].filter((name) => !name.includes(' '));
