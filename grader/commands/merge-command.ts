import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { mergeClasses, NotOneClass, parseClass } from '../class/merge-classes.js';
import type { ClassPart } from '../class/merge-classes.js';
import { deliverClass, exitCodeOfClass, requireOutputs } from './class-delivery.js';
import type { ClassOutputs } from './class-delivery.js';
import { RequestError } from './request-error.js';
import type { Terminal } from './terminal.js';
import { reasonOf } from './write-file.js';

/** Puts the shards of a class together and shows what the class came to. Gives the exit code. */
export async function mergeCommand(
  terminal: Terminal,
  files: readonly string[],
  outputs: ClassOutputs,
): Promise<number> {
  requireOutputs(outputs, terminal.cwd);
  const parts: ClassPart[] = [];
  for (const file of files) parts.push(await readPart(file, terminal.cwd));
  const result = merge(parts);
  await deliverClass(result, terminal, outputs);
  return exitCodeOfClass(result);
}

async function readPart(file: string, cwd: string): Promise<ClassPart> {
  const text = await readFile(path.resolve(cwd, file), 'utf8').catch((error: unknown) => {
    throw new RequestError(`"${file}" cannot be read (${reasonOf(error)}): name what "class --json --out" wrote.`);
  });
  const result = parseClass(text);
  if (result === null) throw new RequestError(`"${file}" is no part of a class: name what "class --json --out" wrote.`);
  return { file, result };
}

function merge(parts: readonly ClassPart[]): ReturnType<typeof mergeClasses> {
  try {
    return mergeClasses(parts);
  } catch (error) {
    if (error instanceof NotOneClass) throw new RequestError(error.message);
    throw error;
  }
}
