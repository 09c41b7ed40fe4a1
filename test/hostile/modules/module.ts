// tries to import node:module
// status: broken
import * as wanted from 'node:module';

console.log('MEANWHILE-ESCAPED by', Object.keys(wanted));

export const inTurn = async (names) => names;
