import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { execa } from 'execa';
import { expect, it, vi } from 'vitest';
import { BOTH_TOGETHER, REAL_ROOT, temporaryKit, writeFiles } from '../kit/temporary-kit.js';

const SCRIPT = '/usr/bin/script';

// Only on Linux does "script" take a command like this; the other tests pretend a terminal.
const onLinux = it.skipIf(process.platform !== 'linux' || !existsSync(SCRIPT));

const LEAVE = '\u001B[?7h\u001B[?25h\u001B[?1049l';
const PATIENT = { timeout: 20_000 };

/** Runs the built program on the kit that it lies in; at the signal it throws where nobody catches it. */
const PROGRAM = `
process.on('SIGUSR2', () => setImmediate(() => { throw new Error('what nobody thought of'); }));
const { main } = require(${JSON.stringify(path.join(REAL_ROOT, 'node_modules', '.cache', 'meanwhile', 'program.cjs'))});
main(['watch'], __dirname).then((code) => { process.exitCode = code; });
`;

/** Notes the terminal's settings before and after a watch, and its exit code. */
const SHELL = `stty rows 24 cols 80
stty -a > before.txt
sh -c 'echo $$ > pid.txt; exec "$NODE" program.cjs'
echo $? > code.txt
stty -a > after.txt
`;

interface Session {
  readonly save: () => Promise<void>;
  readonly shows: (text: string) => Promise<void>;
  readonly type: (keys: string) => void;
  readonly signal: (name: NodeJS.Signals) => Promise<void>;
}

/** Watches on a real terminal until it ends; tells how it did. */
async function onTerminal(act: (session: Session) => Promise<void>) {
  const root = await temporaryKit();
  await writeFiles(root, { 'program.cjs': PROGRAM, 'session.sh': SHELL });
  const note = async (name: string) => (await readFile(path.join(root, `${name}.txt`), 'utf8')).trim();
  const env = { NODE: process.execPath, TERM: 'xterm', NO_COLOR: '1' };
  const running = execa(SCRIPT, ['-qec', 'sh session.sh', '/dev/null'], { cwd: root, env, reject: false });
  let written = '';
  running.stdout.setEncoding('utf8').on('data', (text: string) => {
    written += text;
  });
  await act({
    save: () => writeFile(path.join(root, 'exercises/lesson-01-two/both.ts'), BOTH_TOGETHER),
    shows: (text) => vi.waitFor(() => expect(written).toContain(text), PATIENT),
    type: (keys) => running.stdin.write(keys),
    signal: async (name) => void process.kill(Number(await note('pid')), name),
  });
  await vi.waitFor(() => note('after'), PATIENT);
  running.stdin.end();
  await running;
  const isAsBefore = (await note('after')) === (await note('before'));
  return { code: Number(await note('code')), isAsBefore, afterLeaving: written.split(LEAVE).slice(1).join('') };
}

onLinux('shows the verdict on a save, and leaves the terminal as it was', async () => {
  const end = await onTerminal(async ({ save, shows, type }) => {
    await shows('not started');
    await save();
    await shows('both is done.');
    type('q');
  });
  expect(end).toEqual({ code: 0, isAsBefore: true, afterLeaving: '' });
});

onLinux('leaves the terminal as it was at ctrl-c', async () => {
  const end = await onTerminal(async ({ shows, type }) => {
    await shows('not started');
    type('\u0003');
  });
  expect(end).toEqual({ code: 130, isAsBefore: true, afterLeaving: '' });
});

onLinux('leaves the terminal as it was when it is told to end', async () => {
  const end = await onTerminal(async ({ shows, signal }) => {
    await shows('not started');
    await signal('SIGTERM');
  });
  expect(end).toEqual({ code: 130, isAsBefore: true, afterLeaving: '' });
});

onLinux('leaves the terminal as it was when it crashes, and tells of it there', async () => {
  const end = await onTerminal(async ({ shows, signal }) => {
    await shows('not started');
    await signal('SIGUSR2');
  });
  expect(end).toMatchObject({ code: 3, isAsBefore: true });
  expect(end.afterLeaving).toContain('what nobody thought of');
});
