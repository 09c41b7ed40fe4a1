import type { Core } from '../core.js';
import { defineProperty } from '../natives.js';

/** `performance`, in virtual time: `now()` and `timeOrigin` agree with `Date.now()`. */
export function createPerformance(core: Core): object {
  const { elapsed, origin } = core;
  class Performance {
    now(): number {
      return elapsed();
    }

    get timeOrigin(): number {
      return origin;
    }

    mark(name: unknown, options?: unknown): object {
      return core.part('marks').mark(name, options);
    }

    measure(name: unknown, startOrOptions?: unknown, end?: unknown): object {
      return core.part('marks').measure(name, startOrOptions, end);
    }

    getEntries(): object[] {
      return core.part('marks').entries();
    }

    getEntriesByName(name: unknown, type?: unknown): object[] {
      return core.part('marks').entries(type, name);
    }

    getEntriesByType(type: unknown): object[] {
      return core.part('marks').entries(type);
    }

    clearMarks(name?: unknown): void {
      core.part('marks').clear('mark', name);
    }

    clearMeasures(name?: unknown): void {
      core.part('marks').clear('measure', name);
    }

    toJSON(): object {
      return { timeOrigin: origin };
    }
  }
  defineProperty(Performance.prototype, Symbol.toStringTag, { value: 'Performance', configurable: true });
  return new Performance();
}
