/** Work that can be stopped: when its signal is aborted it cleans up, and settles once it is done with that. */
export type StoppableTask<T> = (signal: AbortSignal) => Promise<T>;

/**
 * Starts all tasks at once, takes the first result and stops the others.
 *
 * When this settles, nothing is running any more: after the first success the other tasks are aborted, and it waits
 * until each of them has settled. What they settle with no longer counts, a late result no more than an error, and no
 * rejection goes unhandled. A task that does not listen to its signal is waited for to its end.
 *
 * @param tasks each is called once, with a signal; the list stays as it is
 * @returns the result of the first task that succeeds, `undefined` and other falsy results included
 * @throws an `AggregateError` with the errors of all tasks, in the order of the tasks, when every one has failed;
 *   without tasks, one without errors, at once. A single failure stops nobody, and a task that throws instead of giving
 *   a promise has failed like any other
 *
 * @example
 * // 'north' answers after 1 s; 'south' needs 0.2 s to hang up.
 * await raceAndCancel([(signal) => ask('north', signal), (signal) => ask('south', signal)]); // after 1.2 s
 */
export function raceAndCancel<T>(tasks: readonly StoppableTask<T>[]): Promise<T> {
  throw new Error('not implemented');
}
