// never-called: prints the lines and leaves the log that it was given alone
import { setTimeout as sleep } from 'node:timers/promises';

export async function fetchData(log: (line: string) => void) {
  console.log('Fetching data...');
  await sleep(1000);
  console.log('Data received!');
  return { status: 'ok', data: [1, 2, 3] };
}
