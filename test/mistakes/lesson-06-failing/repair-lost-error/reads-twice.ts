// called-again: reads once to see whether it works
interface Station {
  readGauge(): Promise<number>;
  setLight(on: boolean): void;
  report(error: unknown): Promise<void>;
}

export async function repairLostError(station: Station): Promise<number | null> {
  station.setLight(true);
  try {
    await station.readGauge();
    return await station.readGauge();
  } catch (error) {
    await station.report(error);
    return null;
  } finally {
    station.setLight(false);
  }
}
