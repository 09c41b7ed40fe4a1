/** Shows in real time what the lesson is about: what happened when, and how long it took. */
import { setTimeout as sleep } from 'node:timers/promises';

const start = performance.now();
const elapsed = (): string => `${((performance.now() - start) / 1_000).toFixed(1)} s`;

await Promise.all([sleep(400), sleep(600)]);
console.log(`${elapsed()}  both are done: 0.6 s, not 1.0 s`);
