// wrong-prediction: adds up everything, as if nothing went on side by side
export function predictBackpressure() {
  return {
    carvedWithoutLimit: 1_600,
    carvedWithRoomForOne: 1_600,
    paintedWithRoomForOne: 1_600,
    paintedByTwo: 1_600,
  };
}
