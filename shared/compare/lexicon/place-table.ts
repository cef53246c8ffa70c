/** country, other names | demonyms | capital and other seats of government | cities and regions (all lower case). */
export const PLACE_TABLE = `
afghanistan|afghan,afghans|kabul|kandahar,herat,kunduz,helmand,nangarhar,jalalabad,paktika
albania|albanian,albanians|tirana|
algeria|algerian,algerians|algiers|oran
angola|angolan,angolans|luanda|
argentina|argentine,argentinian,argentines|buenos aires|cordoba,rosario,mendoza,patagonia
armenia|armenian,armenians|yerevan|
australia|australian,australians|canberra|sydney,melbourne,brisbane,perth,adelaide,queensland,new south wales,victoria,tasmania,darwin
austria|austrian,austrians|vienna|graz,salzburg,tyrol
azerbaijan|azerbaijani,azerbaijanis|baku|nagorno-karabakh
bahrain|bahraini,bahrainis|manama|
bangladesh|bangladeshi,bangladeshis|dhaka|chittagong,sylhet,cox's bazar
belarus|belarusian,belarusians|minsk|
belgium|belgian,belgians||brussels,antwerp,ghent,liege,flanders,wallonia
bolivia|bolivian,bolivians|la paz|santa cruz
bosnia,bosnia and herzegovina|bosnian,bosnians|sarajevo|srebrenica
botswana|botswanan|gaborone|
brazil|brazilian,brazilians|brasilia|rio de janeiro,rio,sao paulo,salvador,amazonas,minas gerais,recife,porto alegre,petropolis,rio grande do sul,brumadinho
britain,uk,united kingdom,great britain|british,britons,briton|london,westminster,downing street,whitehall|england,scotland,wales,northern ireland,manchester,birmingham,liverpool,leeds,glasgow,edinburgh,cardiff,belfast,bristol,sheffield,newcastle,kent,cornwall,yorkshire,cumbria,nottingham,leicester,wembley
bulgaria|bulgarian,bulgarians|sofia|varna
burkina faso|burkinabe|ouagadougou|
burundi|burundian|bujumbura|
cambodia|cambodian,cambodians|phnom penh|
cameroon|cameroonian|yaounde|douala
canada|canadian,canadians|ottawa|toronto,montreal,vancouver,calgary,edmonton,quebec,ontario,alberta,british columbia,manitoba,nova scotia,halifax,winnipeg
central african republic||bangui|
chad|chadian,chadians|n'djamena|
chile|chilean,chileans|santiago|valparaiso,concepcion
china|chinese|beijing|shanghai,wuhan,hubei,guangdong,shenzhen,guangzhou,sichuan,chengdu,xinjiang,tibet,tianjin,henan,zhengzhou,yunnan,gansu,hunan,chongqing
hong kong|hongkonger,hongkongers||kowloon
colombia|colombian,colombians|bogota|medellin,cali,mocoa
congo,democratic republic of congo,drc|congolese|kinshasa|goma,kivu,bukavu,ituri
costa rica|costa rican|san jose|
croatia|croatian,croatians,croat|zagreb|dubrovnik
cuba|cuban,cubans|havana|
cyprus|cypriot,cypriots|nicosia|limassol
czech republic,czechia|czech,czechs|prague|brno
denmark|danish,danes|copenhagen|aarhus
dominican republic|dominican|santo domingo|
ecuador|ecuadorean,ecuadorian|quito|guayaquil
egypt|egyptian,egyptians|cairo|alexandria,sinai,giza,luxor
el salvador|salvadoran|san salvador|
eritrea|eritrean,eritreans|asmara|
estonia|estonian,estonians|tallinn|
ethiopia|ethiopian,ethiopians|addis ababa|tigray,oromia,amhara
finland|finnish,finns|helsinki|tampere
france|french|paris,elysee|marseille,lyon,nice,toulouse,strasbourg,bordeaux,calais,brittany,normandy,corsica
georgia|georgian,georgians|tbilisi|
germany|german,germans|berlin|munich,hamburg,frankfurt,cologne,bavaria,dresden,saxony,leipzig,stuttgart,rhineland-palatinate,ahrweiler,hanover
ghana|ghanaian,ghanaians|accra|kumasi
greece|greek,greeks|athens|thessaloniki,crete,lesbos,evia,rhodes,mati
guatemala|guatemalan,guatemalans|guatemala city|
guinea|guinean|conakry|
haiti|haitian,haitians|port-au-prince|les cayes
honduras|honduran,hondurans|tegucigalpa|
hungary|hungarian,hungarians|budapest|
iceland|icelandic,icelanders|reykjavik|
india|indian,indians|new delhi,delhi|mumbai,kolkata,chennai,bangalore,bengaluru,hyderabad,kerala,gujarat,assam,bihar,punjab,kashmir,uttar pradesh,uttarakhand,odisha,maharashtra,tamil nadu,rajasthan,wayanad,morbi
indonesia|indonesian,indonesians|jakarta|bali,aceh,java,sumatra,lombok,sulawesi,palu,papua,cianjur
iran|iranian,iranians|tehran|isfahan,shiraz,kermanshah,mashhad,tabriz,kerman
iraq|iraqi,iraqis|baghdad|mosul,basra,kirkuk,erbil,anbar,fallujah
ireland|irish|dublin|cork,galway,limerick
israel|israeli,israelis|jerusalem,tel aviv|haifa
italy|italian,italians|rome|milan,naples,turin,genoa,venice,sicily,sardinia,tuscany,amatrice,lombardy,lampedusa,emilia-romagna,bologna,florence,l'aquila
ivory coast|ivorian,ivorians|abidjan|
jamaica|jamaican,jamaicans|kingston|
japan|japanese|tokyo|osaka,kyoto,hokkaido,fukushima,kumamoto,hiroshima,okinawa,noto,ishikawa,nagoya
jordan|jordanian,jordanians|amman|
kazakhstan|kazakh,kazakhs|astana|almaty
kenya|kenyan,kenyans|nairobi|mombasa,garissa,nakuru,kisumu,turkana
kosovo|kosovan,kosovar|pristina|
kuwait|kuwaiti,kuwaitis|kuwait city|
kyrgyzstan|kyrgyz|bishkek|osh
laos|laotian,lao|vientiane|
latvia|latvian,latvians|riga|
lebanon|lebanese|beirut|tripoli,sidon,tyre
liberia|liberian,liberians|monrovia|
libya|libyan,libyans||derna,benghazi,misrata
lithuania|lithuanian,lithuanians|vilnius|
luxembourg|luxembourgish||
madagascar|malagasy|antananarivo|
malawi|malawian,malawians|lilongwe|blantyre
malaysia|malaysian,malaysians|kuala lumpur|sabah,penang,johor,sarawak
mali|malian,malians|bamako|mopti,timbuktu
malta|maltese|valletta|
mauritania|mauritanian|nouakchott|
mexico|mexican,mexicans|mexico city|oaxaca,guadalajara,tijuana,acapulco,puebla,chiapas,monterrey,guerrero,jalisco,sinaloa
moldova|moldovan,moldovans|chisinau|
mongolia|mongolian,mongolians|ulaanbaatar|
montenegro|montenegrin|podgorica|
morocco|moroccan,moroccans|rabat|marrakesh,marrakech,casablanca,fez,al haouz
mozambique|mozambican,mozambicans|maputo|beira,cabo delgado
myanmar,burma|burmese|naypyidaw|yangon,rakhine,mandalay,sagaing
namibia|namibian|windhoek|
nepal|nepali,nepalese|kathmandu|gorkha,pokhara,sindhupalchok,jajarkot
netherlands,holland|dutch|the hague|amsterdam,rotterdam,utrecht,groningen
new zealand|new zealander,new zealanders,kiwi|wellington|auckland,christchurch
nicaragua|nicaraguan|managua|
niger|nigerien|niamey|
nigeria|nigerian,nigerians|abuja|lagos,borno,kano,maiduguri,plateau,kaduna,benue
north korea|north korean,north koreans|pyongyang|
north macedonia,macedonia|macedonian|skopje|
norway|norwegian,norwegians|oslo|bergen,utoya
oman|omani,omanis|muscat|
pakistan|pakistani,pakistanis|islamabad|karachi,lahore,peshawar,quetta,sindh,balochistan,swat,khyber pakhtunkhwa,rawalpindi,multan
palestine|palestinian,palestinians|ramallah|gaza,west bank,rafah,khan younis,nablus,jenin
panama|panamanian|panama city|
papua new guinea||port moresby|
paraguay|paraguayan|asuncion|
peru|peruvian,peruvians|lima|cusco,arequipa,piura
philippines|filipino,filipinos,philippine|manila|cebu,mindanao,davao,leyte,tacloban,luzon,bohol,marawi
poland|polish,poles|warsaw|krakow,gdansk,wroclaw
portugal|portuguese|lisbon|porto,madeira,pedrogao grande,algarve
qatar|qatari,qataris|doha|
romania|romanian,romanians|bucharest|cluj
russia|russian,russians|moscow,kremlin|st petersburg,siberia,kursk,belgorod,vladivostok,grozny,chechnya,dagestan,crocus,kemerovo,orenburg
rwanda|rwandan,rwandans|kigali|
saudi arabia|saudi,saudis|riyadh|mecca,jeddah,medina
senegal|senegalese|dakar|
serbia|serbian,serbians,serb|belgrade|novi sad
sierra leone||freetown|
singapore|singaporean,singaporeans||
slovakia|slovak,slovaks|bratislava|
slovenia|slovenian,slovenians|ljubljana|
somalia|somali,somalis|mogadishu|kismayo,puntland
south africa|south african,south africans|pretoria|johannesburg,cape town,durban,kwazulu-natal,soweto,marikana
south korea|south korean,south koreans|seoul|busan,itaewon,incheon,daegu
south sudan|south sudanese|juba|
spain|spanish,spaniards|madrid|barcelona,valencia,catalonia,seville,bilbao,paiporta,andalusia,malaga,canary islands,la palma,galicia,ceuta
sri lanka|sri lankan,sri lankans|colombo|
sudan|sudanese|khartoum|darfur,el fasher,omdurman
sweden|swedish,swedes|stockholm|gothenburg,malmo
switzerland|swiss|bern|geneva,zurich,basel,crans-montana
syria|syrian,syrians|damascus|aleppo,homs,idlib,raqqa,latakia,deir ezzor,douma,ghouta
taiwan|taiwanese|taipei|kaohsiung,hualien,tainan
tajikistan|tajik,tajiks|dushanbe|
tanzania|tanzanian,tanzanians|dar es salaam,dodoma|zanzibar
thailand|thai,thais|bangkok|phuket,chiang mai
togo|togolese|lome|
trinidad|trinidadian||
tunisia|tunisian,tunisians|tunis|sousse,sfax
turkey,turkiye|turkish,turks|ankara|istanbul,izmir,hatay,gaziantep,antakya,adana,kahramanmaras,soma,diyarbakir,antalya
turkmenistan|turkmen|ashgabat|
uganda|ugandan,ugandans|kampala|
ukraine|ukrainian,ukrainians|kyiv,kiev|kharkiv,donetsk,luhansk,odesa,odessa,mariupol,lviv,crimea,kherson,bucha,donbas,dnipro
united arab emirates,uae|emirati,emiratis|abu dhabi|dubai,sharjah
us,usa,united states,america|american,americans|washington,white house,pentagon|new york,california,texas,florida,los angeles,chicago,houston,hawaii,maui,lahaina,louisiana,new orleans,puerto rico,alaska,michigan,detroit,flint,ohio,pennsylvania,philadelphia,boston,massachusetts,seattle,oregon,portland,nevada,las vegas,arizona,phoenix,colorado,denver,utah,kansas,missouri,st louis,kentucky,tennessee,alabama,mississippi,atlanta,north carolina,south carolina,virginia,maryland,baltimore,new jersey,wisconsin,minnesota,minneapolis,iowa,oklahoma,arkansas,san francisco,san diego,miami,orlando,dallas,uvalde,newtown,parkland,surfside,buffalo,paradise,brooklyn,manhattan
uruguay|uruguayan|montevideo|
uzbekistan|uzbek,uzbeks|tashkent|
venezuela|venezuelan,venezuelans|caracas|maracaibo
vietnam|vietnamese|hanoi|ho chi minh city,haiphong,da nang
yemen|yemeni,yemenis|sanaa|aden,hodeidah,taiz
zambia|zambian,zambians|lusaka|
zimbabwe|zimbabwean,zimbabweans|harare|bulawayo
`;
