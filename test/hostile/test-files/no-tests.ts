// tries to be judged without a test
// status: failed
import 'meanwhile/subjects/in-turn';
import 'vitest';
