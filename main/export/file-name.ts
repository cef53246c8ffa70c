/** Longest stem of a suggested name, in characters; every system in use takes 255 bytes. */
const LONGEST = 80;
/** Names that Windows keeps for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;

/** A file name that Windows, macOS and Linux all take, made of a title. */
export function fileNameOf(title: string, extension: string): string {
  const clean = title
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .slice(0, LONGEST)
    .replace(/^[. ]+|[. ]+$/gu, '');
  const stem = clean === '' || RESERVED.test(clean) ? 'report' : clean;
  return `${stem}.${extension}`;
}
