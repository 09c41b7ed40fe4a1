import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Every core: much of the time goes by in child processes.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'kit',
          include: ['test/**/*.test.ts'],
          globalSetup: 'test/build-once.ts',
          execArgv: ['--no-warnings'],
          // One process for many files: starting one and loading the kit takes longer than most files run.
          isolate: false,
          // No test waits for time to go by; a busy machine may take its time all the same.
          testTimeout: 30_000,
        },
      },
      {
        // Exercises whose answer is a test file, with Vitest's own limits, since the sandbox has the same.
        test: { name: 'exercises', include: ['{exercises,solutions}/*/test-*.ts'] },
      },
    ],
    coverage: {
      provider: 'custom',
      customProviderModule: './test/coverage/provider.ts',
      include: ['grader/**/*.ts', '.meanwhile/under-test/**/*.js'],
      // The child's own main runs as a process, out of sight of this count; the bundles bring their packages along.
      exclude: ['grader/sandbox/child.ts', 'node_modules/**'],
      excludeAfterRemap: true,
      reporter: ['text-summary', 'html'],
    },
  },
});
