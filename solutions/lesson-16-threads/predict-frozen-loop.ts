/** The total time of each program, in milliseconds. */
export function predictFrozenLoop() {
  return {
    // One thread: the second is not even called before the first has returned.
    together: 5_000,
    // They take turns, and the work is no less for it.
    inPieces: 5_000,
    // The request is under way while the thread computes. Its answer lies there from 2 s on.
    fetchFirst: 3_000,
    // Nobody asks before the thread is free again.
    fetchLast: 5_000,
    // Three threads: only the longest counts.
    elsewhere: 3_000,
  };
}
