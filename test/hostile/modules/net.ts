// tries to import node:net
// status: broken
import * as wanted from 'node:net';

console.log('MEANWHILE-ESCAPED by', Object.keys(wanted));

export const inTurn = async (names) => names;
