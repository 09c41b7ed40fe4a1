/**
 * Sorts a table by the column whose button is pressed: numbers by their size, from the lowest, and again from the highest.
 * A button is reached and pressed by keyboard without any doing of ours; what was sorted is said to screen readers.
 */
export const SORTING = `'use strict';
const said = document.getElementById('sorted');
const valueOf = (row, column) => {
  const { textContent, dataset } = row.cells[column];
  const number = Number.parseFloat(dataset.sort ?? textContent);
  return Number.isNaN(number) ? textContent : number;
};
const compare = (a, b) => {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === typeof b) return a.localeCompare(b, 'en', { numeric: true });
  return typeof a === 'number' ? -1 : 1;
};
for (const button of document.querySelectorAll('th button')) {
  button.addEventListener('click', () => {
    const head = button.closest('th');
    const table = button.closest('table');
    const body = table.tBodies[0];
    const column = head.cellIndex;
    const down = head.getAttribute('aria-sort') === 'ascending';
    const rows = Array.from(body.rows, (row) => ({ row, value: valueOf(row, column) }));
    rows.sort((a, b) => (down ? compare(b.value, a.value) : compare(a.value, b.value)));
    body.append(...rows.map(({ row }) => row));
    for (const other of table.querySelectorAll('th[aria-sort]')) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    said.textContent = 'Sorted by ' + button.textContent + (down ? ', from the highest' : ', from the lowest');
  });
}
`;
