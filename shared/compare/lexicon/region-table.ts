/** country/region | cities and counties that lie in it (all lower case); a region that the sentence calls otherwise is left out. */
export const REGION_TABLE = `
britain/england|norfolk,suffolk,essex,kent,sussex,surrey,hampshire,dorset,devon,cornwall,somerset,wiltshire,gloucestershire,oxfordshire,berkshire,buckinghamshire,hertfordshire,bedfordshire,cambridgeshire,lincolnshire,nottinghamshire,leicestershire,northamptonshire,warwickshire,worcestershire,herefordshire,shropshire,staffordshire,shire,cheshire,lancashire,merseyside,yorkshire,cumbria,northumberland,durham,rutland,tyneside,london,manchester,birmingham,liverpool,leeds,bristol,sheffield,newcastle,nottingham,leicester,norwich,ipswich,plymouth,southampton,portsmouth,brighton,oxford,cambridge,coventry,hull,bradford,york,exeter,sunderland,middlesbrough,wolverhampton,luton,
britain/scotland|glasgow,edinburgh,aberdeen,dundee,inverness,fife,orkney,shetland,perthshire,lothian,stirling,aberdeenshire
britain/wales|cardiff,swansea,newport,wrexham,gwynedd,powys,pembrokeshire,ceredigion,anglesey
britain/northern ireland|belfast,derry,londonderry,antrim,armagh,tyrone,fermanagh
us/california|los angeles,san francisco,san diego,sacramento,oakland,san jose,fresno
us/texas|houston,dallas,austin,san antonio,el paso,fort worth
us/florida|miami,orlando,tampa,jacksonville,tallahassee
us/illinois|chicago,springfield
us/pennsylvania|philadelphia,pittsburgh
us/massachusetts|boston
us/washington state|seattle,spokane,tacoma
us/oregon|portland
us/nevada|las vegas,reno
us/arizona|phoenix,tucson
us/colorado|denver
us/georgia state|atlanta
us/michigan|detroit,flint
us/ohio|cleveland,columbus,cincinnati
us/tennessee|nashville,memphis
us/louisiana|new orleans,baton rouge
us/hawaii|honolulu,maui,lahaina
us/minnesota|minneapolis
us/maryland|baltimore
us/montana|
us/idaho|
us/wyoming|
us/new mexico|albuquerque
us/nebraska|omaha
us/north dakota|
us/south dakota|
us/vermont|
us/maine|
us/new hampshire|
us/connecticut|hartford
us/rhode island|
us/delaware|
us/indiana|indianapolis
us/arkansas|little rock
us/west virginia|
spain/catalonia|barcelona,girona,tarragona,lleida
spain/andalusia|seville,malaga,granada,cordoba,cadiz,almeria
spain/basque country|bilbao,san sebastian
spain/galicia|vigo,a coruna
spain/aragon|zaragoza
spain/castile and leon|valladolid,salamanca,zamora
spain/extremadura|
spain/murcia|
spain/asturias|
spain/navarre|pamplona
germany/bavaria|munich,nuremberg,augsburg
germany/saxony|dresden,leipzig,chemnitz
germany/hesse|frankfurt,wiesbaden,kassel
germany/north rhine-westphalia|cologne,dusseldorf,dortmund,bonn
germany/baden-wurttemberg|stuttgart,mannheim,freiburg
germany/lower saxony|hanover,wolfsburg
germany/rhineland-palatinate|mainz,ahrweiler
germany/brandenburg|potsdam
germany/thuringia|erfurt
italy/lombardy|milan,bergamo,brescia
italy/veneto|venice,verona
italy/sicily|palermo,catania
italy/tuscany|florence,pisa
italy/piedmont|turin
italy/campania|naples
italy/emilia-romagna|bologna,ravenna,forli
italy/liguria|genoa
italy/calabria|
italy/puglia|bari
italy/sardinia|cagliari
france/brittany|rennes,brest
france/normandy|rouen,caen
france/provence|marseille,nice
france/alsace|strasbourg
france/corsica|ajaccio
france/gironde|bordeaux
france/occitanie|toulouse
portugal/algarve|faro
portugal/alentejo|
portugal/madeira|funchal
portugal/azores|
india/maharashtra|mumbai,pune,nagpur
india/karnataka|bengaluru,bangalore
india/tamil nadu|chennai
india/west bengal|kolkata
india/telangana|hyderabad
india/kerala|kochi,wayanad
india/gujarat|ahmedabad,surat,morbi
india/assam|guwahati
india/bihar|patna
india/uttar pradesh|lucknow,kanpur,varanasi
india/rajasthan|jaipur
india/madhya pradesh|bhopal,indore
india/andhra pradesh|
india/himachal pradesh|shimla
india/jharkhand|
india/chhattisgarh|
india/haryana|
india/manipur|imphal
india/sikkim|
australia/new south wales|sydney
australia/victoria|melbourne
australia/queensland|brisbane,cairns
australia/western australia|perth
australia/south australia|adelaide
australia/tasmania|hobart
canada/ontario|toronto,hamilton
canada/quebec|montreal
canada/british columbia|vancouver
canada/alberta|calgary,edmonton
canada/saskatchewan|
canada/newfoundland|
brazil/sao paulo state|sao paulo
brazil/bahia|salvador
brazil/pernambuco|recife
brazil/minas gerais|belo horizonte,brumadinho
brazil/rio grande do sul|porto alegre
brazil/parana|curitiba
brazil/amazonas|manaus
brazil/ceara|fortaleza
nigeria/borno|maiduguri
nigeria/kano|
nigeria/kebbi|
nigeria/zamfara|
nigeria/katsina|
nigeria/sokoto|
nigeria/|port harcourt
nigeria/niger state|
nigeria/bayelsa|
mexico/jalisco|guadalajara
mexico/nuevo leon|monterrey
mexico/guerrero|acapulco
mexico/baja california|tijuana
mexico/veracruz|
mexico/michoacan|
pakistan/sindh|karachi
pakistan/punjab province|lahore
pakistan/balochistan|quetta
pakistan/khyber pakhtunkhwa|peshawar
china/hubei|wuhan
china/guangdong|guangzhou,shenzhen
china/sichuan|chengdu
china/henan|zhengzhou
china/hebei|
china/shaanxi|xian
china/zhejiang|hangzhou
china/jiangsu|nanjing
china/guizhou|
china/shanxi|
china/shandong|qingdao,jinan
china/yunnan|kunming
japan/hokkaido|sapporo
japan/ishikawa|noto,wajima
japan/kumamoto|
turkey/hatay|antakya
belgium/flanders|antwerp,ghent,bruges
belgium/wallonia|liege,charleroi,namur
mozambique/sofala|beira
indonesia/sulawesi|palu
indonesia/java|bandung,surabaya
indonesia/sumatra|medan,padang
philippines/mindanao|davao
philippines/leyte|tacloban
norway/finnmark|
norway/rogaland|stavanger
sweden/skane|malmo
switzerland/ticino|lugano
switzerland/valais|
switzerland/zurich|
austria/tyrol|innsbruck
austria/carinthia|
austria/styria|graz
poland/silesia|katowice
greece/crete|heraklion
greece/attica|
greece/thessaly|larissa
ukraine/donetsk|mariupol
netherlands/limburg|maastricht
netherlands/zeeland|
netherlands/friesland|
netherlands/groningen|
ireland/munster|
peru/arequipa|
argentina/chubut|
colombia/antioquia|medellin
chile/biobio|concepcion
ecuador/manabi|manta
niger/maradi|
niger/zinder|
niger/tahoua|
kenya/turkana|
ethiopia/tigray|mekelle
sudan/darfur|el fasher
`;
