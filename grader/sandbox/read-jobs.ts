import { readSync } from 'node:fs';
import type { Job } from './protocol.js';

/** The standard input. */
const JOBS = 0;
const LINE_BREAK = 0x0a;
const CHUNK_BYTES = 65_536;

/**
 * The jobs that the parent sends, a line each, until it closes the pipe.
 *
 * While it waits for one, nothing else runs in this process: what a submission has left behind cannot go on between two
 * jobs. And a pipe that is read like this needs none of Node's streams, which take as long to load as a small run.
 */
export function* readJobs(): Generator<Job, void> {
  const chunk = Buffer.alloc(CHUNK_BYTES);
  let parts: Buffer[] = [];
  for (let bytes = read(chunk); bytes > 0; bytes = read(chunk)) {
    let rest = Buffer.from(chunk.subarray(0, bytes));
    for (let end = rest.indexOf(LINE_BREAK); end >= 0; end = rest.indexOf(LINE_BREAK)) {
      yield JSON.parse(Buffer.concat([...parts, rest.subarray(0, end)]).toString('utf8')) as Job;
      parts = [];
      rest = rest.subarray(end + 1);
    }
    parts.push(rest);
  }
}

/** Gives how many bytes came: 0 at the end, for which Windows has an error of its own. */
function read(chunk: Buffer): number {
  try {
    return readSync(JOBS, chunk);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EOF') return 0;
    throw error;
  }
}
