// Tea in four ways, in real time. A minute takes a tenth of a second.
import { setTimeout as sleep } from 'node:timers/promises';

const MINUTE = 100;
let start = performance.now();

function title(text: string): void {
  start = performance.now();
  console.log(`\n${text}`);
}

function print(line: string): void {
  const seconds = (performance.now() - start) / 1_000;
  console.log(`  ${seconds.toFixed(1)} s  ${line}`);
}

async function brewTea(): Promise<string> {
  print('kettle: on');
  await sleep(10 * MINUTE);
  print('kettle: it boils');
  return 'a pot of tea';
}

async function setTable(): Promise<void> {
  await sleep(7 * MINUTE);
  print('table: set');
}

title('Tea first, then the table: 1.0 s + 0.7 s');
const first = await brewTea();
await setTable();
print(`served: ${first}`);

title('The kettle is on while the table is set: 1.0 s');
const tea = brewTea();
await setTable();
print(`served: ${await tea}`);

title('Nobody waits for the kettle');
const forgotten = brewTea();
await setTable();
print(`served: ${forgotten}`);
// Without this line, the kettle would boil in the middle of the next part.
await forgotten;

// An old kettle knows no promises. It whistles, or it burns dry.
interface Listener {
  onWhistle(cups: number): void;
  onBurn(error: Error): void;
}

function heatOldKettle(cups: number, { onWhistle, onBurn }: Listener): void {
  setTimeout(() => {
    if (cups > 0) onWhistle(cups);
    else onBurn(new Error('no water in the kettle'));
  }, 5 * MINUTE);
}

function heat(cups: number): Promise<number> {
  return new Promise((resolve, reject) => {
    heatOldKettle(cups, { onWhistle: resolve, onBurn: reject });
  });
}

title('An old kettle, made to give promises');
print(`served: ${await heat(4)} cups`);
try {
  await heat(0);
} catch (error) {
  print(`not served: ${(error as Error).message}`);
}
