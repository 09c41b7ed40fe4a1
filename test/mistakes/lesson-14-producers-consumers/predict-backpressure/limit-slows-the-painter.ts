// wrong-prediction: a small shelf makes the painter slower
export function predictBackpressure() {
  return {
    carvedWithoutLimit: 1_300,
    carvedWithRoomForOne: 700,
    paintedWithRoomForOne: 1_600,
    paintedByTwo: 800,
  };
}
