// waits for an event that a timer emits
import { EventEmitter, once } from 'node:events';

export async function fetchData(log: (line: string) => void) {
  const source = new EventEmitter();
  setTimeout(() => source.emit('data', [1, 2, 3]), 1_000);
  log('Fetching data...');
  const [data] = await once(source, 'data');
  log('Data received!');
  return { status: 'ok', data };
}
