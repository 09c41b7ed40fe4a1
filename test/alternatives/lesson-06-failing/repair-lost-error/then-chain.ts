// a chain of reactions
interface Station {
  readGauge(): Promise<number>;
  setLight(on: boolean): void;
  report(error: unknown): Promise<void>;
}

export function repairLostError(station: Station): Promise<number | null> {
  station.setLight(true);
  return station
    .readGauge()
    .catch((error: unknown) => station.report(error).then(() => null))
    .finally(() => station.setLight(false));
}
