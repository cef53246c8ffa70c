// Irregular forms that newsroom measures hang on; the value is the stem the regular forms give.
const IRREGULAR: Readonly<Record<string, string>> = {
  people: 'person',
  persons: 'person',
  men: 'man',
  women: 'woman',
  children: 'child',
  lives: 'life',
  lost: 'lose',
  losing: 'lose',
  died: 'die',
  dying: 'die',
  dies: 'die',
  fled: 'flee',
  fleeing: 'flee',
  built: 'build',
  spent: 'spend',
  sold: 'sell',
  bought: 'buy',
  lent: 'lend',
  paid: 'pay',
  won: 'win',
  winning: 'win',
  said: 'say',
  stole: 'steal',
  stolen: 'steal',
  grew: 'grow',
  grown: 'grow',
  rose: 'rise',
  risen: 'rise',
  rising: 'rise',
  fell: 'fall',
  fallen: 'fall',
  shot: 'shoot',
  struck: 'strike',
  left: 'leave',
  drew: 'draw',
  drawn: 'draw',
  took: 'take',
  taken: 'take',
  made: 'make',
  hurt: 'hurt',
  cut: 'cut',
  cuts: 'cut',
  cutting: 'cut',
  laid: 'lay',
  held: 'hold',
  gave: 'give',
  given: 'give',
  sent: 'send',
  broke: 'break',
  broken: 'break',
  countries: 'country',
  // Else "plane" and "plan" would meet.
  plane: 'aeroplane',
  planes: 'aeroplane',
};

/**
 * A key that the inflected forms of one English word share ("killed", "killing", "kills" give "kill"). It is
 * lighter than Porter's: no derivations are stripped, so "nation" and "national" stay apart, as a desk wants.
 */
export function stem(word: string): string {
  const known = IRREGULAR[word];
  if (known !== undefined && Object.hasOwn(IRREGULAR, word)) return tidy(known);
  if (word.length <= 3 || /\d/.test(word)) return word;
  return tidy(strip(word));
}

function strip(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('ied')) return `${word.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1);
  if (word.endsWith('ing') && /[aeiouy].*ing$/.test(word) && word.length > 5)
    return undouble(word.slice(0, -3));
  if (word.endsWith('ed') && /[aeiouy].*ed$/.test(word) && word.length > 4)
    return undouble(word.slice(0, -2));
  return word;
}

function undouble(base: string): string {
  return /([bdgmnprt])\1$/.test(base) ? base.slice(0, -1) : base;
}

// "price", "priced" and "pricing" meet only without the silent e.
function tidy(base: string): string {
  return base.length > 3 && base.endsWith('e') && !base.endsWith('ee') ? base.slice(0, -1) : base;
}
