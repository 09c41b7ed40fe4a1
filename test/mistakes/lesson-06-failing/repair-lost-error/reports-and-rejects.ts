// wrong-error: reports the error and throws it again
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
    await station.report(error);
    throw error;
  } finally {
    station.setLight(false);
  }
}
