import type { Core } from '../core.js';
import { defineProperty, NativeError } from '../natives.js';
import type { Lines, Stream } from '../output/lines.js';
import { createEmitterMethods } from './emitter-methods.js';
import { createHrtime } from './hrtime.js';

/** `process`, as far as a submission has one. @param version of Node, such as `v20.19.0` */
export function createProcess(core: Core, lines: Lines, version: string): object {
  const process: Record<string, unknown> = {
    title: 'node',
    version,
    versions: { node: withoutV(version) },
    release: { name: 'node' },
    platform: 'linux',
    arch: 'x64',
    pid: 1,
    argv: ['node', 'submission'],
    execArgv: [],
    env: {},
    exitCode: undefined,
    stdout: createStream(lines, core, 'out', 1),
    stderr: createStream(lines, core, 'error', 2),
    nextTick: core.nextTick,
    hrtime: createHrtime(core.elapsed),
    uptime: () => core.elapsed() / 1_000,
    cwd: () => '/',
    exit: (code?: unknown) => (core.thread.id === 0 ? refuseToExit(core, code) : endThread(core, code)),
    abort: () => refuseToEnd(core, 'process.abort()'),
    emitWarning: createEmitWarning(core),
  };
  defineProperty(process, Symbol.toStringTag, { value: 'process', configurable: true });
  return Object.assign(process, createEmitterMethods(core, process));
}

const { slice } = String.prototype;

function withoutV(version: string): string {
  return Reflect.apply(slice, version, [1]);
}

function refuseToExit(core: Core, code: unknown): never {
  return refuseToEnd(core, `process.exit(${code === undefined ? '' : `${code as number}`})`);
}

/** In a worker, it ends the worker alone. What is thrown is heard of by nobody: it only stops the code that has called. */
function endThread({ thread }: Core, code: unknown): never {
  thread.bridge.end(0, typeof code === 'number' ? code : 0);
  throw new NativeError('the thread has ended');
}

/** It is told as an uncaught error too, because a submission may catch what is thrown here. */
function refuseToEnd(core: Core, call: string): never {
  const error = new NativeError(`A submission may not end the process: take ${call} out, and let the function return.`);
  core.uncaught(error);
  throw error;
}

function createEmitWarning(core: Core) {
  return (warning: unknown, typeOrOptions?: unknown): void => {
    const type = typeof typeOrOptions === 'object' ? (typeOrOptions as { type?: unknown } | null)?.type : typeOrOptions;
    const { name, message } = warning instanceof NativeError ? warning : { name: type ?? 'Warning', message: warning };
    core.warn(name as string, message as string);
  };
}

/** A stream that prints. Bytes are read as UTF-8. */
function createStream(lines: Lines, core: Core, stream: Stream, fd: number): object {
  return {
    fd,
    isTTY: false,
    writable: true,
    write(chunk: unknown, encoding?: unknown, callback: unknown = encoding): boolean {
      const text =
        typeof chunk === 'string' ? chunk : new (core.part('text').TextDecoder)().decode(chunk as Uint8Array);
      lines.write(stream, text);
      if (typeof callback === 'function') core.nextTick(callback);
      return true;
    },
  };
}
