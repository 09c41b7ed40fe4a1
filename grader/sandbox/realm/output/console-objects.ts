import type { Core } from '../core.js';
import { guard } from '../guard.js';
import { apply, captureStackTrace } from '../natives.js';
import type { Methods, Print } from './console.js';

/** Those methods of `console` that look into objects, or at the stack. */
export function looking(print: Print, core: Core): Methods {
  const methods = {
    dir(value: unknown, options?: object) {
      print('out', [core.part('inspect').inspect(value, { customInspect: false, ...options })]);
    },
    table(data: unknown, columns?: readonly string[]) {
      const isTable = typeof data === 'object' && data !== null;
      print('out', [isTable ? core.part('inspect').table(data, columns) : data]);
    },
    trace(...args: unknown[]) {
      const message = args.length === 0 ? '' : (apply(core.part('inspect').format, undefined, args) as string);
      const trace = { name: 'Trace', message, stack: '' };
      captureStackTrace(trace, methods.trace);
      print('error', [guard(() => trace.stack)]);
    },
  };
  return methods;
}
