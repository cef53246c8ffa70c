/** Common first names with the pronoun they go with; used only to choose between antecedents, never to rule one in. */

const WOMEN = `mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa margaret betty sandra dorothy kimberly emily donna
  michelle carol amanda melissa deborah stephanie rebecca laura helen sharon cynthia kathleen amy shirley angela anna ruth brenda pamela
  nicole katherine catherine christine samantha debra janet carolyn rachel heather maria diane emma julie joyce frances evelyn victoria
  christina lauren martha judith cheryl megan ann alice doris jacqueline kathryn hannah olivia gloria marie teresa theresa sara janice
  julia grace judy beverly denise marilyn amber danielle rose brittany diana abigail natalie jane lori hillary melania ivanka chelsea
  fatima aisha mariam leila nadia olga natalia irina svetlana elena ursula priya sonia indira jacinda nicola liz priti kamala claire
  fiona siobhan aoife ingrid greta yulia lucy charlotte sophie chloe zoe amina ayesha zainab khadija leyla yasmin samira farah noor
  layla mina shirin ines marta lucia carmen pilar rosa elvira beatriz paula sofia camila valentina isabel gabriela alejandra dolores
  consuelo giulia francesca chiara alessandra bianca ilaria anneke katja heike petra ulrike sabine monika birgit gisela brigitte
  annegret freya astrid sigrid kirsten karin helle mette pernille katrin annika eeva riitta tarja sanna hedvig agnes agnieszka magdalena
  katarzyna malgorzata ewa zuzana jana lenka ivana milena dragana jelena tatiana ekaterina anastasia daria ludmila oksana larisa galina
  nino salome anahit mei xiaoli yuki naomi sakura keiko akiko haruka mai linh aditi anita sunita meera kavita deepika lakshmi sushma
  mamata nirmala shanti chidi ngozi adaeze amara folake wanjiru akinyi thandi nomsa zanele lindiwe winnie graca esther miriam tamar
  golda shira yael tzipi harriet eleanor beatrice edith millie isla phoebe imogen gemma leanne kirsty mhairi eilidh catriona niamh orla
  roisin sinead ciara maeve bronwen cerys carys sian rhian nia molly ellie kate katie lizzie becky abby jenny kathy cathy debbie patty
  stacey gail gwen joanna josephine lena lois lorna lydia madeleine marcia marian marjorie maureen meg nina norma peggy phyllis rita
  roberta rosemary ruby sally sheila stella sue suzanne sylvia tina vera wanda wendy yvonne yvette`;

const MEN = `james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew
  joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin
  scott brandon benjamin samuel gregory alexander frank patrick raymond jack dennis jerry tyler aaron jose adam nathan henry douglas
  zachary peter kyle ethan walter noah jeremy christian keith roger sean gerald carl arthur lawrence dylan jesse bryan joe billy bruce
  albert willie gabriel logan alan juan wayne roy ralph randy eugene vincent russell louis philip bobby johnny bradley vladimir dmitry
  sergei yury yuri boris bashar hassan mohammad mohammed muhammad ahmed ali omar bahram javad recep emmanuel olaf volodymyr narendra tim
  tom bob bill mike steve jim dan matt tony jeff greg ben nick fred ted ron ken don rick josh barack bernie marco mitt ivan igor viktor
  mikhail alexei nikolai pavel andrei hans klaus pierre jacques francois jean-claude luis carlos jorge antonio francisco pedro kofi xi
  abdel abdul ibrahim yusuf mustafa khalid rashid imran simon ian neil graham colin gareth callum liam oliver harry karel jonas tomas
  zoltan lajos gyula attila bela andras istvan laszlo ferenc jozef jaroslav vaclav miroslav petr jiri radek zdenek marek piotr pawel
  krzysztof andrzej jaroslaw mateusz wojciech dieter jurgen gunter helmut gerhard horst rainer uwe bernd detlef matthias florian
  sebastian markus stefan thorsten lars anders bjorn erik henrik jens kasper mads mikkel nils olof soren sven torsten ulf magnus gustav
  hakan mika matti timo jari giovanni giuseppe matteo luca paolo silvio sergio enrico romano massimo roberto stefano alberto alessandro
  fabio gianni rafael miguel fernando alejandro diego pablo javier manuel ricardo eduardo enrique andres mauricio rodrigo santiago jair
  lula joao paulo nuno rui tiago hugo xavier yves thierry laurent gerard bernard olivier didier edouard nicolas henri alain luc dmitri
  anatoly gennady valery vitaly oleg yevgeny konstantin maxim leonid arkady ruslan ramzan aslan petro oleksandr yaroslav mehmet kemal
  bulent tayyip abdullah ahmad hamid karim tariq salman saeed faisal hussein saddam muammar hosni nouri haider nizar samir walid rafik
  saad fouad jamal marwan tarek adel amr hani yasser mahmoud ismail avi benny ehud shimon yitzhak moshe ariel naftali yair arun rahul
  sanjay vijay anil rajesh manmohan amit suresh ashok sachin virat imtiaz asif nawaz pervez yousaf hiroshi kenji takeshi shinzo fumio
  junichiro taro akira satoshi wei jun lei jian ming jinping keqiang joon-ho jae-in kwame yaw olusegun goodluck muhammadu emeka chinedu
  tunde femi sipho thabo cyril jomo uhuru raila mwai desmond winston clive nigel rory ewan hamish angus fergus niall declan eoin cormac
  padraig seamus rhys huw gethin ieuan alec alfie alfred archie arnold barry bert brad brendan brett calvin cecil clifford clint cody
  craig damian darren daryl dave derek derrick doug duncan dwight eddie edgar edmund elliot ernest ernie evan felix floyd geoff geoffrey
  gilbert glen glenn gordon graeme hal harold harvey hector herbert herman horace howard hubert hugh irving isaac jake jared jerome
  jimmy joel jon jonny julian julius kenny kurt kirk leo leon leonard leroy lester lloyd luke malcolm marcus martin marvin maurice
  melvin micah mickey milton mitch morris murray ned neville nicky norman oscar otto owen percy pete phil randall reginald rex ricky rob
  robbie rod rodney roland rudy rupert sammy seth shane shaun sid sidney spencer stan stanley stewart stuart teddy theo theodore toby
  todd tommy travis trevor troy vernon vic wallace warren wesley wilfred zac zach jermaine lamar darnell tyrone deshawn`;

const EITHER = `alex andrea ashley cameron chris gerry jamie jean joan kelly kerry kim lee leslie lynn morgan pat rene robin sam sandy taylor terry
  tracy`;

/** Every first name of the lexicon, lower case. */
export const FIRST_NAMES: readonly string[] = [WOMEN, MEN, EITHER].flatMap((names) => names.split(/\s+/u));

/** First name, lower case, to the pronoun it goes with. */
export const GENDERS: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ...WOMEN.split(/\s+/u).map((name): [string, 'she'] => [name, 'she']),
  ...MEN.split(/\s+/u).map((name): [string, 'he'] => [name, 'he']),
]);
