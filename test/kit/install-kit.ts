import { execa } from 'execa';
import { mkdir, readdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { REAL_ROOT } from './temporary-kit.js';

/** What `npm ci` does in a copy of the kit, without a network: the packages of this one, and a program of its own. */
export async function installKit(root: string): Promise<void> {
  const packages = path.join(REAL_ROOT, 'node_modules');
  await mkdir(path.join(root, 'node_modules'));
  for (const name of (await readdir(packages)).filter((each) => !each.startsWith('.'))) {
    await symlink(path.join(packages, name), path.join(root, 'node_modules', name));
  }
  await execa(process.execPath, ['bin/prepare.mjs'], { cwd: root });
}
