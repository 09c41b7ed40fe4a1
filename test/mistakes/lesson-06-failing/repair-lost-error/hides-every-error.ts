// never-called: swallows the gauge's error and tells nobody
interface Station {
  readGauge(): Promise<number>;
  setLight(on: boolean): void;
  report(error: unknown): Promise<void>;
}

export async function repairLostError(station: Station): Promise<number | null> {
  station.setLight(true);
  try {
    return await station.readGauge();
  } catch {
    return null;
  } finally {
    station.setLight(false);
  }
}
