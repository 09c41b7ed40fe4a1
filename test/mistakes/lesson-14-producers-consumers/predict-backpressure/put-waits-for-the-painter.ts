// wrong-prediction: each put waits until its toy is painted
export function predictBackpressure() {
  return {
    carvedWithoutLimit: 400,
    carvedWithRoomForOne: 1_300,
    paintedWithRoomForOne: 1_300,
    paintedByTwo: 900,
  };
}
