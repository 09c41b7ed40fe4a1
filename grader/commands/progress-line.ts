import type { Terminal } from './terminal.js';

/** Real milliseconds of silence: what takes no longer needs no progress. */
const PATIENCE_MS = 500;

/** A line that says how far the grading is, on a terminal, once it takes a while. */
export function showProgress(terminal: Terminal): { show: (done: number, total: number) => void; clear: () => void } {
  const { show, clear } = showLine(terminal);
  return {
    show: (done, total) => {
      show(`graded ${done} of ${total} exercises …`);
    },
    clear,
  };
}

/** A line on a terminal that changes, once it takes a while. */
export function showLine(terminal: Terminal): { show: (line: string) => void; clear: () => void } {
  let latest: string | null = null;
  let visible = false;
  const paint = (): void => {
    if (latest === null || !terminal.errIsTerminal) return;
    visible = true;
    terminal.err(`\r\u001B[2K${latest}`);
  };
  const timer = setInterval(paint, PATIENCE_MS);
  return {
    show: (line) => {
      latest = line;
      if (visible) paint();
    },
    clear: () => {
      clearInterval(timer);
      if (visible) terminal.err('\r\u001B[2K');
    },
  };
}
