/** One task of a graph. */
export interface GraphTask<T> {
  /** The names of the tasks whose results it needs; none comes twice. */
  readonly needs: readonly string[];
  /** Starts the task; it is handed the results of the tasks that it needs, by their names. */
  readonly run: (results: Readonly<Record<string, T>>) => Promise<T>;
}

/**
 * Runs tasks that need each other's results. Each is started once, the moment the last task that it needs is done; one
 * that needs nothing is started at once, however many there are. So the whole takes as long as the longest chain.
 *
 * The graph is looked through before any task is started. When the promise settles, no timer of its own is left behind,
 * and the record and all in it are as they were.
 *
 * @param tasks by name, in any order
 * @returns all results by name; without tasks an empty object, at once
 * @throws an `Error` with the message `cycle` when tasks need each other in a circle, or one needs itself; an `Error`
 *   with the message `unknown task: NAME` when a name that is needed is no property of the record's own (`constructor`
 *   is there in every object, and is no task). Neither calls any task
 * @throws the error of the task that fails first, at the moment it fails. What needs it is never started; what is
 *   running is left running, and when some of that fails too, its rejection does not go unhandled
 * @example
 * await runGraph({
 *   cake: { needs: ['dough', 'pan'], run: ({ dough, pan }) => sleep(3_000, `${dough} in ${pan}`) },
 *   dough: { needs: [], run: () => sleep(1_000, 'dough') },
 *   pan: { needs: [], run: () => sleep(2_000, 'a pan') },
 * });
 * // { cake: 'dough in a pan', dough: 'dough', pan: 'a pan' }, after 5 s
 */
export async function runGraph<T>(tasks: Readonly<Record<string, GraphTask<T>>>): Promise<Record<string, T>> {
  throw new Error('not implemented');
}
