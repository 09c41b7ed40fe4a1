import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { bundleSubmission } from '../../grader/bundle/bundle-submission.js';
import { childFlags } from '../../grader/run/child-options.js';
import { withMap } from '../../grader/run/debugging.js';

it("leads a debugger from the code that runs to the student's own file", async () => {
  const file = '/desk/lesson-01-two/nap.ts';
  const bundled = await bundleSubmission(file, 'export const nap = 1;');
  if (!bundled.ok) throw new Error(bundled.message);
  const { code, map } = bundled;
  const [, url = ''] = withMap(code, { map, file }).split('\n//# sourceMappingURL=data:application/json;base64,');
  const { sources } = JSON.parse(Buffer.from(url, 'base64').toString()) as { sources: unknown };
  expect(sources).toEqual([pathToFileURL(file).href]);
});

it('leaves the permissions off only for a debugger', () => {
  const walls = (flags: readonly string[]) => flags.filter((flag) => /permission|allow-fs/.test(flag)).length;
  expect(walls(childFlags('/kit/child.cjs', 'sealed'))).toBe(2);
  expect(walls(childFlags('/kit/child.cjs', 'debugged'))).toBe(0);
});
