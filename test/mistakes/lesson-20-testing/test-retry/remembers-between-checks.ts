// slipped-through: counts on the first run being the right implementation
import { test } from 'vitest';
import { retry } from 'meanwhile/subjects/retry';

const shared = globalThis as { runs?: number };
shared.runs = (shared.runs ?? 0) + 1;

test('passes the first time and fails afterwards', async () => {
  await retry(() => Promise.resolve('tea'), { attempts: 1, delayMs: 1, factor: 1 });
  if (shared.runs !== 1) throw new Error('caught');
});
