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
