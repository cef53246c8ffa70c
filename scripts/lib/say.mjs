/**
 * Tells the person at the terminal what is happening. On standard error, so that the output of a command
 * (`npm run --silent stet`) stays its own.
 * @param {string} sentence
 */
export function say(sentence) {
  process.stderr.write(`stet: ${sentence}\n`);
}

/** Something a person has to know or do before we can go on; its message is the whole story. */
export class Stop extends Error {}

/**
 * Runs a script's work, and ends the process with its exit code, or with a sentence when it had to stop.
 * @param {() => Promise<number>} work
 */
export async function main(work) {
  try {
    process.exitCode = await work();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    say(error.message);
    process.exitCode = 1;
  }
}
