/** Holds one name at a time; without a prototype, so that any word may be one. */
const names: Record<string, true> = Object.create(null) as Record<string, true>;

/**
 * The same word as the engine keeps names of properties: a single copy, as it has of every literal. Two such strings are
 * told apart by their address alone, and rules compare words with literals all the time; without it detection takes a
 * twentieth longer.
 */
export function interned(word: string): string {
  names[word] = true;
  for (const name in names) {
    Reflect.deleteProperty(names, name);
    return name;
  }
  return word;
}
