import path from 'node:path';

/** Megabytes of heap that a submission may fill. */
const HEAP_MB = 256;

/** Megabytes of heap before garbage is collected for the first time. */
const FIRST_HEAP_MB = 64;

/** What a child may see of the machine: nothing, or whatever a debugger needs to find it. */
export type Isolation = 'sealed' | 'debugged';

/**
 * The flags with which the child is started: no files but its own program, no processes, no workers, no add-ons, and a
 * bounded heap.
 *
 * @param program the child's program, absolute
 * @param isolation the permissions stay off for a debugger, because with them Node has no inspector
 */
export function childFlags(program: string, isolation: Isolation): string[] {
  const permission = process.allowedNodeEnvironmentFlags.has('--permission')
    ? '--permission'
    : '--experimental-permission';
  return [
    ...(isolation === 'debugged' ? [] : [permission, `--allow-fs-read=${path.dirname(program)}${path.sep}*`]),
    `--max-old-space-size=${HEAP_MB}`,
    // Realm after realm is thrown away: from a heap that grows from nothing, garbage would be collected all the time.
    `--initial-heap-size=${FIRST_HEAP_MB}`,
    // With it the child hands the writing of stacks over to the realm, so that nothing of the host's is called for it.
    '--expose-internals',
    '--no-warnings',
    // Nobody looks at the awaits on a stack, and collecting them doubles what a stack costs.
    '--no-async-stack-traces',
  ];
}
