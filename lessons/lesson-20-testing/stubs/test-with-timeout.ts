import { test } from 'vitest';
import { withTimeout } from 'meanwhile/subjects/with-timeout';

void withTimeout;
test.todo('gives what the task gives');
