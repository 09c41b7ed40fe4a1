import { execa } from 'execa';
import path from 'node:path';
import { expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '..', '..');

it('all that a person reads is spelled as Americans spell it; cspell.json has the words of the field', async () => {
  const cspell = path.join(ROOT, 'node_modules', 'cspell', 'bin.mjs');
  const { stdout, stderr } = await execa(process.execPath, [cspell, '--no-progress', '--no-summary'], {
    cwd: ROOT,
    reject: false,
  });
  expect(stdout + stderr).toBe('');
});
