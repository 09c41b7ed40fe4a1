/** What a fetch gives. */
export interface Fetched {
  status: string;
  data: number[];
}

/**
 * Pretends to fetch some data, which takes one second.
 *
 * Logs `Fetching data...` before the call returns, waits for 1 s without blocking, then logs `Data received!`, and only
 * then resolves.
 * Several fetches may be under way at once: each logs its own two lines and takes its own second.
 * When the promise resolves, no timer of its own is left behind.
 *
 * @param log writes down one line
 * @returns a promise of `{ status: 'ok', data: [1, 2, 3] }`, which resolves 1 s after the call
 * @example
 * const fetched = await fetchData(console.log);
 * // at 0 s: Fetching data...
 * // at 1 s: Data received!
 * console.log(fetched.data); // [1, 2, 3]
 */
export function fetchData(log: (line: string) => void): Promise<Fetched> {
  throw new Error('not implemented');
}
