import { benchDetect } from './detect';

/** What `npm run bench -- NAME` can measure. */
const BENCHES: Readonly<Record<string, () => void>> = { detect: benchDetect };

const name = process.argv[2] ?? '';
const bench = BENCHES[name];
if (bench === undefined) {
  process.stderr.write(`Usage: npm run bench -- ${Object.keys(BENCHES).join(' | ')}\n`);
  process.exitCode = 2;
} else bench();
