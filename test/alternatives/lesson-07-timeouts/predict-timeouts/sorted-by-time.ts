// every line with its time, sorted
export function predictTimeouts() {
  const byTime = (lines: Record<string, number>) => Object.keys(lines).sort((a, b) => lines[a]! - lines[b]!);
  return {
    theLoser: byTime({ 'fence: painted': 3, 'main: too late': 1, 'main: over': 1 }),
    theAlarm: byTime({ 'alarm: rings': 2, 'main: a soft egg': 1, 'main: over': 1 }),
    aLimitEach: byTime({ 'Delft: seen': 1.5, 'Gouda: seen': 3.3, 'main: over': 3.3 }),
    oneLimit: byTime({
      'Delft: arrived': 0,
      'Delft: seen': 1.5,
      'Gouda: arrived': 1.5,
      'Gouda: seen': 3,
      'Leiden: arrived': 3,
      'Leiden: seen': 4.5,
      'main: too late': 2,
      'main: over': 2,
    }),
  };
}
