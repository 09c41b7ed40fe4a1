import type { ScenarioBridge } from '../scenario/scenario-bridge.js';
import { prepareScenario } from '../scenario/harness.js';
import type { Bridge } from './bridge.js';
import { guardAll } from './guard.js';
import { installRealm } from './install.js';
import type { InstallOptions, LoadPart } from './install.js';

/** What the host keeps of a realm: everything in it is of the realm's own making. */
export interface RealmHandle {
  /** The exports of an importable built-in module. */
  readonly module: (specifier: string) => Readonly<Record<string, unknown>>;
  /** The `require` of a submission that is no pure ES module. */
  readonly require: (specifier: string) => unknown;
  /** What an instrumented submission calls before each statement. */
  readonly probe: (line: number, column: number) => void;
  /** What `import … from 'meanwhile'` gives to a checks file in here: the words without their meaning. */
  readonly vocabulary: object;
  readonly prepareScenario: (exercise: object, index: number, seed: number, id: string) => (submission: object) => void;
}

/** Makes a fresh vm context into a realm like Node's, in virtual time. Runs in it, before anything else does. */
export function enterRealm(
  bridge: Bridge,
  scenarioBridge: ScenarioBridge,
  load: LoadPart,
  options: InstallOptions,
): RealmHandle {
  const library = installRealm(bridge, load, options);
  const guarded = guardAll(scenarioBridge);
  return {
    module: library.module,
    require: (specifier) => library.module(specifier),
    probe: (line, column) => {
      guarded.visited(line, column);
    },
    vocabulary: vocabulary(),
    prepareScenario: (exercise, index, seed, id) =>
      prepareScenario(guarded, exercise as Parameters<typeof prepareScenario>[1], index, seed, id),
  };
}

/** In the realm only scenarios matter; every expectation is a function that gives nothing. */
function vocabulary(): object {
  const words: Record<string, unknown> = {
    exercise: (spec: unknown) => spec,
    check: (_title: string, spec: unknown) => spec,
  };
  return new Proxy(words, { get: (known, word) => known[String(word)] ?? (() => undefined) });
}
