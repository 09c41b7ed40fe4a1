// a worker keeps the answers, and gives them back when it is asked
// exercise: in-turn
import { once } from 'node:events';
import { Worker, isMainThread, parentPort } from 'node:worker_threads';

export async function inTurn(names: string[], ask: (name: string) => Promise<string>): Promise<string[]> {
  const keeper = new Worker(new URL(import.meta.url));
  keeper.unref();
  for (const name of names) keeper.postMessage([await ask(name)]);
  keeper.postMessage(null);
  const [answers] = (await once(keeper, 'message')) as [string[]];
  return answers;
}

if (!isMainThread && parentPort !== null) {
  const kept: string[] = [];
  parentPort.onmessage = ({ data }: { data: string[] | null }) => {
    if (data !== null) return void kept.push(...data);
    parentPort.postMessage(kept);
    parentPort.onmessage = null;
  };
}
