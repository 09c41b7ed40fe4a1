// wrong-value: gives the data without the object around it
import { setTimeout as sleep } from 'node:timers/promises';

export async function fetchData(log: (line: string) => void) {
  log('Fetching data...');
  await sleep(1000);
  log('Data received!');
  return [1, 2, 3];
}
