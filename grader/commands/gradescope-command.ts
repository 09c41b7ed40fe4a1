import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import type { Kit } from '../grading/kit.js';
import { RequestError } from './request-error.js';
import type { Terminal } from './terminal.js';
import { reasonOf, writeWhole } from './write-file.js';

/** What of the kit grades submissions, and the rules of the course where there are any. */
const FOLDERS = ['bin', 'grader', 'lessons', 'solutions'];
const FILES = ['package.json', 'package-lock.json', 'LICENSE', 'course.config.json'];
/** What Gradescope starts; both have to lie at the top. */
const SCRIPTS = ['setup.sh', 'run_autograder'];

/** The same kit makes the same bytes; a zip knows no time before 1980. */
const MTIME = new Date(1980, 0, 1);
const UNIX = 3;
const EXECUTABLE = 0o100755;
const PLAIN = 0o100644;

/** Makes the zip that a teacher uploads to Gradescope as an autograder. Gives the exit code. */
export async function gradescopeCommand({ root }: Kit, terminal: Terminal, out: string): Promise<number> {
  const files = await Promise.all([
    ...SCRIPTS.map((name) => entry(path.join(root, 'teacher', 'gradescope', name), name, EXECUTABLE)),
    ...(await existing(root)).map((name) => entry(path.join(root, name), name, PLAIN)),
  ]);
  const zip = zipSync(Object.fromEntries(files));
  await writeWhole(path.resolve(terminal.cwd, out), zip).catch((error: unknown) => {
    throw new RequestError(`The autograder cannot be written to "${out}" (${reasonOf(error)}): name another file.`);
  });
  terminal.out(`Made ${out}: ${files.length} files, ${Math.ceil(zip.length / 1024)} KB.\n`);
  terminal.out('Upload it to Gradescope: "Configure Autograder" of a programming assignment.\n');
  return 0;
}

/** The kit's files that belong into it, relative to the kit, with forward slashes. */
async function existing(root: string): Promise<string[]> {
  const top = (await readdir(root)).filter((name) => FILES.includes(name));
  const nested = await Promise.all(FOLDERS.map((folder) => below(root, folder)));
  return [...top, ...nested.flat()].sort();
}

async function below(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(path.join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((found) => found.isFile() && !found.name.startsWith('.'))
    .map((found) => path.relative(root, path.join(found.parentPath, found.name)).split(path.sep).join('/'));
}

async function entry(file: string, name: string, mode: number): Promise<[string, Zippable[string]]> {
  const bytes = new Uint8Array(await readFile(file));
  return [name, [bytes, { os: UNIX, attrs: mode * 0x10000, mtime: MTIME }]];
}
