import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: [
    'main/index.ts',
    'main/preload.ts',
    'main/cli.ts',
    // Started by path: as a thread, and as a process to be killed.
    'main/*/*-worker.ts',
    'test/faults/child.ts',
    'renderer/main.tsx',
    'scripts/*.mjs',
    'scripts/after-pack.cjs',
    'test/**/*.{test,spec}.{ts,tsx}',
    'test/{bench,eval,eval/pairs}/index.ts',
    'test/eval/pairs/fit.ts',
  ],
  project: ['{main,renderer,shared,scripts,test}/**/*.{ts,tsx,mjs,cjs,css}'],
  // Goes into the substitute runtime, where Electron starts it.
  ignore: ['scripts/setup/default_app/**'],
  // An export that its own file uses as well is a name worth having: a type of a public function, say.
  ignoreExportsUsedInFile: true,
  // Peers to measure beside; they have a package.json of their own and come in when the evaluation or the bench runs.
  ignoreDependencies: [
    'wink-nlp',
    'wink-eng-lite-web-model',
    'compromise',
    '@microsoft/recognizers-text-suite',
  ],
  // Programs of the system, which the scripts look for before they use them.
  ignoreBinaries: ['Xvfb', 'apt-cache', 'install', 'ldd', 'runuser'],
  compilers: {
    // Fonts come in through stylesheets.
    css: (text: string) => [...text.matchAll(/@(import '[^']+');/g)].map(([, line]) => line).join('\n'),
  },
};

export default config;
