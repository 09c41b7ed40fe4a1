// tries to import what node:worker_threads has besides workers
// status: broken
import { SHARE_ENV, moveMessagePortToContext, setEnvironmentData } from 'node:worker_threads';

console.log('MEANWHILE-ESCAPED by', SHARE_ENV, moveMessagePortToContext, setEnvironmentData);

export const inTurn = async (names) => names;
