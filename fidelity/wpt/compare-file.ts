import type { VirtualNode } from '../virtual-node.js';
import { Progress } from './outcomes.js';
import type { Outcomes } from './outcomes.js';
import { runInNode } from './run-in-node.js';
import type { TestFile } from './test-file.js';
import { writeProgram } from './write-program.js';

/** A test, and how it ended on both sides: `null` where it passed, else what is wrong. */
export interface ComparedTest {
  readonly file: string;
  readonly name: string;
  readonly node: string | null;
  readonly sandbox: string | null;
}

/**
 * Runs a file in real Node and in the sandbox.
 *
 * @param root the checkout
 * @returns every test that one of them has seen
 */
export async function compareFile(root: string, file: TestFile, sandbox: VirtualNode): Promise<ComparedTest[]> {
  const program = await writeProgram(root, file);
  const [node, virtual] = await Promise.all([runInNode(program), inSandbox(program, sandbox)]);
  const names = new Set([...node.keys(), ...virtual.keys()]);
  return [...names].map((name) => ({
    file: file.name,
    name,
    node: resultOf(node, name),
    sandbox: resultOf(virtual, name),
  }));
}

async function inSandbox(program: string, sandbox: VirtualNode): Promise<Outcomes> {
  const progress = new Progress();
  try {
    const log = await sandbox.run(program);
    for (const { text } of log) progress.read(text.trimEnd());
    return progress.outcomes(log.map(({ text }) => text).find((text) => text.startsWith('stopped: ')) ?? null);
  } catch (error) {
    return progress.outcomes((error as Error).message.split('\n', 1)[0] ?? '');
  }
}

function resultOf(outcomes: Outcomes, name: string): string | null {
  const result = outcomes.get(name);
  return result === undefined ? 'is not run' : result;
}
