/** The total time of each program, in milliseconds. */
export function predictBatchOrPool() {
  return {
    // The longest of each pair: 7 s, 3 s and 6 s.
    inBatches: 16_000,
    // One press is busy with the poster until 7 s and prints the booklet after it; the other prints all the rest by 8 s.
    inPool: 13_000,
    // Poster and booklet side by side; the four short jobs fill what is left of both presses.
    longestFirst: 11_000,
    // The third press takes the menus, so that the booklet can start at 3 s.
    threePresses: 9_000,
  };
}
