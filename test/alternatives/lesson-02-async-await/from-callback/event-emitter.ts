// the first of two events decides
import { EventEmitter } from 'node:events';

export const fromCallback = <T>(fn: (done: (error: unknown, value?: T) => void) => void): Promise<T> => {
  const events = new EventEmitter();
  return new Promise<T>((resolve, reject) => {
    events.once('value', resolve);
    events.once('failure', reject);
    try {
      fn((error, value) => {
        if (error === null || typeof error === 'undefined') events.emit('value', value);
        else events.emit('failure', error);
      });
    } catch (thrown) {
      events.emit('failure', thrown);
    }
  });
};
