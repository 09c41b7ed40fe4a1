// wrong-value: counts the readings of all stations, as if they had one light
let reading = 0;

export async function repairLostError(station: any): Promise<number | null> {
  reading += 1;
  if (reading === 1) station.setLight(true);
  try {
    return await station.readGauge();
  } catch (error) {
    await station.report(error);
    return null;
  } finally {
    reading -= 1;
    if (reading === 0) station.setLight(false);
  }
}
