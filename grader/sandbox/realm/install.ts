import type { Bridge } from './bridge.js';
import { createCore } from './core.js';
import { defineGlobal } from './define.js';
import { defineFunctions, defineParts } from './globals.js';
import { installFinalizationRegistry } from './finalization.js';
import { guard, guardAll } from './guard.js';
import { createPartLoader } from './load-part.js';
import type { LoadPart, Parts } from './load-part.js';
import { createModules } from './modules.js';
import type { Exports } from './modules.js';
import { deleteProperty } from './natives.js';
import { createConsole } from './output/console.js';
import { createFormat } from './output/format.js';
import { Lines } from './output/lines.js';
import type { PromiseDetails } from './output/promise-inspection.js';
import { createProcess } from './process/process.js';
import { lockErrors } from './stack.js';
import type { PrepareStackTrace } from './stack.js';
import { Clock } from './time/clock.js';
import { installTime } from './time/install-time.js';
import { createPerformance } from './time/performance.js';
import type { Signals } from './web/signals.js';
import type { TellOfThread, ThreadSelf } from './threads/thread-bridge.js';
import { installAtomics } from './timers/atomics.js';

export type { LoadPart } from './load-part.js';

/** What the host tells a realm about itself. */
export interface InstallOptions {
  /** `process.version`. */
  readonly version: string;
  /** The file name of the submission's script: frames of other files are left out of stacks. All stay if it is absent. */
  readonly submissionFile?: string;
  /** Tells how a promise stands, for printing it; every promise is printed as pending if it is absent. */
  readonly promiseDetails?: PromiseDetails;
  /** Writes a stack that is not of this realm, for a host that hands `prepareStackTrace` to V8. */
  readonly writeForeignStack?: PrepareStackTrace;
  /** The thread that the realm is; the main one, with no way to start others, if it is absent. */
  readonly thread?: ThreadSelf;
}

/** What the host keeps of the library. */
export interface RealmLibrary {
  /** The exports of a built-in module; `default` is what `require` gives. */
  readonly module: (specifier: string) => Exports;
  /** To be called at the end: shows what was written without a line's end. */
  readonly flush: () => void;
  /** For V8 to write stacks with: see `lockErrors`. */
  readonly prepareStackTrace: PrepareStackTrace;
  /** Vitest, for submissions that are test files; loaded when it is first asked for. */
  readonly vitest: () => Parts['vitest'];
  /** How the world deals with signals; loaded when it is first asked for. */
  readonly signals: () => Signals;
  /** Tells of threads. */
  readonly tellOfThread: TellOfThread;
  /** What was thrown in a thread, for another to read. */
  readonly writeThrown: (thrown: unknown) => string;
}

/**
 * Makes the global object of a fresh vm context like Node's, in virtual time. Runs in it, before anything else does.
 *
 * @param host the host's functions
 * @param load loads the parts of the library that are needed later
 */
export function installRealm(host: Bridge, load: LoadPart, options: InstallOptions): RealmLibrary {
  const prepareStackTrace = lockErrors(options.submissionFile, options.writeForeignStack);
  const bridge = guardAll(host);
  const lines = new Lines(bridge);
  const clock = new Clock(bridge);
  const part = createPartLoader(load, () => core);
  const core = createCore({
    bridge,
    clock,
    lines,
    part,
    promiseDetails: guardDetails(options.promiseDetails),
    thread: guardThread(options.thread),
  });
  installTime(clock.epoch);
  installAtomics(bridge);
  installFinalizationRegistry();
  defineFunctions(core);
  defineParts(core);
  const performance = createPerformance(core);
  defineGlobal('global', globalThis, true);
  defineGlobal('performance', performance, true);
  defineGlobal('process', createProcess(core, lines, options.version));
  defineGlobal(
    'console',
    createConsole(
      lines,
      createFormat(() => part('inspect')),
      core,
    ),
  );
  deleteProperty(globalThis, 'WebAssembly');
  return {
    module: createModules(core, performance),
    flush: () => lines.flush(),
    prepareStackTrace,
    vitest: () => part('vitest'),
    signals: () => part('web').signals,
    tellOfThread: (thread, what, text) => {
      part('threads').tell(thread, what, text);
    },
    writeThrown: (thrown) => part('threads').writeThrown(thrown),
  };
}

function guardThread(thread: ThreadSelf = ALONE): ThreadSelf {
  return { ...thread, bridge: guardAll(thread.bridge) };
}

/** A realm that can start no threads. */
const ALONE: ThreadSelf = {
  id: 0,
  data: '',
  bridge: { start: () => 0, post: () => undefined, end: () => undefined, listens: () => undefined },
};

function guardDetails(details: PromiseDetails | undefined): PromiseDetails | undefined {
  return details && ((promise, tell) => guard(() => details(promise, tell)));
}
