/** Shows a value of a cell in one line. */
type Inspect = (value: unknown, options: object) => string;

/** A table as columns: its head, and the text of each of its cells. */
interface Column {
  readonly head: string;
  readonly cells: readonly string[];
}

/**
 * Draws what `console.table` draws.
 *
 * @param names the columns wanted; all when left out
 */
export function drawTable(data: object, names: readonly string[] | undefined, inspect: Inspect): string {
  const show = (value: unknown): string =>
    inspect(value, { maxArrayLength: 3, breakLength: Infinity, depth: depthOf(value) });
  if (data instanceof Map) return draw(columnsOfMap(data, show));
  if (data instanceof Set)
    return draw([indices('(iteration index)', data.size), column('Values', [...data].map(show))]);
  return draw(columnsOf(data, names, show));
}

function columnsOf(data: object, names: readonly string[] | undefined, show: (value: unknown) => string): Column[] {
  const rows = Object.entries(data) as [string, unknown][];
  const keys = names ?? [...new Set(rows.flatMap(([, row]) => (isObject(row) ? Object.keys(row) : [])))];
  const cell = (row: unknown, key: string): string =>
    isObject(row) && Object.hasOwn(row, key) ? show((row as Record<string, unknown>)[key]) : '';
  const columns = keys.map((key) =>
    column(
      key,
      rows.map(([, row]) => cell(row, key)),
    ),
  );
  const values = rows.map(([, row]) => (isObject(row) ? '' : show(row)));
  const index = column(
    '(index)',
    rows.map(([key]) => key),
  );
  return [index, ...columns, ...(rows.every(([, row]) => isObject(row)) ? [] : [column('Values', values)])];
}

function columnsOfMap(data: ReadonlyMap<unknown, unknown>, show: (value: unknown) => string): Column[] {
  const keys = column('Key', [...data.keys()].map(show));
  return [indices('(iteration index)', data.size), keys, column('Values', [...data.values()].map(show))];
}

function column(head: string, cells: readonly string[]): Column {
  return { head, cells };
}

function indices(head: string, count: number): Column {
  return column(
    head,
    Array.from({ length: count }, (_, index) => String(index)),
  );
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

/** Small objects are shown, large ones only named. */
function depthOf(value: unknown): number {
  return isObject(value) && !Array.isArray(value) && Object.keys(value).length > 2 ? -1 : 0;
}

function draw(columns: readonly Column[]): string {
  const widths = columns.map(({ head, cells }) => Math.max(...[head, ...cells].map((text) => text.length)) + 2);
  const line = (left: string, middle: string, right: string): string =>
    left + widths.map((width) => '─'.repeat(width)).join(middle) + right;
  const row = (texts: readonly string[]): string =>
    `│${texts.map((text, index) => ` ${text}`.padEnd(widths[index] ?? 0)).join('│')}│`;
  const count = columns[0]?.cells.length ?? 0;
  const rows = Array.from({ length: count }, (_, index) => row(columns.map(({ cells }) => cells[index] ?? '')));
  const head = row(columns.map((each) => each.head));
  return [line('┌', '┬', '┐'), head, line('├', '┼', '┤'), ...rows, line('└', '┴', '┘')].join('\n');
}
