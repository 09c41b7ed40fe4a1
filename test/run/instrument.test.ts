import vm from 'node:vm';
import { expect, it } from 'vitest';
import { instrument } from '../../grader/run/instrument.js';

/** Runs an instrumented program and gives the lines that it told of, neighbors merged. */
async function linesOf(code: string): Promise<number[]> {
  const lines: number[] = [];
  const run = vm.runInNewContext(instrument(`(async ($probe) => {"use strict";${code}})`).code) as (
    probe: (line: number) => void,
  ) => Promise<void>;
  await run((line) => {
    if (lines.at(-1) !== line) lines.push(line);
  });
  return lines;
}

it('tells each statement as it comes', async () => {
  expect(await linesOf('let a = 1;\na += 1;\nif (a > 1) {\n  a = 0;\n}')).toEqual([1, 2, 3, 4]);
});

it('tells the line of the loop for all that is in it', async () => {
  expect(await linesOf('let i = 0;\nwhile (i < 3) {\n  i += 1;\n  i += 0;\n}')).toEqual([1, 2]);
});

it('tells of a loop without braces, and of one without a body', async () => {
  expect(await linesOf('let i = 0;\nfor (; i < 3;)\n  i++;\ndo i--; while (i > 0);\nfor (; i < 2; i++);')).toEqual([
    1, 2, 4, 5,
  ]);
});

it('tells the innermost loop', async () => {
  const code = 'for (let i = 0; i < 2; i++)\n  for (let j = 0; j < 2; j++) {\n    i + j;\n  }';
  expect(await linesOf(code)).toEqual([1, 2, 1, 2]);
});

it('tells what happens in a function apart from the loop that calls it', async () => {
  const code = 'function f() {\n  return 1;\n}\nfor (const x of [1]) {\n  f();\n}';
  expect(await linesOf(code)).toEqual([4, 2]);
});

it('goes into arrow functions without braces, also when they give objects or functions', async () => {
  const code =
    'const f = (x) =>\n  x + 1;\nconst g = () => ({ a: f(1) });\nconst h = (a) => (b) => a + b;\n[f(1), g().a, h(1)(2)];';
  expect(await linesOf(code)).toEqual([1, 3, 4, 5, 2, 3, 2, 4]);
});

it('leaves what a program computes as it was', async () => {
  const code = `const seen = [];
outer: for (const a of [1, 2, 3]) {
  for (const b of [1, 2]) { if (b === 2) continue outer; if (a === 3) break outer; seen.push([a, b]); }
}
switch (seen.length) { case 2: seen.push('two'); break; default: seen.push('other'); }
const pick = async (x) => x ? (() => x)() : null;
if (JSON.stringify([...seen, await pick(5)]) !== '[[1,1],[2,1],"two",5]') throw new Error(JSON.stringify(seen));`;
  await expect(linesOf(code)).resolves.not.toHaveLength(0);
});

it('finds the place in the bundle for each place in what it made of it', () => {
  const bundle = '(async($probe)=>{"use strict";\nlet a=1;let b=fail(a);for(;;)b+=here();\nlet c=there();})';
  const { code, placeInBundle } = instrument(bundle);
  const placeOf = (text: string, word: string) => {
    const before = text.slice(0, text.indexOf(word)).split('\n');
    return { line: before.length, column: before.at(-1)?.length ?? 0 };
  };
  for (const word of ['let a', 'fail(a)', 'here()', 'there()']) {
    expect(placeInBundle(placeOf(code, word))).toEqual(placeOf(bundle, word));
  }
});
