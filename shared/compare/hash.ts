/**
 * A short key of a text, the same in every run: FNV-1a over UTF-16 code units, twice with different starts. 64 bits are
 * plenty for one library, and nobody gains by a collision.
 */
export function hashOf(text: string): string {
  return fnv(text, 0x811c9dc5) + fnv(text, 0x9747b28c);
}

function fnv(text: string, seed: number): string {
  let value = seed;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(36);
}
