// npm run check: everything that must hold before a change is handed over. What needs no window goes side by side, a
// step for each core, cheapest first; the journeys come after that, since they need the cores themselves.
import { readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inLanes } from './lib/lanes.mjs';
import { SCRATCH } from './lib/paths.mjs';
import { collect, run } from './lib/run.mjs';
import { main, say } from './lib/say.mjs';

const UNIT = path.join(SCRATCH, 'unit.json');
const E2E = path.join(SCRATCH, 'e2e.json');

/** @typedef {readonly [name: string, script: string, ...args: string[]]} Step */

/** @type {readonly Step[]} */
const WINDOWLESS = [
  ['format', 'format:check'],
  ['types', 'types'],
  ['imports', 'imports'],
  ['unused', 'unused'],
  ['build', 'build'],
  ['lint', 'lint'],
  ['unit tests', 'unit', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT}`],
];
/** @type {readonly Step[]} */
const JOURNEYS = [['end-to-end tests', 'e2e']];

/** Names of steps, in the order in which they failed. @type {string[]} */
const failed = [];

await main(async () => {
  for (const report of [UNIT, E2E]) rmSync(report, { force: true });
  const well =
    (await inLanes(WINDOWLESS, os.availableParallelism(), collected)) && (await inLanes(JOURNEYS, 1, shown));
  printTotal();
  if (!well) say(`Failed: ${failed.join(', ')}.`);
  return well ? 0 : 1;
});

/** Runs a step that has company, and prints what it said in one piece. @param {Step} step */
async function collected(step) {
  const [name, ...command] = step;
  const begun = Date.now();
  say(`── ${name} …`);
  const { code, output } = await collect('npm', npmRun(command));
  if (output.trim() !== '') say(`── ${name} says:`);
  process.stdout.write(output);
  return ended(step, code, begun);
}

/** Runs a step that is alone, and shows what it says as it says it. @param {Step} step */
async function shown(step) {
  const [name, ...command] = step;
  const begun = Date.now();
  say(`── ${name} …`);
  return ended(step, await run('npm', npmRun(command)), begun);
}

/** @param {readonly string[]} command */
function npmRun([script = '', ...args]) {
  return ['run', '--silent', script, '--', ...args];
}

/** @param {Step} step @param {number} code @param {number} begun */
function ended([name, script], code, begun) {
  const seconds = ((Date.now() - begun) / 1000).toFixed(1);
  if (code === 0) say(`── ${name}: ${seconds} s`);
  else {
    say(`── ${name} failed after ${seconds} s. To run it alone: npm run ${script}`);
    failed.push(name);
  }
  return code === 0;
}

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
