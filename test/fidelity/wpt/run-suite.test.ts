import { describe, expect, it } from 'vitest';
import { runSuite } from '../../../fidelity/wpt/run-suite.js';
import { temporaryFolder, writeFiles } from '../../kit/temporary-kit.js';

describe('a run over test files', () => {
  const files = {
    'url/both.any.js': `test(() => assert_true(true), 'holds'); test(() => assert_equals(1, 2, 'one'), 'does not hold');`,
    'url/here.any.js': `test(() => assert_not_equals(process.pid, 1), 'only in Node'); test(() => assert_equals(process.pid, 1), 'only here');`,
    'url/page.window.js': `test(() => {}, 'needs a page');`,
    'url/realm.any.js': `// META: global=shadowrealm\ntest(() => {}, 'needs another realm');`,
    'cookies/other.any.js': `test(() => {}, 'is about what no realm has');`,
  };
  const run = async (gaps: Readonly<Record<string, string>>) => {
    const folder = await temporaryFolder();
    await writeFiles(folder, files);
    return runSuite(folder, [], gaps);
  };

  it('counts the tests of each side, and names what Node passes and the sandbox fails', async () => {
    const { text, exitCode } = await run({});
    const rows = text.split('\n').filter((line) => /^(url|all) /.test(line));
    // Each file is a test of its own: that all of it is evaluated.
    expect(rows.map((row) => row.split(/ +/))).toEqual([
      ['url', '2', '6', '4', '4', '1', '1'],
      ['all', '2', '6', '4', '4', '1', '1'],
    ]);
    expect(text).toContain(
      'Node passes and the sandbox fails: 1\n  url/here.any.js | only in Node\n      AssertionError: anything but 1\n',
    );
    expect(exitCode).toBe(1);
  });

  it('ends with 0 where a declared gap explains the difference, and says why', async () => {
    const { text, exitCode } = await run({ 'url/*.any.js | only in Node | *but 1': 'there is one process' });
    expect(text).not.toContain('Node passes and the sandbox fails');
    expect(text).toContain('1 × url/*.any.js | only in Node | *but 1\n      there is one process');
    expect(exitCode).toBe(0);
  });

  it('ends with 1 where the gap that is declared is another fault of the same test', async () => {
    const { text, exitCode } = await run({ 'url/here.any.js | only in Node | does not end': 'another fault' });
    expect(text).not.toContain('another fault');
    expect(exitCode).toBe(1);
  });

  it('tells what the sandbox passes and Node fails, and what is left out', async () => {
    const { text } = await run({});
    expect(text).toContain('The sandbox passes and Node fails: 1\n  url/here.any.js | only here\n');
    expect(text).toContain('Left out: url/realm.any.js is for shadowrealm');
    expect(text).not.toContain('cookies');
  });

  it('refuses a folder without files', async () => {
    await expect(runSuite(await temporaryFolder(), [], {})).rejects.toThrow('There is no file to run');
  });
});
