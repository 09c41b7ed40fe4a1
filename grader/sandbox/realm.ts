import vm from 'node:vm';
import { SUBMISSION_FILE } from './place.js';
import type { Bridge } from './realm/bridge.js';
import type { ValueLore } from './realm/encode.js';
import type { ChecksScript, enterRealm as EnterRealm, RealmHandle } from './realm/entry.js';
import type { InstallOptions } from './realm/install.js';
import type { Submission } from './realm/load-submission.js';
import type { ThreadSelf } from './realm/threads/thread-bridge.js';
import { nodeInternals, writeHostStack } from './realm/node-internals.js';
import type { ScenarioBridge } from './scenario/scenario-bridge.js';

/** Gives the compiled script of a realm's part: `entry` at once, the others when they are first needed. */
export type CompilePart = (part: string) => vm.Script;

const NO_CODE_FROM_STRINGS = { strings: false, wasm: false };

type PartLoader = (part: string) => unknown;

/** Compiles the scripts once; a realm is then made of them in well under a millisecond of real time. */
export class RealmFactory {
  readonly #scripts = new Map<string, vm.Script>();
  readonly #internals = nodeInternals();
  readonly #compile: CompilePart;

  constructor(compile: CompilePart) {
    this.#compile = compile;
  }

  /**
   * Makes a realm that knows nothing of any other. Stacks are written by the latest one.
   *
   * @param thread the thread that it is; it can start none if this is absent
   * @param starter the realm that has started the thread, and goes on writing its own stacks
   */
  create(
    bridge: Bridge,
    scenarioBridge: ScenarioBridge,
    lore: ValueLore,
    seed: number,
    thread?: ThreadSelf,
    starter?: Realm,
  ): Realm {
    // An object of the host's as the global object would have the host's `Object` for its constructor.
    const context = vm.createContext(vm.constants.DONT_CONTEXTIFY, { codeGeneration: NO_CODE_FROM_STRINGS });
    const load: PartLoader = (part) => this.#run(part, context);
    const { enterRealm } = load('entry') as { enterRealm: typeof EnterRealm };
    const handle = enterRealm(bridge, scenarioBridge, lore, seed, load, this.#options(thread, starter));
    this.#internals?.handOverStacks(handle.prepareStackTrace);
    return new Realm(context, handle);
  }

  #options(thread: ThreadSelf | undefined, starter: Realm | undefined): InstallOptions {
    const known = {
      version: process.version,
      submissionFile: SUBMISSION_FILE,
      writeForeignStack: starter?.handle.prepareStackTrace ?? writeHostStack,
      ...(thread === undefined ? {} : { thread }),
    };
    return this.#internals === null ? known : { ...known, promiseDetails: this.#internals.promiseDetails };
  }

  #run(part: string, context: vm.Context): unknown {
    const script = this.#scripts.get(part) ?? this.#compile(part);
    this.#scripts.set(part, script);
    return script.runInContext(context);
  }
}

/** One realm: globals like Node's in virtual time, and room for one submission. */
export class Realm {
  readonly #context: vm.Context;
  readonly handle: RealmHandle;

  constructor(context: vm.Context, handle: RealmHandle) {
    this.#context = context;
    this.handle = handle;
  }

  /** Evaluates a checks file in the realm and gives what it exports by default. */
  loadChecks(script: vm.Script): object {
    return this.handle.takeChecks(script.runInContext(this.#context) as ChecksScript);
  }

  /**
   * Gives the function that loads the submission; nothing of it has run yet.
   *
   * @throws SyntaxError when V8 refuses what the bundler let pass
   */
  compile(source: string): Submission {
    const script = new vm.Script(source, { filename: SUBMISSION_FILE });
    return script.runInContext(this.#context) as Submission;
  }
}
