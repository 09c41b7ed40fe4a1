import { bare, deleteProperty, defineProperty, NativeError, setPrototypeOf } from '../realm/natives.js';
import type { Parts } from '../realm/load-part.js';
import type { ScenarioBridge } from './scenario-bridge.js';

/** A submission that is a test file: what it may import, how it is loaded, and how its tests are run. */
export interface TestFile {
  /** Takes the implementation that is tested in this check, and the name under which it is imported. */
  readonly prepare: (subject: string, implementation: object) => void;
  /** What a module stands for that only test files import; `undefined` for every other specifier. */
  readonly module: (specifier: string) => object | undefined;
  /** Loads the submission: as a test file, when there is something to test. @param load never rejects */
  readonly load: (load: () => Promise<void>) => void;
  /** Runs the tests and tells the host of each. */
  readonly run: () => Promise<void>;
}

const SUBJECTS = 'meanwhile/subjects/';

/** @param vitest loads Vitest when it is first asked for */
export function createTestFile(bridge: ScenarioBridge, vitest: () => Parts['vitest']): TestFile {
  let tested: { readonly subject: string; readonly exports: object } | null = null;
  return {
    prepare: (subject, implementation) => {
      tested = { subject, exports: withoutSource(implementation) };
    },
    module: (specifier) => {
      if (tested === null) return undefined;
      if (specifier === 'vitest') return vitest().module;
      if (!specifier.startsWith(SUBJECTS)) return undefined;
      if (specifier === tested.subject) return tested.exports;
      throw new NativeError(`there is no "${specifier}"; this exercise tests "${tested.subject}"`);
    },
    load: (load) => {
      if (tested === null) void load();
      else vitest().session.load(load);
    },
    run: async () => {
      const reports = await vitest().session.run();
      for (let i = 0; i < reports.length; i += 1) {
        const { name, outcome, message, assertions, stack } = reports[i]!;
        bridge.tested(name, outcome, message, assertions, stack);
      }
    },
  };
}

/** The functions of an implementation, which look alike whatever they do: a test can only find out by calling them. */
function withoutSource(implementation: object): object {
  const exports = bare<unknown>();
  for (const name in implementation) {
    const value: unknown = implementation[name as keyof typeof implementation];
    if (typeof value !== 'function') continue;
    const bound = value.bind(undefined) as object;
    // That of an async function tells that it is one.
    setPrototypeOf(bound, Function.prototype);
    defineProperty(bound, 'name', { value: name, configurable: true });
    deleteProperty(bound, 'length');
    exports[name] = bound;
  }
  return exports;
}
