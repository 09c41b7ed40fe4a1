// wrong-prediction: thinks that a race waits for all
export function predictTimeouts() {
  return {
    theLoser: ['fence: painted', 'main: a green fence', 'main: over'],
    theAlarm: ['alarm: rings', 'main: a soft egg', 'main: over'],
    aLimitEach: ['Delft: seen', 'Gouda: seen', 'main: over'],
    oneLimit: ['Delft: arrived', 'Delft: seen', 'Gouda: arrived', 'Gouda: seen', 'main: too late', 'main: over'],
  };
}
