import type { FormatName } from '../report/formats.js';
import { RequestError } from './request-error.js';

/** A rendering of the result that is asked for. */
export interface Output {
  readonly format: FormatName;
  /** As the user wrote it; absent for the standard output. */
  readonly out?: string;
}

/** A flag about outputs, in the order of the command line. */
export type OutputFlag = { readonly format: FormatName } | { readonly out: string };

/**
 * What is to be written where. An `--out` belongs to the `--format` before it; with one format, or none, they may stand
 * in any order.
 *
 * @throws RequestError when it is not clear what goes where
 */
export function pairOutputs(flags: readonly OutputFlag[]): Output[] {
  const formats = flags.filter((flag) => 'format' in flag);
  const outputs = formats.length < 2 ? [single(flags, formats[0]?.format ?? 'scorecard')] : inOrder(flags);
  refuseTwoOnScreen(outputs);
  refuseSameFile(outputs);
  return outputs;
}

function single(flags: readonly OutputFlag[], format: FormatName): Output {
  const [out, second] = flags.flatMap((flag) => ('out' in flag ? [flag.out] : []));
  if (out === undefined) return { format };
  if (second !== undefined) throw twoOuts(format, out, second);
  return { format, out };
}

function inOrder(flags: readonly OutputFlag[]): Output[] {
  const outputs: Output[] = [];
  for (const flag of flags) {
    if ('format' in flag) {
      outputs.push(flag);
      continue;
    }
    const last = outputs.pop();
    if (last === undefined) {
      throw new RequestError(`Of several formats each has its --out after it: put "--out ${flag.out}" after its own.`);
    }
    if (last.out !== undefined) throw twoOuts(last.format, last.out, flag.out);
    outputs.push({ ...last, ...flag });
  }
  return outputs;
}

function twoOuts(format: FormatName, first: string, second: string): RequestError {
  return new RequestError(
    `${format} is to be written to "${first}" and to "${second}": put a --format before each --out.`,
  );
}

function refuseTwoOnScreen(outputs: readonly Output[]): void {
  const [first, second] = outputs.filter(({ out }) => out === undefined);
  if (first === undefined || second === undefined) return;
  throw new RequestError(
    `${first.format} and ${second.format} would both go to the standard output: put an --out after one of them.`,
  );
}

function refuseSameFile(outputs: readonly Output[]): void {
  const files = outputs.flatMap(({ out }) => (out === undefined ? [] : [out]));
  const twice = files.find((file, index) => files.indexOf(file) < index);
  if (twice !== undefined) throw new RequestError(`Two formats would be written to "${twice}": name a file for each.`);
}
