import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const here = import.meta.dirname;
const alias = { '@shared': resolve(here, 'shared') };

// Targets are the oldest runtime Stet is started on: Electron 33 (Node 20.18, Chromium 130).
export default defineConfig({
  main: {
    resolve: { alias },
    build: {
      target: 'node20.18',
      // Libraries are bundled, so the packaged app carries no node_modules.
      externalizeDeps: false,
      rolldownOptions: {
        input: {
          index: resolve(here, 'main/index.ts'),
          // Reads imported files in a thread of its own (main/work/thread.ts).
          'import-worker': resolve(here, 'main/import/import-worker.ts'),
          // Searches and cross-checks the library in another (main/look/).
          'look-worker': resolve(here, 'main/look/look-worker.ts'),
        },
        // linkedom's CSS parser looks up the class of an error by `eval` of one of two fixed names.
        onLog: (level, log, handle) => {
          if (!(log.code === 'EVAL' && log.message.includes('@acemir/cssom'))) handle(level, log);
        },
      },
    },
  },
  preload: {
    resolve: { alias },
    build: {
      target: 'node20.18',
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: resolve(here, 'main/preload.ts') },
        // A sandboxed preload must be one CommonJS file.
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: resolve(here, 'renderer'),
    resolve: { alias },
    plugins: [react()],
    build: {
      target: 'chrome130',
      // Inlined data: URLs would need a wider CSP.
      assetsInlineLimit: 0,
      rolldownOptions: { input: { index: resolve(here, 'renderer/index.html') } },
    },
  },
});
