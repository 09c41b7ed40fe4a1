// tries to import node:async_hooks
// status: broken
import * as wanted from 'node:async_hooks';

console.log('MEANWHILE-ESCAPED by', Object.keys(wanted));

export const inTurn = async (names) => names;
