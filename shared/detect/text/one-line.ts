/** The words with every run of white space as one space; most words of copy have none to change. */
export function oneLine(words: string): string {
  const plain =
    !words.includes('\n') &&
    !words.includes('  ') &&
    !words.includes('\u00a0') &&
    !words.includes('\t') &&
    !words.includes('\r');
  return plain ? words : words.replace(/\s+/gu, ' ');
}
