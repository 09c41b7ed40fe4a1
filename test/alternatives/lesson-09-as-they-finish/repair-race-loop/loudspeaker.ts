// pigeons tell an event emitter, which announces and counts
import { EventEmitter } from 'node:events';

export async function repairRaceLoop(flights: readonly (() => Promise<string>)[], announce: (line: string) => void) {
  if (flights.length === 0) return;
  const yard = new EventEmitter();
  let place = 0;
  let out = flights.length;
  yard.on('home', (name: string) => announce(`${(place += 1)}. ${name}`));
  yard.on('landed', () => {
    out -= 1;
    if (out === 0) yard.emit('over');
  });
  const over = new Promise((resolve) => yard.once('over', resolve));
  for (const flight of flights) {
    flight()
      .then((name) => yard.emit('home', name))
      .catch(() => yard.emit('lost'))
      .finally(() => yard.emit('landed'));
  }
  await over;
}
