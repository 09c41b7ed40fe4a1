import vm from 'node:vm';
import type { Bridge } from '../../../grader/sandbox/realm/bridge.js';
import type { InstallOptions, RealmLibrary } from '../../../grader/sandbox/realm/install.js';
import { ManualClock } from './manual-clock.js';
import { scriptUnderTest } from './script-under-test.js';

const scripts = new Map<string, vm.Script>();

/** A realm made of the library's own scripts, and the clock that moves it. */
export interface FreshRealm {
  readonly context: vm.Context;
  readonly clock: ManualClock;
  readonly library: RealmLibrary;
  /** Which parts were loaded. */
  readonly loaded: readonly string[];
  /** Evaluates an expression, or statements the last of which is one, in the realm. */
  readonly run: (code: string) => unknown;
  /** Runs the body of an async function in the realm to its end, and gives what it returns. */
  readonly runAsync: (body: string) => Promise<unknown>;
}

/** Makes a realm as the host does. */
export function freshRealm(
  options: Partial<InstallOptions> = {},
  adapt: (bridge: Bridge) => Bridge = (bridge) => bridge,
): FreshRealm {
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY, { codeGeneration: { strings: false, wasm: false } });
  const clock = new ManualClock();
  const loaded: string[] = [];
  const load = (part: string): unknown => {
    loaded.push(part);
    return scriptOf(`parts/${part}.ts`).runInContext(context);
  };
  const { installRealm } = scriptOf('install.ts').runInContext(
    context,
  ) as typeof import('../../../grader/sandbox/realm/install.js');
  const library = installRealm(adapt(clock.bridge), load, { version: process.version, ...options });
  const run = (code: string): unknown =>
    vm.runInContext(`'use strict'; ${code}`, context, { filename: 'submission.js' });
  const runAsync = async (body: string): Promise<unknown> => {
    const promise = run(`(async () => {\n${body}\n})()`) as Promise<unknown>;
    promise.catch(() => undefined);
    await clock.run();
    return promise;
  };
  return { context, clock, library, loaded, run, runAsync };
}

/** The script of one of the library's files, which results in what the file exports. */
function scriptOf(file: string): vm.Script {
  const known = scripts.get(file);
  if (known !== undefined) return known;
  const made = scriptUnderTest(file);
  scripts.set(file, made);
  return made;
}
