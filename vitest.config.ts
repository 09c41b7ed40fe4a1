import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/build-once.ts',
    // The sandbox compiles submissions as modules inside a context.
    execArgv: ['--experimental-vm-modules', '--no-warnings'],
    coverage: {
      include: ['grader/**/*.ts'],
      // The child's own main is run as a process by the tests of the runner, out of sight of this count.
      exclude: ['grader/sandbox/child.ts'],
      reporter: ['text-summary', 'html'],
    },
  },
});
