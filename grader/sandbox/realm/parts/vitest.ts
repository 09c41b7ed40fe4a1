// Before all others: Vitest takes the timers for its own limits as soon as it is loaded.
import '../vitest/safe-timers.js';
import { createTestSession } from '../vitest/test-session.js';
import { vitestModule } from '../vitest/vitest-module.js';

/** Vitest, made of its published parts, for submissions that are test files. */
export function create() {
  return { module: vitestModule, session: createTestSession() };
}
