const NEGATIONS = new Set('not no never none nobody nothing neither nor without cannot hardly'.split(' '));

// Pairs that turn a sentence round when one stands for the other.
const OPPOSITES: ReadonlyMap<string, readonly string[]> = pairs(`
always never|more less|more fewer|increase decrease|increased decreased|rise fall|rose fell|up down|higher lower|win lose|won lost|
support oppose|supports opposes|supported opposed|accept reject|accepted rejected|guilty innocent|safe unsafe|safe dangerous|legal illegal|lawful unlawful|
before after|all none|everyone nobody|everything nothing|possible impossible|likely unlikely|fair unfair|true false|good bad|best worst|better worse|strong weak|stronger weaker|
acceptable unacceptable|certain uncertain|able unable|agree disagree|agreed disagreed|allow forbid|start stop|begin end|enter leave|stay leave|open close|opened closed|buy sell|
friend enemy|friends enemies|war peace|success failure|succeed fail|succeeded failed|right wrong|necessary unnecessary|responsible irresponsible|prepared unprepared|with without|for against|
in out|confirm deny|confirmed denied|welcome condemn|trust distrust|can can't|must may|will may|will might|will would|every some|all some|first last|early late|over under|above below|many few|most few
`);

function pairs(table: string): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const line of table.replaceAll('\n', '').split('|')) {
    const [one = '', other = ''] = line.trim().split(' ');
    map.set(one, [...(map.get(one) ?? []), other]);
    map.set(other, [...(map.get(other) ?? []), one]);
  }
  return map;
}

/** Whether this word, as `quoteWords` gives it, negates. */
export function isNegation(key: string): boolean {
  return NEGATIONS.has(key);
}

/** Whether one word for the other turns the sense of a sentence. */
export function opposite(a: string, b: string): boolean {
  return OPPOSITES.get(a)?.includes(b) ?? false;
}
