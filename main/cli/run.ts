import type { Result } from '@shared/domain/result';
import { checkArguments } from './arguments';
import { check } from './check';
import { detect } from './detect';
import { HELP } from './help';

/** Where a command's words go to; in tests, into a string. */
export interface Terminal {
  readonly print: (text: string) => Promise<void>;
  readonly complain: (line: string) => void;
}

/** 0 done, 1 could not, 2 not understood. */
export type ExitStatus = 0 | 1 | 2;

/** Carries out one command line (without `node` and the program) and answers its exit status. */
export async function runCommand(
  args: readonly string[],
  terminal: Terminal,
  version: string,
): Promise<ExitStatus> {
  const [command, ...rest] = args;
  switch (command) {
    case 'check':
      return runCheck(rest, terminal, version);
    case 'detect':
      return runDetect(rest, terminal, version);
    case '--help':
    case '-h':
    case 'help':
      await terminal.print(HELP);
      return 0;
    case '--version':
      await terminal.print(`${version}\n`);
      return 0;
    case undefined:
      return misused('what should Stet do?', terminal);
    default:
      return misused(`there is no command "${command}"`, terminal);
  }
}

async function runCheck(args: readonly string[], terminal: Terminal, version: string): Promise<ExitStatus> {
  if (asksForHelp(args)) return runCommand(['--help'], terminal, version);
  const parsed = checkArguments(args);
  if (!parsed.ok) return misused(parsed.usage, terminal);
  return ended(await check(parsed.value, { now: new Date(), version, print: terminal.print }), terminal);
}

async function runDetect(args: readonly string[], terminal: Terminal, version: string): Promise<ExitStatus> {
  if (asksForHelp(args)) return runCommand(['--help'], terminal, version);
  const end = args.indexOf('--');
  const unknown = optionsOf(args).find((word) => word.startsWith('-') && word !== '-');
  if (unknown !== undefined) return misused(`detect has no option "${unknown}"`, terminal);
  const [file = '-', second] = args.filter((_, index) => index !== end);
  if (second !== undefined) return misused('detect reads one file, or - for standard input', terminal);
  if (file === '') return misused('a file needs a name', terminal);
  return ended(await detect(file, { input: process.stdin, print: terminal.print }), terminal);
}

/** What stands before `--`; behind it every word is a file's name. */
function optionsOf(args: readonly string[]): readonly string[] {
  const end = args.indexOf('--');
  return end === -1 ? args : args.slice(0, end);
}

function asksForHelp(args: readonly string[]): boolean {
  return optionsOf(args).some((word) => word === '--help' || word === '-h');
}

/** The status that a command's outcome gives; its reason in one line. */
function ended(outcome: Result<unknown>, terminal: Terminal): ExitStatus {
  if (outcome.ok) return 0;
  terminal.complain(`stet: ${outcome.error.message.replace(/\s+/gu, ' ')}`);
  return 1;
}

function misused(why: string, terminal: Terminal): ExitStatus {
  terminal.complain(`stet: ${why}. stet --help says how.`);
  return 2;
}
