// wrong-value: takes a dry river for a broken gauge
interface Station {
  readGauge(): Promise<number>;
  setLight(on: boolean): void;
  report(error: unknown): Promise<void>;
}

export async function repairLostError(station: Station): Promise<number | null> {
  station.setLight(true);
  try {
    return (await station.readGauge()) || null;
  } catch (error) {
    await station.report(error);
    return null;
  } finally {
    station.setLight(false);
  }
}
