import { execa } from 'execa';

/** Real milliseconds that a command takes from start to exit, the median of several runs after a warm-up. */
export async function medianMs(runs: number, command: readonly string[], cwd: string): Promise<number> {
  const times: number[] = [];
  for (let run = -1; run < runs; run += 1) {
    const started = performance.now();
    await execa(command[0] ?? '', command.slice(1), { cwd, stdio: 'ignore', reject: false });
    if (run >= 0) times.push(performance.now() - started);
  }
  return median(times);
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Megabytes that a Node program held at its peak; `preload` makes it tell. */
export async function peakMegabytes(args: readonly string[], preload: string, cwd: string): Promise<number> {
  const { stderr } = await execa(process.execPath, ['--require', preload, ...args], {
    cwd,
    stdout: 'ignore',
    reject: false,
  });
  return Number(/peak (\d+) KiB/.exec(stderr)?.[1]) / 1_024;
}
