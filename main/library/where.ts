import path from 'node:path';

/** Which folder holds the library: `--library DIR` or `--library=DIR`, then `STET_LIBRARY`, then the usual place. */
export function libraryFolder(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  usual: string,
): string {
  const at = argv.findIndex((word) => word === '--library' || word.startsWith('--library='));
  const word = argv[at];
  const given =
    word === undefined ? undefined : word === '--library' ? argv[at + 1] : word.slice('--library='.length);
  const chosen = [given, env['STET_LIBRARY']].find(
    (folder) => folder !== undefined && folder !== '' && !folder.startsWith('--'),
  );
  return path.resolve(chosen ?? usual);
}
