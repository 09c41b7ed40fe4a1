import { catches, exercise, passesOn } from 'meanwhile';
import * as allAtOnce from '../subjects/map-limit/all-at-once.js';
import * as asTheyCome from '../subjects/map-limit/as-they-come.js';
import * as emptiesTheList from '../subjects/map-limit/empties-the-list.js';
import * as goesOnAfterFailure from '../subjects/map-limit/goes-on-after-failure.js';
import * as inBatches from '../subjects/map-limit/in-batches.js';
import * as oneAtATime from '../subjects/map-limit/one-at-a-time.js';
import * as rightByCounting from '../subjects/map-limit/right-by-counting.js';
import * as right from '../subjects/map-limit/right.js';
import * as skipsFalsyItems from '../subjects/map-limit/skips-falsy-items.js';
import * as slowToFail from '../subjects/map-limit/slow-to-fail.js';

export default exercise({
  title: 'Tests for mapLimit',
  kind: 'test',
  subject: 'meanwhile/subjects/map-limit',
  hints: [
    'All at once, one at a time, in batches, as it should be: the results are the same. What is different, and how could a mapper notice?',
    'Write a mapper that takes as many milliseconds as its item says, and notes down when it starts and when it ends. Choose times that differ: see "Uneven numbers" in the lesson.',
    'With the items 400, 100, 300, 200 and a limit of 2, the calls start at 0, 0, 100 and 400 ms, and a batch would start the third at 400. For failures, let one call reject early, move time on to the end, and look which calls were started after it.',
  ],
  checks: [
    passesOn('passes on a right implementation', { implementation: right }),
    passesOn('passes on another right one', { implementation: rightByCounting }),
    passesOn('takes no real time', { implementation: right, withinMs: 1_000 }),
    catches('one that starts all items at once', { implementation: allAtOnce }),
    catches('one that goes one item at a time', { implementation: oneAtATime }),
    catches('one that works in batches', { implementation: inBatches }),
    catches('one whose results come as they come', { implementation: asTheyCome }),
    catches('one that goes on after a failure', { implementation: goesOnAfterFailure }),
    catches('one that tells of a failure at the end', { implementation: slowToFail }),
    catches('one that skips items such as 0', { implementation: skipsFalsyItems }),
    catches('one that empties the list of items', { implementation: emptiesTheList }),
  ],
});
