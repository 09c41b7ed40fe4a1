// names and times in two lists
export const predictBackpressure = () => {
  const names = ['paintedByTwo', 'carvedWithRoomForOne', 'carvedWithoutLimit', 'paintedWithRoomForOne'];
  const times = [800, 700, 400, 1300];
  return Object.fromEntries(names.map((name, index) => [name, times[index]]));
};
