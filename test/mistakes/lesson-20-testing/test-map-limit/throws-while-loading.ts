// broken: tests something while the file is being loaded
import { mapLimit } from 'meanwhile/subjects/map-limit';

const results = await mapLimit([1], 1, (n) => Promise.resolve(n));
if (results[0] !== 2) throw new Error('not mapped');
