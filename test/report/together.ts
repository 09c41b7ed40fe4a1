import { bar } from './build.js';

/** The lesson that most screens are of. */
export const TOGETHER = 'One after another, or together';

/** The mistake that most screens show. */
export const sequential = {
  id: 'sequential-await',
  message: 'B started only at 2 s, when A was done. Start B without waiting for A.',
  line: 9,
} as const;

export const staircase = [bar('A', 0, 2_000), bar('B', 2_000, 4_000), bar('C', 4_000, 6_000)];
export const together = [bar('A', 0, 2_000), bar('B', 0, 2_000), bar('C', 0, 2_000)];
