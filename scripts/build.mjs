// npm run build: the app in out/, unless what is there was built from these very sources.
import { ensureBuilt } from './lib/build.mjs';
import { main } from './lib/say.mjs';

await main(async () => {
  await ensureBuilt();
  return 0;
});
