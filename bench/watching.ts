import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { execa } from 'execa';
import { longCourse } from './long-course.js';
import { median } from './timing.js';

const ROUNDS = 15;
const WARM_UP = 3;

/** Real milliseconds between saves, in which a person would think. */
const PAUSE_MS = 300;

/** Each call waits for the one before it: a check fails, and its timeline stands beside that of the reference solution. */
const WRONG = `export async function runTogether<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  for (const task of tasks) results.push(await task());
  return results;
}
`;

/**
 * Real milliseconds from a save until `watch` has shown the verdict on it, the medians of right and wrong submissions:
 * the program as it is, with pipes that pass for a terminal.
 */
export async function watchTimes(root: string, lesson: string): Promise<{ right: number; wrong: number }> {
  const kit = await longCourse(root, lesson, 1);
  const file = path.join(kit, 'exercises', 'lesson-01-copy', 'run-together.ts');
  const right = await readFile(path.join(root, 'solutions', lesson, 'run-together.ts'), 'utf8');
  const running = execa(
    process.execPath,
    ['--require', path.join(root, 'bench', 'pretend-terminal.cjs'), path.join(kit, 'bin', 'meanwhile.cjs'), 'watch'],
    { cwd: kit, buffer: false, reject: false, env: { NO_COLOR: '1' } },
  );
  const screen = new Screen(running.stdout);
  const times: { right: number[]; wrong: number[] } = { right: [], wrong: [] };
  try {
    await screen.shows('not started');
    for (let round = -WARM_UP; round < ROUNDS; round += 1) {
      for (const [name, text, verdict] of [
        ['wrong', WRONG, 'points, '],
        ['right', right, 'run-together is done.'],
      ] as const) {
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
        const shown = screen.shows(verdict);
        await writeFile(file, text);
        const saved = performance.now();
        await shown;
        if (round >= 0) times[name].push(performance.now() - saved);
      }
    }
    return { right: median(times.right), wrong: median(times.wrong) };
  } finally {
    running.kill('SIGTERM');
    await running;
    await rm(kit, { recursive: true, force: true });
  }
}

/** What a program writes to its screen. */
class Screen {
  #written = '';
  #wanted = { text: '', found: (): void => undefined };

  constructor(output: NodeJS.ReadableStream) {
    output.setEncoding('utf8').on('data', (text: string) => {
      this.#written += text;
      if (this.#written.includes(this.#wanted.text)) this.#wanted.found();
    });
  }

  /** Fulfilled when it is written from now on. */
  shows(text: string): Promise<void> {
    this.#written = '';
    return new Promise((found) => {
      this.#wanted = { text, found };
    });
  }
}
