import { format, formatWithOptions, inspect, stripVTControlCharacters } from 'node-inspect-extracted';
import type { Core } from '../core.js';
import { showPromises } from '../output/promise-inspection.js';
import { drawTable } from '../output/table.js';

/** What turns values into text. */
export function create(core: Core) {
  if (core.promiseDetails !== undefined) showPromises(core.promiseDetails);
  const table = (data: object, columns?: readonly string[]): string => drawTable(data, columns, inspect);
  return { format, formatWithOptions, inspect, stripVTControlCharacters, table };
}
