// writes the sums down
export function predictBackpressure() {
  return {
    carvedWithoutLimit: 4 * 100,
    carvedWithRoomForOne: 100 + 300 + 300,
    paintedWithRoomForOne: 100 + 4 * 300,
    paintedByTwo: 200 + 300 + 300,
  };
}
