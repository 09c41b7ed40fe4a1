import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { childrenLeft } from '../kit/children-left.js';
import { BOTH_IN_TURN, BOTH_TOGETHER, NAP, temporaryFolder, temporaryKit } from '../kit/temporary-kit.js';
import { PretendScreen } from '../watch/pretend-screen.js';
import { runCli } from './run-cli.js';
import type { Answer } from './run-cli.js';

const DESK = 'exercises/lesson-01-two';
/** Watchers and children take their time; nothing here depends on how long. */
const PATIENT = { timeout: 15_000, interval: 10 };

interface Watching {
  readonly root: string;
  readonly screen: PretendScreen;
  readonly answer: Promise<Answer>;
  readonly interrupt: () => void;
  /** Saves a file of the lesson on the desk. */
  readonly save: (name: string, text: string) => Promise<void>;
  /** Waits until the screen shows something. */
  readonly shows: (text: string) => Promise<void>;
}

/** Watches in a kit, on a terminal where one is wanted, until the test is over. */
async function watching(line = 'watch', files: Record<string, string> = {}, env = {}): Promise<Watching> {
  const root = await temporaryKit(files);
  const screen = new PretendScreen();
  const interruption = new AbortController();
  const interrupt = (): void => {
    interruption.abort();
  };
  const answer = runCli(root, line, { screen, signal: interruption.signal, env });
  onTestFinished(async () => {
    interrupt();
    await answer;
    expect(childrenLeft()).toEqual([]);
    expect(screen.isTaken).toBe(false);
  });
  return {
    root,
    screen,
    answer,
    interrupt,
    save: (name, text) => writeFile(path.join(root, DESK, name), text),
    shows: (text) =>
      vi.waitFor(() => {
        expect(screen.text).toContain(text);
      }, PATIENT),
  };
}

describe('a watch on a terminal', () => {
  it('lays out the first lesson when nothing is begun, and shows where to begin', async () => {
    const { root, shows } = await watching();
    await shows('To begin, read lessons/lesson-01-two/README.md');
    expect(await readFile(path.join(root, DESK, 'nap.ts'), 'utf8')).toContain('not implemented');
  });

  it('shows the verdict on what is saved', async () => {
    const { save, shows } = await watching();
    await shows('not started');
    await save('both.ts', BOTH_IN_TURN);
    await shows('✗ waits for both at once');
    await save('both.ts', BOTH_TOGETHER);
    await shows('both is done.');
    await save('nap.ts', NAP);
    await shows('nap is done.');
    await shows('2 of 2 exercises');
  });

  it('sees saves by rename, in several writes, and by deleting and making anew', async () => {
    const { root, save, shows } = await watching();
    const file = path.join(root, DESK, 'both.ts');
    await shows('not started');
    await writeFile(`${file}~`, BOTH_IN_TURN);
    await rename(`${file}~`, file);
    await shows('1/3');
    await writeFile(file, BOTH_TOGETHER.slice(0, 40));
    await writeFile(file, BOTH_TOGETHER);
    await shows('both is done.');
    await rm(file);
    await save('both.ts', BOTH_IN_TURN);
    await shows('1/3');
    await rm(file);
    await shows('both is the stub, or not there');
  });

  it('finds a desk again that was deleted and made anew', async () => {
    const { root, save, shows } = await watching();
    await shows('not started');
    await rm(path.join(root, 'exercises'), { recursive: true });
    await mkdir(path.join(root, DESK), { recursive: true });
    await save('both.ts', BOTH_IN_TURN);
    await shows('1/3');
  });

  it('gives up a run that a save has made stale', async () => {
    const { save, shows, screen } = await watching('watch --timeout 3600');
    await shows('not started');
    await save('both.ts', 'export const both = () => { for (;;); };');
    await shows('grading both …');
    await save('both.ts', BOTH_TOGETHER);
    await shows('both is done.');
    expect(screen.written).not.toContain('still busy');
  });

  it('runs everything again, and goes on to the next exercise once this one is done', async () => {
    const { save, shows, screen } = await watching();
    await shows('not started');
    await save('both.ts', BOTH_TOGETHER);
    await shows('both is done.');
    screen.type('r');
    await shows('1 of 2 exercises');
    screen.type('n');
    await shows('· nap');
  });

  it('shows hints one after another, and remembers them', async () => {
    const { root, shows, screen } = await watching('watch 1');
    await shows('not started');
    screen.type('h');
    await shows('What does the second task do meanwhile?');
    screen.type('h');
    await shows('Start both first.');
    expect((await runCli(root, 'hint 1 both')).out).toContain('Hint 3 of 3');
  });

  it('sets a damaged memory of hints aside, and says so', async () => {
    const { shows, screen } = await watching('watch 1', { '.meanwhile/progress.json': 'not json' });
    await shows('not started');
    screen.type('h');
    await shows('was damaged');
    await shows('What does the second task do meanwhile?');
  });

  it('opens the file in the editor, which has the terminal until it is closed', async () => {
    const folder = await temporaryFolder();
    const opened = path.join(folder, 'opened.txt');
    const script = path.join(folder, 'editor.cjs');
    await writeFile(script, `require('node:fs').writeFileSync(${JSON.stringify(opened)}, process.argv[2]);`);
    const { shows, screen } = await watching('watch', {}, { EDITOR: `${process.execPath} ${script}` });
    await shows('not started');
    screen.type('o');
    await vi.waitFor(async () => {
      expect(await readFile(opened, 'utf8')).toMatch(/exercises.lesson-01-two.both\.ts$/);
    }, PATIENT);
    await vi.waitFor(() => {
      expect(screen.isTaken).toBe(true);
    }, PATIENT);
  });

  it('says which editor it did not find', async () => {
    const { shows, screen } = await watching('watch', {}, { EDITOR: 'no-such-editor' });
    await shows('not started');
    screen.type('o');
    await shows('There is no program "no-such-editor": set EDITOR to the editor you use.');
  });

  it('begins the next lesson when this one is done', async () => {
    const lesson = { 'lessons/lesson-02-one/README.md': '# One\n\n- [nap](stubs/nap.ts)\n' };
    const stub = 'export function nap(): void {\n  throw new Error("not implemented");\n}\n';
    const { root, shows, screen } = await watching('watch 1', {
      ...lesson,
      'lessons/lesson-02-one/stubs/nap.ts': stub,
      'lessons/lesson-02-one/checks/nap.ts': `import { check, exercise, resolvesTo } from 'meanwhile';
export default exercise({ title: 'Nap', hints: ['a', 'b', 'c'], checks: [
  check('naps', { scenario: ({ submission }) => submission.nap(), expect: [resolvesTo(1)] })] });`,
      [`${DESK}/both.ts`]: BOTH_TOGETHER,
      [`${DESK}/nap.ts`]: NAP,
    });
    await shows('2 of 3 exercises');
    screen.type('n');
    await shows('This is lesson-02: read lessons/lesson-02-one/README.md first.');
    expect(await readFile(path.join(root, 'exercises/lesson-02-one/nap.ts'), 'utf8')).toBe(stub);
  });

  it('goes on after a fault of the course, and tells it', async () => {
    const { root, save, shows } = await watching();
    await shows('not started');
    await writeFile(path.join(root, 'lessons/lesson-01-two/checks/both.ts'), 'export default 1;');
    await save('both.ts', BOTH_TOGETHER);
    await shows('The course itself is broken');
    await save('nap.ts', NAP);
    await shows('nap is done.');
  });

  it.each([
    ['q', 0],
    ['\u0003', 130],
  ])('ends at the key %j with exit code %d', async (key, code) => {
    const { shows, screen, answer } = await watching();
    await shows('not started');
    screen.type(key);
    expect(await answer).toMatchObject({ code });
  });

  it('ends when it is interrupted, also while it grades', async () => {
    const stuck = { [`${DESK}/both.ts`]: 'export const both = () => { for (;;); };' };
    const { shows, interrupt, answer } = await watching('watch --timeout 3600', stuck);
    await shows('grading');
    interrupt();
    expect(await answer).toMatchObject({ code: 130 });
  });

  it.each(['uncaughtException', 'unhandledRejection'])(
    'gives the terminal back on an %s, then tells of it',
    async (how) => {
      const { shows, screen, answer } = await watching();
      await shows('not started');
      screen.signals.emit(how, new Error('what nobody thought of'));
      const { code, err } = await answer;
      expect(code).toBe(3);
      expect(err).toContain('what nobody thought of');
      expect(screen.isTaken).toBe(false);
    },
  );

  it('begins anew after a stop what was running', async () => {
    const { save, shows, screen } = await watching();
    await shows('not started');
    screen.type('\u001A');
    await save('both.ts', BOTH_TOGETHER);
    screen.signals.emit('SIGCONT');
    await shows('both is done.');
    expect(screen.stops).toBe(1);
  });
});
