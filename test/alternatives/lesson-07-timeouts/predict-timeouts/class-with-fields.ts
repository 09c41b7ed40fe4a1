// an object of a class
class Prediction {
  theLoser = ['main: too late', 'main: over', 'fence: painted'];
  theAlarm = ['main: a soft egg', 'main: over', 'alarm: rings'];
  aLimitEach = ['Delft: seen', 'Gouda: seen', 'main: over'];
  oneLimit = [...this.town('Delft'), 'Gouda: arrived', 'main: too late', 'main: over', 'Gouda: seen', ...this.town('Leiden')];

  private town(name: string) {
    return [`${name}: arrived`, `${name}: seen`];
  }
}

export function predictTimeouts() {
  return new Prediction();
}
