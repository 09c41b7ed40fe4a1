// the light goes off when the reading is over, before the report
interface Station {
  readGauge(): Promise<number>;
  setLight(on: boolean): void;
  report(error: unknown): Promise<void>;
}

export async function repairLostError(station: Station): Promise<number | null> {
  station.setLight(true);
  let failure: { error: unknown };
  try {
    return await station.readGauge();
  } catch (error) {
    failure = { error };
  } finally {
    station.setLight(false);
  }
  await station.report(failure.error);
  return null;
}
