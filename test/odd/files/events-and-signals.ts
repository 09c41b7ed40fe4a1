// events.once, AbortSignal.timeout and a listener
// exercise: in-turn
import { EventEmitter, once } from 'node:events';

export async function inTurn(names, ask) {
  const emitter = new EventEmitter();
  const answers = [];
  const late = AbortSignal.timeout(60_000);
  for (const name of names) {
    late.throwIfAborted();
    const heard = once(emitter, 'answer', { signal: late });
    ask(name).then((answer) => emitter.emit('answer', answer), (error) => emitter.emit('error', error));
    answers.push(...(await heard));
  }
  return answers;
}
