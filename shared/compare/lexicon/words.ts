import { root } from '../text/root';
import { stem } from '../text/stem';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words that say nothing of what a passage is about. */
export const STOP =
  list(`a an the this that these those its it he she they we you i his her their our your my him them us
me who whom whose which what when where why how and or but nor so yet if then than as at by for from in into of off on onto
out over to up upon with within without about above after again against all also although am among amid any are be because
been before being below between both can could did do does doing down during each either else ever every few first further
had has have having here however just last least less like made make many may might more most much must near nearly
neither next no not now one only other others per rather same shall should since some still such there
through too toward towards under until very was were while will would new two three say says said saying told tell according
reported report reports officials official spokesman spokeswoman spokesperson statement agency news media monday tuesday
wednesday thursday friday saturday sunday january february march april may june july august september october november
december today yesterday tomorrow week month year day hour time around roughly approximately estimated almost
least another person people million billion trillion thousand hundred dozen bn according including include included total number figure percent per cent mr mrs ms dr`);

/** Capitalised words that name no subject: days, months, titles, the pronouns that open sentences, press agencies. */
export const NOT_NAMES =
  list(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
september october november december president prime minister mr mrs ms dr prof professor sir lord lady dame king queen prince princess
general gen senator sen governor gov mayor chancellor secretary chief judge justice captain colonel lieutenant sergeant the a an
in on at by for from with after before but and or as it its he she they we i you this that these those there here more some about around
nearly almost over at least up some several many most all no not what who when where why how if while during since until although
under between among both each every another other only also then now today yesterday reuters afp ap bbc efe ansa dpa
police officials authorities rescuers residents witnesses investigators prosecutors doctors experts analysts western eastern northern southern hundreds thousands dozens shares sales profit profits revenue stocks prices exports imports orders total traffic rescue crews teams workers
unions union members customers passengers celsius fahrenheit richter gmt bst usd eur gbp nok sek dkk czk chf jpy cny inr aud cad nzd
one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred
jan feb mar apr jun jul aug sep sept oct nov dec christmas easter ramadan gdp mp mps ceo`);

/** Whether a stemmed or plain lower-case word says nothing of the subject. */
export function isStop(word: string): boolean {
  return STOP.has(word) || word.length < 2;
}

/** Digits for the numbers that are mostly written as a word. */
export const NUMERALS: ReadonlyMap<string, string> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value) => [word, String(value)] as const),
);

const TENS = /^(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-|$)/;

/** Whether a lower-case word is a number: "nine", "forty", "forty-two". */
export function isNumeral(word: string): boolean {
  return NUMERALS.has(word) || TENS.test(word);
}

/** Words that stand in too much copy to tie two passages by themselves. */
const COMMON =
  list(`government minister ministry company group country city town state area region local public plan percent rate level
high low rise fall increase drop grow big large small major early late follow expect begin end start come go take make give get show
call hold leave bring run work use need want help keep lead move meet pay set turn part place side group way thing case point fact
long short full half quarter average record market world service system project program programme law rule court police chief head
leader member party people family home school house street road water power money business price cost sale deal share bank firm
woman man child worker resident victim expert authority department council committee office centre center national federal central
international foreign european global human social economic political medical military civil old young good bad better best great
due close open nearby main key chief senior former current past future previous recent annual monthly weekly daily remain stay believe
think know see find look feel become happen put cut bid raise reach hit stand live lie face fear warn urge vow seek aim hope agree
decide launch join continue stop return allow force cause lose win kill die injure damage attack strike fire rescue save build
announce confirm add tell ask release issue publish statement figure data number count toll dead amount sum time period morning night
afternoon evening weekend spring summer autumn winter north south east west northern southern eastern western across along around`);

/** How much a word that two passages share says of their being about one thing: 1, or little for what all copy is made of. */
export function tellingness(word: string): number {
  return COMMON_KEYS.has(word) ? 0.35 : 1;
}

const COMMON_KEYS: ReadonlySet<string> = new Set(Array.from(COMMON, (word) => root(stem(word))));
