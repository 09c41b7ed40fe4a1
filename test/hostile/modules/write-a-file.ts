// tries to write a file outside
// status: broken
import { writeFileSync } from 'fs';

writeFileSync('/tmp/meanwhile-hostile-was-here', 'written');

export const inTurn = async (names) => names;
