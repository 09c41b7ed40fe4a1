// a promise made by hand, with the light turned off before each way out
export function repairLostError(station: any): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const lightOffAnd = (end: (outcome: any) => void) => (outcome: any) => {
      station.setLight(false);
      end(outcome);
    };
    station.setLight(true);
    station.readGauge().then(lightOffAnd(resolve), (error: unknown) =>
      station
        .report(error)
        .then(() => null)
        .then(lightOffAnd(resolve), lightOffAnd(reject)),
    );
  });
}
