// each call is an event that makes those before it stale
import { EventEmitter } from 'node:events';
export function latestOnly(search: any) {
  const calls = new EventEmitter();
  return async (query: any) => {
    calls.emit('call');
    let stale = false;
    const hear = () => {
      stale = true;
    };
    calls.once('call', hear);
    calls.setMaxListeners(0);
    const outcome: any = await (async () => search(query))().then(
      (value) => ({ value }),
      (error) => ({ error }),
    );
    calls.off('call', hear);
    if (stale) return { stale: true };
    if ('error' in outcome) throw outcome.error;
    return { stale: false, value: outcome.value };
  };
}
