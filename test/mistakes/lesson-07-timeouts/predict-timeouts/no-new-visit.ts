// wrong-prediction: lets the visit end that was begun, and no other begin
export function predictTimeouts() {
  return {
    theLoser: ['main: too late', 'main: over', 'fence: painted'],
    theAlarm: ['main: a soft egg', 'main: over', 'alarm: rings'],
    aLimitEach: ['Delft: seen', 'Gouda: seen', 'main: over'],
    oneLimit: ['Delft: arrived', 'Delft: seen', 'Gouda: arrived', 'main: too late', 'main: over', 'Gouda: seen'],
  };
}
