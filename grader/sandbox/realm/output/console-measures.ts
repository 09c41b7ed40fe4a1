import type { Core } from '../core.js';
import { bare, deleteProperty } from '../natives.js';
import type { Methods, Print } from './console.js';
import { formatElapsed } from './stopwatch.js';

/** `console.count` and `console.countReset`. */
export function counting(print: Print, core: Core): Methods {
  const counts = bare<number>();
  return {
    count(label: unknown = 'default') {
      const name = label as string;
      const count = (counts[name] ?? 0) + 1;
      counts[name] = count;
      print('out', [`${name}: ${count}`]);
    },
    countReset(label: unknown = 'default') {
      const name = label as string;
      if (counts[name] === undefined) core.warn('Warning', `Count for '${name}' does not exist`);
      deleteProperty(counts, name);
    },
  };
}

/** `console.time` and its like, in virtual time. */
export function timing(print: Print, core: Core): Methods {
  const started = bare<number>();
  const tell = (method: string, name: string, data: readonly unknown[]): void => {
    const start = started[name];
    if (start === undefined) core.warn('Warning', `No such label '${name}' for console.${method}()`);
    else print('out', words(`${name}: ${formatElapsed(core.elapsed() - start)}`, data));
  };
  return {
    time(label: unknown = 'default') {
      const name = label as string;
      if (started[name] !== undefined) core.warn('Warning', `Label '${name}' already exists for console.time()`);
      else started[name] = core.elapsed();
    },
    timeLog(label: unknown = 'default', ...data: unknown[]) {
      tell('timeLog', label as string, data);
    },
    timeEnd(label: unknown = 'default') {
      const name = label as string;
      tell('timeEnd', name, []);
      deleteProperty(started, name);
    },
  };
}

function words(first: string, rest: readonly unknown[]): readonly unknown[] {
  const all: unknown[] = [first];
  for (let i = 0; i < rest.length; i += 1) all[i + 1] = rest[i];
  return all;
}
