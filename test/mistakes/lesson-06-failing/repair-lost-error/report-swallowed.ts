// lost-error: the failure of the report is swallowed
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
    await station.report(error).catch(() => {});
    return null;
  } finally {
    station.setLight(false);
  }
}
