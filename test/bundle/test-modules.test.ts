import path from 'node:path';
import { expect, it } from 'vitest';
import { bundleSubmission } from '../../grader/bundle/bundle-submission.js';
import { testModule } from '../../grader/bundle/test-modules.js';
import { freshRealm } from '../sandbox/realm/fresh-realm.js';

const FILE = path.resolve('/desk/test-nap.ts');
const TEXT = "import { test } from 'vitest';\nimport { nap } from 'meanwhile/subjects/nap';\ntest('naps', nap);\n";

it('exports for Vitest what the sandbox gives', () => {
  const named = [...testModule('vitest').matchAll(/export const (\w+)=/g)].map(([, exported]) => exported);
  expect(named.toSorted()).toEqual(Object.keys(freshRealm().library.vitest().module).toSorted());
});

it('lets a test file import Vitest and what it tests, and no other submission', async () => {
  expect((await bundleSubmission(FILE, TEXT, true)).ok).toBe(true);
  expect(await bundleSubmission(FILE, TEXT)).toMatchObject({ ok: false, line: 1 });
  expect(await bundleSubmission(FILE, TEXT.replace('vitest', 'jest'), true)).toMatchObject({ ok: false, line: 1 });
});

it('says where to import what is asked for while the file runs', async () => {
  expect(await bundleSubmission(FILE, "await import('vitest');", true)).toMatchObject({
    ok: false,
    message: `import "vitest" at the top of the file: import … from 'vitest'`,
  });
});

it('says what to use in place of another runner, and of what Vitest has and the sandbox has not', async () => {
  const told = async (line: string) => {
    const bundled = await bundleSubmission(FILE, line, true);
    return bundled.ok ? null : bundled.message;
  };
  const wanted = "write the tests with import { expect, test, vi } from 'vitest'";
  expect(await told("import { test } from 'node:test'; test();")).toBe(`may not import "node:test": ${wanted}`);
  expect(await told("import { test } from '@jest/globals'; test();")).toBe(`may not import "@jest/globals": ${wanted}`);
  expect(await told("import { bench } from 'vitest'; bench();")).toMatch(
    /^"bench" of Vitest is not there in here; these are: afterAll, .*, vi, vitest$/,
  );
});
