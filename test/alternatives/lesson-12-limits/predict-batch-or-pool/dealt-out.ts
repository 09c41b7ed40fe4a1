// deals the jobs to the press that is free first, as the program does
function pool(presses: number, jobs: number[]): number {
  const ends = new Array<number>(presses).fill(0);
  for (const seconds of jobs) {
    const first = ends.indexOf(Math.min(...ends));
    ends[first] = ends[first]! + seconds * 1_000;
  }
  return Math.max(...ends);
}
export const predictBatchOrPool = () => ({
  inBatches: [[2, 7], [3, 1], [2, 6]].reduce((total, jobs) => total + Math.max(...jobs) * 1_000, 0),
  inPool: pool(2, [2, 7, 3, 1, 2, 6]),
  longestFirst: pool(2, [7, 6, 3, 2, 2, 1]),
  threePresses: pool(3, [2, 7, 3, 1, 2, 6]),
});
