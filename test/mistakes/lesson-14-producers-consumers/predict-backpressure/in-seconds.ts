// wrong-prediction: seconds instead of milliseconds
export function predictBackpressure() {
  return {
    carvedWithoutLimit: 0.4,
    carvedWithRoomForOne: 0.7,
    paintedWithRoomForOne: 1.3,
    paintedByTwo: 0.8,
  };
}
