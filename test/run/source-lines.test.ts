import path from 'node:path';
import { expect, it } from 'vitest';
import { bundleSubmission } from '../../grader/bundle/bundle-submission.js';
import { SourceLines } from '../../grader/run/source-lines.js';

const FILE = path.resolve('desk', 'nap.ts');

async function lines(): Promise<SourceLines> {
  const bundled = await bundleSubmission(FILE, '\n\nexport const nap = () => 1;');
  return new SourceLines(bundled.ok ? bundled.map : '', FILE);
}

it('finds the line that the student wrote', async () => {
  expect((await lines()).find({ line: 2, column: 8 })).toMatchObject({ line: 3 });
});

it.each([
  [0, 0],
  [0, -1],
  [-5, 3],
  [1, -1],
  [NaN, 0],
  [Infinity, 0],
  [1e300, 1e300],
  [2 ** 52, 2 ** 52],
])('finds nothing for a place that is none, such as %d:%d', async (line, column) => {
  expect((await lines()).find({ line, column })).toBeNull();
});

it('names the lines that the student wrote in the text of a stack', async () => {
  const text = 'Error: late\n    at nap (meanwhile:submission:2:9)\n    at meanwhile:submission:99999:1';
  expect((await lines()).inText(text)).toMatch(
    /^Error: late\n {4}at nap \(nap\.ts:3:\d+\)\n {4}at meanwhile:submission:99999:1$/,
  );
});
