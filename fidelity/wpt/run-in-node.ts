import { createInterface } from 'node:readline';
import { execa } from 'execa';
import { Progress } from './outcomes.js';
import type { Outcomes } from './outcomes.js';

/** A file of the Web Platform Tests may wait for some seconds. */
const LIMIT_MS = 20_000;
/** When all tests have ended, more may still begin: those of data that was just read. */
const QUIET_MS = 300;

/** What the trace of a run in the sandbox has besides what was printed. */
const HEAD = `
process.on('uncaughtException', (error) => console.log('uncaughtException ' + (error?.message ?? error)));
process.on('unhandledRejection', (error) => console.log('unhandledRejection ' + (error?.message ?? error)));
`;

/**
 * Runs a program in a process of the Node that runs this one, until it ends or all of its tests have.
 *
 * @param text one ES module
 */
export async function runInNode(text: string): Promise<Outcomes> {
  const child = execa(process.execPath, ['--no-warnings', '--input-type=module', '-'], {
    ...{ input: HEAD + text, timeout: LIMIT_MS, env: {}, extendEnv: false, reject: false },
    buffer: { stdout: false, stderr: true },
  });
  const progress = new Progress();
  let quiet: NodeJS.Timeout | undefined;
  for await (const line of createInterface({ input: child.stdout })) {
    progress.read(line);
    clearTimeout(quiet);
    if (progress.isOver) quiet = setTimeout(() => child.kill(), QUIET_MS);
  }
  clearTimeout(quiet);
  const { stderr, timedOut } = await child;
  return progress.outcomes(timedOut ? 'does not come to an end' : (/^\w*Error.*$/m.exec(stderr)?.[0] ?? null));
}
