import { codedError } from '../coded-error.js';
import { NativeTypeError } from '../natives.js';

/** What `new Worker` takes in here. */
export interface WorkerOptions {
  readonly workerData?: unknown;
  readonly transferList?: unknown;
}

/** What Node's takes besides, and would have to be heeded. */
const NOT_HEEDED = [
  ...['eval', 'env', 'argv', 'execArgv', 'stdin', 'stdout', 'stderr', 'resourceLimits', 'trackUnmanagedFds'],
] as const;

/**
 * @param file what `new Worker` was told to run
 * @throws TypeError with the code `ERR_WORKER_PATH` or `ERR_INVALID_ARG_VALUE`, unless that is the submission's own file
 *   and the options can be heeded
 */
export function checkWorker(file: unknown, options: WorkerOptions): void {
  const asked = options as Readonly<Record<string, unknown>>;
  for (const name of NOT_HEEDED) {
    if (asked[name] === undefined || asked[name] === false || asked[name] === null) continue;
    throw codedError(NativeTypeError, 'ERR_INVALID_ARG_VALUE', `In here a worker takes no \`${name}\`: leave it out`);
  }
  if (!isOwnFile(file)) throw codedError(NativeTypeError, 'ERR_WORKER_PATH', WANTED);
}

const WANTED =
  'In here a worker runs the file of the exercise again, and no other: write `new Worker(new URL(import.meta.url))`';

/** The submission has no other place than the one that `import.meta` tells it. As text, Node takes a path and no URL. */
function isOwnFile(file: unknown): boolean {
  if (typeof file === 'string') return /^\/meanwhile\/[^/]+$/.test(file);
  const href = (file as { readonly href?: unknown } | null | undefined)?.href;
  return typeof href === 'string' && /^file:\/\/\/meanwhile\/[^/]+$/.test(href);
}
