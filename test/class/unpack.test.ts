import { readFile, readdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { unpack } from '../../grader/class/intake/unpack.js';
import { temporaryFolder, writeFiles } from '../kit/temporary-kit.js';
import { zip } from './zip.js';
import type { ZipEntry } from './zip.js';

const LIMITS = { bytes: 1_000_000, entries: 10 };

async function unpacked(...entries: ZipEntry[]): Promise<{ folder: string; files: string[] }> {
  return unpackedBytes(zip(entries));
}

async function unpackedBytes(bytes: Buffer): Promise<{ folder: string; files: string[] }> {
  const home = await temporaryFolder();
  await writeFiles(home, { 'in/README.md': '' });
  await writeFile(path.join(home, 'a.zip'), bytes);
  const folder = path.join(home, 'in');
  await unpack(path.join(home, 'a.zip'), folder, LIMITS);
  const entries = await readdir(home, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => path.join(parentPath, name));
  return { folder, files: files.map((file) => path.relative(home, file)).toSorted() };
}

const DAMAGED = 'is damaged, or is no .zip at all';

describe('an archive', () => {
  it('comes out with its folders, its texts as they were', async () => {
    const { folder, files } = await unpacked({ name: 'exercises/lesson-01-two/nap.ts', text: 'export {};' });
    expect(files).toEqual(['a.zip', 'in/README.md', 'in/exercises/lesson-01-two/nap.ts']);
    expect(await readFile(path.join(folder, 'exercises/lesson-01-two/nap.ts'), 'utf8')).toBe('export {};');
  });

  it('leaves links, hidden folders, dependencies and whatever is no program in it', async () => {
    const { files } = await unpacked(
      { name: 'nap.ts', text: '/etc/passwd', mode: 0o120777 },
      { name: '.git/hooks/post-checkout.js', text: '' },
      { name: 'node_modules/a/index.js', text: '' },
      { name: '__MACOSX/._nap.ts', text: '' },
      { name: 'run.sh', text: 'rm -rf /' },
    );
    expect(files).toEqual(['a.zip', 'in/README.md']);
  });

  it.each(['../nap.ts', 'a/../../nap.ts', '/tmp/nap.ts', 'C:/nap.ts', '..\\nap.ts'])(
    'that leads out of its folder by "%s" is refused',
    async (name) => {
      await expect(unpacked({ name, text: '' })).rejects.toThrow('leads out of its own folder');
    },
  );

  it('that holds more than it may is refused, whatever size it tells', async () => {
    const text = 'a'.repeat(2_000_000);
    await expect(unpacked({ name: 'nap.ts', text })).rejects.toThrow('holds more than anybody writes');
    await expect(unpacked({ name: 'nap.ts', text, saidSize: 10 })).rejects.toThrow('is damaged');
  });

  it('of more entries than it may have is refused before any comes out', async () => {
    const many = Array.from({ length: 11 }, (_, index) => ({ name: `${index}.ts`, text: '' }));
    await expect(unpacked(...many)).rejects.toThrow('holds more than 10 entries');
  });

  it('that is damaged is refused with a reason', async () => {
    await expect(unpackedBytes(Buffer.from('no archive at all'))).rejects.toThrow(DAMAGED);
    const whole = zip([{ name: 'nap.ts', text: 'export {};' }]);
    await expect(unpackedBytes(whole.subarray(0, whole.length - 30))).rejects.toThrow(DAMAGED);
  });

  it('with a name that no file system takes is refused', async () => {
    await expect(unpacked({ name: `${'a'.repeat(400)}.ts`, text: '' })).rejects.toThrow(
      'cannot be unpacked (ENAMETOOLONG)',
    );
  });

  it.each([
    ['UTF-8, whether it says so or not', Buffer.from('José.ts'), 'José.ts'],
    ['CP437 otherwise', Buffer.from([0x4a, 0x6f, 0x73, 0x82, 0x2e, 0x74, 0x73]), 'José.ts'],
  ])('has names in %s', async (_, name, wanted) => {
    const { files } = await unpacked({ name, text: '', flagged: false });
    expect(files).toContain(`in/${wanted}`);
  });

  it('keeps the times at which files were changed', async () => {
    const { folder } = await unpacked({ name: 'nap.ts', text: '', changed: { date: 0x5d75, time: 0x6000 } });
    expect((await stat(path.join(folder, 'nap.ts'))).mtime.toISOString()).toBe('2026-11-21T12:00:00.000Z');
  });
});
