// takes the first tick of an async interval, and leaves the loop
import { setInterval } from 'node:timers/promises';

export async function fetchData(log: (line: string) => void) {
  log('Fetching data...');
  for await (const status of setInterval(1000, 'ok')) {
    log('Data received!');
    return { status, data: Array.from({ length: 3 }, (_, index) => index + 1) };
  }
  throw new Error('an interval never ends');
}
