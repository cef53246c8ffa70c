/** The words by which news copy gives somebody else's words. */

/** Every form of the verbs that report speech or writing; a quote beside one of them is attributed to its subject. */
export const REPORTING_VERBS = `said says say saying told tells tell telling added adds adding add stated states stating state
  asked asks asking ask replied replies replying reply answered answers answering answer wrote writes writing written write
  tweeted tweets tweeting tweet posted posts posting explained explains explaining explain noted notes noting note
  warned warns warning warn argued argues arguing argue claimed claims claiming claim insisted insists insisting insist
  declared declares declaring declare announced announces announcing announce confirmed confirms confirming confirm
  admitted admits admitting admit acknowledged acknowledges acknowledging acknowledge conceded concedes conceding
  continued continues continuing concluded concludes concluding remarked remarks remarking commented comments commenting
  observed observes observing recalled recalls recalling suggested suggests suggesting stressed stresses stressing
  emphasized emphasised emphasizes emphasises emphasizing emphasising reiterated reiterates reiterating repeated repeats repeating
  quipped quips joked jokes joking shouted shouts shouting yelled yells yelling screamed screams cried cries whispered whispers
  exclaimed exclaims testified testifies testifying alleged alleges alleging asserted asserts asserting contended contends contending
  maintained maintains maintaining pledged pledges pledging promised promises promising vowed vows vowing
  urged urges urging predicted predicts predicting complained complains complaining boasted boasts bragged brags bragging
  responded responds responding countered counters retorted retorts opined opines mused muses lamented laments
  read reads reported reports reporting revealed reveals revealing disclosed discloses described describes describing
  thundered intoned snapped snaps chimed cautioned cautions cautioning proclaimed proclaims proclaiming
  pointed elaborated elaborates clarified clarifies clarifying tells proposed proposes proposing quoted quotes quoting
  hinted hints hinting implied implies implying sighed chanted chants chanting sang sings sing
  believes believed thinks thought feels felt hopes hoped knew expects expected speculated speculates speculating
  went began begins goes interjected interrupted interjects interrupts volunteered marveled marvelled joked
  deadpanned gushed fumed raged ranted opines opined signed summed sums offered offers`;

/** Verbs that take a quoted phrase as what their subject holds, does or wants: "called it a “farce”". */
export const STANCE_VERBS = `called calls calling call labeled labelled labels labeling labelling dubbed dubs dubbing branded brands branding
  deemed deems described describes describing characterized characterised characterizes characterises characterizing
  termed terms considered considers accused accuses accusing blamed blames blaming criticized criticised criticizes criticises
  criticizing criticising slammed slams slamming blasted blasts blasting denounced denounces denouncing condemned condemns
  condemning praised praises praising hailed hails hailing lauded lauds mocked mocks mocking ridiculed ridicules derided derides
  attacked attacks attacking dismissed dismisses dismissing rejected rejects rejecting denied denies denying
  referred refers referring cited cites citing mentioned mentions expressed expresses expressing voiced voices
  demanded demands demanding threatened threatens threatening called condemned defended defends defending
  compared compares comparing likened likens touted touts touting portrayed portrays
  wants wanted seeks sought vowed promised apologized apologised apologizes apologises lambasted lambastes ripped rips
  rails railed wished wishes thanked thanks congratulated invoked invokes
  found finds finding ruled rules ruling wondered wonders decried decries bemoaned bemoans
  advised advises instructed instructs ordered orders ordering advocated advocates encouraged encourages
  spoke speaks speaking talked talks talking
  sees saw viewed views tweeted wrote argued questioned questions
  disputed disputes challenged challenges highlighted highlights underscored underscores outlined outlines
  indicated indicates says refused refuses agreed agrees signaled signalled signals
  lashed doubled cautioned reads stated singled berated
  acknowledged claimed portraying rated rates rating ranked nicknamed nicknames referenced references graded championed heralded heralds ascribed attributed attributes credits credited`;

/** Nouns for what someone said, which attribute to whoever owns them: "Ruiz's claim that …". */
export const SPEECH_NOUNS = `claim claims statement statements remark remarks comment comments assertion assertions argument arguments pledge promise promises vow
  warning warnings description words view views suggestion suggestions insistence accusation accusations criticism tweet tweets
  call calls question questions answer complaint complaints contention declaration boast boasts allegation allegations reference
  references characterization characterisation message phrase slogan motto plea demand demands`;

/** Courtesy and rank titles that precede a name. */
export const NAME_TITLES = `mr mrs ms miss dr prof professor sir lord lady dame sen rep gov president prime minister chancellor
  king queen prince princess pope cardinal bishop archbishop rev reverend imam sheikh ayatollah gen general lt col colonel maj major
  capt captain sgt sergeant cpl admiral judge justice senator congressman congresswoman representative governor mayor
  secretary ambassador councillor councilman councilwoman sheriff officer detective inspector superintendent constable
  attorney vice chief deputy foreign defence defense finance interior coach director commissioner chairman speaker leader`;

/** People by their work or standing; they can speak, alone or before a name. */
export const ROLES = `spokesman spokeswoman spokesperson official officials minister president chairman chairwoman chair chief
  director officer executive ceo cfo head leader secretary ambassador envoy diplomat diplomats senator congressman congresswoman lawmaker lawmakers
  governor mayor judge prosecutor prosecutors lawyer lawyers attorney attorneys analyst analysts economist economists expert experts professor
  researcher researchers scientist scientists author authors editor journalist reporter reporters correspondent columnist critic critics
  activist activists campaigner campaigners resident residents witness witnesses victim victims survivor survivors
  man woman boy girl mother father son daughter brother sister wife husband parent parents
  student students teacher teachers doctor doctors nurse nurses patient patients worker workers farmer farmers
  police officers commander general colonel captain soldier soldiers fighter trader traders investor investors
  manager managers owner owners founder co-founder boss bosses coach player players captain striker manager
  adviser advisor advisers advisors aide aides counsel representative representatives member members
  candidate candidates nominee pollster strategist strategists historian host narrator moderator speaker
  supporter supporters opponent opponents voter voters source sources delegate delegates insider insiders commissioner
  premier chancellor king queen prince pope bishop negotiator mediator inspector investigator investigators
  billionaire businessman businesswoman mogul tycoon democrat democrats republican republicans questioner caller
  neighbour neighbor neighbours neighbors friend friends colleague colleagues user users one other others
  singer actor actress comedian director producer writer musician rapper star anchor lady
  leaders ministers presidents governors mayors senators ambassadors envoys executives judges generals commanders chiefs secretaries
  politicians politician mps mp peer peers councillor councillors councilman councilwoman protester protesters protestor protestors
  demonstrator demonstrators fan fans rebel rebels militant militants relative relatives family families passenger passengers commuter
  commuters pensioner pensioners tenant tenants landlord landlords customer customers consumer consumers reader readers viewer viewers
  partner partners ally allies rival rivals men women people children kids girls boys mothers fathers grandmother grandfather aunt uncle
  cousin niece nephew widow widower fiance fiancee girlfriend boyfriend daughters sons brothers sisters wives husbands
  engineer engineers architect architects biologist chemist physicist astronomer geologist ecologist epidemiologist psychologist
  psychiatrist surgeon surgeons paramedic paramedics firefighter firefighters pilot pilots driver drivers sailor sailors skipper fisherman
  fishermen baker butcher chef waiter waitress shopkeeper builder plumber carpenter electrician miner miners steelworker
  cleaner librarian headteacher principal dean chaplain priest vicar rabbi monk nun bishop bishops imam clerk broker brokers banker
  bankers lender lenders employer employers employee employees staff boss trader developer developers retailer retailers
  shareholder shareholders stakeholder contractor contractors organiser organisers organizer organizers volunteer volunteers
  veteran veterans refugee refugees migrant migrants prisoner prisoners inmate inmates detainee detainees hostage hostages gunman
  defendant defendants suspect suspects plaintiff plaintiffs juror jurors magistrate coroner detective detectives constable
  midfielder striker goalkeeper keeper defender winger batsman bowler quarterback pitcher catcher forward guard sprinter cyclist
  boxer golfer jockey rider racer umpire referee trainer novelist poet playwright painter sculptor composer conductor pianist violinist
  guitarist drummer dancer choreographer designer photographer film-maker filmmaker screenwriter biographer philosopher theologian
  sociologist anthropologist archaeologist linguist lecturer academic academics scholar scholars fellow graduate graduates pupil pupils
  teenager teenagers toddler pensioner`;

/** Bodies that speak. */
export const ORGANISATIONS = `government ministry department agency company firm bank council commission committee court parliament
  congress senate house party campaign team university institute association union foundation group organisation organization
  charity watchdog regulator office bureau administration embassy authority authorities force army navy military police
  newspaper paper magazine network channel station website site board body coalition alliance cabinet kremlin pentagon
  governments ministries departments agencies companies firms banks councils committees courts parties campaigns teams universities unions
  groups organisations organizations charities watchdogs regulators embassies newspapers papers networks boards associations bodies
  club clubs school schools hospital hospitals airline airlines utility manufacturer carmaker retailer brewer publisher studio museum
  gallery theatre theater church mosque synagogue diocese vatican senate tribunal commission inquiry taskforce squad crew brigade
  service trust consortium secretariat presidency chancellery treasury exchange fund insurer lender operator supplier developer
  crown palace militia faction movement federation league guild society chamber
  white nato un eu who imf fbi cia nypd ap afp reuters bbc cnn times post journal centre center`;

/** Writings that stand for their author: "the report said". */
export const DOCUMENTS = `report statement letter study survey poll article story piece book email e-mail memo document documents filing
  complaint lawsuit indictment ruling order law bill text transcript tweet post message note notice release speech
  interview ad advert video clip film headline editorial column blog review analysis paper sign caption banner label
  narrator website page resolution treaty constitution amendment motion petition affidavit plan rules standards`;
