// wrong-time: waits for one millisecond, as if the timer counted in seconds
import { setTimeout as sleep } from 'node:timers/promises';

export async function fetchData(log: (line: string) => void) {
  log('Fetching data...');
  await sleep(1);
  log('Data received!');
  return { status: 'ok', data: [1, 2, 3] };
}
