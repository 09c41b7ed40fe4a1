// no-tests: calls the function and looks at the result, but in no test
import { expect } from 'vitest';
import { withTimeout } from 'meanwhile/subjects/with-timeout';

expect(await withTimeout(() => Promise.resolve('tea'), 1_000)).toBe('tea');
