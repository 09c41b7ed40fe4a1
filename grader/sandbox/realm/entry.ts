import { createRandom } from '../../scenario/draw.js';
import type { ScenarioBridge } from '../scenario/scenario-bridge.js';
import { prepareScenario, wantsEveryOrder } from '../scenario/harness.js';
import { createTestFile } from '../scenario/test-file.js';
import type { Bridge } from './bridge.js';
import { createEncoder, stackOf } from './encode.js';
import type { ValueLore } from './encode.js';
import { guardAll } from './guard.js';
import { hideSource } from './hide-source.js';
import { installRealm } from './install.js';
import { createLoader } from './load-submission.js';
import type { Loader } from './load-submission.js';
import { lockBuiltIns } from './lock-built-ins.js';
import { apply, NativePromise } from './natives.js';
import type { InstallOptions, LoadPart, RealmLibrary } from './install.js';

const { isPrototypeOf } = Object.prototype;
const { prototype: promisePrototype } = NativePromise;

/** What the host keeps of a realm: everything in it is of the realm's own making. */
export interface RealmHandle extends RealmLibrary, Loader {
  /** Writes a value of the realm down, as JSON of a `Value`. */
  readonly encode: (value: unknown) => string;
  /** The text of the stack of something that was thrown, or an empty one. */
  readonly stackOf: (error: unknown) => string;
  /** Whether a promise was made in this realm. */
  readonly owns: (promise: object) => boolean;
  /** Evaluates a checks file and gives what it exports by default. */
  readonly takeChecks: (script: ChecksScript) => object;
  readonly wantsEveryOrder: (exercise: object, index: number) => boolean;
  readonly prepareScenario: (
    exercise: object,
    index: number,
    seed: number,
    id: string,
    order: readonly number[],
  ) => (submission: object) => void;
}

/** Makes a fresh vm context into a realm like Node's, in virtual time. Runs in it, before anything else does. */
export function enterRealm(
  bridge: Bridge,
  scenarioBridge: ScenarioBridge,
  lore: ValueLore,
  seed: number,
  load: LoadPart,
  options: InstallOptions,
): RealmHandle {
  const library = installRealm(bridge, load, options);
  // The same submission must get the same verdict, also where it throws dice.
  Math.random = createRandom(seed);
  const guarded = guardAll(scenarioBridge);
  const testFile = createTestFile(guarded, library.vitest);
  lockBuiltIns();
  return {
    ...library,
    encode: createEncoder(guardAll(lore)),
    stackOf,
    ...createLoader(
      testFile.load,
      (specifier) => library.module(specifier).default,
      (specifier) => testFile.module(specifier) ?? library.module(specifier),
      (line, column, turn) => {
        guarded.visited(line, column, turn === 1);
      },
    ),
    owns: (promise) => apply(isPrototypeOf, promisePrototype, [promise]) as boolean,
    takeChecks,
    wantsEveryOrder: (exercise, index) => wantsEveryOrder(exercise as Parameters<typeof prepareScenario>[1], index),
    prepareScenario: (exercise, index, seed, id, order) =>
      prepareScenario(
        { bridge: guarded, signals: library.signals, testFile },
        exercise as Parameters<typeof prepareScenario>[1],
        index,
        seed,
        id,
        order,
      ),
  };
}

/** A checks file as the bundler makes it. */
export type ChecksScript = (require: () => object) => { readonly default: object };

/** What is tested by a test file came with the checks. */
function takeChecks(script: ChecksScript): object {
  const exercise = script(vocabulary).default;
  if ('subject' in exercise) hideSource(script);
  return exercise;
}

/**
 * What `import … from 'meanwhile'` gives to a checks file in here: the words without their meaning. Only scenarios
 * matter, and what is to be tested; every expectation is a function that gives nothing.
 */
function vocabulary(): object {
  const words: Record<string, unknown> = {
    exercise: (spec: unknown) => spec,
    check: (_title: string, spec: unknown) => spec,
    passesOn: (_title: string, spec: unknown) => spec,
    catches: (_what: string, spec: unknown) => spec,
  };
  return new Proxy(words, { get: (known, word) => known[String(word)] ?? (() => undefined) });
}
