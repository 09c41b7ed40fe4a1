import { createInterface } from 'node:readline/promises';
import type { ScreenDevice } from '../watch/terminal/screen-device.js';

/** Where a command speaks to, and what it knows of the place. */
export interface Terminal {
  /** Answers: the scorecard, the JSON document. */
  readonly out: (text: string) => void;
  /** Everything else: what went wrong, what is going on. */
  readonly err: (text: string) => void;
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder from which paths are meant. */
  readonly cwd: string;
  /** Aborted when the user interrupts. */
  readonly signal: AbortSignal;
  /** Absent where there are no keys to read, or no screen to write on. */
  readonly screen?: ScreenDevice;
  /** Asks the person at the terminal and gives what they type; absent where there is nobody to ask. */
  readonly ask?: (question: string) => Promise<string>;
}

/** The terminal of this process. */
export function processTerminal(signal: AbortSignal): Terminal {
  return {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    outIsTerminal: isTerminal(process.stdout),
    errIsTerminal: isTerminal(process.stderr),
    env: process.env,
    cwd: process.cwd(),
    signal,
    ...(isTerminal(process.stdin) && isTerminal(process.stdout) ? { screen: processScreen() } : {}),
    ...(isTerminal(process.stdin) && isTerminal(process.stderr)
      ? { ask: (question: string) => askPerson(question, signal) }
      : {}),
  };
}

/** `isTTY` of a stream that is no terminal is absent, not false, whatever its type says. */
function isTerminal({ isTTY }: { readonly isTTY?: boolean }): boolean {
  return isTTY ?? false;
}

async function askPerson(question: string, signal: AbortSignal): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await lines.question(question, { signal });
  } finally {
    lines.close();
  }
}

function processScreen(): ScreenDevice {
  return {
    input: process.stdin,
    output: process.stdout,
    signals: process,
    stop: () => {
      if (process.platform !== 'win32') process.kill(0, 'SIGTSTP');
    },
  };
}
