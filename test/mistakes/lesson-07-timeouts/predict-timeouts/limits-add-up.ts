// wrong-prediction: counts both limits from the beginning
export function predictTimeouts() {
  return {
    theLoser: ['main: too late', 'main: over', 'fence: painted'],
    theAlarm: ['main: a soft egg', 'main: over', 'alarm: rings'],
    aLimitEach: ['Delft: seen', 'main: too late', 'main: over', 'Gouda: seen'],
    oneLimit: [
      'Delft: arrived',
      'Delft: seen',
      'Gouda: arrived',
      'main: too late',
      'main: over',
      'Gouda: seen',
      'Leiden: arrived',
      'Leiden: seen',
    ],
  };
}
