// wrong-prediction: thinks that a race stops the loser
export function predictTimeouts() {
  return {
    theLoser: ['main: too late', 'main: over'],
    theAlarm: ['main: a soft egg', 'main: over', 'alarm: rings'],
    aLimitEach: ['Delft: seen', 'Gouda: seen', 'main: over'],
    oneLimit: ['Delft: arrived', 'Delft: seen', 'Gouda: arrived', 'main: too late', 'main: over'],
  };
}
