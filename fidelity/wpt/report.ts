import path from 'node:path';
import type { ComparedTest } from './compare-file.js';
import { gapOf } from './known-gaps.js';
import type { KnownGaps } from './known-gaps.js';
import type { LeftOut } from './test-file.js';

/** The tests that Node passes, the sandbox fails, and no declared gap explains. */
export function unexplained(tests: readonly ComparedTest[], gaps: KnownGaps): ComparedTest[] {
  return tests.filter((test) => onlyInNode(test) && gapOf(test, gaps) === undefined);
}

/** What a person reads of a run over the Web Platform Tests. */
export function report(tests: readonly ComparedTest[], leftOut: readonly LeftOut[], gaps: KnownGaps): string {
  const parts = [
    `Node ${process.versions.node}`,
    table(tests),
    list('Node passes and the sandbox fails', unexplained(tests, gaps), 'sandbox'),
    list('The sandbox passes and Node fails', tests.filter(onlyInSandbox), 'node'),
    explained(tests, gaps),
    leftOut.map(({ name, reason }) => `Left out: ${name} ${reason}`).join('\n'),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function onlyInNode({ node, sandbox }: ComparedTest): boolean {
  return node === null && sandbox !== null;
}

function onlyInSandbox({ node, sandbox }: ComparedTest): boolean {
  return node !== null && sandbox === null;
}

const COLUMNS = ['files', 'tests', 'Node passes', 'sandbox passes', 'only Node', 'only sandbox'];

/** A line for each folder, and one for all. */
function table(tests: readonly ComparedTest[]): string {
  const folders = grouped(tests, ({ file }) => path.posix.dirname(file));
  const rows = [...[...folders].map(([folder, own]) => row(folder, own)), row('all', tests)];
  const width = Math.max(...rows.map(([name = '']) => name.length));
  const line = ([name = '', ...cells]: readonly string[]): string =>
    [name.padEnd(width), ...cells.map((cell, index) => cell.padStart(COLUMNS[index]?.length ?? 0))].join('  ');
  return [line(['', ...COLUMNS]), ...rows.map(line)].join('\n');
}

function row(name: string, tests: readonly ComparedTest[]): string[] {
  const counts = [
    new Set(tests.map(({ file }) => file)).size,
    tests.length,
    tests.filter(({ node }) => node === null).length,
    tests.filter(({ sandbox }) => sandbox === null).length,
    tests.filter(onlyInNode).length,
    tests.filter(onlyInSandbox).length,
  ];
  return [name, ...counts.map(String)];
}

function list(title: string, tests: readonly ComparedTest[], side: 'node' | 'sandbox'): string {
  if (tests.length === 0) return '';
  return [
    `${title}: ${tests.length}`,
    ...tests.map((test) => `  ${test.file} | ${test.name}\n      ${test[side]}`),
  ].join('\n');
}

/** How often each declared gap was met. */
function explained(tests: readonly ComparedTest[], gaps: KnownGaps): string {
  const met = grouped(tests.filter(onlyInNode), (test) => gapOf(test, gaps) ?? '');
  met.delete('');
  if (met.size === 0) return '';
  const lines = [...met].map(([gap, own]) => `  ${own.length} × ${gap}\n      ${gaps[gap]}`);
  return ['Declared in fidelity/wpt/known-gaps.json:', ...lines].join('\n');
}

function grouped(tests: readonly ComparedTest[], keyOf: (test: ComparedTest) => string): Map<string, ComparedTest[]> {
  const groups = new Map<string, ComparedTest[]>();
  for (const test of tests) groups.set(keyOf(test), [...(groups.get(keyOf(test)) ?? []), test]);
  return groups;
}
