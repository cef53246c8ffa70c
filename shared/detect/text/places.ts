/** Countries with their demonyms, and cities that news copy names alone: what localises a figure. */

/** `Place: Demonym`, several demonyms separated by a stroke; a place of two words keeps its space. */
const COUNTRY_LINES = `Afghanistan: Afghan/Afghans|Albania: Albanian|Algeria: Algerian|Angola: Angolan|Argentina: Argentine/Argentinian|
Armenia: Armenian|Australia: Australian|Austria: Austrian|Azerbaijan: Azerbaijani|Bahrain: Bahraini|Bangladesh: Bangladeshi|Belarus: Belarusian|
Belgium: Belgian|Benin: Beninese|Bolivia: Bolivian|Bosnia: Bosnian|Botswana: Botswanan|Brazil: Brazilian|Britain: British|Bulgaria: Bulgarian|
Burma: Burmese|Burundi: Burundian|Cambodia: Cambodian|Cameroon: Cameroonian|Canada: Canadian|Chad: Chadian|Chile: Chilean|China: Chinese|
Colombia: Colombian|Congo: Congolese|Croatia: Croatian|Cuba: Cuban|Cyprus: Cypriot|Czechia: Czech|Denmark: Danish|Ecuador: Ecuadorean/Ecuadorian|
Egypt: Egyptian|England: English|Eritrea: Eritrean|Estonia: Estonian|Ethiopia: Ethiopian|Finland: Finnish|France: French|Gabon: Gabonese|
Gambia: Gambian|Gaza: Gazan|Georgia: Georgian|Germany: German|Ghana: Ghanaian|Greece: Greek|Guatemala: Guatemalan|Guinea: Guinean|Haiti: Haitian|
Honduras: Honduran|Hungary: Hungarian|Iceland: Icelandic|India: Indian|Indonesia: Indonesian|Iran: Iranian|Iraq: Iraqi|Ireland: Irish|
Israel: Israeli|Italy: Italian|Jamaica: Jamaican|Japan: Japanese|Jordan: Jordanian|Kazakhstan: Kazakh|Kenya: Kenyan|Kosovo: Kosovan|Kuwait: Kuwaiti|
Laos: Laotian|Latvia: Latvian|Lebanon: Lebanese|Liberia: Liberian|Libya: Libyan|Lithuania: Lithuanian|Luxembourg: Luxembourgish|Macedonia: Macedonian|
Madagascar: Malagasy|Malawi: Malawian|Malaysia: Malaysian|Mali: Malian|Malta: Maltese|Mauritania: Mauritanian|Mexico: Mexican|Moldova: Moldovan|
Mongolia: Mongolian|Montenegro: Montenegrin|Morocco: Moroccan|Mozambique: Mozambican|Myanmar: Burmese|Namibia: Namibian|Nepal: Nepalese|
Netherlands: Dutch|Nicaragua: Nicaraguan|Niger: Nigerien|Nigeria: Nigerian|Norway: Norwegian|Oman: Omani|Pakistan: Pakistani|Palestine: Palestinian|
Panama: Panamanian|Paraguay: Paraguayan|Peru: Peruvian|Philippines: Philippine/Filipino|Poland: Polish|Portugal: Portuguese|Qatar: Qatari|
Romania: Romanian|Russia: Russian|Rwanda: Rwandan|Scotland: Scottish|Senegal: Senegalese|Serbia: Serbian|Singapore: Singaporean|Slovakia: Slovak|
Slovenia: Slovenian|Somalia: Somali|Spain: Spanish|Sudan: Sudanese|Sweden: Swedish|Switzerland: Swiss|Syria: Syrian|Taiwan: Taiwanese|
Tajikistan: Tajik|Tanzania: Tanzanian|Thailand: Thai|Tibet: Tibetan|Tunisia: Tunisian|Turkey: Turkish|Turkmenistan: Turkmen|Uganda: Ugandan|
Ukraine: Ukrainian|Uruguay: Uruguayan|Uzbekistan: Uzbek|Venezuela: Venezuelan|Vietnam: Vietnamese|Wales: Welsh|Yemen: Yemeni|Zambia: Zambian|
Zimbabwe: Zimbabwean|America: American|Europe: European|Asia: Asian|Africa: African|US: |USA: |UK: |EU: |UAE: Emirati|Crimea: Crimean|
Chechnya: Chechen|Kurdistan: Kurdish|Kashmir: Kashmiri|Catalonia: Catalan|Greenland: Greenlandic|Antarctica: |Siberia: Siberian`;

const CITIES = `Kabul Algiers Vienna Baku Dhaka Minsk Brussels Sarajevo Brasilia Sofia Ottawa Santiago Beijing Shanghai
  Bogota Zagreb Havana Nicosia Prague Copenhagen Cairo London Tallinn Helsinki Paris Tbilisi Berlin Munich Hamburg Frankfurt Accra Athens
  Budapest Reykjavik Delhi Mumbai Kolkata Chennai Jakarta Tehran Baghdad Mosul Basra Dublin Belfast Jerusalem Rome Milan Naples Tokyo Osaka Amman
  Astana Nairobi Pristina Riga Beirut Tripoli Benghazi Vilnius Skopje Bamako Valletta Rabat Kathmandu Amsterdam Rotterdam Abuja Lagos Oslo
  Islamabad Karachi Lahore Peshawar Lima Manila Warsaw Krakow Lisbon Porto Doha Bucharest Moscow Kigali Edinburgh Glasgow Dakar Belgrade
  Bratislava Ljubljana Mogadishu Seoul Pyongyang Madrid Barcelona Khartoum Stockholm Bern Geneva Zurich Damascus Aleppo Homs Idlib
  Raqqa Palmyra Taipei Bangkok Tunis Ankara Istanbul Kampala Kyiv Kiev Kharkiv Odesa Mariupol Donetsk Luhansk Caracas Hanoi Cardiff
  Sanaa Aden Hodeidah Lusaka Harare Washington Chicago Boston Houston Dallas Atlanta Miami Seattle Detroit Philadelphia Phoenix Denver
  Toronto Montreal Vancouver Sydney Melbourne Brisbane Perth Auckland Wellington Christchurch Johannesburg Dubai Riyadh Jeddah Mecca
  Manchester Birmingham Liverpool Leeds Bristol Sheffield Lyon Marseille Nice Rio Lviv Kherson Rafah Hiroshima Fukushima Wuhan
  California Texas Florida Ohio Michigan Pennsylvania Virginia Alabama Arizona Nevada Oregon Illinois Indiana Iowa Kansas Kentucky
  Louisiana Maine Maryland Massachusetts Minnesota Mississippi Missouri Montana Nebraska Oklahoma Tennessee Utah Vermont Wisconsin
  Wyoming Idaho Hawaii Alaska Colorado Connecticut Delaware Ontario Quebec Alberta Manitoba Queensland Tasmania Bavaria Tuscany Sicily
  Catalonia Normandy Brittany Vienna`;

/** Places of several words; the tokens are matched one after another. */
export const LONG_PLACES =
  `Saudi Arabia|South Africa|South Korea|North Korea|New Zealand|New York|Sri Lanka|United States|United Kingdom|
Northern Ireland|Costa Rica|Puerto Rico|El Salvador|Ivory Coast|Sierra Leone|Burkina Faso|South Sudan|West Bank|Hong Kong|Los Angeles|
San Francisco|San Diego|Las Vegas|New Orleans|New Jersey|New Mexico|New Hampshire|North Carolina|South Carolina|North Dakota|
South Dakota|West Virginia|Rhode Island|Cape Town|Addis Ababa|Buenos Aires|Mexico City|Sao Paulo|Tel Aviv|Abu Dhabi|Kuala Lumpur|
New Delhi|Phnom Penh|Ho Chi Minh City|Papua New Guinea|Equatorial Guinea|Cape Verde|East Timor|Dominican Republic|Czech Republic|
European Union|Middle East|Latin America|Gaza Strip|St Petersburg|San Salvador|Port-au-Prince|United Arab Emirates|New South Wales|
British Columbia|Salt Lake City|Kansas City|San Antonio|San Jose`
    .split('|')
    .map((place) => place.trim());

const countries = COUNTRY_LINES.split('|').map((line) => line.trim().split(':'));

/** Demonym, lower case, to the place it stands for: "syrian" to "Syria". */
export const PLACE_OF_DEMONYM: ReadonlyMap<string, string> = new Map(
  countries.flatMap(([place = '', demonyms = '']) =>
    demonyms
      .trim()
      .split('/')
      .filter(Boolean)
      .flatMap((demonym): [string, string][] => [
        [demonym.toLowerCase(), place],
        [`${demonym.toLowerCase()}s`, place],
      ]),
  ),
);

/** One-word places, lower case. */
export const PLACES: readonly string[] = [
  ...countries.map(([place = '']) => place.toLowerCase()),
  ...CITIES.split(/\s+/u).map((city) => city.toLowerCase()),
];
