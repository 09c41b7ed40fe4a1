/**
 * Runs programs in real Node, one after another, each until nothing is left to do: Node says so with `beforeExit`. In
 * between it waits for the next one without a loop that turns. A line of JSON in is a program, one out its log.
 */
import { readSync, writeSync } from 'node:fs';

const STDIN = 0;
const STDOUT = 1;
const nextLine = lineReader(STDIN);
let log = null;
let started = 0;
let programs = 0;

console.log = (...values) => write(values.join(' '));
process.on('unhandledRejection', (reason) => write(`unhandledRejection ${messageOf(reason)}`));
process.on('rejectionHandled', () => write('rejectionHandled'));
process.on('uncaughtException', (error) => write(`uncaughtException ${messageOf(error)}`));
process.on('beforeExit', () => {
  if (log !== null) writeSync(STDOUT, `${JSON.stringify(log)}\n`);
  const line = nextLine();
  if (line === null) return;
  log = [];
  programs += 1;
  started = performance.now();
  // A program that waits for nothing would otherwise end the process.
  setImmediate(() => {});
  // The number makes it a module of its own, when the same program comes again.
  void import(`data:text/javascript,${encodeURIComponent(`${JSON.parse(line)}\n// ${programs}`)}`);
});

function write(text) {
  log.push({ at: Math.round(performance.now() - started), text });
}

function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}

function lineReader(descriptor) {
  const chunk = Buffer.alloc(65_536);
  let rest = '';
  return () => {
    for (;;) {
      const end = rest.indexOf('\n');
      if (end >= 0) {
        const line = rest.slice(0, end);
        rest = rest.slice(end + 1);
        return line;
      }
      const bytes = readSync(descriptor, chunk);
      if (bytes === 0) return null;
      rest += chunk.toString('utf8', 0, bytes);
    }
  };
}
