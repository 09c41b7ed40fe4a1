// wrong-time: rests for half a second before it asks the backup
import { setTimeout as sleep } from 'node:timers/promises';

export async function withFallback(primary: () => Promise<unknown>, backup: () => Promise<unknown>) {
  try {
    return await primary();
  } catch (primaryError) {
    try {
      await sleep(500);
      return await backup();
    } catch (backupError) {
      throw new AggregateError([primaryError, backupError]);
    }
  }
}
