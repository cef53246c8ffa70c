import { kindsOf } from '../lexicon/kinds';
import { stem } from '../text/stem';
import { foldSpelling } from './words';

const NEGATIONS = new Set('not no never none nobody nothing neither nor without cannot hardly'.split(' '));

// Pairs that turn a sentence round when one stands for the other.
const OPPOSITES: ReadonlyMap<string, readonly string[]> = pairs(`
always never|more less|more fewer|increase decrease|increased decreased|rise fall|rose fell|up down|higher lower|win lose|won lost|
support oppose|supports opposes|supported opposed|accept reject|accepted rejected|guilty innocent|safe unsafe|safe dangerous|legal illegal|lawful unlawful|
before after|all none|everyone nobody|everything nothing|possible impossible|likely unlikely|fair unfair|true false|good bad|best worst|better worse|strong weak|stronger weaker|
acceptable unacceptable|certain uncertain|able unable|agree disagree|agreed disagreed|allow forbid|start stop|begin end|enter leave|stay leave|open close|opened closed|buy sell|
friend enemy|friends enemies|war peace|success failure|succeed fail|succeeded failed|right wrong|necessary unnecessary|responsible irresponsible|prepared unprepared|with without|for against|
in out|confirm deny|confirmed denied|welcome condemn|trust distrust|can can't|must may|will may|will might|will would|every some|all some|first last|early late|over under|above below|many few|most few|time late|high low|alive dead|alone together|everywhere nowhere|often rarely|often seldom|cheap expensive|easy hard|easy difficult|big small|old new|young old|public private|north south|east west|left right|yes no|love hate|gain loss|profit loss|hope fear|cause prevent|help hinder|grow shrink|increases decreases|improve worsen|improved worsened|raise lower|raise cut|raised lowered|raised cut|raising lowering|increase cut|increased cut|add remove|added removed|build destroy|built destroyed|approve reject|approved rejected|back oppose|backed opposed|continue stop|keep scrap|join leave|joined left|allowed banned|allow ban|permit forbid|arrive depart|attack defend|attacked defended|borrow lend|borrowed lent|create destroy|expand shrink|expanded shrank|find lose|found lost|give take|gave took|hire fire|hired fired|include exclude|included excluded|lead trail|live die|lived died|praise blame|praised blamed|pull push|remember forget|save spend|saved spent|send receive|sent received|strengthen weaken|tighten loosen|trust doubt|upheld overturned|uphold overturn|withdraw deploy|he she|him her|his her|himself herself|unless if|despite because|although because|deliberate accidental|working broken|present absent|same different|accident murder|deliberately accidentally
`);

function pairs(table: string): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const line of table.replaceAll('\n', '').split('|')) {
    const [one = '', other = ''] = line.trim().split(' ').map(foldSpelling);
    map.set(one, [...(map.get(one) ?? []), other]);
    map.set(other, [...(map.get(other) ?? []), one]);
  }
  return map;
}

/** Whether this word, as `quoteWords` gives it, negates. */
export function isNegation(key: string): boolean {
  return NEGATIONS.has(key);
}

// Each group measures one thing: "six weeks" is not "six months", nor a million a billion.
const SCALES: readonly ReadonlySet<string>[] = [
  'second seconds minute minutes hour hours day days week weeks month months year years decade decades century centuries',
  'hundred hundreds thousand thousands million millions billion billions trillion trillions dozen dozens',
  'metre metres meter meters kilometre kilometres kilometer kilometers mile miles foot feet yard yards',
  'gram grams kilo kilos kilogram kilograms tonne tonnes ton tons pound pounds',
  'half third quarter fifth tenth',
  'double twice triple treble quadruple',
  'today yesterday tomorrow tonight',
].map((line) => new Set(line.split(' ').map(foldSpelling)));

/** Whether two words measure one thing in other units, so that one for the other changes an amount. */
export function otherScale(a: string, b: string): boolean {
  const base = (word: string): string => word.replace(/^feet$/, 'foot').replace(/s$/, '');
  return base(a) !== base(b) && SCALES.some((scale) => scale.has(a) && scale.has(b));
}

// Each group stands side by side in talk as the kinds of the lexicon do in figures: a son is no daughter.
const SIDE_BY_SIDE: readonly ReadonlySet<string>[] = [
  'spring summer autumn winter',
  'son daughter',
  'sons daughters',
  'brother sister',
  'brothers sisters',
  'mother father',
  'wife husband',
  'boy girl',
  'boys girls',
  'man woman child',
  'men women children',
  'morning afternoon evening night',
  'church mosque synagogue temple',
  'school hospital prison',
].map((line) => new Set(line.split(' ').map(foldSpelling)));

/** Whether two words name two things of one sort: summer and winter, wheat and maize. */
export function otherKind(a: string, b: string): boolean {
  if (a === b) return false;
  if (SIDE_BY_SIDE.some((group) => group.has(a) && group.has(b))) return true;
  const kinds = kindsOf(stem(b));
  return kindsOf(stem(a)).some((one) =>
    kinds.some((other) => other.group === one.group && other.member !== one.member),
  );
}

/** Whether one word for the other turns the sense of a sentence. */
export function opposite(a: string, b: string): boolean {
  return OPPOSITES.get(a)?.includes(b) ?? false;
}
