/** Closed-class words and common verbs, adverbs and adjectives: what surrounds a number or a quote without naming anything. */

export const DETERMINERS = `the a an this that these those his her its their my your our whose each every either neither
  some any no both all such another what which`;

export const PREPOSITIONS = `of in on at by for with from to into onto over under about against between among amongst through during before
  after above below since until till without within along across behind beyond near off out around toward towards upon via per
  despite amid throughout regarding concerning following including excluding versus vs as than like unlike inside outside
  beneath beside besides plus minus`;

export const CONJUNCTIONS = `and or but nor yet so if because although though while whereas unless when where whenever
  wherever once whether that`;

export const PRONOUNS = `i you he she it we they me him her us them himself herself itself themselves myself yourself
  ourselves who whom which what someone somebody anyone anybody everyone everybody nobody nothing something everything
  anything there here mine yours hers ours theirs`;

export const AUXILIARIES = `is are was were be been being am has have had having do does did will would shall should can
  could may might must cannot won't wouldn't can't couldn't isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't
  shouldn't mustn't 'll 're 've 'd`;

export const ADVERBS = `not also too very just only even still already then now ago again always never often once soon
  today yesterday tomorrow tonight later earlier early late recently reportedly previously currently meanwhile however instead
  together apart away back down up down forward abroad overseas worldwide nationwide annually daily weekly monthly yearly hourly
  respectively combined overall total altogether alone ahead aside anyway almost nearly roughly approximately about exactly
  precisely merely simply barely hardly scarcely well better best more most less least much so rather quite pretty fairly
  further farther enough else ever yet else thus hence therefore otherwise perhaps maybe possibly probably likely
  straight apiece each online offline inside outside initially finally eventually ultimately immediately subsequently
  publicly privately repeatedly allegedly apparently clearly really actually usually generally typically sometimes
  twice thrice thereafter afterward afterwards beforehand elsewhere everywhere somewhere nowhere downward upward upwards downwards
  sharply slightly significantly substantially steadily gradually rapidly quickly slowly dramatically marginally modestly
  strongly directly jointly separately simultaneously specifically collectively largely mainly mostly partly primarily
  flatly bluntly angrily calmly quietly openly famously jokingly wryly simply memorably`;

/** Adjectives that stand between a number and the noun it counts. */
export const ADJECTIVES = `new old young big small large great good bad high low long short main major minor top bottom first
  second last next past previous recent current former early late other same different separate single double triple
  final full half whole entire many few several additional extra further more total annual monthly weekly daily
  public private local national international foreign domestic federal state civil military political economic
  financial social medical nuclear strategic regional global central western eastern northern southern upper lower
  black white red green blue consecutive straight successive alleged suspected confirmed proposed planned reported
  unnamed unidentified armed unarmed injured wounded dead missing active registered eligible outstanding remaining available
  senior junior leading key serious severe critical deadly fatal heavy light strong weak hot cold dry wet rich poor
  separate distinct possible potential likely official unofficial independent common special specific general particular
  important significant huge massive record average median typical standard basic`;

/** Verb forms that follow a counted noun or an amount; a noun phrase stops before them. */
export const VERBS = `said says say saying told tells tell telling asked asks ask went goes go going gone came comes come coming
  made makes make making took takes take taking taken got gets get getting gave gives give giving given found finds find finding
  left leaves leave leaving kept keeps keep keeping held holds hold holding let lets began begins begin beginning begun
  became becomes become becoming showed shows show showing shown seemed seems seem set sets setting put puts putting
  ran runs run running stood stands stand standing sat sits sit sitting lost loses lose losing won wins win winning
  met meets meet meeting paid pays pay paying sent sends send sending fell falls fall falling fallen rose rises rise rising risen
  grew grows grow growing grown led leads lead leading killed kills kill killing died dies die dying injured wounded
  wounding injuring arrested arrests arrest arresting charged charges accused accuses accuse accusing detained
  reported reports report reporting announced announces announce announcing expected expects expect expecting
  received receives receive receiving remained remains remain remaining lived lives live living worked works work working
  used uses use using wanted wants want wanting needed needs need needing tried tries try trying called calls call calling
  started starts start starting stopped stops stop stopping opened opens opening closed closes close closing
  signed signs sign signing bought buys buy buying sold sells sell selling built builds build building
  reached reaches reach reaching cost costs costing spent spends spend spending raised raises raise raising
  cut cuts cutting dropped drops drop dropping climbed climbs climb climbing jumped jumps jump jumping
  gained gains gain gaining added adds add adding averaged averages averaging totalled totaled totals totalling totaling
  included includes include joined joins join joining helped helps help helping followed follows follow
  moved moves move moving played plays play playing scored scores score scoring fought fights fight fighting
  fled flees flee fleeing crossed crosses cross crossing voted votes vote voting ride rides rode riding beat beats beaten beating elected elect chosen chose choose
  visited visits visit visiting travelled traveled travels travel travelling traveling attended attends attend attending
  arrived arrives arrive arriving returned returns return returning happened happens happen happening occurred occurs occur
  appeared appears appear appearing turned turns turn turning changed changes change changing continued continues continue
  believed believes believe believing thought thinks think thinking knew knows know knowing known felt feels feel feeling
  heard hears hear hearing seen saw see sees seeing looked looks look looking watched watches watch
  read reads reading wrote writes write writing written spoke speaks speak speaking spoken
  carried carries carry carrying brought brings bring bringing caught catches catch catching
  hit hits hitting shot shoots shoot shooting struck strikes strike striking threw throws throw throwing
  shut shuts lay lies lie lying laid broke breaks break breaking broken drew draws draw drawing drawn
  drove drives drive driving driven ate eat eats eating drank drink slept sleep won't gonna
  owed owes owe owing owned owns own owning earned earns earn earning saved saves save saving
  generated generates generate generating produced produces produce producing delivered delivers deliver delivering
  provided provides provide providing offered offers offer offering required requires require requiring
  allowed allows allow allowing agreed agrees agree agreeing refused refuses refuse refusing
  suffered suffers suffer suffering survived survives survive surviving rescued rescue rescues displaced
  destroyed destroys destroy destroying damaged damages damage damaging affected affects affect affecting
  launched launches launch launching hosted hosts approved approves approve rejected rejects reject
  stretched stretches stretch extended extends extend extending covered covers cover covering
  estimated estimates estimate estimating predicted predicts predict predicting
  forecast forecasts forecasting projected projects planned plans plan planning
  accounted accounts accounting amounted amounts amounting involved involves involve involving
  resulted results resulting caused causes cause causing created creates create creating
  worth made based located compared according aged dated born due able`;

/** Words and signs behind which another clause begins. */
export const CLAUSE_OPENERS =
  'although though while whereas but since because as which when where after before ; -- — :';
