// tries to find the host behind import.meta
// status: failed
import { escapeBy } from './escape.js';

export async function inTurn(names) {
  escapeBy(import.meta, 'import.meta');
  const { url, filename, dirname, resolve, main } = import.meta;
  if ([filename, dirname, resolve, main].some((part) => part !== undefined)) console.log('MEANWHILE-ESCAPED by import.meta');
  if (/^file:/.test(String(url))) console.log('MEANWHILE-ESCAPED by import.meta.url');
  return names;
}
