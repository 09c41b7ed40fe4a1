import { catches, exercise, passesOn } from 'meanwhile';
import * as neverClears from '../subjects/with-timeout/never-clears.js';
import * as right from '../subjects/with-timeout/right.js';

export default exercise({
  title: 'Tests for withTimeout',
  kind: 'test',
  subject: 'meanwhile/subjects/with-timeout',
  hints: ['a', 'b', 'c'],
  checks: [
    passesOn('passes on a right implementation', { implementation: right }),
    passesOn('takes no real time', { implementation: right, withinMs: 1_000 }),
    catches('one that never clears its timer', { implementation: neverClears }),
  ],
});
