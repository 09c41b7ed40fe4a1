// wrong-prediction: the carver never waits, and two painters take half the time
export function predictBackpressure() {
  return {
    carvedWithoutLimit: 400,
    carvedWithRoomForOne: 400,
    paintedWithRoomForOne: 1_200,
    paintedByTwo: 600,
  };
}
