// tries to import node:inspector
// status: broken
import * as wanted from 'node:inspector';

console.log('MEANWHILE-ESCAPED by', Object.keys(wanted));

export const inTurn = async (names) => names;
