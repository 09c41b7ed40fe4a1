import { CommanderError } from 'commander';
import { CourseFault } from '../course/course-fault.js';
import { openKit } from '../grading/kit.js';
import { wrap } from '../report/wrap.js';
import { commandLine } from './command-line.js';
import { EXIT } from './exit-code.js';
import { RequestError } from './request-error.js';
import { processTerminal } from './terminal.js';
import type { Terminal } from './terminal.js';

/**
 * Runs the command line of this process.
 *
 * @param args the arguments after the program's name
 * @param root the kit's folder
 * @returns the exit code
 */
export async function main(args: readonly string[], root: string): Promise<number> {
  const interruption = new AbortController();
  const interrupt = (): void => {
    interruption.abort();
  };
  // Whoever reads the output may have seen enough, as `head` has: there is nobody left to work for.
  const readerLeft = (error: NodeJS.ErrnoException): void => {
    if (error.code !== 'EPIPE') throw error;
    interrupt();
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  // For good: a pipe tells only later that its other end is closed.
  process.stdout.on('error', readerLeft);
  process.stderr.on('error', readerLeft);
  try {
    return await runCommand(args, root, processTerminal(interruption.signal));
  } finally {
    process.off('SIGINT', interrupt);
    process.off('SIGTERM', interrupt);
  }
}

/** Runs one command on a terminal. Whatever goes wrong becomes one sentence and an exit code. */
export async function runCommand(args: readonly string[], root: string, terminal: Terminal): Promise<number> {
  let exitCode: number = EXIT.passed;
  const program = commandLine(openKit(root), terminal, (code) => {
    exitCode = code;
  });
  try {
    if (args.length === 0) program.outputHelp();
    else await program.parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    return explain(error, terminal);
  }
}

function explain(error: unknown, terminal: Terminal): number {
  if (terminal.signal.aborted) return EXIT.interrupted;
  if (error instanceof CommanderError) return explainUsage(error, terminal);
  if (error instanceof RequestError) {
    terminal.err(`${onScreen(error.message, terminal)}\n`);
    return EXIT.request;
  }
  if (error instanceof CourseFault) {
    terminal.err(`${onScreen(`The course itself is broken: ${error.message}. ${REPORT}`, terminal)}\n`);
    return EXIT.fault;
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  terminal.err(`The grader itself failed; this is not your mistake. ${REPORT}\n\n${text}\n`);
  return EXIT.fault;
}

const REPORT = 'Please report it, with the command you ran, to whoever gave you this course.';

/** One line for a program that reads it; for a person, no wider than the screen. */
function onScreen(sentence: string, { errIsTerminal }: Terminal): string {
  return errIsTerminal ? wrap(sentence, 80, '') : sentence;
}

/** Help that was asked for is no error; anything else becomes one line. */
function explainUsage(error: CommanderError, terminal: Terminal): number {
  if (error.exitCode === 0) return EXIT.passed;
  const said = error.message.replace(/^error: /, '').replace(/\n\(Did you mean (.+)\?\)$/, '; did you mean $1?');
  const sentence = said.charAt(0).toUpperCase() + said.slice(1);
  const answer = `${sentence}${/[.?]$/.test(sentence) ? '' : '.'} See: npx meanwhile --help`;
  terminal.err(`${onScreen(answer, terminal)}\n`);
  return EXIT.request;
}
