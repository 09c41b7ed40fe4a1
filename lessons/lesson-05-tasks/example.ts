// Moving house in real time, about five seconds. An hour takes 200 ms.
import { setTimeout as sleep } from 'node:timers/promises';

const HOUR = 200;
let start = performance.now();

function title(text: string): void {
  start = performance.now();
  console.log(`\n${text}`);
}

function print(line: string): void {
  const hours = (performance.now() - start) / HOUR;
  console.log(`  ${hours.toFixed(1).padStart(4)} h  ${line}`);
}

async function step(name: string, hours: number): Promise<string> {
  print(`${name} ...`);
  await sleep(hours * HOUR);
  return name;
}

title('One after another: 2 + 3 + 4');
await step('fetch the van', 2);
await step('load the van', 3);
await step('paint the new kitchen', 4);
print('moved');

title('The van first, then the rest together: 2 + 4');
await step('fetch the van', 2);
await Promise.all([step('load the van', 3), step('paint the new kitchen', 4)]);
print('moved');

title('Only the loading waits for the van: 5');
const van = step('fetch the van', 2);

async function load(fetched: Promise<string>): Promise<string> {
  await fetched;
  return step('load the van', 3);
}

await Promise.all([load(van), step('paint the new kitchen', 4)]);
print('moved');

title('Three helpers need one key');
let fetching: Promise<string> | null = null;

function key(): Promise<string> {
  fetching ??= step('fetch the key', 2).finally(() => {
    fetching = null;
  });
  return fetching;
}

async function help(who: string): Promise<void> {
  await key();
  print(`the ${who} is in`);
}

await Promise.all(['painter', 'plumber', 'cousin'].map(help));
