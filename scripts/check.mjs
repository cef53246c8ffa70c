// npm run check: everything that must hold before a change is handed over, cheapest first.
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { SCRATCH } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { main, say } from './lib/say.mjs';

const UNIT = path.join(SCRATCH, 'unit.json');
const E2E = path.join(SCRATCH, 'e2e.json');

/** @type {readonly (readonly [name: string, script: string, ...args: string[]])[]} */
const STEPS = [
  ['format', 'format:check'],
  ['lint', 'lint'],
  ['types', 'types'],
  ['imports', 'imports'],
  ['unused', 'unused'],
  ['unit tests', 'unit', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT}`],
  ['build', 'build'],
  ['end-to-end tests', 'e2e'],
];

await main(async () => {
  for (const report of [UNIT, E2E]) rmSync(report, { force: true });
  for (const [name, script, ...args] of STEPS) {
    const begun = Date.now();
    say(`── ${name}`);
    const code = await run('npm', ['run', '--silent', script, '--', ...args]);
    const seconds = ((Date.now() - begun) / 1000).toFixed(1);
    if (code) {
      say(`── ${name} failed after ${seconds} s. To run it alone: npm run ${script}`);
      printTotal();
      return 1;
    }
    say(`── ${name}: ${seconds} s`);
  }
  printTotal();
  return 0;
});

/** The one line that says whether tests ran at all, and how they went. */
function printTotal() {
  const unit = report(UNIT);
  const e2e = report(E2E)?.stats;
  if (!unit && !e2e) return;
  const passed = (unit?.numPassedTests ?? 0) + (e2e ? e2e.expected + e2e.flaky : 0);
  const failed = (unit?.numFailedTests ?? 0) + (e2e?.unexpected ?? 0);
  console.log(`${passed} passed, ${failed} failed`);
}

/** @param {string} file */
function report(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null; // that step was not reached
  }
}
