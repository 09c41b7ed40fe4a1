/** The total time of each program in milliseconds. */
export function predictBackpressure() {
  return {
    // Putting never waits: four toys, 100 ms each.
    carvedWithoutLimit: 400,
    // Toy 3 waits for room until toy 1 is painted, at 400; toy 4 until toy 2 is, at 700.
    carvedWithRoomForOne: 700,
    // The painter is busy from 100 on, without a break: the shelf makes no difference.
    paintedWithRoomForOne: 1_300,
    // Toys 1 and 3 from 100 to 400 and 700, toys 2 and 4 from 200 to 500 and 800.
    paintedByTwo: 800,
  };
}
