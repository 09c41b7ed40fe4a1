// simulates the workshop with a table of times
const CARVE = 100;
const PAINT = 300;

function simulate(room: number, painters: number) {
  const free = Array.from({ length: painters }, () => 0);
  const taken: number[] = [];
  let carver = 0;
  for (let toy = 0; toy < 4; toy += 1) {
    carver += CARVE;
    free.sort((a, b) => a - b);
    const take = Math.max(carver, free[0]!);
    taken.push(take);
    free[0] = take + PAINT;
    // The toy is on the shelf when the one so many places before it is gone.
    carver = Math.max(carver, taken[toy - room] ?? 0);
  }
  return { carver, painted: Math.max(...free) };
}

export const predictBackpressure = () => ({
  carvedWithoutLimit: simulate(Infinity, 1).carver,
  carvedWithRoomForOne: simulate(1, 1).carver,
  paintedWithRoomForOne: simulate(1, 1).painted,
  paintedByTwo: simulate(1, 2).painted,
});
