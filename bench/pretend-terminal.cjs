'use strict';

// Loaded before a program: its pipes pass for a terminal of 80 columns and 24 rows.
for (const stream of [process.stdin, process.stdout]) Object.defineProperty(stream, 'isTTY', { value: true });
Object.assign(process.stdout, { columns: 80, rows: 24 });
process.stdin.setRawMode = () => process.stdin;
