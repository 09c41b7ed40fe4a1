// tries to import node:process
// status: broken
import * as wanted from 'node:process';

console.log('MEANWHILE-ESCAPED by', Object.keys(wanted));

export const inTurn = async (names) => names;
