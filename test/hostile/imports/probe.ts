// tries to use what tells where an endless loop is
// status: broken
import { probe } from 'meanwhile:probe';

for (let line = 1; line < 1_000_000; line += 1) probe(line, 0);

export const inTurn = async (names) => names;
