import { benchCompare } from './compare';
import { benchDetect } from './detect';
import { benchHostile } from './hostile';
import { benchLibrary } from './library';
import { benchLists } from './lists';
import { benchLook } from './look';

/** What `npm run bench -- NAME [arguments]` can measure. */
const BENCHES: Readonly<Record<string, (words: readonly string[]) => void | Promise<void>>> = {
  compare: benchCompare,
  detect: benchDetect,
  hostile: benchHostile,
  library: benchLibrary,
  lists: benchLists,
  look: benchLook,
};

const [name = '', ...words] = process.argv.slice(2);
const bench = BENCHES[name];
if (bench === undefined) {
  process.stderr.write(`Usage: npm run bench -- ${Object.keys(BENCHES).join(' | ')}\n`);
  process.exitCode = 2;
} else await bench(words);
