import { expect, it } from 'vitest';
import { temporaryKit } from '../kit/temporary-kit.js';
import { runCli } from './run-cli.js';

it('counts what was looked at, names what is wrong and where, and exits with 1', async () => {
  const { code, out, err } = await runCli(await temporaryKit({ 'solutions/lesson-01-two/stray.ts': '' }), 'verify 1');
  expect({ code, err }).toEqual({ code: 1, err: '' });
  expect(out).toMatch(/^ {3}lesson exercises {4}checks {5}right {5}wrong {2}listings {5}words\n/);
  expect(out).toContain('lesson-01         2         3         0         0         0');
  expect(out).toContain('✗ solutions/lesson-01-two/stray.ts\n    it is stray: ');
  expect(out).toMatch(/\n\d+ found\.\n$/);
});
