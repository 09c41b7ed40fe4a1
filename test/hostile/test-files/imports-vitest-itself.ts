// tries to get at the parts that the runner is made of
// status: broken
import { startTests } from '@vitest/runner';

startTests();
