/** The three steps of a pipeline; each takes what the one before it gave. */
export interface Stages<Id, Raw, Processed, Saved> {
  readonly fetch: (id: Id) => Promise<Raw>;
  readonly process: (raw: Raw) => Promise<Processed>;
  readonly save: (processed: Processed) => Promise<Saved>;
}

/**
 * Takes each record through fetch, process and save, in this order. The pipelines run side by side: no stage of one
 * record waits for another record, however many there are.
 *
 * When the promise settles, no timer of its own is left behind.
 *
 * @param ids the records, one pipeline for each, and two for an id that comes twice; the list stays as it is
 * @param stages what to do with one record, step by step; what a stage gives is handed on, `0` and `null` too
 * @returns what `save` gave for each record, in the order of the ids; without ids, an empty list at once
 * @throws the error of the stage that fails first, at the moment it fails; the other pipelines are left running, and
 *   when one of those fails too, its rejection does not go unhandled
 *
 * @example
 * // Each pipeline takes 0.3 + 0.2 + 0.1 s; both together take 0.6 s.
 * const saved = await runPipelines([7, 8], {
 *   fetch: (id) => sleep(300, `row ${id}`),
 *   process: (row) => sleep(200, row.toUpperCase()),
 *   save: (row) => sleep(100, `saved ${row}`),
 * });
 * // saved: ['saved ROW 7', 'saved ROW 8']
 */
export async function runPipelines<Id, Raw, Processed, Saved>(
  ids: readonly Id[],
  stages: Stages<Id, Raw, Processed, Saved>,
): Promise<Saved[]> {
  throw new Error('not implemented');
}
