import type { File, Suite, Task, Test } from '@vitest/runner';
import { startTests } from '@vitest/runner';
import type { TestReport } from '../../../trace/events.js';
import { toText } from '../to-text.js';
import { createTestRunner } from './test-runner.js';

/** How one test ended. All of it is text and numbers. */
export interface StackedReport extends TestReport {
  /** The stacks of the error and of the test itself: where it failed, or else where it begins. */
  readonly stack: string;
}

/** One test file: it is loaded, and then its tests are run. */
export interface TestSession {
  /** Loads the file within Vitest, which notes down its tests meanwhile. @param load never rejects */
  readonly load: (load: () => Promise<void>) => void;
  /** Runs what has been noted down. */
  readonly run: () => Promise<readonly StackedReport[]>;
}

export function createTestSession(): TestSession {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  let files: Promise<readonly File[]> = Promise.resolve([]);
  return {
    load: (load) => {
      files = startTests(
        [FILE],
        createTestRunner(FILE, () => load().then(() => opened)),
      );
    },
    run: async () => {
      open();
      return (await files).flatMap(reportsOf);
    },
  };
}

/** As frames of the submission name it. */
const FILE = 'meanwhile:submission';

function reportsOf(task: Task): StackedReport[] {
  if (task.type === 'test') return [reportOf(task)];
  const own = errorOf(task) === undefined ? [] : [reportOf(task)];
  return [...own, ...task.tasks.flatMap(reportsOf)];
}

function reportOf(task: Test | Suite): StackedReport {
  const error = errorOf(task);
  const { line, column } = task.location ?? {};
  const begins = line === undefined ? '' : `\n    at (${FILE}:${line}:${column ?? 1})`;
  return {
    name: nameOf(task),
    outcome: outcomeOf(task),
    message: text(error?.message),
    stack: text(error?.stack) + begins,
    assertions: assertionsOf(task),
  };
}

function errorOf({ result }: Task) {
  return result?.state === 'fail' ? result.errors?.[0] : undefined;
}

function outcomeOf({ mode, result }: Task): TestReport['outcome'] {
  if (mode === 'todo') return 'todo';
  if (result?.state === 'fail') return 'failed';
  return result?.state === 'pass' ? 'passed' : 'skipped';
}

function nameOf(task: Test | Suite): string {
  const names = [];
  for (let at: Task | undefined = task; at !== undefined && !('filepath' in at); at = at.suite)
    names.unshift(text(at.name));
  return names.join(' > ') || 'the whole file';
}

function assertionsOf({ meta }: Task): number {
  const { assertions } = meta as { assertions?: unknown };
  return typeof assertions === 'number' ? assertions : 0;
}

/** Vitest colors what it says for a terminal. */
const COLORS = /\u001B\[\d+m/g;

/** Errors are whatever a submission throws: reading one may throw as well. */
function text(value: unknown): string {
  try {
    return value === undefined ? '' : toText(value).replace(COLORS, '');
  } catch {
    return '';
  }
}
