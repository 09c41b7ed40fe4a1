import { availableParallelism } from 'node:os';
import { execa } from 'execa';

/** Busy processes for each core. */
const FOLD = 4;

/** Keeps the machine busy with several times as many processes as it has cores; gives the function that ends them. */
export function keepMachineBusy(): { processes: number; rest: () => void } {
  const processes = availableParallelism() * FOLD;
  const busy = Array.from({ length: processes }, () =>
    execa(process.execPath, ['-e', 'for (;;);'], { reject: false, stdio: 'ignore' }),
  );
  return {
    processes,
    rest: () => {
      for (const one of busy) one.kill('SIGKILL');
    },
  };
}
