/**
 * The same answers, each found once for its object: hundreds of figures share a sentence, and each is set against
 * hundreds of others. An answer is kept no longer than its object. What follows from two is asked in two steps:
 * `once((reading) => once((sentence) => …))`.
 */
export function once<K extends object, V>(ask: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, { readonly answer: V }>();
  return (of) => {
    const found = known.get(of);
    if (found !== undefined) return found.answer;
    const answer = ask(of);
    known.set(of, { answer });
    return answer;
  };
}

/**
 * The same answers on two objects, found anew only when nobody has just asked for them: what one sentence has to do with
 * another is asked for all of their figures in a row, and seldom again. It holds on to the last few pairs, no more.
 */
export function onceInARow<A extends object, B extends object, V>(ask: (a: A, b: B) => V): (a: A, b: B) => V {
  const last: { readonly a: A; readonly b: B; readonly answer: V }[] = [];
  let oldest = 0;
  return (a, b) => {
    for (const known of last) if (known.a === a && known.b === b) return known.answer;
    const answer = ask(a, b);
    last[oldest] = { a, b, answer };
    oldest = (oldest + 1) % KEPT;
    return answer;
  };
}

/** Each side is asked about the other, and of some of its names as well as of all. */
const KEPT = 4;

/** A reading of anything in a sentence. */
export interface Told {
  readonly sentence: { readonly text: string };
}

/** Whether the sentence that a figure or claim stands in says this anywhere; asked once for all that stand in it. */
export function says(pattern: RegExp): (reading: Told) => boolean {
  const asked = once(({ text }: Told['sentence']) => pattern.test(text));
  return ({ sentence }) => asked(sentence);
}
