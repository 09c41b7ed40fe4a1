import { Instrumenter } from '@stryker-mutator/instrumenter';
import type { Mutant } from './mutant.js';

/**
 * The mutants that Stryker makes of a program: operators, conditions, literals, blocks, method calls and the like. Its
 * instrumenter would put all of them into one text, behind switches; what it says about each of them is enough to make a
 * text of its own.
 *
 * @param file the program's name, for messages
 */
export async function strykerMutants(file: string, source: string): Promise<Mutant[]> {
  const { mutants } = await new Instrumenter(SILENT).instrument([{ name: file, mutate: true, content: source }], {
    plugins: null,
    excludedMutations: [],
    ignorers: [],
  });
  const lines = lineStarts(source);
  const offset = ({ line, column }: Position): number => (lines[line] ?? 0) + column;
  return mutants.map(({ mutatorName, replacement, location }) => ({
    family: mutatorName,
    start: offset(location.start),
    end: offset(location.end),
    // "a && b" in the place of "a || b" binds to other neighbors.
    replacement: mutatorName === 'LogicalOperator' ? `(${replacement})` : replacement,
  }));
}

/** Both count from 0. */
interface Position {
  readonly line: number;
  readonly column: number;
}

type Logger = ConstructorParameters<typeof Instrumenter>[0];

const no = (): boolean => false;
const nothing = (): void => undefined;

const SILENT: Logger = {
  isTraceEnabled: no,
  isDebugEnabled: no,
  isInfoEnabled: no,
  isWarnEnabled: no,
  isErrorEnabled: no,
  isFatalEnabled: no,
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing,
};

function lineStarts(source: string): number[] {
  const starts = [0];
  for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
