// started-too-early: reports the failure of the report, too
export async function repairLostError(station: any): Promise<number | null> {
  station.setLight(true);
  try {
    return await station.readGauge();
  } catch (error) {
    try {
      await station.report(error);
    } catch (lineDead) {
      station.report(lineDead).catch(() => undefined);
      throw lineDead;
    }
    return null;
  } finally {
    station.setLight(false);
  }
}
