import { execa } from 'execa';
import path from 'node:path';
import type { Finding } from './finding.js';

const COURSE = /^((?:lessons|solutions)\/[^(]+)\((\d+),\d+\): error (TS\d+: .+)$/;

/** Type-checks the kit and gives the errors in the course's own files. */
export async function typeCheckCourse(root: string): Promise<Finding[]> {
  const compiler = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const { stdout, exitCode } = await execa(process.execPath, [compiler, '--noEmit', '--pretty', 'false'], {
    cwd: root,
    reject: false,
  });
  if (exitCode === 0) return [];
  // What a student has on the desk is no part of the kit.
  const lines = stdout.split('\n').filter((line) => line !== '' && !/^(exercises\/|\s)/.test(line));
  if (lines.length === 0) return [];
  const findings = lines.flatMap((line) => {
    const [, file, number, message] = COURSE.exec(line) ?? [];
    return file === undefined || message === undefined ? [] : [{ where: `${file}:${number ?? ''}`, what: message }];
  });
  return findings.length > 0
    ? findings
    : [{ where: 'tsconfig.json', what: `the kit does not type-check: ${lines[0] ?? ''}` }];
}
