import type { Colors } from './color.js';

/** A bar of so many columns, filled as far as something is done. */
export function progressBar(done: number, all: number, columns: number, colors: Colors): string {
  const filled = all === 0 ? 0 : Math.floor((done / all) * columns);
  return colors.green('▇'.repeat(filled)) + colors.dim('░'.repeat(columns - filled));
}
