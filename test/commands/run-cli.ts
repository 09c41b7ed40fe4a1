import { runCommand } from '../../grader/commands/main.js';
import type { Terminal } from '../../grader/commands/terminal.js';

/** What a command answered. */
export interface Answer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs one command line as a user would, on a pipe, from the kit's folder. */
export async function runCli(root: string, line: string, changes: Partial<Terminal> = {}): Promise<Answer> {
  let out = '';
  let err = '';
  const terminal: Terminal = {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    outIsTerminal: false,
    errIsTerminal: false,
    env: {},
    cwd: root,
    signal: new AbortController().signal,
    ...changes,
  };
  const args = line.split(' ').filter((word) => word !== '');
  return { code: await runCommand(args, root, terminal), out, err };
}
