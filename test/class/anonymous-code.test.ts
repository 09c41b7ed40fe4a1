import { expect, it } from 'vitest';
import { anonymousCode } from '../../grader/class/sample/anonymous-code.js';
import { BestSamples } from '../../grader/class/sample/best-samples.js';
import { wordsOfName } from '../../grader/class/sample/samples-of.js';

const ADA = `// Ada Lovelace, group 3
/*! @license Ada */
import { setTimeout as sleep } from 'node:timers/promises';
/** @author Ada */
export async function both(first: () => Promise<string> /* Ada */, b = /* Ada */ 3): Promise<string[]> {
  console.log('Ada was here', \`so was \${b} Grace\`, 'known', /Ada/);
  const a = (/* Ada */ await first()); // Ada
  await sleep(1);
  return [a];
}
`;

it('has no comments and no types, and no texts but those of the course', async () => {
  const anonymous = await anonymousCode(ADA, (text) => ['known', 'node:timers/promises'].includes(text));
  expect(anonymous?.code).toBe(`import { setTimeout as sleep } from "node:timers/promises";
export async function both(first, b = 3) {
  console.log("…", \`…\${b}…\`, "known", /…/);
  const a = await first();
  await sleep(1);
  return [a];
}
`);
});

it('knows where a line has gone', async () => {
  const anonymous = await anonymousCode(ADA, () => true);
  expect([7, 8, 1].map((line) => anonymous?.lineOf(line))).toEqual([4, 5, null]);
});

it('there is no sample of what does not compile', async () => {
  expect(await anonymousCode('export const = 1', () => true)).toBeNull();
});

it('looks for the words of a name, and not for its initials', () => {
  expect(wordsOfName('Ada M. Lovelace-King 🦆 日本語の', '4242')).toEqual([
    'ada',
    'lovelace',
    'king',
    '日本語の',
    '4242',
  ]);
});

it('the best samples are the same in whatever order they come: of the smallest files, the first by their text', () => {
  const samples = [
    { code: 'a', bytes: 9 },
    { code: 'bbb', bytes: 5 },
    { code: 'ab', bytes: 5 },
  ].map((one) => ({ lesson: 'l', exercise: 'e', diagnosis: 'race', line: null, ...one }));
  for (const order of [samples, samples.toReversed()]) {
    const best = new BestSamples();
    best.add(order);
    expect(best.list().map(({ code }) => code)).toEqual(['ab']);
  }
});

it('asks for no sample that could not be the best', () => {
  const best = new BestSamples();
  const of = (bytes: number, diagnosis = 'race') => ({ lesson: 'l', exercise: 'e', diagnosis, bytes });
  best.add([{ ...of(5), code: 'a', line: null }]);
  expect([of(4), of(5), of(6), of(6, 'stuck')].map((candidate) => best.wants(candidate))).toEqual([
    true,
    true,
    false,
    true,
  ]);
});
