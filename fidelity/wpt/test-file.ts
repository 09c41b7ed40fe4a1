import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** A test file of the Web Platform Tests. */
export interface TestFile {
  /** Its path in the checkout, with slashes. */
  readonly name: string;
  readonly text: string;
  /** Paths in the checkout of the scripts that it wants before it. */
  readonly scripts: readonly string[];
}

/** A file that is not run, and why. */
export interface LeftOut {
  readonly name: string;
  readonly reason: string;
}

/** What of the Web Platform Tests is about what a realm has. */
const AREAS = [
  ...['dom/abort/', 'dom/events/', 'encoding/', 'hr-time/', 'streams/', 'url/', 'user-timing/'],
  ...['html/webappapis/atob/', 'html/webappapis/microtask-queuing/', 'html/webappapis/structured-clone/'],
  ...['html/webappapis/timers/', 'webidl/ecmascript-binding/'],
];

/** Where a file says that it runs; Node is most like one of these. */
const GLOBALS = ['window', 'worker', 'dedicatedworker', 'jsshell'];

/**
 * Finds the files that run in any global scope.
 *
 * @param root a checkout, or a part of one
 * @param patterns texts one of which the path has to contain; without any, those about what a realm has are found
 */
export async function findTestFiles(
  root: string,
  patterns: readonly string[],
): Promise<{ files: TestFile[]; leftOut: LeftOut[] }> {
  const entries = await readdir(root, { recursive: true });
  const names = entries.map((entry) => entry.replaceAll(path.sep, '/')).filter((name) => name.endsWith('.any.js'));
  const isWanted = (name: string): boolean =>
    patterns.length > 0
      ? patterns.some((pattern) => name.includes(pattern))
      : AREAS.some((area) => name.startsWith(area));
  const found = await Promise.all(
    names
      .filter(isWanted)
      .sort()
      .map((name) => readTestFile(root, name)),
  );
  return {
    files: found.filter((file): file is TestFile => 'text' in file),
    leftOut: found.filter((file): file is LeftOut => 'reason' in file),
  };
}

async function readTestFile(root: string, name: string): Promise<TestFile | LeftOut> {
  const text = await readFile(path.join(root, name), 'utf8');
  const scripts = metaOf(text, 'script').map((script) => inCheckout(name, script));
  const globals = metaOf(text, 'global').flatMap((list) => list.split(','));
  if (scripts.includes('resources/idlharness.js')) return { name, reason: 'is about the shape of interfaces' };
  if (globals.length > 0 && !globals.some((global) => GLOBALS.includes(global)))
    return { name, reason: `is for ${globals.join(', ')}` };
  return { name, text, scripts };
}

/** The values of the lines `// META: key=value`. */
function metaOf(text: string, key: string): string[] {
  return Array.from(text.matchAll(/^\/\/ META: (\w+)=(.*)$/gm))
    .filter((match) => match[1] === key)
    .map((match) => match[2]?.trim() ?? '');
}

/** @param reference as a file names another: from the root of the checkout, or from its own folder */
export function inCheckout(from: string, reference: string): string {
  if (reference.startsWith('/')) return reference.slice(1);
  return path.posix.join(path.posix.dirname(from), reference);
}
