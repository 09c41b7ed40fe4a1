// wrong-prediction: thinks that a timer goes away when the race is won
export function predictTimeouts() {
  return {
    theLoser: ['main: too late', 'main: over', 'fence: painted'],
    theAlarm: ['main: a soft egg', 'main: over'],
    aLimitEach: ['Delft: seen', 'Gouda: seen', 'main: over'],
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
