// tries to import node:v8
// status: broken
import * as wanted from 'node:v8';

console.log('MEANWHILE-ESCAPED by', Object.keys(wanted));

export const inTurn = async (names) => names;
