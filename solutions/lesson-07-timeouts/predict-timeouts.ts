export function predictTimeouts() {
  return {
    // A race stops nobody: the fence is painted all the same.
    theLoser: ['main: too late', 'main: over', 'fence: painted'],
    // The alarm was set and never cleared.
    theAlarm: ['main: a soft egg', 'main: over', 'alarm: rings'],
    // Each visit has 2 s of its own.
    aLimitEach: ['Delft: seen', 'Gouda: seen', 'main: over'],
    // The tour goes on, and even starts another visit.
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
