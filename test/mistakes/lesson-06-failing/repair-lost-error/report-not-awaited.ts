// floating-promise: awaits the reading and forgets the report
interface Station {
  readGauge(): Promise<number>;
  setLight(on: boolean): void;
  report(error: unknown): Promise<void>;
}

export async function repairLostError(station: Station): Promise<number | null> {
  station.setLight(true);
  try {
    return await station.readGauge();
  } catch (error) {
    station.report(error);
    return null;
  } finally {
    station.setLight(false);
  }
}
