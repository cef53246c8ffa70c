/**
 * Currencies by sign, code and name. Codes are ISO 4217. A minor unit keeps its own name where the copy does not say whose it
 * is: pence are of the pound, but cents of many, and a penny is a cent in America.
 */

/** Signs that stand before or after an amount. A bare `$` is read as the US dollar; house style can correct it. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['￥', 'JPY'],
  ['₹', 'INR'],
  ['₨', 'INR'],
  ['₩', 'KRW'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
  ['₫', 'VND'],
  ['₱', 'PHP'],
  ['฿', 'THB'],
  ['₴', 'UAH'],
  ['₦', 'NGN'],
  ['₡', 'CRC'],
  ['₭', 'LAK'],
  ['₿', 'XBT'],
  ['₸', 'KZT'],
  ['₾', 'GEL'],
  ['₵', 'GHS'],
  ['元', 'CNY'],
]);

/** Letters before (or after) the dollar sign: "US$", "$A", "Mex$". */
export const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['u.s', 'USD'],
  ['u.s.', 'USD'],
  ['usd', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['aud', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['cad', 'CAD'],
  ['cdn', 'CAD'],
  ['hk', 'HKD'],
  ['nz', 'NZD'],
  ['nzd', 'NZD'],
  ['s', 'SGD'],
  ['sg', 'SGD'],
  ['nt', 'TWD'],
  ['r', 'BRL'],
  ['mex', 'MXN'],
  ['mxn', 'MXN'],
  ['j', 'JMD'],
  ['tt', 'TTD'],
  ['z', 'ZWL'],
]);

/** Codes and letter signs in capitals, before or after an amount: "USD 20", "RM450", "20 CHF". */
export const CURRENCY_CODES: ReadonlyMap<string, string> = new Map([
  ...'USD EUR GBP JPY CHF AUD CAD NZD CNY HKD SGD SEK NOK DKK INR RUB BRL ZAR MXN KRW TRY ILS PLN CZK HUF THB MYR IDR PHP VND AED SAR EGP NGN KES PKR BDT LKR UAH ARS CLP COP PEN TWD RON BGN ISK QAR KWD'
    .split(' ')
    .map((code): [string, string] => [code, code]),
  ['RMB', 'CNY'],
  ['R', 'ZAR'],
  ['N', 'NGN'],
  ['KSH', 'KES'],
  ['RM', 'MYR'],
  ['Rs', 'INR'],
  ['Rp', 'IDR'],
  ['NIS', 'ILS'],
  ['Y=', 'JPY'],
  // Copy that went through an ASCII filter writes "PS" for the pound sign and "Y=" for the yen sign (Unidecode's table).
  ['PS', 'GBP'],
]);

const NAMES: readonly (readonly [string, string])[] = [
  ['dollar dollars buck bucks', 'USD'],
  ['euro euros', 'EUR'],
  ['sterling', 'GBP'],
  ['pound pounds quid', 'GBP'],
  ['yen', 'JPY'],
  ['yuan renminbi kuai', 'CNY'],
  ['rupee rupees', 'INR'],
  ['ruble rubles rouble roubles', 'RUB'],
  ['shekel shekels', 'ILS'],
  ['franc francs', 'CHF'],
  ['peso pesos', 'MXN'],
  ['real reais', 'BRL'],
  ['rand', 'ZAR'],
  ['won', 'KRW'],
  ['baht', 'THB'],
  ['ringgit', 'MYR'],
  ['lira liras', 'TRY'],
  ['dirham dirhams', 'AED'],
  ['riyal riyals', 'SAR'],
  ['rial rials', 'IRR'],
  ['zloty zlotys', 'PLN'],
  ['forint forints', 'HUF'],
  ['naira', 'NGN'],
  ['krona kronor', 'SEK'],
  ['krone kroner', 'NOK'],
  ['crown crowns koruna korunas', 'CZK'],
  ['hryvnia hryvnias', 'UAH'],
  ['dong', 'VND'],
  ['rupiah', 'IDR'],
  ['taka', 'BDT'],
  ['dinar dinars', 'KWD'],
  ['shilling shillings', 'KES'],
  ['kwacha', 'ZMW'],
  ['cedi cedis', 'GHS'],
  ['birr', 'ETB'],
  ['pula', 'BWP'],
  ['metical meticais', 'MZN'],
  ['ariary', 'MGA'],
  ['dalasi', 'GMD'],
  ['leones', 'SLE'],
  ['lari', 'GEL'],
  ['tenge', 'KZT'],
  ['manat', 'AZN'],
  ['somoni', 'TJS'],
  ['afghani afghanis', 'AFN'],
  ['tugrik tugriks', 'MNT'],
  ['kyat kyats', 'MMK'],
  ['riel riels', 'KHR'],
  ['lev leva', 'BGN'],
  ['leu lei', 'RON'],
  ['kronur', 'ISK'],
  ['denars', 'MKD'],
  ['leks', 'ALL'],
  ['lats', 'LVL'],
  ['litas', 'LTL'],
  ['quetzal quetzales quetzals', 'GTQ'],
  ['lempira lempiras', 'HNL'],
  ['cordobas', 'NIO'],
  ['colones', 'CRC'],
  ['guaranis', 'PYG'],
  ['boliviano bolivianos', 'BOB'],
  ['bolivar bolivars bolivares', 'VES'],
  ['gourde gourdes', 'HTG'],
  ['drachma drachmas', 'GRD'],
  ['guilder guilders', 'NLG'],
  ['escudo escudos', 'PTE'],
  ['kuna kunas kn', 'HRK'],
  ['peseta pesetas', 'ESP'],
  ['mark marks deutschmarks', 'DEM'],
  ['markka', 'FIM'],
  ['bitcoin bitcoins', 'XBT'],
  ['satoshi satoshis', 'satoshi'],
  ['cent cents', 'cent'],
  ['penny pennies', 'penny'],
  ['pence', 'GBP'],
  ['sen', 'sen'],
];

/** Names to code, or to the name of a minor unit. */
export const CURRENCY_NAMES: ReadonlyMap<string, string> = new Map(
  NAMES.flatMap(([words, code]) => words.split(' ').map((word): [string, string] => [word, code])),
);

/** Names of which a hundred make one of the currency they are of. */
export const HUNDREDTHS: ReadonlySet<string> = new Set(['pence', 'cent', 'cents']);

/** `demonym name` to code, where the country changes which currency a name means. */
export const NATIONAL: ReadonlyMap<string, string> = new Map(
  `us dollar=USD|american dollar=USD|australian dollar=AUD|canadian dollar=CAD|zealand dollar=NZD|kong dollar=HKD|singapore dollar=SGD|
singaporean dollar=SGD|taiwan dollar=TWD|taiwanese dollar=TWD|jamaican dollar=JMD|zimbabwean dollar=ZWL|british pound=GBP|sterling pound=GBP|
egyptian pound=EGP|syrian pound=SYP|lebanese pound=LBP|sudanese pound=SDG|turkish pound=TRY|japanese yen=JPY|chinese yuan=CNY|indian rupee=INR|
pakistani rupee=PKR|lankan rupee=LKR|nepalese rupee=NPR|indonesian rupiah=IDR|russian ruble=RUB|russian rouble=RUB|belarusian ruble=BYN|
swiss franc=CHF|french franc=FRF|belgian franc=BEF|congolese franc=CDF|mexican peso=MXN|argentine peso=ARS|philippine peso=PHP|chilean peso=CLP|
colombian peso=COP|cuban peso=CUP|brazilian real=BRL|african rand=ZAR|korean won=KRW|turkish lira=TRY|italian lira=ITL|syrian lira=SYP|
danish krone=DKK|danish crown=DKK|norwegian krone=NOK|norwegian crown=NOK|swedish krona=SEK|swedish crown=SEK|icelandic krona=ISK|czech crown=CZK|
czech koruna=CZK|finnish markka=FIM|german mark=DEM|kuwaiti dinar=KWD|iraqi dinar=IQD|jordanian dinar=JOD|serbian dinar=RSD|tunisian dinar=TND|
iranian rial=IRR|saudi riyal=SAR|qatari riyal=QAR|omani rial=OMR|israeli shekel=ILS|croatian kuna=HRK|thai baht=THB|malaysian ringgit=MYR|
kenyan shilling=KES|ugandan shilling=UGX|tanzanian shilling=TZS|somali shilling=SOS|zambian kwacha=ZMW|malawian kwacha=MWK|moldovan leu=MDL|
romanian leu=RON|algerian dinar=DZD|bahraini dinar=BHD|libyan dinar=LYD|euro cent=EUR|us cent=USD|american cent=USD|australian cent=AUD|canadian cent=CAD|zealand cent=NZD|kong cent=HKD|
singapore cent=SGD|moroccan dirham=MAD|uae dirham=AED|polish zloty=PLN|hungarian forint=HUF|spanish peseta=ESP`
    .split('|')
    .map((line): [string, string] => {
      const [key = '', code = ''] = line.trim().split('=');
      return [key, code];
    }),
);

/** Every word that may name a currency, for the lexicon. */
export const CURRENCY_WORDS: readonly string[] = [...CURRENCY_NAMES.keys()];
